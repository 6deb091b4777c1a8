import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisSchema } from '../src/core/record-schema.ts'
import { extract } from '../src/index.ts'
import { disordered, misplaced } from './records.ts'

function check(text: string): void {
  const record = extract(text)
  expect(misplaced(text, record)).toEqual([])
  expect(disordered(record)).toEqual([])
  expect(analysisSchema.safeParse(record).error?.issues ?? []).toEqual([])
  expect(extract(text)).toEqual(record)
}

/** Pieces of news text, and what breaks parsers: marks, dashes, numbers, names, odd characters, half characters. */
const PIECES = [
  'The mayor said',
  'Jane Roe',
  'Dr. Max Poe Jr.',
  'U.N.',
  'Kursk Oblast',
  'Paris, Texas',
  'in May 2024',
  '11,000 soldiers',
  '$2.4bn',
  '1.5-2 degrees',
  'three-quarters of',
  'one in four',
  '5ft 2in',
  '45-year-old',
  '“',
  '”',
  '"',
  "'",
  "''",
  '‘',
  '’',
  '«',
  '»',
  'he said',
  'according to',
  'don’t',
  '’90s',
  '—',
  '-',
  '…',
  '...',
  '.',
  ',',
  ':',
  ';',
  '(',
  ')',
  '[',
  ']',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u202e',
  '\ufeff',
  'שלום',
  'مرحبا',
  '漢字',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '@x',
  '#y',
  'http://a.b/c?d',
]
const newslike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '))

describe('extract, on any text', () => {
  it('does not throw, keeps offsets exact and ordered, and says the same twice: arbitrary strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 150 })
  })

  it('… and lone surrogates', () => {
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((units) => String.fromCharCode(...units))
    fc.assert(fc.property(anything, check), { numRuns: 150 })
  })

  it('… and pieces of news in any order', () => {
    fc.assert(fc.property(newslike, check), { numRuns: 250 })
  })
})

const LENGTH = 200_000
/** For texts in which there is most to find. */
const HALF = LENGTH / 2
/** Ten times what the dearest takes; half a text takes a quarter of the time where a step grows with its square. */
const timeout = 15_000
const filled = (piece: string, length = LENGTH): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

describe('extract, on long texts that break parsers', { timeout }, () => {
  it.each([
    ['quotation marks', filled('"')],
    ['opening marks', filled('“')],
    ['single marks', filled("' ")],
    ['abbreviations', filled('Mr. ', HALF)],
    ['initials', filled('J. ', HALF)],
    ['dots', filled('...')],
    ['open brackets', filled('(a ')],
    ['hyphens', filled('abc-')],
    ['numbers behind an abbreviation', filled('No. 5 ', HALF)],
    ['capitalised words', filled('Abc ', HALF)],
    ['numbers', filled('1,000 ', HALF)],
    ['digits without a space', filled('1')],
    ['number words', filled('twenty million and ')],
    ['prose without a sentence end', filled('the mayor went to the harbour and then she said that it was closed and ')],
    ['blank lines', filled('\n')],
    ['one line without a space', filled('abcdefghij')],
    ['quotations', filled('“Yes,” he said. ', HALF)],
  ])('ends, with exact offsets: %s', (_, text) => {
    expect(misplaced(text, extract(text))).toEqual([])
  })
})
