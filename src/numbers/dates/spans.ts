// Periods of time that are counted from the day of writing: "the last three months", "two weeks ago", "will open in two weeks".
import { WHICH_WORDS } from '../../lexicons/calendar.ts'
import { AUXILIARIES } from '../../lexicons/function-words.ts'
import { SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { APPOINTMENT_CUES, FUTURE_MODALS } from '../../lexicons/tense-cues.ts'
import type { DatePattern } from './date-pattern.ts'
import { anyOf, DAY, MONTH, numberOf, S, sticky, TENS, UNIT, WHICH } from './date-words.ts'
import { addDays, type Day, isoOf, weekOf } from './edtf.ts'
import { shifted } from './relative.ts'

const numberWords = [...Object.keys(SMALL_CARDINALS), 'a', 'an', 'several', 'half', 'one']
const SPELT = String.raw`(?:${TENS}-)?${anyOf(Object.keys(SMALL_CARDINALS))}`
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

export const SPAN: DatePattern = {
  name: 'the last three months, next two days, past few weeks, past decade, 3 next weeks, 2 upcoming months',
  starts: [...WHICH_WORDS, 'first', 'digits'],
  kind: 'duration',
  pattern: sticky(
    String.raw`(?:${WHICH}|first)${S}(?<count>${COUNT})(?:${S}(?:fiscal|calendar|financial|full|straight))?${S}(?<unit>${UNITS})|(?<count2>${COUNT})${S}(?:next|last|upcoming|past|previous|coming)${S}(?<unit2>${UNITS}(?<=s))|past${S}(?<unit3>decade|century|half-century)`,
  ),
  accept: ({ count }, before) => count === undefined || (before !== 'to' && !AUXILIARIES.has(before)),
  edtf: () => null,
  quantity: ({ count, count2, unit, unit2, unit3 }) => {
    if (unit3)
      return unit3.toLowerCase() === 'half-century'
        ? { value: 0.5, unit: 'century' }
        : { value: 1, unit: unitOf(unit3) }
    const value = countOf(count ?? count2 ?? '')
    return value === null ? null : { value, unit: unitOf(unit ?? unit2) }
  },
}

const AMOUNT = String.raw`(?:(?<count>\d{1,4}(?:\.\d+)?|${SPELT}|an?(?:${S}(?:couple(?:${S}of)?|few|half))?|several|half${S}an?)(?:${S}|-)(?<unit>${UNITS}))`
const MORE = String.raw`(?:(?:,?${S}and|,)?${S}(?:\d{1,4}|${SPELT})${S}${UNITS}){0,3}`

export const AGO: DatePattern = {
  name: 'two weeks ago, a decade or so ago, a year earlier, 3 days from today, two months later',
  starts: ['digits', ...numberWords],
  kind: 'date',
  pattern: sticky(
    String.raw`${AMOUNT}${MORE}(?:(?:${S}or${S}(?:so|more))?${S}(?<ago>ago|hence|later|earlier|on|prior|before)(?:${S}(?:yesterday|today|tomorrow|now))?|${S}(?<from>from|before|after|since)${S}(?:now|today|tomorrow|tmrw|yesterday|(?<month>${MONTH})${S}(?<day>${DAY})))`,
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
  if (unit === 'decade') return shifted('year', 10 * sign * count, reference)
  return unit === 'month' || unit === 'year' ? shifted(unit, sign * count, reference) : null
}

/** Words that make "in two weeks" a point of time, not a span. */
const looksAhead = (word: string): boolean => FUTURE_MODALS.has(word) || APPOINTMENT_CUES.has(word)

export const IN_TIME: DatePattern = {
  name: 'will leave in two weeks, in a fortnight’s time',
  starts: ['in', 'within'],
  kind: 'date',
  pattern: sticky(String.raw`(?:in|within)${S}(?:the${S}next${S})?${AMOUNT}(?:['’]s?${S}time)?`),
  accept: ({ count = '' }, _, text, __, { left }) =>
    /time$/u.test(text) ||
    ([1, 2, 3, 4, 5, 6, 7, 8].some((back) => looksAhead(left(back))) && !/^(?:half)/u.test(count)),
  edtf: ({ count = '', unit }, reference) =>
    agoEdtf(countOf(count.replace(/^an?$/iu, 'one')), unitOf(unit), 1, reference),
}

/** Tried in this order. */
export const SPANS: readonly DatePattern[] = [IN_TIME, AGO, SPAN]
