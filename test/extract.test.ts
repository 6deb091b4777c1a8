import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysisSchema } from '../src/core/record-schema.ts'
import { extract } from '../src/index.ts'
import { runs } from './property-runs.ts'
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
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), runs(150))
  })

  it('… and lone surrogates', () => {
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((units) => String.fromCharCode(...units))
    fc.assert(fc.property(anything, check), runs(150))
  })

  it('… and pieces of news in any order', () => {
    fc.assert(fc.property(newslike, check), runs(250))
  })
})
