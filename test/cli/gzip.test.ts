import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpacked } from '../../src/cli/input/gzip.ts'
import { folderOf, newsparse, recordsOf } from './run.ts'

const lines = (count: number) =>
  Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: `Ants run ${id}.` }))
const ndjson = (count: number) => `${lines(count).join('\n')}\n`

describe('gzip in', () => {
  it('by the ending: what the name says without it', () => {
    const cwd = folderOf({
      'in/a.txt.gz': gzipSync('Ants run.'),
      'in/page.html.gz': gzipSync('<p>Bees hum.</p>'),
      'all.ndjson.gz': gzipSync(ndjson(2)),
      'plain.txt.gz': 'Not packed at all.',
    })
    const run = newsparse(['extract', 'in', 'all.ndjson.gz', 'plain.txt.gz', '--ndjson', '--with-text'], { cwd })
    expect(recordsOf(run).map(({ source, text }) => [source.path, source.id, text])).toEqual([
      ['in/a.txt.gz', null, 'Ants run.'],
      ['in/page.html.gz', null, 'Bees hum.'],
      ['all.ndjson.gz', 0, 'Ants run 0.'],
      ['all.ndjson.gz', 1, 'Ants run 1.'],
      ['plain.txt.gz', null, 'Not packed at all.'],
    ])
    expect(run.stderr).toBe('')
  })

  it('standard input by its first bytes, several members one after another', () => {
    const input = Buffer.concat([gzipSync('{"text": "Ants run."}\n{"text": "Be'), gzipSync('es hum."}\n')])
    const run = newsparse(['extract', '--input-format', 'ndjson', '--ndjson', '--with-text'], { input })
    expect(recordsOf(run).map(({ text }) => text)).toEqual(['Ants run.', 'Bees hum.'])
    expect(
      recordsOf(newsparse(['extract', '--ndjson', '--with-text'], { input: gzipSync('It rained.') }))[0].text,
    ).toBe('It rained.')
  })

  it.each([['1'], ['2']])(
    'one that is cut off: whole lines before are kept, the file is named, exit 2 (--jobs %s)',
    (jobs) => {
      const whole = gzipSync(ndjson(50), { level: 0 })
      const cwd = folderOf({ 'cut.ndjson.gz': whole.subarray(0, whole.length / 2), 'b.txt': 'Bees hum.' })
      const args = ['extract', 'cut.ndjson.gz', 'b.txt', '--ndjson', '--only', 'numbers', '--jobs', jobs]
      const run = newsparse(args, { cwd })
      const ids = recordsOf(run).map(({ source }) => source.id)
      expect(ids).toEqual([...Array.from({ length: ids.length - 1 }, (_, i) => i), null])
      expect(ids.length).toBeGreaterThan(20)
      expect(run.stderr).toBe('newsparse: cut.ndjson.gz: the gzip-compressed data ends too early\n')
      expect(run.code).toBe(2)
    },
  )

  it('an article that is cut off, or damaged, is none', () => {
    const packed = gzipSync('Ants run. '.repeat(100))
    const damaged = Uint8Array.from(packed).fill(255, 12, 30)
    const cwd = folderOf({ 'cut.txt.gz': packed.subarray(0, 30), 'damaged.txt.gz': damaged })
    const run = newsparse(['extract', 'cut.txt.gz', 'damaged.txt.gz', '--ndjson'], { cwd })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(
      /^newsparse: cut\.txt\.gz: [^\n]+ too early\nnewsparse: damaged\.txt\.gz: [^\n]+ damaged\n$/u,
    )
  })

  it('bytes may come in any pieces', async () => {
    const text = ndjson(300)
    const packed = gzipSync(text)
    for (const [bytes, size] of [
      [packed, 1],
      [packed, 97],
      [packed, 1e6],
      [Buffer.from(text), 1],
      [Buffer.from('a'), 1],
    ] as const) {
      const pieces: Uint8Array[] = []
      for await (const piece of unpacked(cut(bytes, size))) pieces.push(piece)
      expect(Buffer.concat(pieces).toString()).toBe(bytes === packed ? text : bytes.toString())
    }
  })
})

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

describe('gzip out', () => {
  it('by the ending of -o, which names the format, too', () => {
    const cwd = folderOf({ 'all.ndjson': ndjson(30) })
    newsparse(['extract', 'all.ndjson', '-o', 'out.ndjson.gz'], { cwd })
    const plain = newsparse(['extract', 'all.ndjson', '--ndjson'], { cwd }).stdout
    expect(gunzipSync(readFileSync(join(cwd, 'out.ndjson.gz'))).toString()).toBe(plain)
  })
})
