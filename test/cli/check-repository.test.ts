// `check` over a repository: versions before, changed lines, folders of Markdown, files that are left out.
import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BIN, folderOf, newsparse, recordsOf, shell } from './run.ts'

const WRONG =
  'Hearing moved\n\nThe hearing on the old harbour will be held on Tuesday, April 28, 2025, at the town hall, the mayor said.\n'
const RIGHT = WRONG.replace('Tuesday', 'Monday')
const MORE = 'The council will vote on the the new budget in May, the mayor of the town said on Friday.\n'

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Jane Roe', '-c', 'user.email=jane@roe.test', ...args], {
    cwd,
    encoding: 'utf8',
  })

/** A repository of git in which these files are committed. */
function repositoryOf(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf(files)
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'Stories')
  return cwd
}

const found = (args: readonly string[], cwd: string): string[] =>
  recordsOf(newsparse(['check', ...args, '-f', 'ndjson'], { cwd })).map(({ path, rule }) => `${path} ${rule}`)

describe('check over a repository', () => {
  it('reads the Markdown of a folder, title and all, and leaves out what the config ignores', () => {
    const story =
      '---\ntitle: "Fire kills 14 workers in port city"\n---\n\nA fire in a shoe factory in the port city killed 12 workers on Monday, the fire chief said.\n'
    const cwd = folderOf({
      'b.md': story,
      'drafts/a.txt': WRONG,
      'newsparse.config.json': '{ "ignore": ["drafts/**"] }',
    })
    expect(found(['.'], cwd)).toEqual(['b.md number/headline-body'])
    expect(newsparse(['check', 'drafts/a.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    expect(found(['.', '--no-config'], cwd)).toEqual(['b.md number/headline-body', 'drafts/a.txt date/weekday'])
  })

  it('pairs files with a revision of git, and reports only what touches changed lines', () => {
    const cwd = repositoryOf({ 'in/a.txt': WRONG, 'in/b.txt': RIGHT })
    writeFileSync(join(cwd, 'in/a.txt'), `${WRONG}\n${MORE}`)
    writeFileSync(join(cwd, 'in/b.txt'), WRONG)
    writeFileSync(join(cwd, 'in/new.txt'), WRONG)
    const changed = [
      'in/a.txt word/doubled',
      'in/b.txt date/weekday',
      'in/b.txt diff/number-changed',
      'in/new.txt date/weekday',
    ]
    expect(found(['in', '--base', 'HEAD', '--changed'], cwd).sort()).toEqual(changed)
    expect(found(['a.txt', '--base', 'HEAD'], join(cwd, 'in'))).toContain('a.txt date/weekday')
    expect(newsparse(['check', 'in', '--base', 'nope'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'newsparse: --base nope: is no file, no folder and no revision of git\n',
    })
    expect(newsparse(['check', 'in', '--changed'], { cwd }).code).toBe(2)
  })

  it('pairs files with a folder by their paths', () => {
    const before = RIGHT.replace('old harbour', 'old harbour, which cost $12 million,')
    const cwd = folderOf({
      'in/a.txt': before.replace('12', '21'),
      'in/b.txt': before,
      'old/in/a.txt': before,
      'old/b.txt': before,
    })
    expect(found(['in', '--base', 'old'], cwd)).toEqual(['in/a.txt diff/number-changed'])
  })

  it('compares with several sources, and names the one', () => {
    const cwd = folderOf({
      'a.txt':
        'Port to stay\n\n“We will never close the northern port,” Minister Jane Roe said to the workers on Monday.\n',
      'one.txt': 'It rained on the port for the whole of the day, and we all got wet there.',
      'two.txt': 'We will not close the northern port.',
    })
    const [finding] = recordsOf(
      newsparse(['check', 'a.txt', '--against', 'one.txt', '--against', 'two.txt', '-f', 'ndjson'], { cwd }),
    )
    expect(finding).toMatchObject({ rule: 'quote/altered', related: [{ in: 'against', source: 'two.txt' }] })
  })

  it('runs the rules of --only, and no other', () => {
    const cwd = folderOf({ 'a.txt': `${WRONG}\n${MORE}` })
    expect(found(['a.txt', '--only', 'word/doubled'], cwd)).toEqual(['a.txt word/doubled'])
    expect(found(['a.txt', '--only', 'word/doubled,name/style', '--only', 'date/weekday'], cwd)).toHaveLength(2)
    expect(newsparse(['check', 'a.txt', '--only', 'word/double'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean "word/doubled"'),
    })
  })

  it.each([
    ['quote/altered', 'give it --against'],
    ['diff/name-changed', 'give it --base'],
    ['name/roster', 'give it --roster, or a config that names one'],
  ])('--only %s is refused without what the rule needs', (rule, hint) => {
    const cwd = folderOf({ 'a.txt': WRONG })
    expect(newsparse(['check', 'a.txt', '--only', rule], { cwd })).toMatchObject({
      code: 2,
      stderr: `newsparse: --only ${rule}: ${hint}\n`,
    })
  })

  it('reads the roster that the config or the flag names', () => {
    const story = 'Talks\n\nVolodymyr Zelensky met the mayor of the town on Monday, the office of the mayor said.\n'
    const files = { 'a.txt': story, 'names.txt': 'Volodymyr Zelenskyy; Zelenskiy # of Ukraine\n' }
    expect(found(['a.txt', '--roster', 'names.txt'], folderOf(files))).toEqual(['a.txt name/roster'])
    const config = (roster: string) =>
      folderOf({
        ...files,
        'in/newsparse.config.json': `{ "roster": "${roster}" }`,
        'in/a.txt': story,
        'in/names.txt': files['names.txt'],
      })
    expect(found(['in/a.txt'], config('names.txt'))).toEqual(['in/a.txt name/roster'])
    expect(newsparse(['check', 'in/a.txt'], { cwd: config('../names.txt') })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not below the folder of the config'),
    })
  })

  it.each(['json', 'sarif', 'text'])('prints the same bytes with workers as without: %s', (format) => {
    const stories = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`in/${i}.txt`, `${i % 2 ? WRONG : RIGHT}\n${MORE}`]),
    )
    const cwd = folderOf({ ...stories, 'in/bad.txt': new Uint8Array([1, 0, 2]), 'old/in/3.txt': RIGHT })
    const args = ['check', 'in', 'missing.txt', '--base', 'old', '-f', format]
    const alone = newsparse([...args, '--jobs', '1'], { cwd })
    expect(newsparse([...args, '--jobs', '2'], { cwd })).toEqual(alone)
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringContaining('missing.txt') })
  })
})

