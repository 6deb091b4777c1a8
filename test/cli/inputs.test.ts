import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, newsparse, recordsOf, shell } from './run.ts'

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
    const isFolder = args.includes('.')
    expect(run.stderr).toBe(isFolder ? 'newsparse: .: leaves out notes.md; --input-format markdown reads it\n' : '')
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

  it('a folder as standard input is refused', () => {
    const run = shell('$newsparse extract < .', { cwd: folderOf({ 'a.txt': 'Rain fell.' }) })
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: 'newsparse: standard input: is a folder; name it as an argument\n',
    })
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
