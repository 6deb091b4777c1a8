// Pieces of the date patterns, built from the calendar's words. All are sources in the notation of the matchers, without captures.
import { dictionary } from '../../core/dictionary.ts'
import {
  MONTHS,
  PERIODS,
  SEASONS,
  TIME_ZONES,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
  WHICH_WORDS,
} from '../../lexicons/calendar.ts'
import { ORDINALS, SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { type Matcher, matcherOf } from '../matcher/matcher.ts'

/** One of these words, in the notation of the matchers. */
export const anyOf = (words: readonly string[]): string => `{${words.join('|').toLowerCase()}}`

/** White space within a date; never long, so that matching stays linear. */
export const S = String.raw`\s{1,3}`
/** "January nineteen ninety-seven" has no nineteenth. */
const NUMBER_TENS = anyOf(wordsOf((value) => value >= 10))
const END = String.raw`(?![a-z\d]|\s(?:hundred|thousand|${NUMBER_TENS}))`

const ONES = anyOf(wordsOf((value) => value > 0 && value < 10))
const TEENS = anyOf(wordsOf((value) => value >= 10 && value < 20))
export const TENS = anyOf(wordsOf((value) => value >= 20))
const BELOW_HUNDRED = String.raw`(?:${TENS}(?:[- ]${ONES})?|${TEENS}|${ONES})`

/** The cardinals in words of these values. */
export function wordsOf(keep: (value: number) => boolean): string[] {
  return Object.entries(SMALL_CARDINALS).flatMap(([word, value]) => (keep(value) ? [word] : []))
}
const ordinalsUpTo31 = Object.entries(ORDINALS).flatMap(([word, value]) => (value <= 30 ? [word] : []))

/** jan, sept: abbreviations, which a full stop may follow. */
export const SHORT_MONTH_NAMES: ReadonlySet<string> = new Set(
  Object.keys(MONTHS).filter((name) => name.length <= 4 && !/^(?:may|june|july)$/u.test(name)),
)
const SHORT_MONTHS = anyOf([...SHORT_MONTH_NAMES])
const LONG_MONTHS = anyOf(Object.keys(MONTHS))
export const MONTH = String.raw`(?:${SHORT_MONTHS}\.(?!\s*$)|${LONG_MONTHS}|${SHORT_MONTHS})(?![a-z])`
export const WEEKDAY = anyOf(Object.keys(WEEKDAYS))
export const WEEKDAY_SHORT = String.raw`(?:${anyOf([...Object.keys(WEEKDAYS), ...Object.keys(WEEKDAY_ABBREVIATIONS)])}\.?)`
export const SEASON = anyOf(Object.keys(SEASONS))
/** 28, 28th, twenty-eighth, twenty eight */
export const DAY_FIGURE = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![a-z\d%]|[.,:]\d)`
export const DAY_SPELT = String.raw`(?:(?:twenty|thirty)[- ]${anyOf([...ordinalsUpTo31, ...wordsOf((value) => value > 0 && value < 10)])}|${anyOf([...ordinalsUpTo31, ...wordsOf((value) => value > 0 && value <= 30)])})${END}`
export const DAY = `(?:${DAY_FIGURE}|${DAY_SPELT})`
/** 1996, nineteen ninety six, two thousand and fifteen */
export const YEAR_FIGURE = String.raw`(?:1[0-9]|20)\d\d(?![\d%]|[.,]\d)`
export const YEAR_SPELT = String.raw`(?:(?:${TEENS}|twenty)[- ](?:hundred(?:${S}and)?(?:${S}${BELOW_HUNDRED})?|oh[- ]${ONES}|${TENS}(?:[- ]${ONES})?|${TEENS})|two${S}thousand(?:${S}and)?(?:${S}${BELOW_HUNDRED})?)${END}`
export const YEAR = String.raw`(?:${YEAR_FIGURE}|${YEAR_SPELT})`
/** Behind a month also "of 87", "’87". */
export const SHORT_YEAR = String.raw`(?:of${S}['’]?\d\d|['’]\d\d)(?![\d%.,:])`
export const CLOCK_ZONE = String.raw`(?:${S}(?:${anyOf(TIME_ZONES)}(?![a-z])|local${S}time|Pacific${S}time|Eastern${S}time))`
export const UNIT = anyOf(PERIODS)
/** "later in", "early", "the end of", "mid-" before a date. */
export const PHASE = String.raw`(?:(?:later|earlier|early|late)(?:${S}in)?|(?:(?:the${S})?(?:end|beginning|start|middle)${S}of)|mid)`

/** this, last, next … before a unit of time or a day. */
export const WHICH = anyOf(WHICH_WORDS)

/** A date pattern: it ends where a word or figure does. */
export const sticky = (source: string): Matcher => matcherOf(`(?:${source})(?![a-z\\d])`)

const VALUES: Readonly<Record<string, number>> = dictionary({ ...SMALL_CARDINALS, ...ORDINALS, oh: 0 })

/** A day or year in figures or words: 28th, twenty-first, nineteen ninety six, two thousand and fifteen. */
export function numberOf(text: string): number {
  const figures = /\d+/u.exec(text)
  if (figures) return Number(figures[0])
  const parts = text
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word && word !== 'and' && word !== 'of')
  const [first, second, ...rest] = parts.map((word) =>
    word === 'hundred' ? -100 : word === 'thousand' ? -1000 : (VALUES[word] ?? Number.NaN),
  )
  if (first === undefined) return Number.NaN
  const sum = rest.reduce((total, value) => total + value, 0)
  if (second === -1000) return first * 1000 + sum
  if (second === -100) return first * 100 + sum
  if (second === undefined) return first
  // nineteen + ninety + six; twenty + fifteen; but twenty + eight
  return first >= 10 && (second >= 10 || rest.length > 0 || first < 20) ? first * 100 + second + sum : first + second
}

export const monthOf = (text: string): number => MONTHS[text.toLowerCase().replace(/\.$/u, '')] ?? Number.NaN
