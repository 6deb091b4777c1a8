// Dates that lean on the day of writing: "last Tuesday", "next month", "two weeks ago", "earlier this year", "tomorrow night".
import { DAY_PARTS, DAY_WORDS, SEASONS, WEEKDAYS } from '../../lexicons/calendar.ts'
import { SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { addDays, addMonths, type Day, edtfOf, isoOf, weekdayOf, weekOf } from './edtf.ts'
import type { DatePattern, Groups } from './pattern.ts'
import {
  anyOf,
  DAY,
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
  WEEKDAY_SHORT,
} from './words.ts'

const WHICH = '(?:this|last|next|past|previous|coming|current|following|upcoming|same|that)'
const whichWords = [
  'this',
  'last',
  'next',
  'past',
  'previous',
  'coming',
  'current',
  'following',
  'upcoming',
  'same',
  'that',
]
const phases = ['later', 'earlier', 'early', 'late', 'end', 'beginning', 'start', 'middle', 'mid']
const numberWords = [...Object.keys(SMALL_CARDINALS), 'a', 'an', 'several', 'half', 'one']
const PART = anyOf(DAY_PARTS.slice(0, 5))
const YEAR_KIND = String.raw`(?:(?:fiscal|calendar|school|academic|financial|working|work|trading)${S})?`
const SPELT = String.raw`(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?${anyOf(Object.keys(SMALL_CARDINALS))}`
const COUNT = String.raw`(?:\d{1,4}(?:\.\d+)?|${SPELT}|couple(?:${S}of)?|few|several)`
const UNITS = `(?:${UNIT}s?|centuries|minutes?|hours?|seconds?|mins?|hrs?)`

const countOf = (text: string): number | null => {
  const value = /\d/u.test(text) ? Number(text) : (SMALL_CARDINALS[text.toLowerCase()] ?? numberOf(text))
  return /^couple/iu.test(text) ? 2 : Number.isFinite(value) ? value : null
}
const unitOf = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/^centuries$/u, 'century')
    .replace(/^min/u, 'minute')
    .replace(/^minuteut/u, 'minut')
    .replace(/^hrs?$/u, 'hour')
    .replace(/s$/u, '')

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
function shifted(unit: string, steps: number, reference: Day | null): string | null {
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

const SPAN: DatePattern = {
  name: 'the last three months, next two days, past few weeks, 3 next weeks, 2 upcoming months',
  starts: [...whichWords, 'first', 'digits'],
  kind: 'duration',
  pattern: sticky(
    String.raw`(?:${WHICH}|first)${S}(?<count>${COUNT})(?:${S}(?:fiscal|calendar|financial|full|straight))?${S}(?<unit>${UNITS})|(?<count2>${COUNT})${S}(?:next|last|upcoming|past|previous|coming)${S}(?<unit2>${UNITS}(?<=s))`,
  ),
  accept: ({ count }, before) =>
    count === undefined ||
    !/^(?:will|would|should|shouldn't|can|could|may|might|to|not|didn't|won't|doesn't)$/u.test(before),
  edtf: () => null,
  quantity: ({ count, count2, unit, unit2 }) => {
    const value = countOf(count ?? count2 ?? '')
    return value === null ? null : { value, unit: unitOf(unit ?? unit2) }
  },
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

const WEEKDAY_DAY: DatePattern = {
  name: 'last Tuesday, Friday night, Monday of last week, this week Monday, Wednesday the 31st, Sun 14th',
  starts: [
    ...Object.keys(WEEKDAYS),
    ...whichWords,
    'early',
    'late',
    'mon',
    'tue',
    'tues',
    'wed',
    'thu',
    'thur',
    'thurs',
    'fri',
    'sat',
    'sun',
  ],
  kind: 'date',
  pattern: sticky(
    [
      String.raw`(?:(?<which>${WHICH})${S})?(?:(?:early|late)${S})?(?<weekday>${WEEKDAY})(?:${S}(?:(?:early|late)${S})?(?<part>${PART}|in${S}the${S}(?:morning|afternoon|evening)))?(?:${S}of${S}(?<week>last|next|this|the${S}following)${S}week)?(?:${S}(?:the${S})?(?<day>${DAY_FIGURE}(?!\s?[-–:/]|\s?[ap]\.?m|${S}(?:o['’]?clock|in|people|to)(?![a-z]))|(?<=the${S})${DAY}))?`,
      String.raw`(?<short>${WEEKDAY_SHORT})${S}(?:the${S})?(?<day2>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th))`,
      String.raw`(?<which2>this|next|last)${S}week${S}(?<weekday2>${WEEKDAY_SHORT})`,
    ].join('|'),
  ),
  accept: ({ weekday }, before, text, after) =>
    !weekday || !(after === "'s" || (/^black$/u.test(before) && text === 'Friday')),
  edtf: weekdayEdtf,
}

/** The named weekday: of last week, in next week, or the nearest one before the reference date. */
function weekdayEdtf(
  { weekday, which, week, day, day2, short, weekday2 }: Groups,
  reference: Day | null,
): string | null {
  const number = WEEKDAYS[(weekday ?? '').toLowerCase()]
  if (!reference || !number || day || day2 || short || weekday2) return null
  const back = (weekdayOf(reference) - number + 7) % 7
  if (week)
    return isoOf(
      addDays(reference, number - weekdayOf(reference) + 7 * (week === 'last' ? -1 : week === 'this' ? 0 : 1)),
    )
  switch ((which ?? '').toLowerCase()) {
    case 'next':
    case 'coming':
    case 'upcoming':
      return isoOf(addDays(reference, 7 - back))
    case 'this':
      return isoOf(addDays(reference, number - weekdayOf(reference)))
    case 'last':
    case 'past':
    case 'previous':
      return isoOf(addDays(reference, -(back || 7)))
    case '':
      // News says "on Tuesday" of the last Tuesday, its own day included.
      return isoOf(addDays(reference, -back))
    default:
      return null
  }
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

const AMOUNT = String.raw`(?:(?<count>\d{1,4}(?:\.\d+)?|${SPELT}|an?(?:${S}(?:couple(?:${S}of)?|few|half))?|several|half${S}an?)(?:${S}|-)(?<unit>${UNITS}))`
const MORE = String.raw`(?:(?:,?${S}and|,)?${S}(?:\d{1,4}|${SPELT})${S}${UNITS}){0,3}`

const AGO: DatePattern = {
  name: 'two weeks ago, a year earlier, 3 days from today, two months later',
  starts: ['digits', ...numberWords],
  kind: 'date',
  pattern: sticky(
    String.raw`${AMOUNT}${MORE}(?:${S}(?<ago>ago|hence|later|earlier|on|prior|before)(?:${S}(?:yesterday|today|tomorrow|now))?|${S}(?<from>from|before|after|since)${S}(?:now|today|tomorrow|tmrw|yesterday|(?<month>${MONTH})${S}(?<day>${DAY})))`,
  ),
  accept: ({ ago, unit = '' }, _, __, after) => {
    if (!ago) return true
    if (ago === 'on' || ago === 'prior' || ago === 'before') return false
    return (
      ago === 'ago' ||
      ago === 'hence' ||
      (!/^(?:second|minute|hour|min)/iu.test(unit) && after !== 'this' && after !== 'than')
    )
  },
  edtf: ({ count = '', unit, ago, from }, reference) =>
    agoEdtf(
      countOf(count.replace(/^an?$/iu, 'one')),
      unitOf(unit),
      ago === 'ago' || from === 'before' ? -1 : from === 'from' && !ago ? 1 : 0,
      reference,
    ),
}

/** Two weeks ago to the day; three years ago to the year. */
function agoEdtf(count: number | null, unit: string, sign: number, reference: Day | null): string | null {
  if (count === null || sign === 0 || !reference || !Number.isInteger(count)) return null
  if (unit === 'day' || unit === 'night') return isoOf(addDays(reference, sign * count))
  if (unit === 'week') return weekOf(reference, sign * count)
  return unit === 'month' || unit === 'year' || unit === 'decade' ? shifted(unit, sign * count, reference) : null
}

const IN_TIME: DatePattern = {
  name: 'will leave in two weeks, in a fortnight’s time',
  starts: ['in', 'within'],
  kind: 'date',
  pattern: sticky(String.raw`(?:in|within)${S}(?:the${S}next${S})?${AMOUNT}(?:['’]s?${S}time)?`),
  accept: ({ count = '' }, _, text, __, left) =>
    /time$/u.test(text) ||
    (left.some((word) =>
      /^(?:will|'ll|shall|i'll|we'll|he'll|she'll|they'll|it'll|you'll|back|meet|meeting|starts|begins|opens|expires)$/u.test(
        word,
      ),
    ) &&
      !/^(?:half)/u.test(count)),
  edtf: ({ count = '', unit }, reference) =>
    agoEdtf(countOf(count.replace(/^an?$/iu, 'one')), unitOf(unit), 1, reference),
}

const THE_NTH: DatePattern = {
  name: 'on the 18th',
  starts: ['digits'],
  kind: 'date',
  the: true,
  pattern: sticky(
    String.raw`(?<day>(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))(?=${S}(?:at|from|between|of${S}(?:this|last|next)|and${S}\d|this${S}month)|[.,;!?)]|\s*$)`,
  ),
  accept: (_, before, __, ___, left) =>
    before === 'the' && /^(?:on|around|by|until|since|of|from|before|after|you)$/u.test(left[1] ?? ''),
  edtf: ({ day = '' }, reference) =>
    reference ? edtfOf(reference.year, nearMonth(reference, numberOf(day)), numberOf(day)) : null,
}

/** "on the 28th": this month's, or last month's where that is yet to come. */
const nearMonth = ({ month, day }: Day, wanted: number): number | null =>
  wanted <= day ? month : month > 1 ? month - 1 : null

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

export const RELATIVE: readonly DatePattern[] = [
  IN_TIME,
  AGO,
  SPAN,
  WEEKDAY_DAY,
  LAST_MONTH,
  DEICTIC,
  PHASE_OF,
  DAY_WORD,
  THE_NTH,
  YEAR_TO_DATE,
  NOW,
]
