// Dates that lean on the day of writing: "last Tuesday", "next month", "earlier this year", "tomorrow night".
import { dictionary } from '../../core/dictionary.ts'
import {
  DAY_PARTS,
  DAY_WORDS,
  PARTS_AFTER_DAY,
  PERIODS_BEHIND_THAT,
  PHASES,
  SEASONS,
  WHICH_WORDS,
  YEAR_KINDS,
} from '../../lexicons/calendar.ts'
import type { DatePattern } from './date-pattern.ts'
import {
  anyOf,
  DAY_FIGURE,
  MONTH,
  monthOf,
  numberOf,
  PHASE,
  S,
  SEASON,
  sticky,
  UNIT,
  WEEKDAY,
  WHICH,
  YEAR_FIGURE,
} from './date-words.ts'
import { addDays, addMonths, type Day, edtfOf, isoOf, weekdayOf, weekendOf, weekOf } from './edtf.ts'
import { firstMonth } from './periods.ts'
import { REPORTED } from './reported-periods.ts'
import { THE_NTH, WEEKDAY_DAY } from './weekdays.ts'

const PART = anyOf(PARTS_AFTER_DAY)
const YEAR_KIND = String.raw`(?:${anyOf(YEAR_KINDS)}${S})?`

/** "the previous year" and "the following year" lean on another date, not on the day of writing. */
const STEPS: Readonly<Record<string, number>> = dictionary({
  last: -1,
  past: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
  this: 0,
  current: 0,
})
const MONTHS_IN: Readonly<Record<string, number>> = dictionary({
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
})

/** last week, this month, next year: the day, the week's interval, the month, the year. */
export function shifted(unit: string, steps: number, reference: Day | null): string | null {
  if (!reference) return null
  if (unit === 'day' || DAY_PARTS.includes(unit)) return isoOf(addDays(reference, steps))
  if (unit === 'week') return weekOf(reference, steps)
  if (unit === 'weekend') return weekendOf(reference, steps)
  const months = MONTHS_IN[unit]
  if (months === undefined || months > 120) return null
  if (unit === 'quarter') {
    const { year, month } = addMonths({ ...reference, day: 1 }, 3 * steps)
    return edtfOf(year, 33 + Math.floor((month - 1) / 3))
  }
  const { year, month } = addMonths(reference, steps * months)
  return unit === 'month' ? edtfOf(year, month) : unit === 'year' ? edtfOf(year) : `${String(year).slice(0, 3)}X`
}

const DEICTIC: DatePattern = {
  name: 'last week, this year, later this month, the end of next year, next fiscal year, last night',
  starts: [...WHICH_WORDS, ...PHASES],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}${S})?(?:the${S})?(?<which>${WHICH})${S}${YEAR_KIND}(?<unit>${UNIT}|workweek|${PART}|season|semester|hour|minute)(?:${S}(?<part>${PART}))?`,
  ),
  accept: ({ which = '', unit = '' }, before) =>
    !(which === 'that' && !PERIODS_BEHIND_THAT.has(unit)) &&
    !(which.toLowerCase() === 'past' && /^half|quarter$/u.test(before)),
  // "the next day" is the one after what was told; "the next week" and "next week" are taken as one.
  edtf: ({ which = '', unit = '' }, reference) =>
    which.toLowerCase() in STEPS &&
    !(which.toLowerCase() === 'next' && /^(?:day|morning|night|evening|afternoon)$/iu.test(unit))
      ? shifted(unit.toLowerCase(), STEPS[which.toLowerCase()] ?? 0, reference)
      : null,
}

const PHASE_OF: DatePattern = {
  name: 'later in the year, the end of the month, early in the week, end of day, end of today',
  starts: PHASES,
  kind: 'date',
  pattern: sticky(
    String.raw`(?:later|earlier|early|late)${S}in${S}(?:the${S}(?<unit>${UNIT}|season)|today)|(?:end|beginning|start|middle)${S}of${S}(?:the${S}|this${S})?(?:(?<unit2>${UNIT})|today|tomorrow|yesterday|${WEEKDAY})`,
  ),
  edtf: ({ unit, unit2 }, reference) => {
    const named = (unit ?? unit2 ?? '').toLowerCase()
    return /^(?:month|year)$/u.test(named) ? shifted(named, 0, reference) : null
  },
}

const DAY_WORD: DatePattern = {
  name: 'yesterday, tomorrow night, the day after tomorrow, tonight',
  starts: [...Object.keys(DAY_WORDS), 'day'],
  kind: 'date',
  the: true,
  pattern: sticky(
    String.raw`day${S}(?<beyond>before|after)${S}(?<word2>yesterday|tomorrow)|(?<word>${anyOf(Object.keys(DAY_WORDS))})(?:${S}(?:in${S}the${S})?(?:${PART}|[ap]m(?![a-z])))?(?:['’]s)?`,
  ),
  accept: (_, before, text) => before !== 'usa' && !/^overnight$/iu.test(text),
  edtf: ({ word, word2, beyond }, reference) => {
    const days = DAY_WORDS[(word ?? word2 ?? '').toLowerCase()]
    return reference && days !== undefined
      ? isoOf(addDays(reference, days + (beyond === 'before' ? -1 : beyond === 'after' ? 1 : 0)))
      : null
  },
}

