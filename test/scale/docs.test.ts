import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BIN, folderOf, newsparse } from '../cli/run.ts'
import { LINES } from './corpus.ts'
import { WORDS } from './piped.ts'
import { RECIPES, recipe } from './recipes.ts'

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0

/** A folder as the recipes find it, with newsparse in its bin. */
function workplace(files: Readonly<Record<string, string>> = {}): { folder: string; path: string } {
  const folder = folderOf(files)
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'newsparse'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`)
  chmodSync(join(bin, 'newsparse'), 0o755)
  return { folder, path: `${bin}:${process.env.PATH}` }
}

function run(command: string, args: readonly string[], folder: string, env: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

const input = `${LINES}not JSON\n\n`
const records = newsparse(WORDS, { input }).stdout

describe.skipIf(!has('jq'))('the jq recipes of docs/scale.md', () => {
  it.each([
    ['check', LINES, 'every article has its record\n'],
    ['jq-quoted', input, '      2 Amina Yusuf\n      2 Peter Wanjala\n'],
    ['jq-long', `${LINES}${JSON.stringify({ id: 'long', text: 'é'.repeat(200_001) })}\n`, '["long",200001]\n'],
    ['jq-errors', input, '[null,"not-json"]\n[null,"not-json"]\n'],
  ])('%s', (name, articles, printed) => {
    const lines = records.split('\n').slice(0, articles.split('\n').length - 1)
    const { folder, path } = workplace({ 'articles.ndjson': articles, 'records.ndjson': `${lines.join('\n')}\n` })
    const output = run('bash', ['-euo', 'pipefail', '-c', recipe(name)], folder, { PATH: path })
    expect(output.split('\n').sort()).toEqual(printed.split('\n').sort())
  })

  it('check notices a record that is missing', () => {
    const { folder } = workplace({ 'articles.ndjson': LINES, 'records.ndjson': records.replace(/^.*\n/u, '') })
    expect(spawnSync('bash', ['-c', recipe('check')], { cwd: folder }).status).toBe(1)
  })
})

describe.skipIf(!has('python3'))('the Spark recipes of docs/scale.md, on stand-ins for pandas and PySpark', () => {
  const python = (code: string, files: Readonly<Record<string, string>>): string[] => {
    const { folder, path } = workplace(files)
    const here = code.replace('/usr/local/bin:/usr/bin:/bin', path)
    run('python3', ['-c', here], folder, { PATH: path, PYTHONPATH: resolve('test/scale/stand-ins') })
    const parts = readdirSync(join(folder, 'records')).sort()
    expect(parts).toHaveLength(3)
    return parts.flatMap((part) =>
      readFileSync(join(folder, 'records', part), 'utf8')
        .split('\n')
        .slice(0, -1),
    )
  }

  it('spark-pipe prints what one process prints', () => {
    const lines = python(recipe('spark-pipe'), { 'articles/0.ndjson': LINES, 'articles/1.ndjson': 'not JSON\n\n' })
    expect(lines.map(unnumbered)).toEqual(records.split('\n').slice(0, -1).map(unnumbered))
  })

  it('spark-pandas has a row for every row, with the record of one process', () => {
    const articles = `${LINES}{"id": "none"}\n{"id": "é\\u2028", "text": "Ants run.\\u2028\\u0085Bees hum."}\n`
    const rows = python(recipe('spark-pandas'), { 'articles/0.ndjson': articles }).map((line) => JSON.parse(line))
    // The recipe passes id and text alone: no day of publication.
    const expected = newsparse([...WORDS, '--date-field', 'none'], { input: articles })
      .stdout.split('\n')
      .slice(0, -1)
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 'three', 4, 'none', 'é\u2028'])
    expect(rows.map(({ record }) => unnumbered(record))).toEqual(expected.map(unnumbered))
  })

  it('a process that fails, fails the partition', () => {
    const broken = recipe('spark-pipe').replace('--ndjson"', '--no-such-option"')
    expect(() => python(broken, { 'articles/0.ndjson': LINES })).toThrow(/status: 1/u)
  })
})

/** Without the number of its line in an error's message: it counts within what a process was given. */
const unnumbered = (record: string): string => record.replace(/, line \d+: .*?"\}/u, '"}')

describe('docs/scale.md', () => {
  it('every block has a name, and a test that runs it', () => {
    const tests = readdirSync('test/scale').filter((name) => /\.test\.ts$|\.sh$/u.test(name))
    const sources = tests.map((name) => readFileSync(join('test/scale', name), 'utf8')).join('\n')
    const untested = RECIPES.filter(
      ({ name }) => !sources.includes(`'${name}'`) && !new RegExp(`recipe ${name}\\b`, 'u').test(sources),
    )
    expect(untested).toEqual([])
  })

  it('the shell can read every block of its own', () => {
    for (const { language, text } of RECIPES) {
      if (language === 'sh') expect(spawnSync('bash', ['-n', '-c', text], { encoding: 'utf8' }).stderr).toBe('')
    }
  })
})
