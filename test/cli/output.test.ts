import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { BIN, folderOf, newsparse, recordsOf, shell } from './run.ts'

/** util-linux's script runs a command on a terminal. */
const hasScript = shell('script -qec true /dev/null').code === 0

describe('records', () => {
  const cwd = () => folderOf({ 'a.txt': 'Ants \u{1f41c}\u{1f41c} run.\n\nBees hum.' })

  it('--only leaves the other kinds out', () => {
    const run = newsparse(['extract', 'a.txt', '--only', 'quotes', '--only', 'people, quotes', '--ndjson'], {
      cwd: cwd(),
    })
    expect(Object.keys(recordsOf(run)[0])).toEqual(['schema', 'source', 'structure', 'people', 'quotes', 'diagnostics'])
  })

  it('--offsets codepoint counts as Python does', () => {
    const [utf16] = recordsOf(newsparse(['extract', 'a.txt', '--ndjson'], { cwd: cwd() }))
    const [points] = recordsOf(newsparse(['extract', 'a.txt', '--ndjson', '--offsets', 'codepoint'], { cwd: cwd() }))
    expect(utf16.structure.paragraphs.at(-1)).toMatchObject({ start: 16, end: 25 })
    expect(points.structure.paragraphs.at(-1)).toMatchObject({ start: 14, end: 23 })
    expect(points.source.characters).toBe(23)
  })

  it('--roles reads paragraphs with these roles only', () => {
    const page = '<h1>Floods</h1><p>Ann Roe runs the depot in Lima.</p><ul><li>Bob Poe</li></ul>'
    const names = (...args: string[]) =>
      recordsOf(
        newsparse(['extract', 'a.html', '--only', 'people', '--ndjson', ...args], {
          cwd: folderOf({ 'a.html': page }),
        }),
      )
        .flatMap(({ people }) => people)
        .map(({ name }) => name)
    expect(names()).toEqual(['Ann Roe', 'Bob Poe'])
    expect(names('--roles', 'list')).toEqual(['Bob Poe'])
  })

  it('--demonyms adds adjectives of nationality, and nothing without it', () => {
    const kinds = (...args: string[]) =>
      recordsOf(
        newsparse(['extract', '--only', 'places', '--ndjson', ...args], {
          input: 'Kenyan police closed the road on Monday.',
        }),
      )
        .flatMap(({ places }) => places)
        .map(({ kind }) => kind)
    expect([kinds(), kinds('--demonyms')]).toEqual([[], ['country']])
  })

  it('--reference-date says from which day a text counts', () => {
    const args = ['extract', '--only', 'numbers', '--ndjson', '--reference-date', '2025-04-28']
    const [record] = recordsOf(newsparse(args, { input: 'The bridge was closed yesterday.' }))
    expect(record.numbers[0]).toMatchObject({ text: 'yesterday', edtf: '2025-04-27' })
  })

  it('--fail-if-empty exits 1 and still prints', () => {
    const run = newsparse(['extract', '--fail-if-empty', '--ndjson'], { input: '' })
    expect(recordsOf(run)).toHaveLength(1)
    expect(run).toMatchObject({ code: 1, stderr: 'newsparse: standard input: nothing is found (--fail-if-empty)\n' })
  })
})