const LAST_MONTH: DatePattern = {
  name: 'last April, next summer, this May, late last summer',
  starts: [...WHICH_WORDS, ...PHASES],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}${S})?(?:this${S}(?=past))?(?<which>last|next|this|previous|past|coming)${S}(?:(?<month>${MONTH})(?:${S}(?<day>${DAY_FIGURE}))?|(?<season>${SEASON}))`,
  ),
  accept: ({ month = '' }, _, __, after) =>
    /\p{Lu}/u.test(month) ||
    (month.length > 3 && month !== 'march') ||
    (month === '' && !/^(?:in|short)$/u.test(after)),
  edtf: ({ which = '', month, season, day }, reference) =>
    withDay(lastMonth(which.toLowerCase(), month, season, reference), day),
}

const withDay = (month: string | null, day: string | undefined): string | null =>
  month && day ? edtfOf(Number(month.slice(0, 4)), Number(month.slice(5)), numberOf(day)) : month

function lastMonth(
  which: string,
  month: string | undefined,
  season: string | undefined,
  reference: Day | null,
): string | null {
  if (!reference) return null
  if (season) return lastSeason(which, SEASONS[season.toLowerCase()] ?? 0, reference)
  const number = monthOf(month ?? '')
  if (which === 'this') return edtfOf(reference.year, number)
  if (which === 'next' || which === 'coming')
    return edtfOf(number > reference.month ? reference.year : reference.year + 1, number)
  return edtfOf(number < reference.month ? reference.year : reference.year - 1, number)
}

/** last summer: the last that is over; this summer: of this year; a winter is of the year in which it begins. */
function lastSeason(which: string, season: number, { year, month }: Day): string | null {
  const first = firstMonth(season)
  const isWinter = first === 12
  const isOver = isWinter ? month >= 3 : month >= first + 3
  if (which === 'this')
    return isWinter && month < 12 ? (month < 9 ? edtfOf(year - 1, season) : edtfOf(year, season)) : edtfOf(year, season)
  if (which === 'next' || which === 'coming')
    return isWinter ? edtfOf(year, season) : month >= first ? edtfOf(year + 1, season) : null
  if (isWinter) return edtfOf(isOver ? year - 1 : year - 2, season)
  return edtfOf(isOver ? year : year - 1, season)
}

const YEAR_TO_DATE: DatePattern = {
  name: 'year to date, week after next, the year before',
  starts: ['year', 'week', 'day', 'month'],
  kind: 'date',
  pattern: sticky(
    String.raw`year(?:${S}|-)to(?:${S}|-)date|(?:week|month|year)${S}after${S}next|(?:day|year|week|month)${S}(?:before|after)(?=[.,;!?]|\s*$)`,
  ),
  edtf: () => null,
}

const NOW: DatePattern = {
  name: 'from January to now',
  starts: ['now'],
  kind: 'date',
  weak: true,
  pattern: sticky('now'),
  edtf: (_, reference) => (reference ? isoOf(reference) : null),
}

const WEEKEND: DatePattern = {
  name: 'the weekend, over the weekend, weekend',
  starts: ['weekend'],
  kind: 'date',
  the: true,
  pattern: sticky('weekend'),
  accept: (_, before, __, after) => before === 'the' && after !== 'of',
  edtf: (_, reference, ahead) =>
    reference && (weekdayOf(reference) > 5 || ahead({ granularity: 'weekday', weekday: 6 }))
      ? weekendOf(reference, 0)
      : reference && weekendOf(reference, -1),
}

const YEAR_END: DatePattern = {
  name: 'year-end, year end 2019, year’s end',
  starts: ['year'],
  kind: 'date',
  the: true,
  pattern: sticky(String.raw`year(?:-|${S}|['’]s${S})end(?:${S}(?<year>${YEAR_FIGURE}))?`),
  edtf: ({ year }, reference) => edtfOf(year ? Number(year) : (reference?.year ?? null)),
}

/** Tried in this order. */
export const RELATIVE: readonly DatePattern[] = [
  WEEKDAY_DAY,
  LAST_MONTH,
  DEICTIC,
  REPORTED,
  WEEKEND,
  YEAR_END,
  PHASE_OF,
  DAY_WORD,
  THE_NTH,
  YEAR_TO_DATE,
  NOW,
]
