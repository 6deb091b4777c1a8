import type { Analysis, Quote } from '../../core/analysis.ts'
import { contains, spanOf } from '../../core/span.ts'
import { CUE_WORDS, type CueClass } from '../../lexicons/cues.ts'
import { defineRule, RUNNING } from '../rule.ts'
import { paragraphAt } from '../scope.ts'
import { wordCount } from '../utterances.ts'
import { shortened, wordsOf } from '../words.ts'

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
    what: 'A sentence or more in quotation marks, of five words at least, has no speaker and no verb of speech near it. Titles of works, words that are woven into a sentence, and quotations inside quotations are left alone.',
    why: 'Readers cannot weigh words when they do not know whose they are, and an attribution that got lost in editing is hard to find later.',
    fails:
      'The council met on Monday night. “We have run out of money for the schools.” The vote is expected next week.',
    mend: 'The council met on Monday night. “We have run out of money for the schools,” Mayor Jane Roe said. The vote is expected next week.',
  },
  run: ({ text, analysis }, { words, confidence }) => {
    const { quotes = [] } = analysis
    const spoken = new Set(quotes.filter(({ speaker }) => speaker !== null).map(({ id }) => id))
    return quotes
      .filter((quote) => quote.kind === 'direct' && quote.speaker === null && quote.confidence * 100 >= confidence)
      .filter((quote) => wordCount(quote) >= words && isUtterance(quote) && !isTitle(quote.content))
      .filter((quote) => !goesOn(quote, quotes, spoken) && !isNested(quote, quotes))
      .filter((quote) => !isIntroduced(text, analysis, quote))
      .map(({ start, end, content }) => ({
        ...spanOf(text, start, end),
        message: `nobody is named as saying “${shortened(content, 60)}”`,
      }))
  },
})

/** A sentence or more between marks of one style, and not words that are woven into a sentence of the writer's. */
function isUtterance({ text, content }: Quote): boolean {
  const isStraight = (mark: string) => /["']/u.test(mark)
  return (
    /^\P{L}*\p{Lu}/u.test(content) &&
    /[.?!…]["”’']*$/u.test(content) &&
    isStraight(text.charAt(0)) === isStraight(text.slice(-1))
  )
}

/** Does the paragraph tell of somebody speaking, or the one before it end in a colon, though it is not clear who speaks? */
function isIntroduced(text: string, analysis: Analysis, { start, end }: Quote): boolean {
  const paragraph = paragraphAt(analysis, start)
  if (!paragraph) return false
  if (/[:,]\s*$/u.test(text.slice(Math.max(0, paragraph.start - 20), paragraph.start))) return true
  const around = [
    { start: Math.max(paragraph.start, start - NEAR), end: start },
    { start: end, end: Math.min(paragraph.end, end + NEAR) },
  ]
  return around.some((range) =>
    wordsOf(text, range).some(({ key }) => SPEAKING.has(CUE_WORDS.get(key)?.class ?? 'noun')),
  )
}

/** How far from a quotation (code units) a verb of speech may belong to it. */
const NEAR = 150
const SPEAKING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'write', 'ask', 'according'])

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
