// Dates that lean on the day of writing: "last Tuesday", "next month", "earlier this year", "tomorrow night".
import { DAY_WORDS, PARTS_AFTER_DAY, SEASONS } from '../../lexicons/calendar.ts'
import type { DatePattern } from './date-pattern.ts'
import {
  anyOf,
  MONTH,
  monthOf,
  PHASE,
  phases,
  S,
  SEASON,
  sticky,
  UNIT,
  WEEKDAY,
  WHICH,
  whichWords,
} from './date-words.ts'
import { addDays, addMonths, type Day, edtfOf, isoOf, weekOf } from './edtf.ts'
import { THE_NTH, WEEKDAY_DAY } from './weekdays.ts'

const PART = anyOf(PARTS_AFTER_DAY)
const YEAR_KIND = String.raw`(?:(?:fiscal|calendar|school|academic|financial|working|work|trading)${S})?`

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  this: 0,
  current: 0,
}
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

/** last week, this month, next year: the day, the week's interval, the month, the year. */
export function shifted(unit: string, steps: number, reference: Day | null): string | null {
  if (!reference) return null
  if (unit === 'day' || unit === 'night') return isoOf(addDays(reference, steps))
  if (unit === 'week') return weekOf(reference, steps)
  const months = MONTHS_IN[unit]
  if (unit === 'quarter' || months === undefined || months > 120) return null
  const { year, month } = addMonths(reference, steps * months)
  return unit === 'month' ? edtfOf(year, month) : unit === 'year' ? edtfOf(year) : `${String(year).slice(0, 3)}X`
}

const DEICTIC: DatePattern = {
  name: 'last week, this year, later this month, the end of next year, next fiscal year, last night',
  starts: [...whichWords, ...phases],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}${S})?(?:the${S})?(?<which>${WHICH})${S}${YEAR_KIND}(?<unit>${UNIT}|workweek|${PART}|season|semester|hour|minute)(?:${S}(?<part>${PART}))?`,
  ),
  accept: ({ which = '', unit = '' }, before) =>
    !(which === 'that' && !/^(?:weekend|year|week|month|night|day|morning|afternoon|evening)$/u.test(unit)) &&
    !(which.toLowerCase() === 'past' && /^half|quarter$/u.test(before)),
  edtf: ({ which = '', unit = '' }, reference) =>
    which.toLowerCase() in STEPS ? shifted(unit.toLowerCase(), STEPS[which.toLowerCase()] ?? 0, reference) : null,
}

const PHASE_OF: DatePattern = {
  name: 'later in the year, the end of the month, early in the week, end of day, end of today',
  starts: phases,
  kind: 'date',
  pattern: sticky(
    String.raw`(?:later|earlier|early|late)${S}in${S}(?:the${S}(?:${UNIT}|season)|today)|(?:end|beginning|start|middle)${S}of${S}(?:the${S}|this${S})?(?:${UNIT}|today|tomorrow|yesterday|${WEEKDAY})`,
  ),
  edtf: () => null,
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
  name: 'last April, next summer, this May, late last year',
  starts: [...whichWords, ...phases],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}${S})?(?<which>last|next|this|previous|past|coming)${S}(?:(?<month>${MONTH})|(?<season>${SEASON}))`,
  ),
  accept: ({ month = '' }, _, text, after) =>
    /\p{Lu}/u.test(month) ||
    month.length > 3 ||
    (month === '' && !/^(?:in|short)$/u.test(after) && text !== 'last fall'),
  edtf: ({ which = '', month, season }, reference) => lastMonth(which.toLowerCase(), month, season, reference),
}

function lastMonth(
  which: string,
  month: string | undefined,
  season: string | undefined,
  reference: Day | null,
): string | null {
  if (!reference) return null
  if (season) {
    const code = SEASONS[season.toLowerCase()]
    const year =
      which === 'last' ? (reference.month < 6 ? reference.year - 1 : null) : which === 'this' ? reference.year : null
    return year === null ? null : edtfOf(year, code)
  }
  const number = monthOf(month ?? '')
  if (which === 'this') return edtfOf(reference.year, number)
  if (which === 'next' || which === 'coming')
    return edtfOf(number > reference.month ? reference.year : reference.year + 1, number)
  return edtfOf(number < reference.month ? reference.year : reference.year - 1, number)
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

/** Tried in this order. */
export const RELATIVE: readonly DatePattern[] = [
  WEEKDAY_DAY,
  LAST_MONTH,
  DEICTIC,
  PHASE_OF,
  DAY_WORD,
  THE_NTH,
  YEAR_TO_DATE,
  NOW,
]
