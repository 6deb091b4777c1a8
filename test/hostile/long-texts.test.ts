// Long texts that break parsers: work that grew with the square of the length would outlast the tests' time limits.
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/entities/index.ts'
import { extract } from '../../src/index.ts'
import { extractNumbers } from '../../src/numbers/index.ts'
import { extractQuotes } from '../../src/quotes/index.ts'
import { readHtml } from '../../src/text/page/read-html.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { oneParagraph } from '../numbers/one-paragraph.ts'
import { NO_ENTITIES } from '../quotes/helpers.ts'
import { misplaced } from '../records.ts'

/** Six times or more what the dearest takes; half a text takes a quarter of the time where a step grows with its square. */
const timeout = 20_000
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

describe('extract', { timeout }, () => {
  const LENGTH = 200_000
  /** For texts in which there is most to find. */
  const HALF = LENGTH / 2

  it.each([
    ['quotation marks', filled('"', LENGTH)],
    ['opening marks', filled('“', LENGTH)],
    ['single marks', filled("' ", LENGTH)],
    ['abbreviations', filled('Mr. ', HALF)],
    ['initials', filled('J. ', HALF)],
    ['dots', filled('...', LENGTH)],
    ['open brackets', filled('(a ', LENGTH)],
    ['hyphens', filled('abc-', LENGTH)],
    ['numbers behind an abbreviation', filled('No. 5 ', HALF)],
    ['capitalised words', filled('Abc ', HALF)],
    ['numbers', filled('1,000 ', HALF)],
    ['digits without a space', filled('1', LENGTH)],
    ['number words', filled('twenty million and ', LENGTH)],
    [
      'prose without a sentence end',
      filled('the mayor went to the harbour and then she said that it shut and ', LENGTH),
    ],
    ['blank lines', filled('\n', LENGTH)],
    ['one line without a space', filled('abcdefghij', LENGTH)],
    ['quotations', filled('“Yes,” he said. ', HALF)],
    ['stars in an interview', `Ann Orr spoke.\n\nQ: Why?\n\nA: I ${filled('*', LENGTH)}x\n\nQ: When?\n\nA: My day.`],
  ])('ends, with exact offsets: %s', (_, text) => {
    expect(misplaced(text, extract(text))).toEqual([])
  })
})

describe('numbers', { timeout }, () => {
  const LENGTH = 60_000
  const options = { referenceDate: '2025-05-06' }
  const ends = (piece: string, length: number) =>
    expect(() => extractNumbers(oneParagraph(filled(piece, length)), options)).not.toThrow()

  it.each([
    '"',
    '1',
    '11,',
    'a ',
    'a a',
    '$',
    '-',
    'one ',
    'one hundred and ',
    'half a ',
    'May ',
    'from 1 to ',
    '1% ',
    'in ',
    'the end of ',
    'twenty-',
    '(1) ',
    '5,000,',
    'x@',
    'N. ',
    '1x10^',
    'up ',
  ])('end on %j, repeated', (piece) => ends(piece, LENGTH))

  // These are half as long: nearly every character of them is a number, and each may go on in many forms.
  it.each(['1,', '1-', '1.', '1 ', '1/', '1:', '0 1 '])('end on %j, repeated', (piece) => ends(piece, LENGTH / 2))
})

describe('names', { timeout }, () => {
  it('are found in a long article', () => {
    const text = 'Ann Roe (WHO) of the Bank of Orley, U.S.-led, told "Bob\'s" '
    expect(findEntities(readArticle(text.repeat(5000))).people[0]?.name).toBe('Ann Roe')
  })
})

describe('quotations', { timeout }, () => {
  it('are found in a long article', () => {
    const paragraph = '“We are ready,” Ann Orr said. She added that the river, which rose on Monday, would fall. '
    const { quotes } = extractQuotes(readArticle(`${paragraph.repeat(10)}\n`.repeat(400)), NO_ENTITIES)
    expect(quotes.length).toBeGreaterThanOrEqual(4000)
  })

  it.each(['"', "'", '“', '‘a ', "'a ", '"a', '« '])('a hundred thousand unmatched %s end', (mark) => {
    expect(() => readArticle(mark.repeat(100_000)).quotationMarks()).not.toThrow()
  })
})

describe('a page', { timeout }, () => {
  it('is no article where it has a million elements', () => {
    expect(() => readHtml('<p>'.repeat(1_000_000))).toThrow('has more than 1,000,000 elements')
  })
})
