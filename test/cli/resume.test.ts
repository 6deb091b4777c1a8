import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isKnown, type KnownArticles, noKnownArticles, withArticle } from '../../src/cli/output/known-articles.ts'
import { folderOf, newsparse } from './run.ts'

const line = (id: number, text = `Ants run ${id} miles.`) => `${JSON.stringify({ id, text })}\n`
const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const all = range(12)
  .map((id) => line(id))
  .join('')

const extract = (cwd: string, ...args: string[]) =>
  newsparse(['extract', 'all.ndjson', '--only', 'numbers', '-o', 'out.ndjson', ...args], { cwd })

const written = (cwd: string) =>
  readFileSync(join(cwd, 'out.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each))

describe('--resume', () => {
  it.each([['1'], ['2']])('after a run that was killed, the output is that of one run (--jobs %s)', (jobs) => {
    const cwd = folderOf({ 'all.ndjson': all })
    expect(extract(cwd, '--resume').code).toBe(0)
    const whole = readFileSync(join(cwd, 'out.ndjson'))
    // In the middle of the sixth line.
    const cutAt = whole.toString().split('\n').slice(0, 5).join('\n').length + 40
    writeFileSync(join(cwd, 'out.ndjson'), whole.subarray(0, cutAt))
    expect(extract(cwd, '--resume', '--jobs', jobs)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(cwd, 'out.ndjson'))).toEqual(whole)
    extract(cwd, '--resume', '--jobs', jobs)
    expect(readFileSync(join(cwd, 'out.ndjson'))).toEqual(whole)
  })

  it('a text that has changed is read again, behind its old record', () => {
    const cwd = folderOf({ 'all.ndjson': all })
    extract(cwd, '--resume')
    writeFileSync(join(cwd, 'all.ndjson'), all.replace('run 3 miles', 'run 33 miles'))
    extract(cwd, '--resume')
    expect(written(cwd).map(({ source }) => source.id)).toEqual([...range(12), 3])
    expect(written(cwd).at(-1).numbers[0].value).toBe(33)
  })

  it('error records give way to another try', () => {
    const cwd = folderOf({ 'all.ndjson': line(0) + line(1).replace('text', 'body') + line(2) + line(3) })
    extract(cwd)
    expect(written(cwd)[1].error.code).toBe('no-text-field')
    writeFileSync(
      join(cwd, 'all.ndjson'),
      range(4)
        .map((id) => line(id))
        .join(''),
    )
    extract(cwd, '--resume')
    expect(written(cwd).map(({ source, error }) => [source.id, error])).toEqual(
      [0, 2, 3, 1].map((id) => [id, undefined]),
    )
  })

  it('files are known by their paths', () => {
    const cwd = folderOf({ 'a.txt': 'Ants run 1 mile.', 'b.txt': 'Bees fly 2 miles.' })
    newsparse(['extract', 'a.txt', '-o', 'out.ndjson'], { cwd })
    newsparse(['extract', 'a.txt', 'b.txt', '-o', 'out.ndjson', '--resume'], { cwd })
    expect(written(cwd).map(({ source }) => source.path)).toEqual(['a.txt', 'b.txt'])
  })

  it('keeps what a run has written that ends with an error', () => {
    const cwd = folderOf({ 'all.ndjson': all, 'bad.ndjson': 'no json\n' })
    const args = ['extract', 'all.ndjson', 'bad.ndjson', '--only', 'numbers', '-o', 'out.ndjson', '--on-error', 'fail']
    expect(newsparse([...args, '--resume'], { cwd }).code).toBe(2)
    expect(written(cwd)).toHaveLength(12)
  })

  it.each<[string, string[], RegExp]>([
    ['no file', ['--ndjson'], /^newsparse: --resume goes on with an NDJSON file: it needs -o FILE\.ndjson\n$/u],
    ['another format', ['-o', 'out.csv'], /it needs -o FILE\.ndjson\n$/u],
    [
      'a packed file',
      ['-o', 'out.ndjson.gz'],
      /^newsparse: out\.ndjson\.gz: --resume cannot go on with a packed file/u,
    ],
    ['a device', ['-o', '/dev/null', '--ndjson'], /^newsparse: \/dev\/null: is no file/u],
    ['an input', ['-o', 'all.ndjson'], /^newsparse: all\.ndjson: is an input; write to another file\n$/u],
    [
      'a file of something else',
      ['-o', 'other.ndjson'],
      /^newsparse: other\.ndjson, line 1: is no record of newsparse/u,
    ],
  ])('is refused for %s', (_, args, message) => {
    const cwd = folderOf({ 'all.ndjson': all, 'other.ndjson': all })
    const run = newsparse(['extract', 'all.ndjson', '--resume', ...args], { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(message)
    for (const file of ['all.ndjson', 'other.ndjson']) expect(readFileSync(join(cwd, file), 'utf8')).toBe(all)
    expect(existsSync(join(cwd, 'out.csv'))).toBe(false)
  })
})

it('what is known: by id, else by path, and by the text', () => {
  // The hashes of "text 0", "text 1", … are not at hand: those of records are, as the test above shows. Here, that many fit.
  const sha = (i: number) => i.toString(16).padStart(64, '0')
  const known = range(5000).reduce(
    (sum: KnownArticles, i) => withArticle(sum, { path: null, id: i }, sha(i)),
    noKnownArticles(),
  )
  expect(known.size).toBe(5000)
  expect(withArticle(known, { path: 'x', id: 17 }, sha(17)).size).toBe(5000)
  expect(withArticle(known, { path: '17', id: null }, sha(17)).size).toBe(5001)
  expect(isKnown(known, { path: null, id: 1 }, 'another text')).toBe(false)
})
