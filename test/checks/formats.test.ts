import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { CheckedArticle, CheckReport, Finding, Severity } from '../../src/core/finding.ts'
import { printable } from '../../src/core/printable.ts'
import { json } from '../../src/formats/findings/findings-json.ts'
import { ndjson } from '../../src/formats/findings/findings-ndjson.ts'
import { text } from '../../src/formats/findings/findings-text.ts'
import { github, githubSummary } from '../../src/formats/findings/github.ts'
import { junit } from '../../src/formats/findings/junit.ts'
import { sarif } from '../../src/formats/findings/sarif.ts'
import { runs } from '../property-runs.ts'

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'name/style',
  severity: 'warning',
  message: 'write “Kyiv”, not “Kiev”',
  text: 'Kiev',
  start: 10,
  end: 14,
  from: { line: 1, column: 11 },
  to: { line: 1, column: 15 },
  before: 'Mayors of ',
  after: ' said',
  fingerprint: 'f'.repeat(32),
  ...change,
})

const article = (findings: readonly Finding[], change: Partial<CheckedArticle> = {}): CheckedArticle => ({
  name: 'copy/a.txt',
  path: 'copy/a.txt',
  id: null,
  findings,
  disabled: 0,
  known: 0,
  isExtracted: false,
  ...change,
})

const report = (...articles: CheckedArticle[]): CheckReport => ({
  version: '1.2.3',
  articles,
  unread: 0,
  rules: [{ name: 'name/style', summary: 'a name', level: 'warning', what: 'What.', why: 'Why.' }],
})

/** Texts that break escaping. */
const HOSTILE = [
  '',
  'a & b < c > d "e" \'f\'',
  ']]>',
  '::error::x',
  '100%, 50%25: a,b\r\nc',
  '\u0000\u0007\u001b[31m',
  '\ud800 \udfff',
  '\ufffe\uffff',
  '<!-- x -->',
  '| a | `b` |\n# c',
  'ein Satz über 日本語 👩‍👩‍👧',
]
const severities: readonly Severity[] = ['error', 'warning', 'suggestion']

const hostile = (strange: string, i = 0): CheckReport =>
  report(
    article(
      [
        finding({
          message: strange,
          text: strange,
          before: strange,
          after: strange,
          severity: severities[i % 3] ?? 'error',
        }),
        finding({ message: strange, from: null, to: null, start: 0, end: 0, text: '' }),
      ],
      { name: strange, path: strange },
    ),
    article([], { name: strange, path: null, id: strange, isExtracted: true }),
  )

describe('sarif', () => {
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  const errorsOf = (each: CheckReport) => (validate(JSON.parse(sarif(each))) ? [] : validate.errors)

  it('is valid by the schema of SARIF 2.1.0', () => {
    expect(errorsOf(report(article([finding()]), article([])))).toEqual([])
    expect(errorsOf(report())).toEqual([])
  })

  it.each(HOSTILE.map((strange, i) => [strange, i] as const))('… with %j in it', (strange, i) => {
    expect(errorsOf(hostile(strange, i))).toEqual([])
  })

  it('… with any text in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (strange) => {
        expect(errorsOf(hostile(strange))).toEqual([])
      }),
      runs(100),
    )
  })

  it('says where, in UTF-16 code units, with a stable fingerprint', () => {
    const [run] = JSON.parse(sarif(report(article([finding()])))).runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'copy/a.txt', index: 0 },
      region: {
        startLine: 1,
        startColumn: 11,
        endLine: 1,
        endColumn: 15,
        charOffset: 10,
        charLength: 4,
        snippet: { text: 'Kiev' },
      },
    })
    expect(run.results[0].partialFingerprints).toEqual({ 'newsparse/v1': 'f'.repeat(32) })
    expect(run.results[0].level).toBe('warning')
  })

  it.each([
    ['copy/a.txt', 'copy/a.txt'],
    ['./copy/a b.txt', 'copy/a%20b.txt'],
    ['/srv/über.txt', 'file:///srv/%C3%BCber.txt'],
    ['C:\\copy\\a.txt', 'file:///C:/copy/a.txt'],
    ['copy\\a#1.txt', 'copy/a%231.txt'],
  ])('names %s as %s', (path, uri) => {
    const [run] = JSON.parse(sarif(report(article([], { path })))).runs
    expect(run.artifacts[0].location.uri).toBe(uri)
  })
})