describe('-o', () => {
  it.each([['extract'], ['view'], ['check'], ['report']])('%s -o - prints to standard output', (command) => {
    const cwd = folderOf({ 'a.txt': 'Ants run in Lima, Ann Roe said.' })
    const plain = newsparse([command, 'a.txt'], { cwd })
    expect(plain).toMatchObject({ code: 0, stderr: '' })
    expect(newsparse([command, 'a.txt', '-o', '-'], { cwd })).toEqual(plain)
  })

  it('writes the file, and nothing else', () => {
    const cwd = folderOf({ 'a.txt': 'Ants run.', 'out.json': 'old' })
    expect(newsparse(['extract', 'a.txt', '--ndjson', '-o', 'out.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).source.path).toBe('a.txt')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json'])
  })

  it('its ending names the format', () => {
    const cwd = folderOf({ 'a.txt': 'Ants run.' })
    newsparse(['extract', 'a.txt', '-o', 'out.csv'], { cwd })
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toMatch(/^source,kind,/)
  })

  it('leaves what was there where the run fails', () => {
    const cwd = folderOf({ 'a.txt': 'Ants run.', out: 'old' })
    expect(newsparse(['extract', 'a.txt', 'no.txt', '--on-error', 'fail', '-o', 'out'], { cwd }).code).toBe(2)
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old')
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out'])
  })

  it('leaves what was there where nothing could be read', () => {
    const cwd = folderOf({ 'out.csv': 'old' })
    expect(newsparse(['extract', 'no.txt', '-o', 'out.csv'], { cwd }).code).toBe(2)
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe('old')
    expect(readdirSync(cwd)).toEqual(['out.csv'])
  })

  it('keeps the good records of a run with a bad file', () => {
    const cwd = folderOf({ 'a.txt': 'Ants run.' })
    expect(newsparse(['extract', 'a.txt', 'no.txt', '--ndjson', '-o', 'out'], { cwd }).code).toBe(2)
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toContain('"path":"a.txt"')
  })

  it('writes through a link, and into a device', () => {
    const cwd = folderOf({ 'a.txt': 'Ants run.', 'real.json': '' })
    symlinkSync('real.json', join(cwd, 'link.json'))
    newsparse(['extract', 'a.txt', '-o', 'link.json'], { cwd })
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('a.txt')
    expect(newsparse(['extract', 'a.txt', '-o', '/dev/null'], { cwd }).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

it('--color always colours a pipe', () => {
  const run = newsparse(['extract', '--color', 'always'], { input: 'Ants run.', env: { NO_COLOR: '1' } })
  expect(run.stdout).toContain('\u001b[')
})

describe('the ends of a run', () => {
  it('a closed pipe ends it quietly', () => {
    const cwd = folderOf({ 'big.txt': 'Ants run to the nest.\n\n'.repeat(20_000) })
    const run = shell('$newsparse extract big.txt --json --with-text --only numbers | head -1; echo $PIPESTATUS', {
      cwd,
    })
    expect(run).toEqual({ code: 0, stdout: '{\n0\n', stderr: '' })
  })

  it('a pipe gets all of a long output', () => {
    const cwd = folderOf({ 'big.txt': 'Ants run to the nest.\n\n'.repeat(5000) })
    expect(shell('$newsparse extract big.txt --json --with-text --only numbers | tail -1', { cwd }).stdout).toBe('}\n')
  })

  it('a full disk is an error', () => {
    const run = shell('$newsparse extract --ndjson > /dev/full')
    expect(run).toMatchObject({ code: 2, stderr: 'newsparse: standard output: no space is left\n' })
  })

  it.skipIf(!hasScript)('on a terminal without a file: short help, exit 2', () => {
    const run = shell('script -qec "$newsparse extract" /dev/null')
    expect(run.stdout).toMatch(/^Examples:\r\n[\s\S]*newsparse extract --help\r\n$/u)
    expect(run.code).toBe(2)
  })

  it.skipIf(!hasScript)('on a terminal: its columns, and colour', () => {
    const text =
      'The mayor said the “heroes of the flood who never left their posts on the dykes of the river” were safe.'
    const cwd = folderOf({ 'a.txt': text })
    const command = 'stty cols 60; $newsparse extract a.txt --only quotes'
    const { stdout } = shell(`script -qec "${command}" /dev/null`, { cwd })
    expect(stdout).toContain('\u001b[1mQuotes\u001b[22m')
    expect(Math.max(...stdout.split('\r\n').map((line) => stripVTControlCharacters(line).length))).toBeLessThanOrEqual(
      60,
    )
    expect(shell(`script -qec "${command} --color never" /dev/null`, { cwd }).stdout).not.toContain('\u001b[')
  })

  it('Ctrl-C is 130 and leaves no file', async () => {
    const cwd = folderOf({ 'a.txt': 'old' })
    const child = spawn(process.execPath, [BIN, 'extract', '-o', 'a.txt'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    await expect.poll(() => readdirSync(cwd).length, { timeout: 20_000 }).toBe(2)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
    expect(readdirSync(cwd)).toEqual(['a.txt'])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('old')
  })
})
