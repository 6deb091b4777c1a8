// The ends of long runs: each with workers.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BIN, folderOf, newsparse, recordsOf, shell } from './run.ts'

const line = (id: number, text = `Ants run ${id} miles.`) => `${JSON.stringify({ id, text })}\n`
const range = (count: number) => Array.from({ length: count }, (_, i) => i)
const ARGS = ['extract', '--input-format', 'ndjson', '--ndjson', '--only', 'numbers', '--jobs', '2']

const started = (args: readonly string[], cwd: string): ChildProcess =>
  spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })

/** The first words that a stream says. */
const saidBy = async (stream: NodeJS.ReadableStream | null): Promise<string> =>
  String((await once(stream ?? process.stdin, 'data'))[0])

describe('Ctrl-C', () => {
  it('leaves whole lines only, 130', async () => {
    const child = started(ARGS, '.')
    child.stdin?.on('error', () => {})
    child.stdin?.write(
      range(2000)
        .map((id) => line(id))
        .join(''),
    )
    let text = await saidBy(child.stdout)
    child.stdout?.on('data', (chunk) => {
      text += chunk
    })
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
    expect(text.endsWith('\n')).toBe(true)
    const ids = text
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each).source.id)
    expect(ids).toEqual(range(ids.length))
    expect(ids.length).toBeLessThan(2000)
  })

  it('-o leaves nothing; with --resume, what is whole', async () => {
    const cwd = folderOf({
      'all.ndjson': range(3000)
        .map((id) => line(id))
        .join(''),
    })
    const args = ['extract', 'all.ndjson', '--only', 'numbers', '--jobs', '2', '-o', 'out.ndjson']
    const plain = started(args, cwd)
    await expect.poll(() => readdirSync(cwd).length, { timeout: 20_000 }).toBe(2)
    plain.kill('SIGINT')
    expect(await once(plain, 'exit')).toEqual([130, null])
    expect(readdirSync(cwd)).toEqual(['all.ndjson'])

    const resumable = started([...args, '--resume'], cwd)
    const sizeOf = () => (readdirSync(cwd).length > 1 ? readFileSync(join(cwd, 'out.ndjson')).length : 0)
    await expect.poll(sizeOf, { timeout: 20_000 }).toBeGreaterThan(0)
    resumable.kill('SIGINT')
    expect(await once(resumable, 'exit')).toEqual([130, null])
    const text = readFileSync(join(cwd, 'out.ndjson'), 'utf8')
    expect(text.endsWith('\n')).toBe(true)
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((each) => JSON.parse(each).source.id),
    ).toEqual(range(text.split('\n').length - 1))
  })
})

describe('streams', () => {
  it('a line gets its record before the next is written', async () => {
    const child = started(ARGS, '.')
    for (const id of range(3)) {
      child.stdin?.write(line(id))
      expect(JSON.parse(await saidBy(child.stdout)).source.id).toBe(id)
    }
    child.stdin?.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('a reader that goes ends the run, also where the writer only waits', async () => {
    const child = started(ARGS, '.')
    child.stdin?.on('error', () => {})
    child.stdin?.write(
      range(300)
        .map((id) => line(id))
        .join(''),
    )
    await saidBy(child.stdout)
    child.stdout?.destroy()
    expect(await once(child, 'exit')).toEqual([0, null]) // its standard input is open still
  })

  it('a full disk is an error of -o, too', () => {
    const cwd = folderOf({
      'all.ndjson': range(100)
        .map((id) => line(id))
        .join(''),
    })
    const run = newsparse(['extract', 'all.ndjson', '--jobs', '2', '--ndjson', '-o', '/dev/full'], { cwd })
    expect(run).toEqual({ code: 2, stdout: '', stderr: 'newsparse: /dev/full: no space is left\n' })
  })

  it.each([['1'], ['2']])(
    'a line of 50 MB is an error, the others go on (--jobs %s)',
    (jobs) => {
      const cwd = folderOf({ 'all.ndjson': line(0) + line(1, 'Ants run. '.repeat(5_000_000)) + line(2) })
      const run = newsparse(['extract', 'all.ndjson', '--ndjson', '--jobs', jobs], { cwd })
      expect(recordsOf(run).map(({ source, error }) => [source.id, error?.code])).toEqual([
        [0, undefined],
        [1, 'too-long'],
        [2, undefined],
      ])
      expect(recordsOf(run)[1].error.message).toMatch(
        /^all\.ndjson, line 2: has 50,000,000 characters; an article may have/u,
      )
      expect(run).toMatchObject({ code: 0, stderr: '' })
    },
    240_000,
  )

  it('of a line that is longer still, nothing is kept', () => {
    const run = shell(
      `( echo '{"id": 0, "text": "Ants run."}'; head -c 70000000 /dev/zero | tr '\\0' x; echo; echo '{"id": 2, "text": "Bees hum."}' ) | $newsparse ${ARGS.join(' ')}`,
    )
    expect(recordsOf(run).map(({ source, error }) => [source.id, error?.message])).toEqual([
      [0, undefined],
      [null, 'standard input, line 2: is longer than 64 MiB; no article is'],
      [2, undefined],
    ])
  })
})
