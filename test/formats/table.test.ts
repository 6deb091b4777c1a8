import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import { wrap } from '../../src/formats/column-layout.ts'
import { table } from '../../src/formats/table.ts'
import { EMPTY, FAILED, SAMPLE } from './sample.ts'

const render = async (record: Analysis | typeof FAILED, columns = 80, color = false): Promise<string> =>
  table.render(record, { columns, color }, 0)

const withQuote = (text: string): Analysis => ({
  ...EMPTY,
  quotes: (SAMPLE.quotes ?? []).slice(0, 1).map((quote) => ({ ...quote, text })),
})

describe('table', () => {
  it('has a heading, and a table a kind', async () => {
    expect(await render(SAMPLE)).toBe(`a.txt · 1,234 words
Quake shakes coast
Ana Luz

People  1
┌──────────┬────────┬──────────┐
│ Name     │ Titles │ Mentions │
├──────────┼────────┼──────────┤
│ 田中一郎 │ Mayor  │        1 │
└──────────┴────────┴──────────┘

Organizations  1
┌─────────┬──────────┐
│ Name    │ Mentions │
├─────────┼──────────┤
│ Reuters │        1 │
└─────────┴──────────┘

Places  1
┌───────────┬──────┬─────────┬──────────┬───────────┬──────────┐
│ Name      │ Kind │ Country │ Latitude │ Longitude │ Mentions │
├───────────┼──────┼─────────┼──────────┼───────────┼──────────┤
│ São Paulo │ city │ BR      │   -23.55 │    -46.64 │        1 │
└───────────┴──────┴─────────┴──────────┴───────────┴──────────┘

Numbers  4
┌──────────────┬──────────┬─────────────────────┬────────────────────┬─────────┐
│ Text         │ Kind     │               Value │ Unit               │ Of      │
├──────────────┼──────────┼─────────────────────┼────────────────────┼─────────┤
│ 1,200        │ cardinal │         about 1,200 │ person             │ of them │
│ 3|4          │ score    │               3 – 4 │                    │         │
│ 0.5 per cent │ percent  │ less than 0.5, down │ percent            │         │
│ -5           │ measure  │                  -5 │ kilometre per hour │         │
└──────────────┴──────────┴─────────────────────┴────────────────────┴─────────┘

Quotes  2
┌────────────────────────┬───────────┬────────┐
│ Speaker                │ Quote     │ Kind   │
├────────────────────────┼───────────┼────────┤
│ 田中一郎 (via Reuters) │ “We ran,” │ direct │
│ =HYPERLINK("x")        │ "fine"    │ scare  │
└────────────────────────┴───────────┴────────┘

Note: A mark without its partner.
`)
  })

  it('says what was not found, or not read', async () => {
    expect(await render(EMPTY)).toBe('7 · 1,234 words\n\nNone found: people, organizations, places, numbers, quotes\n')
    expect(await render({ ...EMPTY, people: undefined, places: undefined })).toContain(
      ': organizations, numbers, quotes\n',
    )
    expect(await render(FAILED)).toBe('b.txt\nError: b.txt: there is no such file or folder\n')
  })

  it('wraps quotes beside their speaker, with lines between them', async () => {
    const record = withQuote(`“${'We ran to the hills. '.repeat(5).trim()}”`)
    expect(await render({ ...record, quotes: [...(record.quotes ?? []), ...(SAMPLE.quotes ?? [])] }, 60)).toContain(
      `
│ 田中一郎 (via Reuters) │ “We ran to the hills. │ direct │
│                        │ We ran to the hills.  │        │
│                        │ We ran to the hills.  │        │
│                        │ We ran to the hills.  │        │
│                        │ We ran to the hills.” │        │
├`.slice(1),
    )
  })

  it.each([20, 40, 60, 79, 200])(
    'fits %i columns, with every line of a table as wide as the others',
    async (columns) => {
      const wide = [
        SAMPLE,
        withQuote(`“${'地震が起きた。'.repeat(30)}”`),
        withQuote('x'.repeat(500)),
        withQuote('👩‍👩‍👧 😀'.repeat(40)),
      ]
      const drawn = await Promise.all(wide.map((record) => render(record, columns)))
      for (const block of drawn.join('\n\n').split('\n\n')) {
        const lines = block.split('\n').filter((line) => /^[┌│├└]/u.test(line))
        const widths = [...new Set(lines.map((line) => stringWidth(line)))]
        expect(widths.length).toBeLessThanOrEqual(1)
        if (columns > 20) expect(widths[0] ?? 0).toBeLessThanOrEqual(columns)
      }
    },
  )

  it('has colour only when it is asked for', async () => {
    expect(await render(SAMPLE, 80, false)).not.toContain('\u001b')
    expect(await render(SAMPLE, 80, true)).toContain('\u001b[1mPeople\u001b[22m')
  })

  it('lets no text steer the terminal', async () => {
    const record = {
      ...withQuote('“a\u001b[2Jb\u0007\u202ec\r\nd”'),
      source: { ...EMPTY.source, id: '\u001b]0;x\u0007' },
    }
    expect(await render(record)).toContain('│ “a[2Jbc d” │')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    expect(await render(record)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u)
  })

  it.each([
    ['rows of one line', 80, 1000 + 4],
    ['rows of four lines', 40, 1000 * 5 + 3],
  ])('draws many %s, in pieces that fit', async (_, columns, expected) => {
    const numbers = Array.from({ length: 1000 }, () => SAMPLE.numbers?.[2]).filter((number) => number !== undefined)
    const lines = (await render({ ...EMPTY, numbers }, columns)).split('\n').filter((line) => /^[┌│├└]/u.test(line))
    expect(lines).toHaveLength(expected)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
    expect(lines.filter((line) => /^[┌└]/u.test(line))).toHaveLength(2)
  })
})

it('draws a quotation of many lines', async () => {
  const lines = (await render(withQuote(`“${'We ran to the hills. '.repeat(2000)}”`), 60)).split('\n')
  expect(lines.filter((line) => line.startsWith('│')).length).toBeGreaterThan(1000)
})

describe('wrap', () => {
  it.each([
    ['', 5, ['']],
    ['one two', 7, ['one two']],
    ['one two', 6, ['one', 'two']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['田中一郎', 5, ['田中', '一郎']],
    ['田', 1, ['田']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('keeps every character and never exceeds the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        // A few characters alone are wider than two columns.
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 4))
      }),
    )
  })
})
