import type { NumberMention } from '../../core/analysis.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { agree, isAmount, nameOf } from '../compare-amounts.ts'
import { defineRule, type Problem, type Reading } from '../rule.ts'
import { roleAt } from '../rule-scope.ts'
import { sentenceAt, sentenceBefore, shared, wordStems } from '../sentences.ts'

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
  const same = story.filter((number) => isSameKind(headline, number))
  if (same.some((number) => confirms(headline, number))) return []
  const other = story.find((number) => isRival(headline, number) && sharesTopic(reading, headline, number, words))
  if (!other || addUp(headline, same, isPlain(reading, headline, other) ? other : null)) return []
  const message = `the headline says “${nameOf(headline)}”, the story “${nameOf(other)}”`
  const related = {
    ...spanOf(text, other.start, other.end),
    message: 'the figure in the story',
    in: 'article' as const,
  }
  return [{ ...spanOf(text, headline.start, headline.end), message, related: [related] }]
}

/** Counts are of one kind whatever they count: "12 dead" in the headline is "12 people" in the story. Others need the same unit; a bare figure, the same value. */
function isSameKind(headline: NumberMention, number: NumberMention): boolean {
  if (isCount(headline.kind) && isCount(number.kind)) return true
  if (headline.kind === number.kind) return mayAgree(headline.unit, number.unit)
  return (headline.kind === 'cardinal' || number.kind === 'cardinal') && headline.value === number.value
}

const isCount = (kind: NumberMention['kind']): boolean => kind === 'cardinal' || kind === 'age' || kind === 'fraction'

/**
 * Does the story's figure bear the headline's out? A wide range ("0-5%", "millions") bears out no figure within it; "about 70" and
 * "at least 80" in the story none but their own, while "nearly 300" in the headline may be 283.
 */
function confirms(headline: NumberMention, number: NumberMention): boolean {
  const { value } = number
  if (value === null || headline.value === null) return false
  if (typeof value === 'number') {
    const isNear = typeof headline.value !== 'number' || Math.abs(value - headline.value) <= value * ROUNDED
    return agree(headline, isNear ? number : { ...number, approximate: false, bound: null })
  }
  const isWide = Math.max(...value) > 2 * Math.min(...value)
  return isWide && typeof headline.value === 'number' ? value.includes(headline.value) : agree(headline, number)
}

/** Figures further apart than this are figures for different things, unless only the magnitude differs ("$1 billion", "$1 trillion"). */
const MAX_RATIO = 10

/** Are two things the same, as far as both are given? */
const mayAgree = <T>(a: T | null, b: T | null): boolean => a === b || a === null || b === null

/** May one be the other, gone wrong: the same kind and unit, as far as both have one, and of like size? */
function isRival(a: NumberMention, b: NumberMention): boolean {
  if (a.kind !== b.kind || !mayAgree(a.per, b.per) || typeof a.value !== 'number' || typeof b.value !== 'number')
    return false
  if (a.kind === 'cardinal' ? !mayCountTheSame(a, b) : a.unit !== b.unit) return false
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return low > 0 && (high / low <= MAX_RATIO || isMagnitude(high / low))
}

/** "6 million applications", "8 million Americans have applied": large numbers are of one thing more often than small ones. */
const mayCountTheSame = (a: NumberMention, b: NumberMention): boolean =>
  mayAgree(lower(a.unit), lower(b.unit)) || (Number(a.value) >= LARGE && Number(b.value) >= LARGE)

/** Headlines may Have Capitals Throughout. */
const lower = (unit: string | null): string | null => unit?.toLowerCase() ?? null

const LARGE = 1000

const isMagnitude = (ratio: number): boolean => Math.abs(ratio / 1000 - 1) < 1e-9 || Math.abs(ratio / 1e6 - 1) < 1e-9

function sharesTopic(reading: Reading, a: NumberMention, b: NumberMention, words: number): boolean {
  const here = headlineWords(reading, a)
  const own = shared(here, wordStems(reading.text, sentenceAt(reading, b)))
  if (a.kind === 'cardinal' && !mayAgree(lower(a.unit), lower(b.unit))) return own >= PLAIN
  if (own >= (isTelling(a, b) ? Math.min(words, 1) : words)) return true
  // "BP has announced its results. Profits …": the sentence before says what the lead's second is about.
  return isLead(a, b) && own + shared(here, wordStems(reading.text, sentenceBefore(reading, b))) >= words
}

const headlineWords = (reading: Reading, a: NumberMention): Set<string> =>
  wordStems(reading.text, clauseAt(reading.text, sentenceAt(reading, a), a))

/** Does a sentence of the lead say the headline anew, with another figure for the same? Then sums of others excuse nothing. */
const isPlain = (reading: Reading, a: NumberMention, b: NumberMention): boolean =>
  isLead(a, b) &&
  mayAgree(lower(a.unit), lower(b.unit)) &&
  shared(headlineWords(reading, a), wordStems(reading.text, sentenceAt(reading, b))) >= PLAIN

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

/**
 * "12 dead in two crashes": do two of the figures, or all of them, add up to the headline's? Ages do not, nor pounds and dollars.
 * Beside a `plain` figure of the lead, only one of its own sentence counts.
 */
function addUp(
  { value, kind, unit }: NumberMention,
  figures: readonly NumberMention[],
  plain: NumberMention | null,
): boolean {
  if (kind === 'age') return false
  const parts = figures.filter(
    (part) => (kind === 'cardinal' || (part.kind === kind && part.unit === unit)) && (!plain || isBeside(plain, part)),
  )
  const values = parts.slice(0, 50).map((part) => (typeof part.value === 'number' ? part.value : Number.NaN))
  const isValue = (sum: number): boolean => typeof value === 'number' && Math.abs(sum - value) <= value * ROUNDED
  if (isValue(values.reduce((sum, each) => sum + each, 0))) return true
  const reach = kind === 'cardinal' ? Number.POSITIVE_INFINITY : PAIR
  const isNear = (i: number, j: number): boolean => Math.abs((parts[i]?.start ?? 0) - (parts[j]?.start ?? 0)) < reach
  return values.some((a, i) =>
    values.some((b, j) => i < j && isNear(i, j) && (isValue(a + b) || (!plain && isValue(Math.abs(a - b))))),
  )
}

/** Sums of money, shares and measures that belong together stand this near each other (code units). */
const PAIR = 200

const isBeside = (plain: NumberMention, part: NumberMention): boolean => Math.abs(part.start - plain.start) < PAIR

/** Headlines round sums and differences. */
const ROUNDED = 0.02
