import { describe, expect, it } from 'vitest'
import { folderOf, newsparse, shell } from './run.ts'

const hasScript = shell('script -qec true /dev/null').code === 0

describe('wrong use is one line on stderr and exit 2', () => {
  it.each([
    [['extract', '--jsno'], /unknown option '--jsno' \(Did you mean --json\?\)/],
    [['extrct', 'a.txt'], /unknown command 'extrct' \(Did you mean extract\?\)/],
    [['a.txt'], /did you mean newsparse extract a\.txt\?/],
    [['extract', '--format', 'jsn', 'a.txt'], /--format is one of table, json, .* \(did you mean "json"\?\)/],
    [['extract', '--format', 'parquet', 'a.txt'], /not "parquet"$/m],
    [['extract', '--only', 'people,qoutes', 'a.txt'], /--only is one of .*\(did you mean "quotes"\?\)/],
    [['diff', 'a.txt'], /missing required argument 'new'; see newsparse diff --help$/m],
    [['completion'], /missing required argument 'shell': one of bash, zsh, fish; see newsparse completion --help$/m],
    [['schema', 'more'], /got 1; see newsparse schema --help$/m],
    [['--nope'], /unknown option '--nope'; see newsparse --help$/m],
    [['help', 'nope'], /there is no command "nope"; see newsparse --help$/m],
    [['help', 'extrct'], /there is no command "extrct" \(did you mean "extract"\?\)/],
    [['help', '--nope'], /there is no command "--nope"/],
    [['help', '--', 'nope'], /there is no command "nope"; see newsparse --help$/m],
    [['help', 'extract', 'view'], /help is for one command; see newsparse help extract$/m],
    [['version'], /did you mean newsparse --version\?$/m],
    [['-v'], /did you mean newsparse --version\?$/m],
    [['extract', ''], /an empty argument names no file/],
    [['extract', 'a.txt', '-o', 'a.xlsx'], /a\.xlsx: no such file is written; end its name in one of \.txt, \.json, /],
    [['view', 'a.txt', '-o', 'a.pdf'], /a\.pdf: no such file is written; end its name in one of \.html, /],
    [['report', 'a.txt', '-o', 'a.xml'], /a\.xml: no such file is written/],
    [['check', 'a.txt', '-o', 'a.csv.pdf'], /\.pdf: no such file is written/],
    [['text', 'a.txt', '-o', 'a.txt'], /a\.txt: is an input; write to another file/],
    [['diff', 'a.txt', 'binary.txt', '-o', 'a.txt'], /binary\.txt: is a binary file/],
    [['diff', '-', '-'], /only one of the versions can be standard input/],
    [['check', 'a.txt', 'paper.pdf', '--roster', 'missing'], /missing: there is no such file or folder/],
    [['check', 'a.txt', 'paper.pdf', '--baseline', 'missing'], /missing: there is no such file or folder/],
    [['check', 'a.txt', '--only', 'date'], /there is no rule "date" \(did you mean date\/weekday\?\)/],
    [['check', 'a.txt', '--only', 'headline-body'], /\(did you mean number\/headline-body\?\)/],
    [
      ['check', 'a.txt', '--rule', 'date/weekday'],
      /--rule date\/weekday: the level is one of .*, as in date\/weekday=off$/m,
    ],
    [
      ['check', 'a.txt', '--rule', 'date/weekday=off,word/doubled=off'],
      /--rule date\/weekday=off,word\/doubled=off: the level is one of .*; repeat --rule for several rules$/m,
    ],
    [
      ['explain', 'number'],
      /\(did you mean number\/headline-body, number\/inconsistent, number\/percentage, number\/sum\?\)/,
    ],
    [['explain', 'date/weekdy'], /\(did you mean "date\/weekday"\?\)/],
    [['explain', ''], /there is no rule ""; newsparse rules lists them/],
    [
      ['report', 'array.json'],
      /array\.json: is a JSON array; make it an object a line, for example with jq -c '\.\[\]'$/m,
    ],
    [['extract', '--only', 'dates', 'a.txt'], /--only has no "dates": they are among numbers \(--only numbers\)/],
    [['extract', '--only', 'people,speakers', 'a.txt'], /--only has no "speakers": they are among quotes/],
    [['extract', '--json', '--csv', 'a.txt'], /only one format can be printed, not json and csv/],
    [['extract', '--offsets', 'bytes', 'a.txt'], /--offsets is one of utf16, codepoint/],
    [['extract', '--input-format', 'pdf', 'a.txt'], /--input-format is one of auto, text, markdown, html, ndjson/],
    [['extract', '--on-error', 'ignore', 'a.txt'], /--on-error is one of report, fail, record/],
    [['extract', '--color', 'a.txt'], /--color is one of auto, always, never/],
    [['extract', '--encoding', 'klingon', 'a.txt'], /no encoding is called "klingon"/],
    [['extract', '--reference-date', 'yesterday', 'a.txt'], /--reference-date is a day such as/],
    [['extract', '--reference-date', '2025-02-30', 'a.txt'], /--reference-date is a day such as/],
    [['extract', 'a.txt', '-o'], /argument missing/],
    [['extract', '--bias', 'zz', 'a.txt'], /--bias is a country's code .*, not "zz"/],
    [['extract', '--bias', 'qq', 'a.txt'], /--bias is a country's code/],
    [['extract', '--model', 'nope', 'a.txt'], /nope: there is no such file/],
    [['extract', '--top', '3', '--json', 'a.txt'], /--sort and --top are for the formats table and markdown, not json/],
    [['extract', '--top', '0', 'a.txt'], /--top is a number of rows/],
    [['extract', '--jobs', '999', 'a.txt'], /--jobs is a number of workers, 1 to 512, not "999"/],
    [['extract', 'a.txt', '-o', '.'], /\.: is a folder/],
    [['extract', 'a.txt', '-o', 'no/such/folder.txt'], /no\/such\/folder\.txt: there is no such file or folder/],
    [['schema', 'a.txt'], /too many arguments/],
    [['extract', 'missing.txt'], /missing\.txt: there is no such file or folder/],
    [['extract', 'empty'], /empty: the folder has no \.txt, \.text, \.html, [^\n]+ or \.atom file/],
    [['extract', '*.nothing'], /\*\.nothing: no file matches/],
    [['extract', 'binary.txt'], /binary\.txt: is a binary file, not text/],
    [['extract', 'https://example.org/story'], /https:\/\/example\.org\/story: is a URL; save/],
    [
      ['extract', 'paper.pdf'],
      /paper\.pdf: is not a text file; convert it first, for example: pdftotext "paper\.pdf" story\.txt$/m,
    ],
    [['extract', 'paper.docx'], /paper\.docx: is not a text file; .* pandoc/],
    [['extract', 'pdf.txt'], /pdf\.txt: is a PDF, not text; .*pdftotext/],
    [['extract', 'docx.txt'], /docx\.txt: is .*office document.*pandoc/],
  ])('%j', (args, line) => {
    const cwd = folderOf({
      'a.txt': 'Rain fell.',
      'empty/picture.png': 'no text',
      'binary.txt': new Uint8Array([0x61, 0, 1, 2, 0x62]),
      'paper.pdf': 'anything',
      'paper.docx': 'anything',
      'pdf.txt': '%PDF-1.7\n',
      'docx.txt': 'PK\u0003\u0004',
      'array.json': '[\n  {"text": "Rain fell."}\n]\n',
    })
    const { code, stdout, stderr } = newsparse(args, { cwd })
    expect(stderr).toMatch(line)
    expect(stderr).toMatch(/^newsparse: [^\n]+\n$/u)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

describe('help', () => {
  it.each([
    [
      ['help', 'extract'],
      ['extract', '--help'],
    ],
    [['help', 'help'], ['--help']],
    [['help', '--help'], ['--help']],
  ])('%j is %j', (args, same) => {
    expect(newsparse(args)).toEqual(newsparse(same))
  })

  it.skipIf(!hasScript).each(['extract', 'view', 'text', 'report', 'check'])(
    '%s on a terminal, without inputs, shows its examples and does not wait',
    (command) => {
      const { code, stdout } = shell(`script -qec "$newsparse ${command}" /dev/null`)
      expect(stdout).toMatch(/^Examples:\r\n {2}newsparse/u)
      expect(stdout).toContain(`All options: newsparse ${command} --help`)
      expect(code).toBe(2)
    },
  )

  it.skipIf(!hasScript)('lsp on a terminal says what it waits for', () => {
    const [note, end] = shell('script -qec "$newsparse lsp" /dev/null').stdout.split('\r\n')
    expect(note).toBe(
      'newsparse: lsp waits for an editor, which starts it by itself; see docs/editors.md, Ctrl-C ends it',
    )
    expect(end).toBe('newsparse: lsp: the input ended, and no editor had asked to shut down; see docs/editors.md')
  })

  it.each([[['--help']], [['help']], [['extract', '--help']], [['help', 'extract']], [['schema', '--help']]])(
    '%j has examples first, on stdout',
    (args) => {
      const { code, stdout, stderr } = newsparse(args)
      expect(code).toBe(0)
      expect(stderr).toBe('')
      expect(stdout.search(/^Examples?:/mu)).toBeGreaterThanOrEqual(0)
      expect(stdout.search(/^Examples?:/mu)).toBeLessThan(stdout.indexOf('Usage:'))
    },
  )

  it('without a command goes to stderr, exit 2', () => {
    const { code, stdout, stderr } = newsparse([])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage: newsparse')
  })
})

describe('version', () => {
  it.each([[['--version']], [['-V']]])('%j', (args) => {
    expect(newsparse(args)).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
  })

  it.each([[['--version', '--json']], [['--json', '--version']]])('%j', (args) => {
    const { code, stdout } = newsparse(args)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ name: 'newsparse', version: '0.1.0', schema: 'newsparse/1' })
  })
})

describe('COLUMNS', () => {
  const TEXT = 'The former secretary of transport, Jane Roe, spoke in Lyon about 40 tonnes of sand on Monday.'
  const widest = (columns: string): number => {
    const { stdout } = newsparse(['extract'], { input: TEXT, env: { COLUMNS: columns } })
    return Math.max(...stdout.split('\n').map((line) => [...line].length))
  }

  it('is the width of tables, also in a pipe', () => expect(widest('50')).toBeLessThanOrEqual(50))
  it('that is no number counts as 80', () => expect(widest('wide')).toBe(widest('80')))
})
