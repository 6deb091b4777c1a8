// Hostile inputs, careless flags and broken installations, at the command line.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { resultsOf } from '../../src/cli/articles/batch-results.ts'
import { extractFlags } from './flags.ts'
import { BIN, folderOf, newsparse, recordsOf, shell } from './run.ts'

const STORY = 'Berlin\n\n“It is late,” said Ada Lovelace, who had walked 3 miles.\n'

describe('an exception while an article is rendered', () => {
  it('is that article’s error, and the others come out', async () => {
    const format = {
      render: (_: unknown, __: unknown, index: number) => {
        if (index === 1) throw new TypeError('cannot draw')
        return 'drawn'
      },
    }
    const cwd = folderOf({ 'a.txt': STORY, 'b.txt': STORY, 'c.txt': STORY })
    const paths = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(cwd, name))
    const batch = { kind: 'files' as const, paths, articles: 3, share: 3, first: 0 }
    const task = { flags: extractFlags(), context: { columns: 80, color: false }, known: null }
    const results = []
    for await (const result of resultsOf(batch, task, format)) results.push(result)
    expect(results.map(({ text, code }) => [text, code])).toEqual([
      ['drawn', 0],
      ['', 70],
      ['drawn', 0],
    ])
    expect(results[1]?.complaints[0]).toContain('cannot draw')
  })

  it('is none for words that objects inherit', () => {
    const cwd = folderOf({ 'a.txt': 'Ferrari has 3 constructor points.', 'b.txt': STORY })
    // Every format is tried in test/hostile/inherited-names.test.ts.
    for (const format of ['table', 'json']) {
      const { code, stdout, stderr } = newsparse(['extract', 'a.txt', 'b.txt', '--format', format], { cwd })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('Lovelace')
      expect(stdout).not.toContain('native code')
    }
  })
})

describe('an output that is an input', () => {
  it.each([
    [['extract', 'a.txt', '-o', 'a.txt']],
    [['extract', 'a.txt', '-o', 'hard.txt']],
    [['extract', 'a.txt', '-o', 'soft.txt']],
    [['extract', '.', '-o', './sub/b.txt']],
    [['extract', 'a.txt', '--ndjson', '--resume', '-o', 'a.txt']],
    [['view', 'a.txt', '-o', 'a.txt']],
    [['report', 'a.txt', '-o', 'a.txt']],
    [['check', 'a.txt', '-o', 'a.txt']],
    [['check', 'a.txt', '--against', 'sub/b.txt', '-o', 'sub/b.txt']],
    [['check', 'a.txt', '--baseline', 'a.txt', '--update-baseline']],
  ])('%j is refused', (args) => {
    const cwd = folderOf({ 'a.txt': STORY, 'sub/b.txt': STORY })
    linkSync(join(cwd, 'a.txt'), join(cwd, 'hard.txt'))
    symlinkSync('a.txt', join(cwd, 'soft.txt'))
    const { code, stdout, stderr } = newsparse(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^newsparse: \S+: is an input.*; write to another file\n$/u)
    for (const name of ['a.txt', 'sub/b.txt', 'hard.txt']) expect(readFileSync(join(cwd, name), 'utf8')).toBe(STORY)
  })
})

describe('a baseline', () => {
  const config = (baseline: string) => JSON.stringify({ baseline })

  it.each([
    [
      'a file of another kind',
      { 'a.txt': STORY, 'notes.md': '# mine\n' },
      ['--baseline', 'notes.md'],
      /notes\.md: is no baseline/,
    ],
    [
      'a file above the config',
      { 'a.txt': STORY, 'newsparse.config.json': config('../newsparse-x.json') },
      [],
      /not below the folder/,
    ],
    [
      'an absolute file',
      { 'a.txt': STORY, 'newsparse.config.json': config('/tmp/../etc/x') },
      [],
      /is no baseline|no such|not below|permission/,
    ],
  ] as const)('is not written over %s', (_, files, args, line) => {
    const cwd = folderOf(files)
    const { code, stderr } = newsparse(['check', 'a.txt', ...args, '--update-baseline'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(line)
    if ('notes.md' in files) expect(readFileSync(join(cwd, 'notes.md'), 'utf8')).toBe('# mine\n')
    expect(existsSync(join(dirname(cwd), 'newsparse-x.json'))).toBe(false)
  })

  it('that leads out of the folder by a link is refused', () => {
    const cwd = folderOf({ 'in/a.txt': STORY, 'out/x.txt': 'x', 'in/newsparse.config.json': config('link/b.json') })
    symlinkSync('../out', join(cwd, 'in/link'))
    expect(newsparse(['check', 'in/a.txt', '--update-baseline'], { cwd }).stderr).toMatch(/not below the folder/)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['x.txt'])
  })
})

describe('--resume', () => {
  it.each(['my only line', '{"a":1}', '{"schema":"other/1"'])('leaves a foreign file alone: %s', (content) => {
    const cwd = folderOf({ 'a.txt': STORY, 'all.ndjson': content })
    const { code, stderr } = newsparse(['extract', 'a.txt', '--resume', '-o', 'all.ndjson'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/is no record of newsparse/)
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toBe(content)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'all.ndjson'])
  })

  it('is refused while another run writes, and takes over from one that has died', () => {
    const cwd = folderOf({ 'a.txt': STORY })
    const { stdout: host } = spawnSync('hostname', { encoding: 'utf8' })
    const run = () => newsparse(['extract', 'a.txt', '--resume', '-o', 'all.ndjson'], { cwd })
    writeFileSync(join(cwd, '.all.ndjson.lock'), `${process.pid} ${host}`)
    expect(run()).toMatchObject({ code: 2, stderr: expect.stringMatching(/another run writes to it/) })
    writeFileSync(join(cwd, '.all.ndjson.lock'), `999999999 ${host}`)
    expect(run()).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'all.ndjson'])
  })
})