describe('junit', () => {
  /** One process of xmllint reads all documents, for its start takes longer than they do. */
  it('is valid by the schema, with anything in it', async () => {
    const reports = [
      report(article([finding(), finding({ severity: 'suggestion' })]), article([])),
      report(),
      ...HOSTILE.map(hostile),
    ]
    const xml = reports.map((each, i) => ({ fileName: `report-${i}.xml`, contents: junit(each) }))
    const schema = { fileName: 'junit.xsd', contents: readFileSync('test/checks/junit.xsd', 'utf8') }
    expect((await validateXML({ xml, schema: [schema] })).errors).toEqual([])
  })

  it('counts errors and warnings as failures; an article without findings passes', () => {
    const both = junit(
      report(article([finding({ severity: 'error' }), finding({ severity: 'suggestion' })]), article([])),
    )
    expect(both).toContain('<testsuites name="newsparse" tests="2" failures="1" errors="0">')
    expect(both.match(/<failure /gu)).toHaveLength(1)
    expect(both).toContain('<system-out>copy/a.txt:1:11: suggestion name/style')
  })
})

/** Reads a workflow command as the runner does (actions/runner, ActionCommand). */
function parseCommand(line: string) {
  const {
    level,
    properties = '',
    message = '',
  } = /^::(?<level>\w+)(?: (?<properties>[^:]*(?::(?!:)[^:]*)*))?::(?<message>.*)$/u.exec(line)?.groups ?? {}
  const unescaped = (value: string) =>
    value
      .replace(/%0D/gu, '\r')
      .replace(/%0A/gu, '\n')
      .replace(/%3A/gu, ':')
      .replace(/%2C/gu, ',')
      .replace(/%25/gu, '%')
  const pairs = properties.split(',').map((pair) => pair.split(/=(.*)/su).slice(0, 2).map(unescaped))
  return level ? { level, message: unescaped(message), ...Object.fromEntries(pairs) } : null
}

describe('github', () => {
  it('is one workflow command a finding', () => {
    const [line = ''] = github(report(article([finding()]))).split('\n')
    expect(parseCommand(line)).toEqual({
      level: 'warning',
      file: 'copy/a.txt',
      line: '1',
      endLine: '1',
      col: '11',
      endColumn: '15',
      title: 'name/style',
      message: 'write “Kyiv”, not “Kiev”',
    })
  })

  it.each(HOSTILE)('is read back as it was meant, with %j in it', (strange) => {
    const lines = github(report(article([finding({ message: strange })], { path: `a,b:c%${strange}` })))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(2)
    expect(parseCommand(lines[0] ?? '')).toMatchObject({
      level: 'warning',
      file: `a,b:c%${strange.replace(/[^\r\n]+/gu, printable)}`, // what would steer a terminal is escaped
    })
  })

  it('shows at most ten of each level and counts the rest', () => {
    const many = severities.flatMap((severity) => Array.from({ length: 12 }, () => finding({ severity })))
    const lines = github(report(article(many)))
      .trimEnd()
      .split('\n')
    for (const level of ['error', 'warning', 'notice']) {
      expect(lines.filter((line) => line.startsWith(`::${level} `))).toHaveLength(10)
    }
    expect(lines).toContain('2 more errors: see the summary of this step')
    expect(githubSummary(report(article(many))).match(/name\/style/gu)).toHaveLength(36)
  })

  it('gives no line for the text of a page, whose lines are not those of the file', () => {
    const [line = ''] = github(report(article([finding()], { isExtracted: true }))).split('\n')
    expect(parseCommand(line)).toEqual({
      level: 'warning',
      file: 'copy/a.txt',
      title: 'name/style',
      message: finding().message,
    })
  })

  it('has no markup of others in the summary, and stays within what GitHub takes', () => {
    const summary = githubSummary(report(article([finding({ message: '<script>|`x`[a](b)\n# c' })])))
    expect(summary.split('\n').filter((line) => line.startsWith('| copy'))).toHaveLength(1)
    expect(summary).not.toMatch(/<script|\]\(b\)|\n# /u)
    const long = report(article(Array.from({ length: 3000 }, () => finding({ message: 'é'.repeat(800) }))))
    expect(Buffer.byteLength(githubSummary(long))).toBeLessThan(2 ** 20)
  })
})

