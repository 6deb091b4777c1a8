import type { Analysis, Quote } from '../../core/analysis.ts'
import { contains, indexAt, type Range, spanOf } from '../../core/span.ts'
import { CUE_WORDS, type CueClass } from '../../lexicons/cues.ts'
import { shortened, wordsOf } from '../compared-words.ts'
import { isTitleCase, wordCount } from '../quoted-words.ts'
import { defineRule, type Reading, RUNNING } from '../rule.ts'
import { holderIn, paragraphAt } from '../rule-scope.ts'
import { sentenceAt } from '../sentences.ts'

export const quoteUnattributed = defineRule({
  name: 'quote/unattributed',
  summary: 'nobody is named as the speaker of a quotation',
  level: 'off',
  scope: RUNNING,
  options: {
    words: { type: 'integer', default: 5, minimum: 1, says: 'shorter quotations are left alone' },
  },
  explanation: {
    what: 'A sentence or more in quotation marks, of five words at least, has no speaker and no verb of speech near it, nor a name on the line below. A paragraph that is nothing but a quotation goes on with the speaker of the one above. Titles of works, words that are woven into a sentence, and quotations inside quotations are left alone.',
    why: 'Readers cannot weigh words when they do not know whose they are, and an attribution that got lost in editing is hard to find later.',
    fails:
      'The council met on Monday night. “We have run out of money for the schools.” The vote is expected next week.',
    mend: 'The council met on Monday night. “We have run out of money for the schools,” Mayor Jane Roe said. The vote is expected next week.',
  },
  run: (reading, { words }) => {
    const { text, analysis } = reading
    const { quotes = [] } = analysis
    const marked = quotes.filter(({ kind }) => kind !== 'indirect')
    const outermost = holderIn(marked)
    const later = new Map(quotes.map((quote) => [quote.continues, quote]))
    return (
      marked
        .filter((quote) => quote.kind === 'direct' && !isSaid(text, quote))
        .filter((quote) => wordCount(quote) >= words && isUtterance(quote) && !isTitleCase(quote))
        // Nested quotations, later parts of an utterance, and those whose later part has a speaker are left alone.
        .filter((quote) => outermost(quote) === quote && quote.continues === null && !later.get(quote.id)?.speaker)
        .filter((quote) => !isIntroduced(reading, quote, neighboursOf(quote, marked)))
        .map(({ start, end, content }) => ({
          ...spanOf(text, start, end),
          message: `nobody is named as saying “${shortened(content, 60)}”`,
        }))
    )
  },
})

/** Does the analysis see a verb of speech in the quotation's own sentence? Other speakers are guesses from the sentences around it. */
const isSaid = (text: string, { start, end, cue }: Quote): boolean =>
  cue !== null && !SENTENCE_END.test(cue.end <= start ? text.slice(cue.end, start) : text.slice(end, cue.start))

const SENTENCE_END = /[.!?…]["”’)]*\s|[\r\n]/u

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
function isIntroduced(reading: Reading, quote: Quote, neighbours: readonly Quote[]): boolean {
  const { start, end } = quote
  const { text, analysis } = reading
  const paragraph = paragraphAt(analysis, start)
  if (!paragraph) return false
  const before = text.slice(Math.max(0, start - 20), start)
  if (!STANDS_ALONE.test(before)) return true
  // Words between two quotations of a paragraph belong to one of them, whatever their verb is.
  if (neighbours.some((quote) => contains(paragraph, quote))) return true
  const below = paragraphBelow(analysis, paragraph)
  const isAlone = /^[\s.]*$/u.test(text.slice(end, paragraph.end))
  // A paragraph of its own goes on with the speaker of the one above; a list of quotations has its source above it.
  const isOwnParagraph = isAlone && start === paragraph.start
  if (isOwnParagraph && (hasLikelySpeaker(quote) || neighbours.some((each) => isBeside(analysis, paragraph, each))))
    return true
  if (isCredited(text, { start: end, end: paragraph.end }, isAlone ? below : null)) return true
  const around = [
    { start: Math.max(paragraph.start, start - NEAR), end: start },
    { start: end, end: Math.min(paragraph.end, end + NEAR) },
    // "“We lost.” ¶ Those were the words of Jane Roe."
    ...(isAlone && below ? [sentenceAt(reading, { start: below.start, end: below.start })] : []),
  ]
  return around.some((range) =>
    wordsOf(text, range).some(({ key }) => SPEAKING.has(CUE_WORDS.get(key)?.class ?? 'noun')),
  )
}

/** Does the analysis take it for somebody's words, or hardly for nobody's? */
const hasLikelySpeaker = ({ speaker, confidence }: Quote): boolean => speaker !== null || confidence < 0.6

/** Is a quotation all of a paragraph above or below? */
function isBeside({ structure: { paragraphs } }: Analysis, { start }: Range, quote: Quote): boolean {
  const i = indexAt(paragraphs, start)
  return [paragraphs[i - 1], paragraphs[i + 1]].some((each) => each?.start === quote.start && each.end <= quote.end + 1)
}

const paragraphBelow = ({ structure: { paragraphs } }: Analysis, { start }: Range): Range | null =>
  paragraphs[indexAt(paragraphs, start) + 1] ?? null

/** "– Jane Roe", "Jane Roe, teacher": behind the quotation, or on the line below. */
const isCredited = (text: string, rest: Range, below: Range | null): boolean =>
  DASH_AND_NAME.test(text.slice(rest.start, rest.end).trimStart()) ||
  (below !== null && below.end - below.start <= MAX_CREDIT && CREDIT_LINE.test(text.slice(below.start, below.end)))

const MAX_CREDIT = 120
const DASH_AND_NAME = /^[-–—―~]{1,2}\s?\p{Lu}/u
/** A dash and a name; or a name, and what the person is behind a comma, without an end of a sentence. */
const CREDIT_LINE =
  /^[-–—―~]{1,2}\s?\p{Lu}|^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|of|the|and|de|van|von))*(?:,[^.!?]*)?[."”]*$/u

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
