import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BIN, folderOf, newsparse, recordsOf, shell } from './run.ts'

const WRONG =
  'Hearing moved\n\nThe hearing on the old harbour will be held on Tuesday, April 28, 2025, at the town hall, the mayor said.\n'
const RIGHT = WRONG.replace('Tuesday', 'Monday')
const KIEV = RIGHT.replace('old harbour', 'road to Kiev')
const CONFIG = '{ "rules": { "place/style": { "words": { "Kiev": "Kyiv" }, }, }, /* a comment */ }'

const rulesOf = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).rule)

describe('newsparse check', () => {
  it.each([
    ['nothing to report', ['right.txt'], 0],
    ['an error', ['wrong.txt'], 1],
    ['an error among others', ['right.txt', 'wrong.txt'], 1],
    ['a folder', ['.'], 1],
    ['--exit-zero', ['wrong.txt', '--exit-zero'], 0],
    ['below --fail-on', ['wrong.txt', '--rule', 'date/weekday=warning'], 0],
    ['at --fail-on', ['wrong.txt', '--rule', 'date/weekday=warning', '--fail-on', 'warning'], 1],
    ['a rule that is off', ['wrong.txt', '--rule', 'date/weekday=off'], 0],
    ['a demand that is met', ['right.txt', '--require', 'quotes==0'], 0],
    ['a demand that is not met', ['right.txt', '--require', 'quotes>=2'], 1],
    ['a name that is not there', ['right.txt', '--require', 'person:Jane Roe'], 1],
    ['no finding of a rule that is off by itself', ['right.txt', '--require', 'no sum'], 0],
    ['a path that does not exist', ['missing.txt'], 2],
    ['a missing one among others', ['wrong.txt', 'missing.txt'], 2],
    ['a wrong option', ['right.txt', '--nope'], 2],
    ['a wrong level', ['right.txt', '--rule', 'date/weekday=loud'], 2],
    ['a wrong rule', ['right.txt', '--rule', 'date/weekdays=off'], 2],
    ['a wrong demand', ['right.txt', '--require', 'quotes~2'], 2],
    ['a missing source', ['right.txt', '--against', 'missing.txt'], 2],
    ['a missing baseline', ['right.txt', '--baseline', 'missing.json'], 2],
    ['a missing config', ['right.txt', '--config', 'missing.json'], 2],
    ['--update-baseline without a file', ['right.txt', '--update-baseline'], 2],
  ])('%s', (_, args, code) => {
    const cwd = folderOf({ 'right.txt': RIGHT, 'wrong.txt': WRONG })
    const run = newsparse(['check', ...args], { cwd })
    expect({ code: run.code, stderr: run.stderr }).toEqual({
      code,
      stderr: code === 2 ? expect.stringMatching(/^newsparse: [^\n]+\n$/u) : '',
    })
  })

  it('reads standard input', () => {
    const { code, stdout } = newsparse(['check'], { input: WRONG })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^standard input:3:48 {2}error {2}date\/weekday/u)
  })

  it('reads NDJSON, and names the line', () => {
    const input = `${JSON.stringify({ id: 'a', text: RIGHT })}\n${JSON.stringify({ id: 'b', text: WRONG })}\n`
    const { stdout } = newsparse(['check', '--input-format', 'ndjson', '-f', 'ndjson'], { input })
    expect(JSON.parse(stdout)).toMatchObject({ id: 'b', rule: 'date/weekday', line: 3 })
  })

  it.each([
    ['a.json', /^\{\n/u],
    ['a.jsonl', /^\{"/u],
    ['a.sarif', /"version": "2\.1\.0"/u],
    ['a.xml', /^<\?xml/u],
    ['a.log', /^\S+:\d+:\d+ {2}/u],
  ])('the end of %s names the format', (name, start) => {
    const cwd = folderOf({ 'story.txt': WRONG })
    newsparse(['check', 'story.txt', '-o', name], { cwd })
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(start)
  })

  it('tells once what is wrong with a config, not for every article', () => {
    const config = '{"roster": "missing.txt"}'
    const cwd = folderOf({ 'a.txt': WRONG, 'b.txt': WRONG, 'newsparse.config.json': config })
    const { stderr, code } = newsparse(['check', 'a.txt', 'b.txt'], { cwd })
    expect(stderr).toMatch(/^newsparse: \S*missing\.txt: [^\n]+\n$/u)
    expect(code).toBe(2)
  })

  it('writes to a file', () => {
    const cwd = folderOf({ 'wrong.txt': WRONG })
    expect(newsparse(['check', 'wrong.txt', '-f', 'sarif', '-o', 'out.sarif'], { cwd })).toMatchObject({
      code: 1,
      stdout: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  it("writes every finding into GitHub's summary", () => {
    const cwd = folderOf({ 'wrong.txt': WRONG, 'summary.md': '# before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    const { stdout } = newsparse(['check', 'wrong.txt', '-f', 'github'], { cwd, env })
    expect(stdout).toMatch(/^::error file=wrong\.txt,line=3,/u)
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^# before\n### newsparse: 1 error in 1 article\n/u)
  })
})

describe('comments in the text', () => {
  const with_ = (comment: string) => WRONG.replace('\n\n', `\n\n${comment}`)
  const rows = [
    ['disable-next-line', with_('<!-- newsparse-disable-next-line date/weekday -->\n'), 0],
    ['… of another rule', with_('<!-- newsparse-disable-next-line name/style -->\n'), 1],
    ['… of all rules, with blank lines between', with_('<!-- newsparse-disable-next-line -->\n\n\n'), 0],
    ['… with a reason', with_('<!-- newsparse-disable-next-line date/weekday -- so on the poster -->\n'), 0],
    ['disable-line', WRONG.replace('mayor said.', 'mayor said. <!-- newsparse-disable-line -->'), 0],
    ['disable and enable', with_('<!-- newsparse-disable -->\nx\n<!-- newsparse-enable -->\n\n'), 1],
    ['disable to the end', with_('<!-- newsparse-disable date/weekday, name/style -->\n'), 0],
  ] as const
  const fileOf = (name: string, end: string) => `${name.replaceAll(/\W+/gu, '-')}${end}`
  const files = rows.flatMap(([name, text]) => [
    [fileOf(name, '.txt'), text],
    [fileOf(name, '.md'), `# ${text}`],
  ])
  /** Those in which an error is found: what makes the exit code 1. */
  let reported: readonly string[] | undefined
  const readAll = () =>
    recordsOf(newsparse(['check', '.', '-f', 'ndjson'], { cwd: folderOf(Object.fromEntries(files)) }))
      .filter(({ severity }) => severity === 'error')
      .map(({ path }) => path)

  it.each(rows)('%s', (name, _, errors) => {
    reported ??= readAll()
    for (const end of ['.txt', '.md']) expect(reported.includes(fileOf(name, end))).toBe(errors > 0)
  })

  it('keep the places of the text', () => {
    const cwd = folderOf({
      'a.md': `---\ntitle: x\n---\n\n# Hearing *moved*\n\n<!-- a note -->\nThe **hearing** of the [council](http://a.b) is on Tuesday, April 28, 2025, the mayor of the old town said.\n`,
    })
    const { stdout } = newsparse(['check', 'a.md', '-f', 'ndjson'], { cwd })
    const text = readFileSync(join(cwd, 'a.md'), 'utf8')
    const { line, column, start, end } = JSON.parse(stdout)
    expect([line, column, text.slice(start, end)]).toEqual([8, 52, 'Tuesday, April 28, 2025'])
  })
})

describe('HTML', () => {
  it('is checked as the text that newsparse text prints, and the output says so', () => {
    const [title = '', , body = ''] = WRONG.split('\n')
    const page = `<!doctype html><html><head><title>x</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`
    const cwd = folderOf({ 'a.html': page })
    expect(newsparse(['check', 'a.html'], { cwd }).stdout).toContain('that newsparse text prints')
    const found = JSON.parse(newsparse(['check', 'a.html', '-f', 'ndjson'], { cwd }).stdout)
    expect(found).toMatchObject({ positions: 'extracted-text', rule: 'date/weekday' })
  })
})

describe('the config', () => {
  it('is found upwards from the file, and its globs start from its folder', () => {
    const overrides =
      '{ "rules": { "date/weekday": "warning" }, "overrides": [{ "files": ["old/**"], "rules": { "date/weekday": "off" } }] }'
    const cwd = folderOf({
      'a/newsparse.config.json': overrides,
      'a/b/wrong.txt': WRONG,
      'a/old/c/wrong.txt': WRONG,
      'wrong.txt': WRONG,
    })
    const severities = (path: string) => newsparse(['check', path, '-f', 'ndjson'], { cwd }).stdout
    expect(JSON.parse(severities('a/b/wrong.txt')).severity).toBe('warning')
    expect(severities('a/old/c/wrong.txt')).toBe('')
    expect(JSON.parse(severities('wrong.txt')).severity).toBe('error')
  })

  it('gives way to flags', () => {
    const cwd = folderOf({
      'newsparse.config.json': '{ "failOn": "warning", "rules": { "date/weekday": "off" } }',
      'a.txt': WRONG,
    })
    expect(newsparse(['check', 'a.txt'], { cwd }).code).toBe(0)
    expect(newsparse(['check', 'a.txt', '--rule', 'date/weekday=warning'], { cwd }).code).toBe(1)
    expect(newsparse(['check', 'a.txt', '--no-config'], { cwd }).code).toBe(1)
  })

  it('may have comments, options and exceptions', () => {
    const cwd = folderOf({ 'newsparse.config.json': CONFIG, 'a.txt': KIEV })
    expect(rulesOf(newsparse(['check', 'a.txt', '-f', 'ndjson'], { cwd }).stdout)).toEqual(['place/style'])
  })

  it.each([
    ['{ "rule": {} }', '1:3: there is no key "rule" (did you mean "rules"?)'],
    [
      '{\n  "rules": { "quote/unatributed": "off" } }',
      '2:14: rules: there is no rule "quote/unatributed" (did you mean "quote/unattributed"?)',
    ],
    ['{ "rules": { "quote/duplicate": { "word": 3 } } }', 'there is no key "word" (did you mean "words"?)'],
    ['{ "rules": { "quote/duplicate": "loud" } }', 'rules.quote/duplicate: is one of error, warning, suggestion, off'],
    ['{ "rules": { "quote/duplicate": { "words": -1 } } }', '1:35: rules.quote/duplicate.words: '],
    ['{ "rules": { "quote/duplicate": { "scope": ["tail"] } } }', 'rules.quote/duplicate.scope.0: is one of headline'],
    [
      '{ "overrides": [{ "files": ["a"], "rule": {} }] }',
      'overrides.0: there is no key "rule" (did you mean "rules"?)',
    ],
    ['{ "failOn": "never" }', '1:3: failOn: is one of error, warning, suggestion'],
    ['{ "rules": ', 'is not JSON with comments'],
    ['', 'is not JSON with comments'],
  ])('says what is wrong in it: %s', (config, message) => {
    const cwd = folderOf({ 'newsparse.config.json': config, 'a.txt': RIGHT })
    const { code, stderr } = newsparse(['check', 'a.txt'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^newsparse: newsparse\.config\.json:\d+:\d+: [^\n]+\n$/u)
  })

  it('is printed by --print-config as it counts', () => {
    const cwd = folderOf({ 'newsparse.config.json': CONFIG, 'a.txt': KIEV })
    const printed = JSON.parse(newsparse(['check', 'a.txt', '--print-config'], { cwd }).stdout)
    expect(printed.rules['place/style']).toMatchObject({ level: 'warning', words: { Kiev: 'Kyiv' } })
    const again = folderOf({ 'newsparse.config.json': JSON.stringify(printed), 'a.txt': KIEV })
    expect(JSON.parse(newsparse(['check', 'a.txt', '--print-config'], { cwd: again }).stdout)).toEqual(printed)
  })

  it('is written by init, as it is by default, and never replaced unasked', () => {
    const cwd = folderOf({ 'a.txt': WRONG })
    expect(newsparse(['init'], { cwd }).code).toBe(0)
    expect(newsparse(['check', 'a.txt'], { cwd })).toMatchObject({ code: 1, stderr: '' })
    expect(newsparse(['init'], { cwd }).code).toBe(2)
    expect(newsparse(['init', '--force'], { cwd }).code).toBe(0)
  })
})

describe('the baseline', () => {
  it('keeps known findings back, wherever they move, and lets new ones through', () => {
    const cwd = folderOf({ 'a.txt': WRONG })
    expect(newsparse(['check', 'a.txt', '--baseline', 'known.json', '--update-baseline'], { cwd }).code).toBe(0)
    expect(newsparse(['check', 'a.txt', '--baseline', 'known.json'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 known'),
    })
    const more = WRONG.replace(
      '\n\n',
      '\n\nIt rained on the town for the whole of the long day, and the river rose.\n\n',
    )
    const moved = folderOf({
      'a.txt': `${more}\nA second one is on Monday, April 29, 2025, he said.\n`,
      'known.json': readFileSync(join(cwd, 'known.json')),
    })
    const { code, stdout } = newsparse(['check', 'a.txt', '--baseline', 'known.json', '-f', 'ndjson'], { cwd: moved })
    expect(code).toBe(1)
    expect(JSON.parse(stdout).text).toBe('Monday, April 29, 2025')
  })
})

describe('rules, explain and diff', () => {
  it('list and explain', () => {
    expect(newsparse(['rules']).stdout).toContain('quote/unbalanced')
    expect(JSON.parse(newsparse(['rules', '--json']).stdout)[0]).toMatchObject({
      name: 'quote/unbalanced',
      level: 'warning',
    })
    expect(newsparse(['explain', 'date/weekday']).stdout).toContain('Mended:')
    expect(newsparse(['explain', 'date/weekdy'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean "date/weekday"'),
    })
  })

  it('explain and rules break no word and no line at 40 columns', () => {
    const env = { COLUMNS: '40' }
    for (const args of [['explain', 'quote/altered'], ['explain', 'require'], ['rules']]) {
      const { stdout } = newsparse(args, { env })
      expect(stdout.split('\n').filter((line) => line.length > 40)).toEqual([])
      const words = (text: string) => new Set(text.match(/\S+/gu))
      expect(words(stdout)).toEqual(words(newsparse(args).stdout))
    }
  })

  it('prints findings, with the marks below their words, and help for 40 columns', () => {
    const cwd = folderOf({
      'a.txt': 'It rained. The hearing will be held on Tuesday, April 28, 2025, at the town hall.',
    })
    const env = { COLUMNS: '40' }
    const [, message, line = '', marks = ''] = newsparse(['check', 'a.txt'], { cwd, env }).stdout.split('\n')
    expect(message).toBe('    28 April 2025 is a Monday, not a')
    expect([message, line, marks].filter((each) => (each ?? '').length > 40)).toEqual([])
    const help = newsparse(['check', '--help'], { env }).stdout
    const items = help.slice(help.indexOf('Arguments:'))
    expect(items.split('\n').filter((each) => each.length > 40)).toEqual([])
    expect(items).toContain('\n  --text-field <name>\n      Read the text from this field of\n')
  })

  it('explain tells of --require, under whose name there are findings', () => {
    expect(newsparse(['explain', 'require']).stdout).toMatch(
      /^require: the article does not have what is required\nLevel: error\n/u,
    )
  })

  it('diff -o writes to a file, whose end names the format', () => {
    const cwd = folderOf({ 'a.txt': 'It cost $3.', 'b.txt': 'It cost $4.' })
    for (const [name, args] of [
      ['c.json', ['--json']],
      ['c.txt', []],
    ] as const) {
      expect(newsparse(['diff', 'a.txt', 'b.txt', '-o', name], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(newsparse(['diff', 'a.txt', 'b.txt', ...args], { cwd }).stdout)
    }
    expect(newsparse(['diff', 'a.txt', 'b.txt', '-o', 'a.txt'], { cwd }).stderr).toContain('a.txt: is an input')
  })

  it('diff says what changed, as a table or as JSON with offsets', () => {
    const files = {
      old: 'fixtures/checks/diff-name-changed/base.txt',
      now: 'fixtures/checks/diff-name-changed/fires.txt',
    }
    expect(newsparse(['diff', files.old, files.now]).stdout).toMatch(/Altdorf.*Neudorf/u)
    const { changes } = JSON.parse(newsparse(['diff', files.old, files.now, '--format', 'json']).stdout)
    expect(changes).toHaveLength(1)
    for (const [file, span] of [
      [files.old, changes[0].before],
      [files.now, changes[0].after],
    ]) {
      expect(readFileSync(file, 'utf8').slice(span.start, span.end)).toBe(span.text)
    }
    expect(newsparse(['diff', files.old, 'missing.txt']).code).toBe(2)
    expect(newsparse(['diff', files.old, files.old]).stdout).toContain('the facts are the same')
  })
})

describe('the ways to use it in a repository', () => {
  const readme = readFileSync('README.md', 'utf8')
  const written = (pattern: RegExp): string => pattern.exec(readme)?.groups?.line ?? `not in the README: ${pattern}`
  const stories = () => folderOf({ 'stories/a.txt': WRONG, 'stories/b.txt': RIGHT })
  /** Runs a line of the shell in a folder where `newsparse` is the command, as it is where the package is installed. */
  const installed = (line: string, cwd: string) =>
    shell(`newsparse() { ${process.execPath} ${BIN} "$@"; }; export -f newsparse; ${line}`, { cwd })

  it('the Action’s step', () => {
    const step = written(/- run: (?<line>newsparse check .*)/u)
    expect(installed(step, stories())).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^::error file=stories\/a\.txt,line=3/u),
    })
  })

  it('the hook, which is given the files', () => {
    const entry = /entry: (?<line>newsparse check.*)/u.exec(readFileSync('.pre-commit-hooks.yaml', 'utf8'))?.groups
      ?.line
    expect(installed(`${entry} stories/b.txt`, stories()).code).toBe(0)
    expect(installed(`${entry} stories/a.txt stories/b.txt`, stories()).code).toBe(1)
  })
})
