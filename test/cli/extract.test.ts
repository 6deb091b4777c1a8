import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BIN, folderOf, newsparse, recordsOf, shell } from './run.ts'

const pathsOf = (run: Parameters<typeof recordsOf>[0]) => recordsOf(run).map((record) => record.source.path)

describe('inputs', () => {
  const files = {
    'b.txt': 'Bees hum.',
    'a.txt': 'Ants run.',
    'notes.md': 'Not read from a folder.',
    '.hidden.txt': 'Hidden.',
    '.git/x.txt': 'Hidden.',
    'deep/er/c.TXT': 'Cats nap.',
    'deep/d.text': 'Dogs bark.',
    'Z.txt': 'Zebras graze.',
    '\u{1f600}.txt': 'Smiles.',
    '\uff5e.txt': 'A wave.',
  }

  it.each([
    ['files in their order', ['b.txt', 'a.txt'], ['b.txt', 'a.txt']],
    [
      'a folder by code point, without hidden files',
      ['.'],
      ['Z.txt', 'a.txt', 'b.txt', 'deep/d.text', 'deep/er/c.TXT', '\uff5e.txt', '\u{1f600}.txt'],
    ],
    ['a folder, then a file of it', ['deep', 'a.txt'], ['deep/d.text', 'deep/er/c.TXT', 'a.txt']],
    ['a glob', ['**/*.{md,text}'], ['deep/d.text', 'notes.md']],
    ['any file that is named', ['notes.md', '.hidden.txt'], ['notes.md', '.hidden.txt']],
    ['standard input among files', ['a.txt', '-'], ['a.txt', null]],
  ])('%s', (_, args, paths) => {
    const run = newsparse(['extract', ...args, '--ndjson'], { cwd: folderOf(files), input: 'Owls hoot.' })
    expect(run.stderr).toBe('')
    expect(pathsOf(run)).toEqual(paths)
    expect(run.code).toBe(0)
  })

  it('a file whose name looks like a glob', () => {
    const run = newsparse(['extract', '[1].txt', '--ndjson'], { cwd: folderOf({ '[1].txt': 'One.', '1.txt': 'No.' }) })
    expect(pathsOf(run)).toEqual(['[1].txt'])
  })

  it('links to files are followed, links to folders are not', () => {
    const cwd = folderOf({ 'in/a.txt': 'Ants run.' })
    symlinkSync('..', join(cwd, 'in/up'))
    symlinkSync('a.txt', join(cwd, 'in/link.txt'))
    expect(pathsOf(newsparse(['extract', 'in', '--ndjson'], { cwd }))).toEqual(['in/a.txt', 'in/link.txt'])
  })

  it('standard input where nothing is named', () => {
    const run = newsparse(['extract', '--ndjson', '--with-text'], { input: '\ufeffIt rained.' })
    expect(recordsOf(run)[0]).toMatchObject({ source: { path: null, id: null }, text: 'It rained.' })
  })

  it('a named pipe of the shell', () => {
    const run = shell('$newsparse extract --ndjson --with-text <(echo It rained.)')
    expect(recordsOf(run)[0].text).toBe('It rained.\n')
  })

  it('an encoding', () => {
    const cwd = folderOf({ 'a.txt': Uint8Array.from([0xcc, 0xe8, 0xf0]) })
    const run = newsparse(['extract', 'a.txt', '--encoding', 'windows-1251', '--ndjson', '--with-text'], { cwd })
    expect(recordsOf(run)[0].text).toBe('Мир')
  })

  it('bytes that are no UTF-8 give a diagnostic', () => {
    const cwd = folderOf({ 'a.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]) })
    const run = newsparse(['extract', 'a.txt', '--ndjson', '--with-text'], { cwd })
    expect(recordsOf(run)[0]).toMatchObject({ text: 'café', diagnostics: [{ code: 'encoding-fallback' }] })
  })
})

describe('one bad file never loses the others', () => {
  const files = { 'a.txt': 'Ants run.', 'bad.txt': new Uint8Array([1, 0, 2]), 'z.txt': 'Zebras graze.' }
  const args = ['extract', 'a.txt', 'missing.txt', 'bad.txt', 'z.txt', '--ndjson']

  it('by default it is named on stderr, exit 2', () => {
    const run = newsparse(args, { cwd: folderOf(files) })
    expect(pathsOf(run)).toEqual(['a.txt', 'z.txt'])
    expect(run.stderr).toMatch(/^newsparse: missing\.txt: [^\n]+\nnewsparse: bad\.txt: [^\n]+\n$/u)
    expect(run.code).toBe(2)
  })

  it('--on-error record puts an error in its place, exit 0', () => {
    const run = newsparse([...args, '--on-error', 'record'], { cwd: folderOf(files) })
    expect(recordsOf(run).map((record) => record.error?.code)).toEqual([undefined, 'not-found', 'not-text', undefined])
    expect(recordsOf(run)[1]).toEqual({
      schema: 'newsparse/1',
      source: { path: 'missing.txt', id: null },
      error: { code: 'not-found', message: 'missing.txt: there is no such file or folder' },
    })
    expect(run).toMatchObject({ stderr: '', code: 0 })
  })

  it('--on-error fail stops there, exit 2', () => {
    const run = newsparse([...args, '--on-error', 'fail'], { cwd: folderOf(files) })
    expect(pathsOf(run)).toEqual(['a.txt'])
    expect(run.stderr).toMatch(/^newsparse: missing\.txt: [^\n]+\n$/u)
    expect(run.code).toBe(2)
  })
})

describe('NDJSON in', () => {
  const lines = [
    '{"id": 7, "text": "Ants run.\u2028Bees hum."}',
    'not json',
    '',
    '[1]',
    '{"id": "x", "body": "No text."}',
    '{"id": {"start": 1}, "text": "Cats nap."}',
    '{"text": "Dogs bark."}',
  ]

  it('one line out for each line in, in order, with its id', () => {
    const run = newsparse(['extract', '--input-format', 'ndjson', '--ndjson'], { input: lines.join('\n') })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(recordsOf(run).map(({ source, error }) => error?.code ?? source.id)).toEqual([
      7,
      'not-json',
      'not-json',
      'not-json',
      'no-text-field',
      { start: 1 },
      null,
    ])
    expect(recordsOf(run)[4].source.id).toBe('x')
    expect(recordsOf(run)[1].error.message).toBe('standard input, line 2: is not JSON')
  })

  it('a file that ends in .jsonl, with fields of other names', () => {
    const name = 'all.JSONL'
    const cwd = folderOf({ [name]: '{"url": "u1", "body": "Ants run."}\r\n{"url": "u2", "body": ""}\r\n' })
    const run = newsparse(['extract', name, '--ndjson', '--text-field', 'body', '--id-field', 'url'], { cwd })
    expect(recordsOf(run).map(({ source }) => [source.path, source.id])).toEqual([
      [name, 'u1'],
      [name, 'u2'],
    ])
  })

  it('--on-error report leaves bad lines out, exit 2', () => {
    const args = ['extract', '--input-format', 'ndjson', '--ndjson', '--on-error', 'report']
    const run = newsparse(args, { input: lines.join('\n') })
    expect(recordsOf(run)).toHaveLength(3)
    expect(run.stderr.split('\n')).toHaveLength(5)
    expect(run.code).toBe(2)
  })

  it('a file that is missing is reported', () => {
    const run = newsparse(['extract', 'no.ndjson', '--ndjson'])
    expect(run).toMatchObject({ code: 2, stdout: '' })
  })

  it('lines longer than a chunk of the stream', () => {
    const text = 'Ants run. '.repeat(20_000)
    const input = `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text: 'Short.' })}\n`
    const run = newsparse(['extract', '--input-format', 'ndjson', '--ndjson', '--only', 'numbers'], { input })
    expect(recordsOf(run).map(({ source }) => source.characters)).toEqual([text.length, 6])
  })
})

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

  it('--fail-if-empty exits 1 and still prints', () => {
    const run = newsparse(['extract', '--fail-if-empty', '--ndjson'], { input: '' })
    expect(recordsOf(run)).toHaveLength(1)
    expect(run).toMatchObject({ code: 1, stderr: 'newsparse: standard input: nothing is found (--fail-if-empty)\n' })
  })
})

describe('-o', () => {
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

  it('Ctrl-C is 130 and leaves no file', async () => {
    const cwd = folderOf({ 'a.txt': 'old' })
    const child = spawn(process.execPath, [BIN, 'extract', '-o', 'a.txt'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    await expect.poll(() => readdirSync(cwd).length).toBe(2)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
    expect(readdirSync(cwd)).toEqual(['a.txt'])
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('old')
  })
})
