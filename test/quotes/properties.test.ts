import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../src/quotes/index.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { runs } from '../property-runs.ts'
import { NO_ENTITIES } from './helpers.ts'

const PIECES = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  '«',
  '»',
  ' said ',
  'Ann Orr',
  ' she ',
  'that ',
  ', ',
  '. ',
  '\n',
  ': ',
  ' according to ',
  'the ',
  '-',
  'x',
  '🙂',
  '\u0301',
]
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  test('never throws; spans hold what they say; records are sorted, ids run on; twice the same', () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const article = readArticle(text)
        const { quotes } = extractQuotes(article, NO_ENTITIES)
        quotes.forEach((quote, i) => {
          for (const span of [quote, quote.speaker, quote.cue, quote.via]) {
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
          }
          expect(quote.id).toBe(`q${i + 1}`)
          expect(quote.start).toBeGreaterThanOrEqual(quotes[i - 1]?.start ?? 0)
          expect(quote.end).toBeGreaterThan(quote.start)
          expect(quote.confidence).toBeGreaterThanOrEqual(0)
          expect(quote.confidence).toBeLessThanOrEqual(1)
        })
        expect(extractQuotes(article, NO_ENTITIES).quotes).toEqual(quotes)
      }),
      runs(300),
    )
  })
})