describe('a config from anybody', () => {
  const overrides = (glob: string) => JSON.stringify({ overrides: [{ files: [glob], rules: {} }] })
  it.each([
    [
      'a glob that is too long',
      overrides('a'.repeat(65536)),
      /newsparse\.config\.json:1:\d+: .*is a glob of more than 500/,
    ],
    ['nesting', '['.repeat(200_000), /newsparse\.config\.json:1:51: is nested too deeply/],
    ['a device', JSON.stringify({ baseline: '/dev/zero' }), /no baseline|not below the folder|no such file/],
    ['a large file', ' '.repeat(2 ** 21), /is larger than 1 MiB/],
  ])('with %s is a clear error', (_, config, line) => {
    const cwd = folderOf({ 'a.txt': STORY, 'newsparse.config.json': config })
    const { code, stderr } = newsparse(['check', 'a.txt'], { cwd })
    expect(stderr).toMatch(line)
    expect(stderr).toMatch(/^newsparse: [^\n]{1,500}\n$/u)
    expect(code).toBe(2)
  })

  it.each(['*a'.repeat(25), '(a+)+b', '@(a|a|a)*'])('with the glob %s takes no time', (glob) => {
    const name = `${'a'.repeat(60)}.txt`
    const cwd = folderOf({ [name]: STORY, 'newsparse.config.json': overrides(glob) })
    expect(newsparse(['check', name], { cwd }).code).toBe(0)
  })
})

describe('control characters', () => {
  const ESC = '\u001b]0;owned\u0007'
  it.each([
    [['extract', `${ESC}.txt`]],
    [['extract', `${ESC}*`]],
    [['extract', `https://${ESC}`]],
    [['extract', '\n::error::owned.txt']],
    [['extract', '\u202etxt.evil']],
    [['extract', '--format', ESC]],
    [['extract', '--only', '\u009b31m']],
    [['check', 'a.txt', '--rule', `${ESC}=error`]],
    [['explain', ESC]],
    [[ESC]],
    [[`--${ESC}`]],
  ])('of arguments do not reach stderr: %j', (args) => {
    const { stderr } = newsparse(args, { cwd: folderOf({ 'a.txt': STORY }) })
    expect(stderr).toMatch(/^newsparse: /u)
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]|\n./u)
  })

  it('of a text reach neither the terminal nor the log of check', () => {
    const cwd = folderOf({ 'a\u202e.txt': 'He said “it is\u202e late\u009b and \u001b[31mcold.\n' })
    for (const format of ['text', 'github']) {
      const { stdout } = newsparse(['check', '.', '--format', format, '--fail-on', 'suggestion'], { cwd })
      expect(stdout).toMatch(/unbalanced/)
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u)
    }
    for (const args of [
      ['check', '--format', 'json'],
      ['extract', '--json', '--with-text'],
      ['extract', '--ndjson', '--with-text'],
    ]) {
      const { stdout } = newsparse([...args, '.'], { cwd })
      expect(stdout).not.toMatch(/[\u007f-\u009f]/u)
      expect(stdout).toContain('\\u009b')
    }
  })
})

