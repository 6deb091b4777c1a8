// Dates that name a day or a month: "April 28, 2025", "14th Feb", "Sept. 20-24", "2025-04-28", "October 2019", "Labor Day".
import { fullYear } from '../../core/full-year.ts'
import {
  BEFORE_MONTH,
  BETTING_WORDS,
  DAY_PREPOSITIONS,
  HOLIDAY_BEFORE,
  HOLIDAYS,
  MONTHS,
  ODDS_BEHIND,
  PHASES,
  WEEKDAY_NAMES,
  WEEKDAYS,
} from '../../lexicons/calendar.ts'
import { ORDINALS, SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { isCapitalised } from '../lexeme-predicates.ts'
import type { Groups } from '../matcher/matcher.ts'
import type { Lexeme } from '../number-types.ts'
import type { Ahead, DatePattern } from './date-pattern.ts'
import {
  anyOf,
  DAY,
  DAY_FIGURE,
  MONTH,
  monthOf,
  numberOf,
  PHASE,
  S,
  SHORT_MONTH_NAMES,
  SHORT_YEAR,
  sticky,
  WEEKDAY_SHORT,
  YEAR,
  YEAR_FIGURE,
} from './date-words.ts'
import { type Day, edtfOf, isDay, isoOf, weekdayOf } from './edtf.ts'
import { holidayIn } from './holidays.ts'
import { yearOf } from './nearest.ts'

const months = Object.keys(MONTHS)
const dayWords = [...Object.keys(SMALL_CARDINALS), ...Object.keys(ORDINALS)]
const JOIN = String.raw`(?:\s{0,3},?\s{0,3}|[/-])`
const TO = String.raw`(?:\s?[-–—]\s?|${S}(?:to|through|until|and)${S})`
const dayOfWeek = String.raw`(?:(?<weekday>${WEEKDAY_SHORT})(?:${S}|,${S})(?:the${S})?)?`

const yearSaid = (groups: Groups): number | null => (groups.year ? fullYear(numberOf(groups.year)) : null)

/** The year of a month or day without one: the last, or the next where the text looks ahead. */
function yearMeant(reference: Day | null, month: number, day: number | null, ahead: Ahead): number | null {
  if (!reference || !(month >= 1 && month <= 12)) return null
  return yearOf(
    reference,
    month,
    day,
    ahead(day === null ? { granularity: 'month', month } : { granularity: 'day', month, day }),
  )
}

/** Month and day, in the year that is said or meant. */
function dated(groups: Groups, reference: Day | null, ahead: Ahead = () => false): string | null {
  const month = monthOf(groups.month ?? '')
  const [day, last] = [groups.day, groups.last].map((text) => (text ? numberOf(text) : null))
  const year =
    yearSaid(groups) ??
    yearOfWeekday(groups, reference, month, day ?? null) ??
    yearMeant(reference, month, day ?? null, ahead)
  const first = edtfOf(year, month, day)
  const end = last ? edtfOf(year, month, last) : null
  return first && end ? `${first}/${end}` : last ? null : first
}

/** "Saturday, April 25": of the last year, this and the next, a date falls on a weekday in one at most. */
function yearOfWeekday({ weekday }: Groups, reference: Day | null, month: number, day: number | null): number | null {
  const number = weekday && weekdayOfName(weekday)
  if (!number || !reference || day === null) return null
  const years = [reference.year, reference.year - 1, reference.year + 1]
  return years.find((year) => isDay(year, month, day) && weekdayOf({ year, month, day }) === number) ?? null
}

const weekdayOfName = (name: string): number | null =>
  Object.entries(WEEKDAYS).find(([full]) => full.startsWith(name.slice(0, 3).toLowerCase()))?.[1] ?? null

/** Is the month written as a name, not as the verb or adverb that it also is? */
const isMonthName = (text: string): boolean => !/^(?:may|march|mar)\.?$/u.test(text)

export const ISO: DatePattern = {
  name: '2025-04-28, 2018/09/23, 2019-aug-1, 2025-04-28T10:15:00Z',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(
    String.raw`(?<year>(?:1[0-9]|20)\d\d)(?<sep>[-/. ])(?<month>\d{1,2}|${MONTH})\k<sep>(?<day>\d{1,2})(?<clock>T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?`,
  ),
  accept: (groups) => isDay(2024, numericMonth(groups.month), Number(groups.day)),
  edtf: (groups) => {
    const day = edtfOf(Number(groups.year), numericMonth(groups.month), Number(groups.day))
    return day && groups.clock ? day + groups.clock.replace(/\.\d+/u, '') : day
  },
}

const numericMonth = (text = ''): number => (/\d/u.test(text) ? Number(text) : monthOf(text))

export const NUMERIC: DatePattern = {
  name: '12/11/35, 23.04.2022, 02-02-2020',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(
    String.raw`(?<a>\d{1,2})(?<sep>[-/.])(?<b>\d{1,2})\k<sep>(?<year>(?:1[0-9]|20)\d\d|\d\d)(?!\k<sep>\d|%|\d)`,
  ),
  accept: ({ a, b }) => isDay(2024, Number(a), Number(b)) || isDay(2024, Number(b), Number(a)),
  // 3/4/2020 is two dates: known only where one of the two is no month.
  edtf: ({ a, b, year }) => {
    const [first, second, y] = [Number(a), Number(b), fullYear(Number(year))]
    if (first > 12) return edtfOf(y, second, first)
    return second > 12 || first === second ? edtfOf(y, first, second) : null
  },
}

export const MONTH_NUMBER: DatePattern = {
  name: '12-2015, 03/2024',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(String.raw`(?<month>0[1-9]|1[0-2])[/-](?<year>(?:19|20)\d\d)(?![-/.,]?\d)`),
  edtf: ({ month, year }) => edtfOf(Number(year), Number(month)),
}

export const SLASHED: DatePattern = {
  name: 'on 5/12, Friday 10/1',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?![/.%]?\d)`),
  accept: ({ a, b }, before, _, after, { isNear }) =>
    isDay(2024, Number(a), Number(b)) &&
    !(a === '9' && b === '11') &&
    !ODDS_BEHIND.has(after) &&
    !isNear(BETTING_WORDS) &&
    (Number(b) > 12 ||
      DAY_PREPOSITIONS.has(before) ||
      /^(?:to|through|this|last|next|[-–]|\w+day)$/u.test(before) ||
      Number(a) > Number(b)),
  edtf: ({ a, b }, reference, ahead) => edtfOf(yearMeant(reference, Number(a), Number(b), ahead), Number(a), Number(b)),
}

export const MONTH_DAY: DatePattern = {
  name: 'April 28, 2025; Sept. 20-24; Nov/2; Friday, June the 28th of 2020',
  starts: [...months, ...WEEKDAY_NAMES, 'first', 'last'],
  kind: 'date',
  pattern: sticky(
    String.raw`${dayOfWeek}(?<month>${MONTH})(?:${S}|[/-]|)(?:the${S})?(?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?:(?:${JOIN}|${S}(?:of|in)${S})(?<year>${YEAR})|${S}(?<year2>${SHORT_YEAR}))?`,
  ),
  accept: ({ day = '', month = '' }, _, text) =>
    !/^(?:second|one)$/iu.test(day) && (isMonthName(month) || /\d/u.test(day) || /^\p{Lu}/u.test(text)),
  edtf: (groups, reference, ahead) => dated({ ...groups, year: groups.year ?? groups.year2 }, reference, ahead),
}

export const DAY_MONTH: DatePattern = {
  name: '28 April 2025, the 14th of Feb, 9 to 12 of June, Wed 26 Oct',
  starts: ['digits', ...dayWords, ...WEEKDAY_NAMES],
  kind: 'date',
  the: true,
  pattern: sticky(
    String.raw`${dayOfWeek}(?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?:${S}day)?(?:${S}of${S}|${S}|-)(?<month>${MONTH})(?:(?:${JOIN}|${S}(?:of|in)${S})(?<year>${YEAR})|${S}(?<year2>${SHORT_YEAR}))?`,
  ),
  accept: ({ month = '', day = '' }) => isMonthName(month) || /\d/u.test(day),
  edtf: (groups, reference, ahead) => {
    const { day, last } = groups
    return dated({ ...groups, day, last, year: groups.year ?? groups.year2 }, reference, ahead)
  },
}

export const YEAR_LAST: DatePattern = {
  name: 'September-2020-23, 23-2020-September',
  starts: ['digits', ...months],
  kind: 'date',
  pattern: sticky(
    String.raw`(?<month>${MONTH})-(?<year>${YEAR_FIGURE})-(?<day>${DAY_FIGURE})|(?<day2>\d{1,2})-(?<year2>${YEAR_FIGURE})-(?<month2>${MONTH})`,
  ),
  edtf: (groups) =>
    dated(
      { month: groups.month ?? groups.month2, day: groups.day ?? groups.day2, year: groups.year ?? groups.year2 },
      null,
    ),
}

export const MONTH_YEAR: DatePattern = {
  name: 'October 2019, April of 87, mid-November, the end of March, Dec/2018',
  starts: [...months, ...PHASES],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}(?:${S}|-))?(?<month>${MONTH})(?:(?:${JOIN}|${S}(?:of|in)${S})(?<year>${YEAR})|${S}(?<year2>${SHORT_YEAR})|(?<bare>))`,
  ),
  accept: ({ month = '', bare }, before, text, _, { next }) => {
    if (bare === undefined) return true
    if (SHORT_MONTH_NAMES.has(month.toLowerCase()) && !BEFORE_MONTH.has(before)) return false
    if (PERSON_MONTH.test(month) && isSurname(next) && text === month) return false
    if (/^(?:may|march|mar|dec|jan|jun|sep)/u.test(month) || /^(?:mar|jun|jul)\b/iu.test(month)) return false
    if (text !== month && !/^\p{Ll}+$/u.test(month)) return true
    return /^\p{Lu}/u.test(month)
      ? !/^(?:may|march|august|april|june)\.?$/iu.test(month) || BEFORE_MONTH.has(before)
      : BEFORE_MONTH.has(before)
  },
  edtf: (groups, reference, ahead) =>
    dated({ ...groups, day: undefined, last: undefined, year: groups.year ?? groups.year2 }, reference, ahead),
}

