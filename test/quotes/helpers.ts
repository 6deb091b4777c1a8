import type { Quote } from '../../src/core/analysis.ts'
import type { Entities } from '../../src/entities/index.ts'
import { findEntities } from '../../src/entities/index.ts'
import { extractQuotes, type QuoteOptions } from '../../src/quotes/index.ts'
import { readArticle } from '../../src/text/read-article.ts'

export const NO_ENTITIES: Entities = { people: [], organizations: [], places: [] }

/** The quotations of a text; every span is checked to be where it says. */
export function quotesIn(text: string, options: QuoteOptions = {}): Quote[] {
  const article = readArticle(text)
  const { quotes } = extractQuotes(article, findEntities(article), options)
  for (const quote of quotes) {
    for (const span of [quote, quote.speaker, quote.cue, quote.via]) {
      if (span && text.slice(span.start, span.end) !== span.text) throw new Error(`misplaced: ${JSON.stringify(span)}`)
    }
  }
  return quotes
}

/** The marked ones. */
export const marked = (text: string, options: QuoteOptions = {}): Quote[] =>
  quotesIn(text, options).filter(({ kind }) => kind !== 'indirect')

/** The ones without marks. */
export const indirect = (text: string): Quote[] => quotesIn(text).filter(({ kind }) => kind === 'indirect')
