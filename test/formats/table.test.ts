import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis.ts'
import { wrap } from '../../src/formats/column-layout.ts'
import { markdown } from '../../src/formats/markdown.ts'
import { table } from '../../src/formats/table.ts'
import { runs } from '../property-runs.ts'
import { EMPTY, FAILED, SAMPLE } from './sample.ts'

const linesOf = (text: string): string[] => text.split('\n').filter((line) => /^[┌│├└]/u.test(line))

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
People 1 · Organizations 1 · Places 1 · Numbers 4 · Quotes 2

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
    ['rows of two lines', 33, 1000 * 3 + 3],
  ])('draws many %s, in pieces that fit', async (_, columns, expected) => {
    const numbers = Array.from({ length: 1000 }, () => SAMPLE.numbers?.[2]).filter((number) => number !== undefined)
    const lines = (await render({ ...EMPTY, numbers }, columns)).split('\n').filter((line) => /^[┌│├└]/u.test(line))
    expect(lines).toHaveLength(expected)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
    expect(lines.filter((line) => /^[┌└]/u.test(line))).toHaveLength(2)
  })
})

it('tells the counts before the first table, and one word as one', async () => {
  const drawn = await render({ ...SAMPLE, source: { ...SAMPLE.source, words: 1 } })
  expect(drawn.split('\n')[0]).toMatch(/ · 1 word$/u)
  const counts = drawn.search(/^People \d+ · Organizations \d+ · /mu)
  expect(counts).toBeGreaterThan(0)
  expect(counts).toBeLessThan(drawn.indexOf('┌'))
})

it('breaks no word on a narrow terminal, and says which columns gave way', async () => {
  const drawn = await render({ ...SAMPLE, people: [] }, 40)
  expect(drawn).toContain('Places  1 (no room: Latitude, Longitude)')
  expect(drawn).toContain('Numbers  4 (no room: Kind, Unit, Of)')
  const words = linesOf(drawn).flatMap((line) => line.split(/[\s│]+/u))
  expect(words).toEqual(expect.arrayContaining(['Reuters', 'Mentions', 'Country', 'direct', '=HYPERLINK("x")', '“We']))
})

it('narrows Of and Unit before the text of a number', async () => {
  const drawn = await render({ ...SAMPLE, people: [], places: [], quotes: [], organizations: [] }, 76)
  expect(drawn).toContain('│ 0.5 per cent │ percent  │ less than 0.5, down │ percent       │         │')
})

it('draws rules around rows of several lines alone', async () => {
  const texts = ['“a”', '“b”', `“${'c '.repeat(40)}”`, '“d”', '“e”']
  const quotes = texts.flatMap((text) => withQuote(text).quotes ?? [])
  const lines = linesOf(await render({ ...EMPTY, quotes }, 60)).slice(3, -1)
  const letterOf = (line: string) => /│ “?(?<letter>[a-e])(?=[” ])/u.exec(line)?.groups?.letter ?? '-'
  expect(lines.map(letterOf).join('')).toMatch(/^ab-c{2,}-de$/u)
})

it('shows the first rows, or those mentioned most', async () => {
  const [person] = SAMPLE.people ?? []
  if (!person) throw new Error('no person')
  const span = { text: 'x', start: 0, end: 1 }
  const named = (name: string, count: number) => ({ ...person, name, titles: [], mentions: Array(count).fill(span) })
  const people = [named('Ana', 1), named('Bo', 3), named('Cy', 1), named('Di', 2)]
  const shown = async (tables: { sort: 'text' | 'mentions'; top: number | null }, format = table) =>
    [
      ...String(await format.render({ ...EMPTY, people }, { columns: 80, color: false, tables }, 0)).matchAll(
        /\b(?:Ana|Bo|Cy|Di)\b/gu,
      ),
    ].map(([name]) => name)
  expect(await shown({ sort: 'text', top: 2 })).toEqual(['Ana', 'Bo'])
  expect(await shown({ sort: 'mentions', top: null })).toEqual(['Bo', 'Di', 'Ana', 'Cy'])
  expect(await shown({ sort: 'mentions', top: 1 }, markdown)).toEqual(['Bo'])
  const context = { columns: 80, color: false, tables: { sort: 'text', top: 2 } } as const
  expect(await table.render({ ...EMPTY, people }, context, 0)).toContain('People  2 of 4')
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
      runs(100),
    )
  })
})