/** "Jan Kavan", "August Strindberg", "June Brown": names that are months, too. */
const PERSON_MONTH = /^(?:jan|april|may|june|august)$/iu
/** Can the word behind a month or a season be a family name? */
export const isSurname = (next: Lexeme): boolean =>
  isCapitalised(next) && next.spaced && !(next.lower in WEEKDAYS) && next.lower !== 'the' && next.text.length > 1

export const HOLIDAY: DatePattern = {
  name: 'Christmas Eve, Labor Day 2021',
  starts: Object.keys(HOLIDAYS).map((name) => name.split(/[ -]|'s|' /u)[0] ?? name),
  kind: 'date',
  pattern: sticky(
    String.raw`(?<name>${anyOf(Object.keys(HOLIDAYS).flatMap((name) => [name, name.replaceAll("'", '’')]))})(?:,?${S}(?<year>${YEAR_FIGURE}))?(?:${S}weekend)?`,
  ),
  accept: (_, before, text) =>
    /^\p{Lu}/u.test(text) || / (?:day|eve)\b/u.test(text) || DAY_PREPOSITIONS.has(before) || HOLIDAY_BEFORE.has(before),
  edtf: ({ name = '', year }, reference, ahead) =>
    holidayEdtf(name.toLowerCase().replaceAll('’', "'"), year, reference, ahead),
}

function holidayEdtf(name: string, year: string | undefined, reference: Day | null, ahead: Ahead): string | null {
  if (/^\d{4}-/u.test(HOLIDAYS[name] ?? '')) return HOLIDAYS[name] ?? null
  const said = year ? holidayIn(name, Number(year)) : null
  if (said || !reference) return said && isoOf(said)
  const own = holidayIn(name, reference.year)
  if (!own) return null
  const { month, day } = own
  const meant = yearOf(reference, month, day, ahead({ granularity: 'day', month, day }))
  return isoOf(holidayIn(name, meant) ?? own)
}
