import type { NumberMention } from '../../core/analysis.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { nameOf } from '../compare-amounts.ts'
import {
  addUp,
  confirms,
  isFigure,
  isFurther,
  isOneNoun,
  isPartOfScore,
  isRival,
  isSameKind,
  mayAgree,
  mayBeOne,
} from '../headline-figures.ts'
import { defineRule, type Problem, type Reading } from '../rule.ts'
import { roleAt } from '../rule-scope.ts'
import { headlineStems, sentenceAt, sentenceBefore, shared } from '../sentences.ts'

export const numberHeadlineBody = defineRule({
  name: 'number/headline-body',
  summary: 'a figure in the headline is not the one in the story',
  level: 'error',
  scope: ['headline', 'subheading', 'body', 'blockquote', 'list', 'caption'],
  options: {
    words: {
      type: 'integer',
      default: 2,
      minimum: 0,
      says: 'how many words of the headline the sentence in the story must share for the figures to be compared',
    },
  },
  explanation: {
    what: 'The headline gives a count, a sum of money, a share, a measure, a duration or an age that the story does not give, not even rounded or as a sum of two figures or all; a sentence about the same gives another one of its kind.',
    why: 'Headlines are written last and by somebody else; figures that were mended in the story are not always mended there.',
    fails:
      'Factory fire kills 14 workers in port city\n\nA fire in a shoe factory in the port city killed 12 workers on Monday, the fire chief said.',
    mend: 'Factory fire kills 12 workers in port city\n\nA fire in a shoe factory in the port city killed 12 workers on Monday, the fire chief said.',
  },
  run: (reading, { words }) => {
    const { analysis } = reading
    const figures = (analysis.numbers ?? []).filter(
      (number) => isFigure(number) && !isPartOfScore(reading.text, number),
    )
    const isHeadline = ({ start }: NumberMention) => roleAt(analysis, start) === 'headline'
    const story = figures.filter((number) => !isHeadline(number))
    return figures.filter(isHeadline).flatMap((headline) => problemOf(reading, headline, story, words))
  },
})

function problemOf(
  reading: Reading,
  headline: NumberMention,
  story: readonly NumberMention[],
  words: number,
): Problem[] {
  const { text } = reading
  const same = story.filter((number) => isSameKind(headline, number))
  const other = story.find(
    (number) =>
      isRival(headline, number) &&
      isProse(reading, number) &&
      !isFurther(text, number) &&
      sharesTopic(reading, headline, number, words),
  )
  if (!other) return []
  const plain = isPlain(reading, headline, other) ? other : null
  if (same.some((number) => confirms(headline, number) && (!plain || mayBeOne(headline, number)))) return []
  if (addUp(headline, same, plain)) return []
  const message = `the headline says “${nameOf(headline)}”, the story “${nameOf(other)}”`
  const related = {
    ...spanOf(text, other.start, other.end),
    message: 'the figure in the story',
    in: 'article' as const,
  }
  return [{ ...spanOf(text, headline.start, headline.end), message, related: [related] }]
}

/** Lines of tables and lists, which end without a mark, have many figures for things that they name in few words. */
function isProse(reading: Reading, figure: Range): boolean {
  const { end } = sentenceAt(reading, figure)
  return /^[^\n]*[.!?:;,…]/u.test(reading.text.slice(end - 1, end + 3))
}

function sharesTopic(reading: Reading, a: NumberMention, b: NumberMention, words: number): boolean {
  const here = headlineWords(reading, a)
  const own = shared(here, headlineStems(reading.text, sentenceAt(reading, b)))
  // Bare figures may count anything.
  if (a.kind === 'cardinal' && (!isOneNoun(a, b) || (a.unit === null && b.unit === null))) return own >= PLAIN
  // "In two years": a story has durations of many things.
  if (a.kind === 'duration') return isLead(a, b) && own >= PLAIN
  if (own >= (isTelling(a, b) ? Math.min(words, 1) : words)) return true
  // "BP has announced its results. Profits …": the sentence before says what the lead's second is about.
  return isLead(a, b) && own + shared(here, headlineStems(reading.text, sentenceBefore(reading, b))) >= words
}

const headlineWords = (reading: Reading, a: NumberMention): Set<string> =>
  headlineStems(reading.text, clauseAt(reading.text, sentenceAt(reading, a), a))

/** Does a sentence of the lead say the headline anew, with another figure for the same? Then sums of others excuse nothing. */
const isPlain = (reading: Reading, a: NumberMention, b: NumberMention): boolean =>
  isLead(a, b) &&
  (a.kind === 'cardinal' ? isOneNoun(a, b) : mayAgree(a.unit, b.unit)) &&
  shared(headlineWords(reading, a), headlineStems(reading.text, sentenceAt(reading, b))) >= PLAIN

/** So many words of a headline are its topic. */
const PLAIN = 3

/** Sums, shares and measures of one unit are hardly ever two things where one of them opens the story. */
const isTelling = (a: NumberMention, b: NumberMention): boolean =>
  a.kind !== 'cardinal' && a.kind !== 'age' && a.unit === b.unit && mayAgree(a.bound, b.bound) && isLead(a, b)

const isLead = (a: NumberMention, b: NumberMention): boolean => b.start - a.end < LEAD

/** The lead is no further from the headline's figure (code units). */
const LEAD = 400

/** The clause of the figure, between semicolons: "Yields climb; Nvidia falls 4%" has two topics. */
function clauseAt(text: string, { start, end }: Range, figure: Range): Range {
  const before = text.lastIndexOf(';', figure.start)
  const after = text.indexOf(';', figure.end)
  return { start: Math.max(start, before + 1), end: after < 0 ? end : Math.min(end, after) }
}
