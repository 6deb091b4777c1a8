import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type BlockLimits, blocksOf } from '../../src/cli/input/byte-lines.ts'

async function* chunks(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0, i = 0; start < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield bytes.subarray(start, start + size)
    start += size
  }
}

async function blocks(text: string, sizes: readonly number[], limits: Partial<BlockLimits> = {}) {
  const found: [string | null, number][] = []
  for await (const { bytes, lines } of blocksOf(chunks(text, sizes), {
    lines: 3,
    bytes: 20,
    longestLine: 1000,
    ...limits,
  })) {
    found.push([bytes && Buffer.from(bytes).toString(), lines])
  }
  return found
}

it.each<[string, string, number[], [string | null, number][]]>([
  ['nothing', '', [5], []],
  [
    'no line feed at the end',
    'a\nb',
    [100],
    [
      ['a\n', 1],
      ['b', 1],
    ],
  ],
  [
    'so many lines',
    'a\nb\nc\nd\n',
    [100],
    [
      ['a\nb\nc\n', 3],
      ['d\n', 1],
    ],
  ],
  [
    'so many bytes',
    `${'a'.repeat(30)}\nb\nc\n`,
    [100],
    [
      [`${'a'.repeat(30)}\n`, 1],
      ['b\nc\n', 2],
    ],
  ],
  [
    'what has come is given on',
    'a\nb\nc\n',
    [3, 3],
    [
      ['a\n', 1],
      ['b\nc\n', 2],
    ],
  ],
  [
    'empty lines are lines',
    '\n\n',
    [1],
    [
      ['\n', 1],
      ['\n', 1],
    ],
  ],
])('%s', async (_, text, sizes, expected) => {
  expect(await blocks(text, sizes)).toEqual(expected)
})

it('a line that is longer than may be is not kept', async () => {
  const text = `a\n${'x'.repeat(50)}\nb\n${'y'.repeat(50)}`
  expect(await blocks(text, [10], { longestLine: 25 })).toEqual([
    ['a\n', 1],
    [null, 1],
    ['b\n', 1],
    [null, 1],
  ])
})

it('every line, whatever the pieces', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 12 }).map((line) => line.replaceAll('\n', ''))),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      async (lines, sizes) => {
        const text = lines.map((line) => `${line}\n`).join('')
        const found = await blocks(text, sizes)
        expect(found.map(([bytes]) => bytes).join('')).toBe(text)
        expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(lines.length)
        expect(found.every(([, count]) => count <= 3)).toBe(true)
      },
    ),
  ))
