import type { NumberMention } from '../../core/analysis.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { agree, isAmount, nameOf } from '../compare-amounts.ts'
import { defineRule, type Problem, type Reading } from '../rule.ts'
import { roleAt } from '../rule-scope.ts'
import { sentenceAt, shared, wordStems } from '../sentences.ts'

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
    what: 'The headline gives a count, a sum of money, a share, a measure or an age that the story does not give, not even rounded or as a sum of two figures or all; a sentence about the same gives another one of its kind.',
    why: 'Headlines are written last and by somebody else; figures that were mended in the story are not always mended there.',
    fails:
      'Factory fire kills 14 workers in port city\n\nA fire in a shoe factory in the port city killed 12 workers on Monday, the fire chief said.',
    mend: 'Factory fire kills 12 workers in port city\n\nA fire in a shoe factory in the port city killed 12 workers on Monday, the fire chief said.',
  },
  run: (reading, { words }) => {
    const { analysis } = reading
    const figures = (analysis.numbers ?? []).filter((number) => isFigure(number))
    const isHeadline = ({ start }: NumberMention) => roleAt(analysis, start) === 'headline'
    const story = figures.filter((number) => !isHeadline(number))
    return figures.filter(isHeadline).flatMap((headline) => problemOf(reading, headline, story, words))
  },
})

/** Ages count, too; a list of "5 things" and a rate do not. */
const isFigure = (number: NumberMention): boolean =>
  isAmount(number) || (number.kind === 'age' && number.value !== null)

function problemOf(
  reading: Reading,
  headline: NumberMention,
  story: readonly NumberMention[],
  words: number,
): Problem[] {
  const { text } = reading
  // Whatever they count: "12 dead" in the headline is "12 people" in the story.
  const same = story.filter(({ kind }) => kind === headline.kind || isCount(kind) === isCount(headline.kind))
  if (same.some((number) => agree(headline, number)) || addUp(headline, same)) return []
  const other = story.find((number) => isRival(headline, number) && sharesTopic(reading, headline, number, words))
  if (!other) return []
  const message = `the headline says “${nameOf(headline)}”, the story “${nameOf(other)}”`
  const related = {
    ...spanOf(text, other.start, other.end),
    message: 'the figure in the story',
    in: 'article' as const,
  }
  return [{ ...spanOf(text, headline.start, headline.end), message, related: [related] }]
}

const isCount = (kind: NumberMention['kind']): boolean => kind === 'cardinal' || kind === 'age' || kind === 'fraction'

/** Figures further apart than this are figures for different things. */
const MAX_RATIO = 10

/** Are two things the same, as far as both are given? */
const mayAgree = <T>(a: T | null, b: T | null): boolean => a === b || a === null || b === null

/** May one be the other, gone wrong: the same kind and unit, as far as both have one, and of like size? */
function isRival(a: NumberMention, b: NumberMention): boolean {
  if (a.kind !== b.kind || !mayAgree(a.per, b.per) || typeof a.value !== 'number' || typeof b.value !== 'number')
    return false
  if (a.kind === 'cardinal' ? !mayAgree(a.unit, b.unit) : a.unit !== b.unit) return false
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return low > 0 && high / low <= MAX_RATIO
}

function sharesTopic(reading: Reading, a: NumberMention, b: NumberMention, words: number): boolean {
  const here = wordStems(reading.text, clauseAt(reading.text, sentenceAt(reading, a), a))
  const there = wordStems(reading.text, sentenceAt(reading, b))
  return shared(here, there) >= (isTelling(a, b) ? Math.min(words, 1) : words)
}

/** Sums, shares and measures of one unit are hardly ever two things where one of them opens the story. */
const isTelling = (a: NumberMention, b: NumberMention): boolean =>
  a.kind !== 'cardinal' && a.kind !== 'age' && a.unit === b.unit && mayAgree(a.bound, b.bound) && b.start - a.end < LEAD

/** The lead is no further from the headline's figure (code units). */
const LEAD = 300

/** The clause of the figure, between semicolons: "Yields climb; Nvidia falls 4%" has two topics. */
function clauseAt(text: string, { start, end }: Range, figure: Range): Range {
  const before = text.lastIndexOf(';', figure.start)
  const after = text.indexOf(';', figure.end)
  return { start: Math.max(start, before + 1), end: after < 0 ? end : Math.min(end, after) }
}

/** "12 dead in two crashes": do two of the figures, or all of them, add up to the headline's? Ages do not, nor pounds and dollars. */
function addUp({ value, kind, unit }: NumberMention, figures: readonly NumberMention[]): boolean {
  if (kind === 'age') return false
  const parts = kind === 'cardinal' ? figures : figures.filter((part) => part.kind === kind && part.unit === unit)
  const values = parts.slice(0, 50).map((part) => (typeof part.value === 'number' ? part.value : Number.NaN))
  const isValue = (sum: number): boolean => typeof value === 'number' && Math.abs(sum - value) <= value * ROUNDED
  if (isValue(values.reduce((sum, each) => sum + each, 0))) return true
  const reach = kind === 'cardinal' ? Number.POSITIVE_INFINITY : PAIR
  const isNear = (i: number, j: number): boolean => Math.abs((parts[i]?.start ?? 0) - (parts[j]?.start ?? 0)) < reach
  return values.some((a, i) =>
    values.some((b, j) => i < j && isNear(i, j) && (isValue(a + b) || isValue(Math.abs(a - b)))),
  )
}

/** Sums of money, shares and measures that belong together stand this near each other (code units). */
const PAIR = 200

/** Headlines round sums and differences. */
const ROUNDED = 0.02
