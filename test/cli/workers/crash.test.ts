import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderOf, newsparse, recordsOf } from '../run.ts'

/** A small heap, so that it is soon full. */
const NODE_OPTIONS = `--max-old-space-size=60 --require "${fileURLToPath(new URL('deadly.cjs', import.meta.url))}"`

/** Lines of NDJSON, among them one that kills who reads it. */
const linesWith = (word: string, count = 40, at = 21): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: i, text: i === at ? `Ants ${word}.` : `Ants run ${i} miles.` }),
  ).join('\n')

const extract = (input: string, ...args: string[]) =>
  newsparse(['extract', '--input-format', 'ndjson', '--ndjson', '--only', 'numbers', '--jobs', '2', ...args], {
    input,
    env: { NODE_OPTIONS },
  })

describe('an article that kills its worker', () => {
  it.each([
    ['DEADLY EXIT', 'internal', 'standard input, line 22: a worker ended: exit code 7'],
    ['DEADLY THROW', 'internal', 'standard input, line 22: a worker ended: thrown outside of any article'],
    ['DEADLY MEMORY', 'out-of-memory', 'standard input, line 22: needs more memory than a worker has'],
  ])('%s: its error record stands in its place, the others go on', (word, code, message) => {
    const run = extract(linesWith(word))
    const records = recordsOf(run)
    expect(records.map(({ source }) => source.id)).toEqual(Array.from({ length: 40 }, (_, i) => i))
    expect(records.filter(({ error }) => error)).toEqual([records[21]])
    expect(records[21]).toEqual({
      schema: 'newsparse/1',
      source: { path: null, id: 21 },
      error: { code, message },
    })
    expect(run.code).toBe(0)
    expect(run.stderr).toBe(code === 'internal' ? `newsparse: this is a bug of newsparse: ${message}\n` : '')
  })

  it('--on-error report leaves it out and tells', () => {
    const run = extract(linesWith('DEADLY EXIT'), '--on-error', 'report')
    expect(recordsOf(run)).toHaveLength(39)
    expect(run.stderr).toMatch(
      /^newsparse: this is a bug of newsparse: standard input, line 22: a worker ended[^\n]*\n$/u,
    )
    expect(run.code).toBe(70)
  })

  it('--on-error fail stops there', () => {
    const run = extract(linesWith('DEADLY EXIT'), '--on-error', 'fail')
    expect(recordsOf(run)).toHaveLength(21)
    expect(run.code).toBe(70)
  })

  it('a file is named', () => {
    const cwd = folderOf({
      'a.txt': 'Ants run.',
      'bad.txt': 'DEADLY EXIT',
      'c.txt': 'Cats nap.',
      'd.txt': 'Dogs bark.',
    })
    const run = newsparse(['extract', '.', '--ndjson', '--jobs', '2'], { cwd, env: { NODE_OPTIONS } })
    expect(recordsOf(run).map(({ source }) => source.path)).toEqual(['a.txt', 'c.txt', 'd.txt'])
    expect(run.stderr).toContain('bad.txt: a worker ended: exit code 7')
  })

  it('workers that do not start end the run: no article is to blame', () => {
    const cwd = folderOf({ 'stop.cjs': "if (!require('node:worker_threads').isMainThread) process.exit(3)" })
    const args = ['extract', '--input-format', 'ndjson', '--ndjson', '--jobs', '2']
    const run = newsparse(args, { cwd, input: linesWith('run'), env: { NODE_OPTIONS: '--require ./stop.cjs' } })
    expect(run).toMatchObject({ code: 70, stdout: '' })
    expect(run.stderr).toContain('workers do not start: a worker ended: exit code 3')
  })
})

it('an error from nowhere in the one thread ends the run as a bug, and leaves no file', () => {
  const cwd = folderOf({ 'a.txt': 'DEADLY THROW' })
  const run = newsparse(['extract', 'a.txt', '-o', 'out.json'], { cwd, env: { NODE_OPTIONS } })
  expect(run.code).toBe(70)
  expect(run.stderr).toMatch(/^newsparse: this is a bug of newsparse: Error: thrown outside of any article\n/u)
  expect(readdirSync(cwd)).toEqual(['a.txt'])
})
