// Figures of a headline beside those of its story: which may be one, and which bear another out.
import type { NumberMention } from '../core/analysis.ts'
import type { Range } from '../core/span.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicons/gendered-nouns.ts'
import { FURTHER_WORDS, HEADLINE_SYNONYMS, PEOPLE_COUNTED } from '../lexicons/headline-synonyms.ts'
import { nounClass } from '../lexicons/speaker-nouns.ts'
import { agree, isAmount } from './compare-amounts.ts'

/** Ages and durations count, too; a list of "5 things" and a rate do not. */
export const isFigure = (number: NumberMention): boolean =>
  isAmount(number) || ((number.kind === 'age' || number.kind === 'duration') && number.value !== null)

/** "ENGLAND 326 and 74-0", "521-8 declared" */
export const isPartOfScore = (text: string, { start, end }: Range): boolean =>
  /^[-–]\d/u.test(text.slice(end, end + 2)) || /\d[-–]$/u.test(text.slice(Math.max(0, start - 2), start))

/** Counts are of one kind whatever they count: "12 dead" in the headline is "12 people" in the story. Others need the same unit; a bare figure, the same value. */
export function isSameKind(headline: NumberMention, number: NumberMention): boolean {
  if (isCount(headline.kind) && isCount(number.kind)) return true
  if (headline.kind === number.kind) return mayAgree(headline.unit, number.unit)
  if (headline.kind === 'duration' || number.kind === 'duration') return false
  return (headline.kind === 'cardinal' || number.kind === 'cardinal') && headline.value === number.value
}

const isCount = (kind: NumberMention['kind']): boolean => kind === 'cardinal' || kind === 'age' || kind === 'fraction'

/**
 * Does the story's figure bear the headline's out? A wide range ("0-5%", "millions") bears out no figure within it; "about 70" and
 * "at least 80" in the story none but their own, while "nearly 300" in the headline may be 283.
 */
export function confirms(headline: NumberMention, number: NumberMention): boolean {
  const { value } = number
  if (value === null || headline.value === null) return false
  if (typeof value === 'number') {
    const isNear = typeof headline.value !== 'number' || Math.abs(value - headline.value) <= value * ROUNDED
    return agree(headline, isNear ? number : { ...number, approximate: false, bound: null })
  }
  const isWide = Math.max(...value) > 2 * Math.min(...value)
  return isWide && typeof headline.value === 'number' ? value.includes(headline.value) : agree(headline, number)
}

/** Ten (one digit too many or too few) and some rounding. Figures further apart are for different things, unless only the magnitude differs ("$1 billion", "$1 trillion"). */
const MAX_RATIO = 11

/** Are two things the same, as far as both are given? */
export const mayAgree = <T>(a: T | null, b: T | null): boolean => a === b || a === null || b === null

/** May one be the other, gone wrong: the same kind and unit, as far as both have one, and of like size? */
export function isRival(a: NumberMention, b: NumberMention): boolean {
  if (a.kind !== b.kind || !mayAgree(a.per, b.per) || typeof a.value !== 'number' || typeof b.value !== 'number')
    return false
  if (a.kind === 'cardinal' ? !mayCountTheSame(a, b) : a.unit !== b.unit) return false
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  return low > 0 && (high / low <= MAX_RATIO || isMagnitude(high / low))
}

/** "6 million applications", "8 million Americans have applied": large numbers are of one thing more often than small ones. */
const mayCountTheSame = (a: NumberMention, b: NumberMention): boolean =>
  isOneNoun(a, b) || (Number(a.value) >= LARGE && Number(b.value) >= LARGE)

/** Do two figures count one thing, as far as both say what: "firms" and "companies", "dead" and "workers"? */
export function isOneNoun(a: NumberMention, b: NumberMention): boolean {
  const [one, other] = [nounOf(a), nounOf(b)]
  if (mayAgree(HEADLINE_SYNONYMS.get(one ?? '') ?? one, HEADLINE_SYNONYMS.get(other ?? '') ?? other)) return true
  return [one, other].some((noun) => PEOPLE_COUNTED.has(noun ?? '')) && isPeople(one) && isPeople(other)
}

/** Headlines may Have Capitals Throughout. */
const nounOf = ({ unit }: NumberMention): string | null => unit?.toLowerCase() ?? null

/** May two figures be of one thing? Only counts name what they count: not "12 dead" and "12 firms". */
export const mayBeOne = (a: NumberMention, b: NumberMention): boolean =>
  a.kind !== 'cardinal' || b.kind !== 'cardinal' || isOneNoun(a, b)

const LARGE = 1000

const isMagnitude = (ratio: number): boolean => MAGNITUDES.some((each) => Math.abs(ratio / each - 1) < 1e-9)

/** Two digits too many or too few, or the next magnitudes. */
const MAGNITUDES = [100, 1000, 1e6]

const isPeople = (noun: string | null): boolean =>
  noun !== null &&
  (nounClass(noun) === 'person' || [PEOPLE_COUNTED, MALE_NOUNS, FEMALE_NOUNS].some((nouns) => nouns.has(noun)))

/** "five other murders", "10 more people": besides those of the headline. */
export const isFurther = (text: string, { end }: Range): boolean =>
  FURTHER_WORDS.has(/^\s(?<word>\p{Ll}+)/u.exec(text.slice(end, end + 20))?.groups?.word ?? '')

/**
 * "12 dead in two crashes": do two of the figures, or all of them, add up to the headline's? Ages do not, nor pounds and dollars.
 * Beside a `plain` figure of the lead, only one of its own sentence counts.
 */
export function addUp(
  headline: NumberMention,
  figures: readonly NumberMention[],
  plain: NumberMention | null,
): boolean {
  const { value, kind, unit } = headline
  if (kind === 'age') return false
  const parts = figures.filter(
    (part) =>
      (kind === 'cardinal' || (part.kind === kind && part.unit === unit)) &&
      (!plain || (isBeside(plain, part) && mayBeOne(headline, part))),
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
