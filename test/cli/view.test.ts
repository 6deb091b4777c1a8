import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { BIN, folderOf, newsparse, recordsOf, shell } from './run.ts'

const STORY = 'Council closes bridge\n\nThe council voted on Monday. “It is 90 years old,” Jane Roe said in Lyon.\n'
const PAGE = 'fixtures/pages/fragment/page.html'

describe('newsparse text', () => {
  it.each([
    ['a page', ['fixtures/pages/amp/page.html'], 'fixtures/pages/amp/text.txt'],
    ['Markdown', ['fixtures/pages/markdown/page.md'], 'fixtures/pages/markdown/text.txt'],
    ['text', ['fixtures/pages/amp/text.txt'], 'fixtures/pages/amp/text.txt'],
  ])('prints the text to which offsets refer: %s', (_, args, file) => {
    const { code, stdout, stderr } = newsparse(['text', ...args])
    expect([code, stdout.trimEnd(), stderr]).toEqual([0, readFileSync(file, 'utf8').trimEnd(), ''])
  })

  it('knows HTML on standard input, and is what --with-text puts into the record', () => {
    const input = readFileSync(PAGE, 'utf8')
    const [record] = recordsOf(newsparse(['extract', '--ndjson', '--with-text'], { input }))
    expect(newsparse(['text'], { input }).stdout).toBe(`${record.text}\n`)
  })

  it('reads a page in the encoding that it names', () => {
    const html = '<html><head><meta charset="windows-1251"></head><body><p>\u0000</p></body></html>'
    const [before, after] = html.split('\u0000')
    const bytes = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      Buffer.from(after ?? ''),
    ])
    expect(newsparse(['text', join(folderOf({ 'a.html': bytes }), 'a.html')]).stdout).toBe('Привет\n')
  })

  it('writes to a file, and nothing for an empty text', () => {
    const cwd = folderOf({ 'a.txt': 'Rain fell.\r\n', 'empty.txt': '' })
    expect(newsparse(['text', 'a.txt', '-o', 'b.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe('Rain fell.\r\n')
    expect(newsparse(['text', 'empty.txt'], { cwd }).stdout).toBe('')
  })

  it('tells of a file that is not there', () => {
    expect(newsparse(['text', 'no.html'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('newsparse view', () => {
  it('marks in colour, with a legend', () => {
    const { stdout, code } = newsparse(['view', '--color', 'always'], { input: STORY })
    expect(code).toBe(0)
    expect(stdout).toContain('People')
    expect(stdout).toContain('\u001b[94m')
  })

  it('marks in brackets without colour', () => {
    const shown = newsparse(['view'], { input: STORY }).stdout.replaceAll(/\s+/gu, ' ')
    expect(shown).toContain('[Q “It is [N 90 years old],” – Jane Roe] [P Jane Roe] said')
  })

  it('-o story.txt is as the terminal shows it', () => {
    const cwd = folderOf({ 'a.txt': STORY })
    newsparse(['view', 'a.txt', '-o', 'marked.txt'], { cwd })
    expect(readFileSync(join(cwd, 'marked.txt'), 'utf8')).toBe(newsparse(['view', 'a.txt'], { cwd }).stdout)
  })

  it('writes a page', () => {
    const folder = folderOf({ 'a.txt': STORY })
    expect(newsparse(['view', 'a.txt', '-o', 'a.html'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(
      /^<!doctype html>[\s\S]*<title>Council closes bridge<\/title>[\s\S]*<\/html>\n$/u,
    )
  })

  it.each([
    [['view', 'a.txt', 'b.txt', '-o', 'x.html'], 'one article'],
    [['view', '--watch'], '--watch watches files'],
    [['view', 'no.txt'], 'no.txt'],
    [['veiw', 'a.txt'], 'view'],
  ])('%j', (args, message) => {
    const folder = folderOf({ 'a.txt': STORY, 'b.txt': STORY })
    const run = newsparse(args, { cwd: folder })
    expect(run.code).toBe(2)
    expect(run.stderr).toContain(message)
    expect(existsSync(join(folder, 'x.html'))).toBe(false)
  })

  it('keeps control characters of the text from the terminal', () => {
    expect(newsparse(['view'], { input: 'Jane \u001b]0;x\u0007Roe \u009b31m said.\n' }).stdout).not.toMatch(
      /(?!\n)\p{Cc}/u,
    )
  })
})

describe('--watch', () => {
  it.each([
    ['view', 'Jane Roe', 'Max Poe'],
    ['extract', 'Jane Roe', 'Max Poe'],
    ['check', 'no findings', 'word/doubled'],
  ])('%s --watch reads a file again that is being edited', async (command, before, after) => {
    const folder = folderOf({ 'a.txt': 'Jane Roe spoke.\n' })
    const child = spawn(process.execPath, [BIN, command, 'a.txt', '--watch'], { cwd: folder })
    let shown = ''
    child.stdout.on('data', (chunk) => {
      shown += chunk
    })
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)))
    const until = async (words: string) => {
      for (let i = 0; i < 100 && !shown.includes(words); i++) await sleep(100)
      expect(shown).toContain(words)
    }
    await until(before)
    writeFileSync(join(folder, 'a.txt'), 'Max Poe spoke of the the river.\n')
    await until(after)
    child.kill('SIGINT')
    expect([130, 'SIGINT']).toContain(await ended)
  })
})

describe('newsparse report', () => {
  const lines = (texts: readonly string[]) => texts.map((text, i) => JSON.stringify({ id: `${i}`, text })).join('\n')

  it('reads articles, records and reports alike', () => {
    const folder = folderOf({ 'a.txt': STORY, 'b.ndjson': lines([STORY]) })
    const direct = newsparse(['report', 'a.txt', 'b.ndjson', '--json'], { cwd: folder })
    const records = shell('$newsparse extract a.txt b.ndjson --ndjson | $newsparse report --json', { cwd: folder })
    const pretty = shell('$newsparse extract a.txt b.ndjson --json | $newsparse report --json', { cwd: folder })
    const parts = shell(
      '$newsparse report a.txt -o a.json && $newsparse report b.ndjson -o b.json && $newsparse report a.json b.json --json',
      { cwd: folder },
    )
    for (const run of [records, pretty, parts]) expect(run).toEqual(direct)
    expect(JSON.parse(direct.stdout).all.articles).toBe(2)
  })

  it.each([
    [['report', 'a.txt', 'no.txt'], 'no.txt'],
    [['report', 'bad.ndjson'], 'bad.ndjson, line 1: is not a JSON object'],
    [['report', 'other.ndjson'], 'has no string "text"'],
    [
      ['report', 'parts.json', '--by', 'outlet'],
      'parts.json, line 1: was made without --by outlet, and holds 2 outlets as one',
    ],
    [['report', 'part.json', '--by', 'file'], 'part.json, line 1: was made without --by file; make it again'],
    [['report', 'a.txt', '--json', '--csv'], 'only one format'],
    [['report', 'a.txt', '--top', 'x'], '--top'],
    [['report', 'a.txt', '--by', 'montg'], 'did you mean "month"'],
  ])('%j', (args, message) => {
    const folder = folderOf({ 'a.txt': STORY, 'bad.ndjson': '{"a": \n', 'other.ndjson': '{"a": 1}\n' })
    const more = join(process.cwd(), 'fixtures/kyiv-independent/article.txt')
    if (args.includes('part.json')) newsparse(['report', 'a.txt', '-o', 'part.json'], { cwd: folder })
    if (args.includes('parts.json')) newsparse(['report', 'a.txt', more, '-o', 'parts.json'], { cwd: folder })
    const run = newsparse(args, { cwd: folder })
    expect(run.stderr).toContain(message)
    expect(run.code).toBe(2)
  })

  it('bad lines do not lose the others', () => {
    const good = JSON.stringify({ text: STORY })
    const cwd = folderOf({ 'a.ndjson': [good, 'no json', '{"a": 1}', '{', '}}', '}', good].join('\n') })
    const run = newsparse(['report', 'a.ndjson', '--json'], { cwd })
    expect(JSON.parse(run.stdout).all.articles).toBe(2)
    expect(run.stderr.split('\n')).toEqual([
      'newsparse: a.ndjson, line 2: is not a JSON object',
      'newsparse: a.ndjson, line 3: is no record or report of newsparse, and has no string "text"',
      'newsparse: a.ndjson, line 4: is not a JSON object',
      '',
    ])
    expect(run.code).toBe(2)
  })

  it('parts reports of one outlet by outlet, and leaves groups that are not asked for', () => {
    const folder = folderOf({ 'a.txt': STORY })
    newsparse(['report', 'a.txt', '-o', 'plain.json'], { cwd: folder })
    const direct = newsparse(['report', 'a.txt', '--by', 'outlet', '--json'], { cwd: folder })
    expect(newsparse(['report', 'plain.json', '--by', 'outlet', '--json'], { cwd: folder })).toEqual(direct)
    newsparse(['report', 'a.txt', '--by', 'month', '-o', 'months.json'], { cwd: folder })
    const { stdout } = newsparse(['report', 'months.json', '--json'], { cwd: folder })
    expect(JSON.parse(stdout)).toMatchObject({ by: null, groups: [], all: { articles: 1 } })
  })

  it('writes a page', () => {
    const folder = folderOf({ 'a.txt': STORY })
    expect(newsparse(['report', 'a.txt', '-o', 'r.html'], { cwd: folder }).code).toBe(0)
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('Who is quoted most')
  })
})

describe('newsparse completion', () => {
  const commands = [...newsparse(['--help']).stdout.matchAll(/^ {2}(?<name>[a-z]+)\b/gmu)]
    .map((m) => m.groups?.name ?? '')
    .filter((name) => name !== 'newsparse' && name !== 'help')

  it.each(['bash', 'zsh', 'fish'])('%s knows every command and its options', (shellName) => {
    const { stdout, code } = newsparse(['completion', shellName])
    expect(code).toBe(0)
    for (const name of commands) expect(stdout).toContain(name)
    const long = shellName === 'fish' ? '-l input-format' : '--input-format'
    for (const words of [long, 'markdown']) expect(stdout).toContain(words)
  })

  const scripts = { bash: newsparse(['completion', 'bash']).stdout, fish: newsparse(['completion', 'fish']).stdout }

  const complete = (words: readonly string[]) => {
    const script = `source <(cat); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _newsparse; printf '%s\\n' "\${COMPREPLY[@]}"`
    return shell(script, { input: scripts.bash }).stdout.split('\n').filter(Boolean)
  }

  it.each([
    [['newsparse', 'ext'], ['extract']],
    [
      ['newsparse', 'report', '--by', ''],
      ['outlet', 'month', 'file'],
    ],
    [['newsparse', 'completion', 'f'], ['fish']],
    [['newsparse', 'explain', 'date/'], ['date/weekday']],
    [['newsparse', 'extract', '--format', '=', 'js'], ['json']],
    [['newsparse', 'extract', '--only', 'people,qu'], ['people,quotes']],
    [
      ['newsparse', 'extract', '--sort', ''],
      ['mentions', 'text'],
    ],
    [['newsparse', 'check', '--rule', 'date/weekday=e'], ['date/weekday=error']],
    [['newsparse', 'check', '--rule', 'date/weekday', '=', 'e'], ['error']],
    [
      ['newsparse', 'check', '--rule', 'date/weekday', '='],
      ['error', 'off', 'suggestion', 'warning'],
    ],
    [['newsparse', 'view', '--wat'], ['--watch']],
    [
      ['newsparse', 'view', 'packag'],
      ['package.json', 'package-lock.json'],
    ],
  ])('bash completes %j', (words, expected) => {
    expect(complete(words).sort()).toEqual([...expected].sort())
  })

  for (const shellName of ['zsh', 'fish']) {
    const isMissing = spawnSync(shellName, ['--version']).status !== 0
    it.skipIf(isMissing)(`${shellName} takes it, where that shell is installed`, () => {
      // In a file: fish -n reads no standard input.
      const cwd = folderOf({ script: newsparse(['completion', shellName]).stdout })
      expect(spawnSync(shellName, ['-n', 'script'], { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    })
  }

  it('bash completes names with blanks', () => {
    const cwd = folderOf({ 'my story.txt': STORY })
    const line =
      'source <($newsparse completion bash); COMP_WORDS=(newsparse view my); COMP_CWORD=2; _newsparse; printf \'%s\\n\' "${COMPREPLY[@]}"'
    expect(shell(line, { cwd }).stdout).toBe('my story.txt\n')
  })

  it.skipIf(spawnSync('fish', ['--version']).status !== 0).each([
    ['newsparse ext', ['extract']],
    ['newsparse extract --format js', ['json']],
    ['newsparse extract --only people,qu', ['people,quotes']],
    ['newsparse explain date/', ['date/weekday']],
    ['newsparse check --rule date/weekday=e', ['date/weekday=error']],
  ])('fish completes %s', (line, expected) => {
    const cwd = folderOf({ script: scripts.fish })
    const { stdout } = spawnSync('fish', ['-c', `source script; complete -C '${line}'`], { cwd, encoding: 'utf8' })
    expect(stdout.split('\n').flatMap((each) => each.split('\t')[0] || [])).toEqual(expected)
  })

  it('refuses other shells', () => {
    expect(newsparse(['completion', 'fissh'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean "fish"'),
    })
  })
})

describe('the manual', () => {
  it('has every option of every command', () => {
    const { stdout } = newsparse(['man'])
    const plain = stdout.replaceAll('\\-', '-')
    const names = [...newsparse(['--help']).stdout.matchAll(/^ {2}(?<name>[a-z]+)\b.*?(?:\s{2,}|$)/gmu)]
      .map((m) => m.groups?.name ?? '')
      .filter((name) => name !== 'newsparse' && name !== 'help')
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) {
      expect(plain).toContain(`.SS newsparse ${name}`)
      const section = plain
        .slice(plain.indexOf(`.SS newsparse ${name}`))
        .split('.SS')
        .slice(0, 2)
        .join('')
      for (const [flag] of newsparse([name, '--help']).stdout.matchAll(/^ {2}(?:-\w, )?--[\w-]+/gmu))
        expect(section).toContain(flag.trim())
    }
  })

  it('is roff that man can read', () => {
    if (spawnSync('groff', ['--version']).status !== 0) return
    const { stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], {
      input: newsparse(['man']).stdout,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
  })
})
