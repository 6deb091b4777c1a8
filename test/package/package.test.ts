import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const FOLDER = mkdtempSync(join(tmpdir(), 'newsparse-package-'))
const APP = join(FOLDER, 'app')
const ARTICLE = resolve('fixtures/kyiv-independent/article.txt')

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
let refused = ''
try {
  // @ts-expect-error: there is no such kind.
  extract(text, { only: ['weather'] })
} catch (error) {
  refused = String(error)
}
console.log(JSON.stringify({ names, speakers: speakers.length, holds, kinds, keys: Object.keys(record), refused }))
`

/** The example of the library in the README, as it stands there. */
const README_EXAMPLE =
  /```ts\n(?<code>import [^`]*from 'newsparse'[^`]*)```/u.exec(readFileSync('README.md', 'utf8'))?.groups?.code ?? ''

/** The types of results follow the options. */
const TYPED = `import nlp from 'compromise'
import { type Analysis, extract, extractPage, type ExtractOptions, type Place } from 'newsparse'
import news, { type NewsMethods } from 'newsparse/compromise'

const all = extract('Jane Roe spoke in Lyon.')
const place: Place | undefined = all.places[0]
const counts: number[] = [all.people.length, all.quotes.length, all.numbers.length, all.focus.length]
const some = extract('Jane Roe spoke.', { only: ['people', 'places'], bias: 'US' })
const names: string[] = some.people.map(({ name }) => name)
const focus: number = some.focus.length
// @ts-expect-error: quotes were not asked for.
some.quotes
const options: ExtractOptions = { only: ['people'] }
const loose: Analysis = extract('Jane Roe spoke.', options)
const maybe: number | undefined = loose.people?.length
const page: Promise<string> = extractPage('<p>Rain fell.', { only: ['quotes'] }).then(({ text, quotes }) => text + quotes.length)

nlp.plugin(news)
const doc = nlp<NewsMethods>('Jane Roe spoke in Lyon.')
const found: string = doc.newsPeople().text()
const record: number = doc.news().people.length
export { counts, focus, found, maybe, names, page, place, record }
`

const KINDS_OF_PROJECT = [
  ['module', 'node16', 'node16'],
  ['commonjs', 'node16', 'node16'],
  ['module', 'nodenext', 'nodenext'],
  ['commonjs', 'nodenext', 'nodenext'],
  ['module', 'esnext', 'bundler'],
  ['commonjs', 'preserve', 'bundler'],
] as const

/** Declarations of the language and of Node, parsed once for all projects. */
const shared = new Map<string, ts.SourceFile | undefined>()

/** The errors of `tsc --strict` in a project's own files and in those of newsparse. */
function complaintsOf(folder: string, kind: Readonly<Record<string, string>>): string[] {
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...{ ...kind, target: 'es2022', lib: ['ES2022'], strict: true, noEmit: true, esModuleInterop: true },
      ...{ noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
      ...{ types: ['node'], typeRoots: [resolve('node_modules/@types')] },
    },
    folder,
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) => {
    if (name.startsWith(FOLDER)) return getSourceFile(name, ...rest)
    if (!shared.has(name)) shared.set(name, getSourceFile(name, ...rest))
    return shared.get(name)
  }
  const files = ['readme.ts', 'typed.ts', 'consumer.ts'].map((name) => join(folder, name))
  const program = ts.createProgram(files, options, host)
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => /node_modules\/newsparse\//u.test(fileName) || files.includes(fileName))
  expect(ours.length).toBeGreaterThan(5)
  return ours
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

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
    expect(man).toEqual(['./dist/newsparse.1']) // npm links lists alone
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

  it.each(KINDS_OF_PROJECT)('is typed for a strict project of %s, %s, %s', (type, module, moduleResolution) => {
    const folder = join(APP, `${type}-${module}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
    // Of CommonJS only `await` outside of functions is no part.
    const example = README_EXAMPLE.replace(
      /^const page = await (?<call>.*?)\)( \/\/.*)?\n(?<use>.*)/mu,
      '$<call>).then((page) => { $<use> })',
    )
    writeFileSync(join(folder, 'readme.ts'), example)
    writeFileSync(join(folder, 'typed.ts'), TYPED)
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER)
    expect(complaintsOf(folder, { module, moduleResolution })).toEqual([])
  })

  it('runs the example of the README', () => {
    writeFileSync(join(APP, 'readme.mjs'), README_EXAMPLE)
    const { stdout, stderr, status } = run(process.execPath, ['readme.mjs'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).not.toBe('')
  })

  it('is a plugin of compromise, for both kinds of modules', () => {
    const use = "nlp.plugin(news); console.log(nlp('Jane Roe met Max Poe in Lyon.').newsPeople().out('array').join())"
    const imported = `import nlp from 'compromise'; import news from 'newsparse/compromise'; ${use}`
    const required = `const nlp = require('compromise'); const news = require('newsparse/compromise'); ${use}`
    for (const [type, script] of [
      ['module', imported],
      ['commonjs', required],
    ]) {
      const ran = run(process.execPath, [`--input-type=${type}`, '--eval', script ?? ''])
      expect(ran).toMatchObject({ stdout: 'Jane Roe,Max Poe\n', stderr: '' })
    }
  })

  it('gives a program what its types say', () => {
    const { outputText } = ts.transpileModule(CONSUMER, { compilerOptions: { module: ts.ModuleKind.ESNext } })
    writeFileSync(join(APP, 'consumer.js'), outputText)
    const { stdout, stderr } = run(process.execPath, ['consumer.js', ARTICLE])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      names: expect.arrayContaining(['Vladimir Putin']),
      holds: true,
      kinds: ['people', 'organizations', 'places', 'numbers', 'quotes'],
      keys: ['schema', 'source', 'structure', 'people', 'quotes', 'diagnostics'],
      refused: expect.stringContaining('not ["weather"]'),
    })
  })
})