describe('text', () => {
  const plain = (each: CheckReport) => text(each, { color: false, columns: null })

  it('shows the line with the span underlined', () => {
    expect(plain(report(article([finding()])))).toBe(
      [
        'copy/a.txt:1:11  warning  name/style  write “Kyiv”, not “Kiev”',
        '  1 | Mayors of Kiev said',
        '                ^^^^',
        '',
        '1 warning in 1 article',
        '',
      ].join('\n'),
    )
  })

  it.each([
    [40, 'short'],
    [60, 'a longer word or two before it, so that the line has to be cut'],
    [30, 'words'],
  ])('keeps within %d columns, the marks below what they mark', (columns, before) => {
    const long = finding({ before: `${before} `, text: 'Kiev and the towns', after: ' near it, which are many' })
    const lines = text(report(article([long])), { color: false, columns })
      .split('\n')
      .slice(1, -3)
    expect(lines.filter((line) => line.length > columns)).toEqual([])
    const [line = '', marks = ''] = lines.slice(-2)
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('Kiev and the towns')
  })

  it.each([
    ['東京都知事'.repeat(20), '東京都知事東京都知事東京 … 都知事…'],
    ['👩‍👩‍👧'.repeat(40), `${'👩‍👩‍👧'.repeat(12)} … ${'👩‍👩‍👧'.repeat(3)}…`],
    ['e\u0301'.repeat(120), `${'e\u0301'.repeat(24)} … ${'e\u0301'.repeat(7)}`],
    ['東京', '東京 東京 東京'],
  ])('keeps %s within 40 columns, cut between characters', (wide, shown) => {
    const long = finding({ before: `${wide} `, text: wide, after: ` ${wide}`, message: wide })
    const lines = text(report(article([long])), { color: false, columns: 40 }).split('\n')
    expect(lines.filter((line) => stringWidth(line) > 40)).toEqual([])
    expect(lines).toContain(`  1 | ${shown}`)
  })

  it('underlines wide characters over their width', () => {
    const lines = plain(report(article([finding({ before: '東京', text: '大阪', after: '' })]))).split('\n')
    expect(lines.slice(1, 3)).toEqual(['  1 | 東京大阪', '          ^^^^'])
  })

  it('says that lines of a page are those of its text', () => {
    expect(plain(report(article([finding()], { isExtracted: true })))).toContain('newsparse text')
  })

  it.each(HOSTILE)('has no control characters, with %j in it', (strange) => {
    expect(plain(hostile(strange)).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  it('counts what comments and the baseline keep back', () => {
    expect(plain(report(article([], { disabled: 1, known: 2 })))).toBe(
      'no findings; 1 disabled by comments; 2 known from the baseline in 1 article\n',
    )
  })
})

describe('json and ndjson', () => {
  it('are read back as they were meant', () => {
    const both = report(article([finding()]), article([]))
    const { summary, articles } = JSON.parse(json(both))
    expect(summary).toEqual({ articles: 2, unread: 0, error: 0, warning: 1, suggestion: 0 })
    const [line = ''] = ndjson(both).split('\n')
    expect(JSON.parse(line)).toEqual({ path: 'copy/a.txt', id: null, positions: 'file', ...articles[0].findings[0] })
    expect(articles[0].findings[0]).toMatchObject({ rule: 'name/style', line: 1, column: 11, start: 10, end: 14 })
  })
})
