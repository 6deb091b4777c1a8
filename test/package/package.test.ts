import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const FOLDER = mkdtempSync(join(tmpdir(), 'newsparse-package-'))
const APP = join(FOLDER, 'app')
const ARTICLE = resolve('fixtures/kyiv-independent/article.txt')
const TSC = resolve('node_modules/typescript/bin/tsc')

/** A TypeScript program that uses the library. */
const CONSUMER = `import { readFileSync } from 'node:fs'
import { type Analysis, extract, type ExtractOptions, KINDS, type Kind, type Quote } from 'newsparse'

const text: string = readFileSync(process.argv[2] ?? '', 'utf8')
const options: ExtractOptions = { only: ['people', 'quotes'], path: 'a.txt', referenceDate: '2025-04-28' }
const record: Analysis = extract(text, options)
const names: string[] = (record.people ?? []).map((person) => person.name)
const speakers: (string | null | undefined)[] = (record.quotes ?? []).map((quote: Quote) => quote.speaker?.name)
const holds: boolean = (record.people ?? []).every(({ mentions }) =>
  mentions.every((mention) => text.slice(mention.start, mention.end) === mention.text),
)
const kinds: readonly Kind[] = KINDS
// @ts-expect-error: there is no such kind.
extract(text, { only: ['weather'] })
console.log(JSON.stringify({ names, speakers: speakers.length, holds, kinds, keys: Object.keys(record) }))
`

const run = (command: string, args: readonly string[], cwd = APP) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })

let tarball = ''

/** The package as npm would publish it, installed into an empty project. */
beforeAll(() => {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', FOLDER], process.cwd())
  tarball = join(FOLDER, JSON.parse(packed.stdout)[0].filename)
  mkdirSync(APP)
  writeFileSync(join(APP, 'package.json'), '{"name": "app", "private": true, "type": "module"}')
  const installed = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball])
  if (installed.status !== 0) throw new Error(installed.stderr)
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

describe('the installed package', () => {
  it('holds what it needs, and nothing else', () => {
    const folder = join(APP, 'node_modules/newsparse')
    expect(readdirSync(folder).sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schemas'])
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(
      files.filter((file) => /\.(?:test|map)\b|scripts|fixtures|\.ts$/u.test(file) && !file.endsWith('.d.ts')),
    ).toEqual([])
  })

  it('brings its dependencies, and no tool of its making', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const installed = readdirSync(join(APP, 'node_modules'))
    for (const name of Object.keys(dependencies)) expect(existsSync(join(APP, 'node_modules', name)), name).toBe(true)
    for (const tool of ['typescript', 'vitest', 'esbuild', 'ajv', '@biomejs']) expect(installed).not.toContain(tool)
  })

  it('runs the command', () => {
    const command = join(APP, 'node_modules/.bin/newsparse')
    const { status, stdout, stderr } = run(command, ['extract', ARTICLE, '--ndjson'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).people.map((person: { name: string }) => person.name)).toContain('Vladimir Putin')
    expect(status).toBe(0)
    for (const format of ['table', 'csv', 'markdown']) {
      expect(run(command, ['extract', ARTICLE, '--format', format])).toMatchObject({ status: 0, stderr: '' })
    }
    expect(run(command, ['schema'])).toMatchObject({ status: 0, stderr: '' })
    expect(run(command, ['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' })
  })

  it('brings the manual page where it is installed for all', () => {
    const { man } = JSON.parse(readFileSync(join(APP, 'node_modules/newsparse/package.json'), 'utf8'))
    expect(man).toBe('./dist/newsparse.1')
    const prefix = join(FOLDER, 'global')
    const installed = run('npm', [
      'install',
      '--global',
      '--prefix',
      prefix,
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      tarball,
    ])
    expect(installed.status, installed.stderr).toBe(0)
    expect(readFileSync(join(prefix, 'share/man/man1/newsparse.1'), 'utf8')).toContain('.TH NEWSPARSE 1')
    expect(run(join(prefix, 'bin/newsparse'), ['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' })
  })

  it('says the same where its compiled code is of another Node, damaged, or missing', () => {
    const command = ['node_modules/newsparse/bin/newsparse.js', 'extract', ARTICLE, '--ndjson']
    const before = run(process.execPath, command).stdout
    const compiled = join(APP, 'node_modules/newsparse/dist/compiled')
    const [folder = ''] = readdirSync(compiled)
    const parts = readdirSync(join(compiled, folder))
    expect(parts.some((name) => name.startsWith('analysis'))).toBe(true)
    expect(run(process.execPath, ['--max-lazy', ...command])).toMatchObject({ stdout: before, stderr: '' })
    for (const name of parts) writeFileSync(join(compiled, folder, name), 'no code')
    expect(run(process.execPath, command)).toMatchObject({ stdout: before, stderr: '' })
    rmSync(compiled, { recursive: true })
    expect(run(process.execPath, command)).toMatchObject({ stdout: before, stderr: '' })
  })

  it('is a library for CommonJS, too', () => {
    const script = "console.log(require('newsparse').extract('Ada Lovelace wrote to Charles Babbage.').people.length)"
    expect(run(process.execPath, ['--input-type=commonjs', '--eval', script])).toMatchObject({
      stdout: '2\n',
      stderr: '',
    })
  })

  it('is a typed library', () => {
    writeFileSync(join(APP, 'consumer.ts'), CONSUMER)
    const node = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')]
    const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes', '--lib', 'ES2022']
    const compiled = run(process.execPath, [
      TSC,
      '--module',
      'nodenext',
      '--target',
      'es2022',
      ...strict,
      ...node,
      'consumer.ts',
    ])
    expect(compiled.stdout).toBe('')
    const { stdout, stderr } = run(process.execPath, ['consumer.js', ARTICLE])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      names: expect.arrayContaining(['Vladimir Putin']),
      holds: true,
      kinds: ['people', 'organizations', 'places', 'numbers', 'quotes'],
      keys: ['schema', 'source', 'structure', 'people', 'quotes', 'diagnostics'],
    })
  })
})
