import type { Quote } from '../../core/analysis.ts'
import { contains, spanOf } from '../../core/span.ts'
import { defineRule, RUNNING } from '../rule.ts'
import { isQuoted, wordCount } from '../utterances.ts'
import { shortened } from '../words.ts'

export const quoteUnattributed = defineRule({
  name: 'quote/unattributed',
  summary: 'nobody is named as the speaker of a quotation',
  level: 'warning',
  scope: RUNNING,
  options: {
    words: { type: 'integer', default: 5, minimum: 1, says: 'shorter quotations are left alone' },
    confidence: {
      type: 'integer',
      default: 60,
      minimum: 0,
      says: 'how sure the analysis must be, in percent, that there is no speaker',
    },
  },
  explanation: {
    what: 'A quotation of five words or more has no speaker in its sentence or near it. Titles of works, single terms in marks and quotations inside quotations are left alone.',
    why: 'Readers cannot weigh words when they do not know whose they are, and an attribution that got lost in editing is hard to find later.',
    fails:
      'The council met on Monday night. “We have run out of money for the schools.” The vote is expected next week.',
    mend: 'The council met on Monday night. “We have run out of money for the schools,” Mayor Jane Roe said. The vote is expected next week.',
  },
  run: ({ text, analysis: { quotes = [] } }, { words, confidence }) => {
    const spoken = new Set(quotes.filter(({ speaker }) => speaker !== null).map(({ id }) => id))
    return quotes
      .filter((quote) => isQuoted(quote) && quote.speaker === null && quote.confidence * 100 >= confidence)
      .filter((quote) => wordCount(quote) >= words && !isTitle(quote.content))
      .filter((quote) => !goesOn(quote, quotes, spoken) && !isNested(quote, quotes))
      .map(({ start, end, content }) => ({
        ...spanOf(text, start, end),
        message: `nobody is named as saying “${shortened(content, 60)}”`,
      }))
  },
})

/** Is it a part of an utterance whose speaker is known? */
const goesOn = ({ id, continues }: Quote, quotes: readonly Quote[], spoken: ReadonlySet<string>): boolean =>
  (continues !== null && spoken.has(continues)) || quotes.some((q) => q.continues === id && q.speaker !== null)

const isNested = (quote: Quote, quotes: readonly Quote[]): boolean =>
  quotes.some((outer) => outer !== quote && outer.kind !== 'indirect' && contains(outer, quote))

/** "The Old Man and the Sea": most of its long words have a capital. */
function isTitle(content: string): boolean {
  const long = content.match(/\p{L}[\p{L}’']{3,}/gu) ?? []
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word))
  return !/[.!?,]["”’]?$/u.test(content) && long.length > 0 && capitalised.length >= long.length * 0.7
}
