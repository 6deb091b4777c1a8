import type { Analysis, Quote } from '../../core/analysis.ts'
import { contains, indexAt, spanOf } from '../../core/span.ts'
import { CUE_WORDS, type CueClass } from '../../lexicons/cues.ts'
import { shortened, wordsOf } from '../compared-words.ts'
import { wordCount } from '../quoted-words.ts'
import { defineRule, RUNNING } from '../rule.ts'
import { holderIn, paragraphAt } from '../rule-scope.ts'

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
    const marked = quotes.filter(({ kind }) => kind !== 'indirect')
    const outermost = holderIn(marked)
    const later = new Map(quotes.map((quote) => [quote.continues, quote]))
    return (
      marked
        .filter((quote) => quote.kind === 'direct' && quote.speaker === null && quote.confidence * 100 >= confidence)
        .filter((quote) => wordCount(quote) >= words && isUtterance(quote) && !isTitle(quote.content))
        // Nested quotations, later parts of an utterance, and those whose later part has a speaker are left alone.
        .filter((quote) => outermost(quote) === quote && quote.continues === null && !later.get(quote.id)?.speaker)
        .filter((quote) => !isIntroduced(text, analysis, quote, neighboursOf(quote, marked)))
        .map(({ start, end, content }) => ({
          ...spanOf(text, start, end),
          message: `nobody is named as saying “${shortened(content, 60)}”`,
        }))
    )
  },
})

/** A sentence or more between marks of one style, and not words that are woven into a sentence of the writer's. */
function isUtterance({ text, content }: Quote): boolean {
  const isStraight = (mark: string) => /["']/u.test(mark)
  return (
    /["'”’»]$/u.test(text) && // with its closing mark
    /^\P{L}*\p{Lu}/u.test(content) &&
    /[.?!…]["”’']*$/u.test(content) &&
    isStraight(text.charAt(0)) === isStraight(text.slice(-1))
  )
}

/** Does it hang on the words before it, or does somebody speak near it, though it is not clear who? */
function isIntroduced(text: string, analysis: Analysis, { start, end }: Quote, neighbours: readonly Quote[]): boolean {
  const paragraph = paragraphAt(analysis, start)
  if (!paragraph) return false
  const before = text.slice(Math.max(0, start - 20), start)
  if (!STANDS_ALONE.test(before)) return true
  // Words between two quotations of a paragraph belong to one of them, whatever their verb is.
  if (neighbours.some((quote) => contains(paragraph, quote))) return true
  const around = [
    { start: Math.max(paragraph.start, start - NEAR), end: start },
    { start: end, end: Math.min(paragraph.end, end + NEAR) },
  ]
  return around.some((range) =>
    wordsOf(text, range).some(({ key }) => SPEAKING.has(CUE_WORDS.get(key)?.class ?? 'noun')),
  )
}

/** The quotations before and behind one. */
function neighboursOf(quote: Quote, quotes: readonly Quote[]): Quote[] {
  const i = indexAt(quotes, quote.start)
  return [quotes[i - 1], quotes[i + 1]].filter((each) => each !== undefined)
}

/** The start of the text, the end of a sentence, or a new paragraph that nothing leads over to, no question either. */
const STANDS_ALONE = /(?:^|[.!…]["”’')\]]*\s+|[^\s:,;?—–-]\s*[\r\n]\s*)$/u
/** The distance (code units) within which a verb of speech may belong to a quotation. */
const NEAR = 150
const SPEAKING: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'write', 'ask', 'according'])

/** "The Old Man and the Sea": most of its long words have a capital. */
function isTitle(content: string): boolean {
  const long = content.match(/\p{L}[\p{L}’']{3,}/gu) ?? []
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word))
  return !/[.!?,]["”’]?$/u.test(content) && long.length > 0 && capitalised.length >= long.length * 0.7
}