describe('diff', () => {
  it('exits 1 with --exit-code if something differs; wrapped lines do not', () => {
    const old =
      'Port city votes\n\nThe council of New Altdorf and the minister Jane Roe met for three hours on Monday in the old town hall.\n'
    const cwd = folderOf({
      'old.txt': old,
      'wrapped.txt': old.replace('New Altdorf', 'New  Altdorf'),
      'new.txt': old.replace('three', 'four'),
    })
    expect(newsparse(['diff', 'old.txt', 'wrapped.txt', '--exit-code'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('the same'),
    })
    expect(newsparse(['diff', 'old.txt', 'new.txt', '--exit-code'], { cwd }).code).toBe(1)
    expect(newsparse(['diff', 'old.txt', 'new.txt'], { cwd }).code).toBe(0)
  })
})

describe('the Action and the hook', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))
  const step = (name: string) => action.runs.steps.find((each: { name: string }) => each.name === name)

  it('takes no input into a script but through the environment', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{')
  })

  it('uploads findings to code scanning only where a file for them is named', () => {
    expect(action.inputs.sarif.default).toBe('')
    expect(step('Upload SARIF').if).toMatch(/^inputs\.sarif != '' &&/u)
  })

  it('annotates what a pull request changed', () => {
    const cwd = repositoryOf({ 'in/a.txt': WRONG })
    writeFileSync(join(cwd, 'in/a.txt'), `${WRONG}\n${MORE}`)
    const env = {
      ACTION_PATH: join(BIN, '../..'),
      FILES: 'in\n',
      BASE: 'HEAD',
      CHANGED: 'true',
      FAIL_ON: 'warning',
      CONFIG: '',
      SARIF: 'out.sarif',
    }
    const { code, stdout } = shell(step('Check').run, { cwd, env })
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(
        /^::warning file=in\/a\.txt,line=5,.*title=word\/doubled::[^\n]+\n1 warning in 1 article\n$/u,
      ),
    })
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  it('an install from git, as pre-commit makes it, puts the tools in before it builds', () => {
    const cwd = folderOf({
      'scripts/prepare.mjs': readFileSync('scripts/prepare.mjs', 'utf8'),
      'scripts/build.mjs': 'console.log("built")',
      'scripts/build-types.mjs': 'console.log("typed")',
      'bin/npm': '#!/bin/sh\necho "npm $1 $2 global=$npm_config_global"\nmkdir -p node_modules/esbuild\n',
    })
    chmodSync(join(cwd, 'bin/npm'), 0o755)
    const env = { PATH: `${join(cwd, 'bin')}:${process.env.PATH}`, npm_config_global: 'true' }
    const prepare = () => shell(`${process.execPath} scripts/prepare.mjs`, { cwd, env })
    expect(prepare().stdout).toBe('npm ci --ignore-scripts global=\nbuilt\ntyped\n')
    expect(prepare().stdout).toBe('built\ntyped\n')
  })

  it('the hook of .pre-commit-hooks.yaml is given files', () => {
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
    expect(hook).toMatchObject({ id: 'newsparse-check', language: 'node' })
    expect(['a.txt', 'b.md', 'c.html', 'd.png'].filter((name) => new RegExp(hook.files, 'u').test(name))).toHaveLength(
      3,
    )
    const cwd = folderOf({ 'a.txt': WRONG, 'b.md': RIGHT })
    const run = (files: string) => shell(`newsparse() { $newsparse "$@"; }; ${hook.entry} ${files}`, { cwd }).code
    expect([run('b.md'), run('a.txt b.md')]).toEqual([0, 1])
  })
})