describe.skipIf(process.platform === 'win32')('a signal', () => {
  /** `extract -` waits for standard input, the others for a named pipe. */
  const cases = [
    ['SIGINT', 'extract', 130],
    ['SIGTERM', 'extract', 143],
    ['SIGINT', 'report', 130],
    ['SIGINT', 'check', null],
    ['SIGTERM', 'extract -', 143],
  ] as const

  // All of them wait at the same time.
  const children: ChildProcess[] = []
  beforeAll(async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'newsparse-test-'))
    writeFileSync(join(cwd, 'a.txt'), STORY)
    spawnSync('mkfifo', ['pipe'], { cwd })
    for (const [, command] of cases) {
      const args = command === 'extract -' ? ['extract', '-'] : [command, 'a.txt', 'pipe']
      children.push(spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['pipe', 'ignore', 'ignore'] }))
    }
    await new Promise((resolve) => setTimeout(resolve, 6000))
    return () => rmSync(cwd, { recursive: true, force: true })
  })

  it.each(cases.map((each, i) => [...each, i] as const))(
    '%s ends %s, which waits, at once',
    async (signal, _, code, i) => {
      const child = children[i] ?? expect.fail('was not started')
      expect([child.exitCode, child.signalCode]).toEqual([null, null])
      child.kill(signal)
      expect((await once(child, 'exit'))[0]).toBe(code)
    },
  )
})

describe('a named pipe', () => {
  it('is read', () => {
    const cwd = folderOf({ 'a.txt': STORY })
    const run = shell('mkfifo pipe; cat a.txt > pipe & $newsparse extract pipe --ndjson', { cwd })
    expect(recordsOf(run)[0].people[0].name).toBe('Ada Lovelace')
  })
})

describe('a damaged installation', () => {
  const root = dirname(dirname(BIN))
  const copy = () => {
    const cwd = folderOf({ 'a.txt': STORY, 'b.txt': STORY })
    for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(cwd, name), { recursive: true })
    return cwd
  }
  const run = (cwd: string, ...options: string[]) => {
    const args = [join(cwd, 'bin/newsparse.js'), 'extract', 'a.txt', 'b.txt', ...options]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  const PACKED = ['names.bin', 'tagger.bin', 'ranker.bin', 'gazetteer.bin', 'compromise-lexicon.bin']

  // One checksum finds them all: every file is altered, and is cut off, filled with zeros or missing.
  it.each(PACKED.map((name, i) => [name, i] as const))('%s', (name, i) => {
    const cwd = copy()
    const path = join(cwd, 'dist', name)
    const whole = readFileSync(path)
    const altered = Buffer.from(whole)
    altered[1000] = (altered[1000] ?? 0) ^ 1
    const other = [whole.subarray(0, whole.length / 2), Buffer.alloc(whole.length), null][i % 3] ?? null
    for (const damage of [altered, other]) {
      if (damage) writeFileSync(path, damage)
      else rmSync(path)
      const { status, stdout, stderr } = run(cwd)
      expect(stderr).toBe(`newsparse: ${path}: is damaged or missing; reinstall newsparse\n`)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    }
  })

  it('compiled code that is damaged is not used', () => {
    const cwd = copy()
    const compiled = join(cwd, 'dist/compiled')
    const before = run(cwd, '--ndjson')
    for (const folder of readdirSync(compiled)) {
      for (const name of readdirSync(join(compiled, folder))) {
        const code = readFileSync(join(compiled, folder, name))
        code.fill(0xff, code.length / 2, code.length / 2 + 64)
        writeFileSync(join(compiled, folder, name), code)
      }
    }
    expect(run(cwd, '--ndjson')).toEqual(before)
  })

  it('a part that is cut off, emptied, altered or missing', () => {
    const cwd = copy()
    const part = readdirSync(join(cwd, 'dist')).find((name) => name.startsWith('extract-')) ?? ''
    const damages = ['function (', '', 'module.exports = {}', null]
    for (const damage of damages) {
      if (damage === null) rmSync(join(cwd, 'dist', part))
      else writeFileSync(join(cwd, 'dist', part), damage)
      const stderr = `newsparse: ${join(cwd, 'dist', part)}: is damaged or missing; reinstall newsparse\n`
      expect(run(cwd)).toMatchObject({ status: 2, stderr })
    }
  })
})

describe('the contract', () => {
  it.skipIf(!existsSync('/dev/full'))('--help on a full disk is an error', () => {
    for (const args of ['--help', 'extract --help', 'help check']) {
      const { code, stderr } = shell(`$newsparse ${args} > /dev/full`)
      expect(stderr).toMatch(/no space is left/)
      expect(code).toBe(2)
    }
  })
})
