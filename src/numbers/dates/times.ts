// Clock times, parts of the day, and what comes again: "1.35am", "half past nine", "8:40 p.m. Pacific time", "every Tuesday".
import { FREQUENCIES, WEEKDAYS } from '../../lexicons/calendar.ts'
import { SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { matcherOf } from '../matcher/matcher.ts'
import type { DatePattern } from './date-pattern.ts'
import { anyOf, CLOCK_ZONE, S, sticky, UNIT, WEEKDAY, wordsOf } from './date-words.ts'

const HALF = String.raw`[ap](?:m(?![a-z])|\.m\.?|\s\.\sm\s\.|\sm(?![a-z]))`
const PARTS = '(?:morning|afternoon|evening|night)'
const SPELT_HOUR = anyOf(wordsOf((value) => value > 0 && value <= 12))
const HOUR = String.raw`(?:${SPELT_HOUR}|1[0-2]|0?[1-9])`
const MINUTES = String.raw`(?:quarter|half|(?:twenty[- ])?${anyOf(Object.keys(SMALL_CARDINALS))}|\d{1,2})(?:${S}min(?:ute)?s?)?`
const none = (): null => null
const hourWords = Object.keys(SMALL_CARDINALS)

const RANGE: DatePattern = {
  name: '5 to 6pm, 10am-12pm, from 1.35am to 6.45am, 7:00 to 8:00pm',
  starts: ['digits', ...hourWords, 'from', 'between'],
  kind: 'time',
  pattern: sticky(
    String.raw`(?:(?:from|between)${S})?(?:(?:\d{1,2}(?:[:.][0-5]\d)?|${SPELT_HOUR})\s?(?:${HALF})?(?:\s?[-–]\s?|${S}(?:to|and|until|till)${S})\d{1,2}(?:[:.][0-5]\d)?\s?${HALF}|\d{1,2}:[0-5]\d(?:\s?${HALF})?(?:\s?[-–]\s?|${S}(?:to|and|until|till)${S})\d{1,2}:[0-5]\d|\d{1,2}\s?${HALF}(?:\s?[-–]\s?|${S}(?:to|until)${S})\d{1,2}(?![\d.,:%]))${CLOCK_ZONE}?`,
  ),
  edtf: none,
}

const CLOCK: DatePattern = {
  name: '9:01 p.m., 1.35am, 3 p.m. GMT, 14:55, 7:56:30 am, 1140 a.m.',
  starts: 'digits',
  kind: 'time',
  pattern: sticky(
    [
      String.raw`(?:[01]?\d|2[0-4])(?:[:.][0-5]\d(?::[0-5]\d)?)?\s?${HALF}${CLOCK_ZONE}?`,
      String.raw`\d{3,4}\s?${HALF}${CLOCK_ZONE}?`,
      String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![:.]?\d)(?:\s?(?:hrs|hours)(?![a-z]))?${CLOCK_ZONE}?`,
      String.raw`(?:[01]\d|2[0-4])(?:[:.])?[0-5]\d${CLOCK_ZONE}`,
      String.raw`${HOUR}(?:${S}|)o['’]?clock`,
    ].join('|'),
  ),
  accept: (_, before) => !/^[$£€]$/u.test(before),
  edtf: none,
}

const SPELT: DatePattern = {
  name: 'half past nine, quarter to five, 15 past seven o’clock, seven o’clock, one in the morning',
  starts: ['digits', ...hourWords, 'half', 'quarter', 'a'],
  kind: 'time',
  pattern: sticky(
    [
      String.raw`(?:a${S})?${MINUTES}${S}past${S}${HOUR}(?:${S}o['’]?clock)?(?:${S}in${S}the${S}${PARTS})?`,
      String.raw`(?:a${S})?quarter${S}to${S}${HOUR}`,
      String.raw`${HOUR}${S}o['’]?clock(?:${S}in${S}the${S}${PARTS})?`,
      String.raw`${HOUR}(?:${S}in${S}the${S}(?:morning|afternoon|evening)|${S}at${S}night)`,
      String.raw`${SPELT_HOUR}(?:${S}(?:fifteen|thirty|forty[- ]five))?${S}${HALF}`,
    ].join('|'),
  ),
  edtf: none,
}

const PART_OF_DAY: DatePattern = {
  name: 'noon, midnight, early in the morning, in the afternoon, at lunchtime',
  starts: ['noon', 'midnight', 'midday', 'early', 'late', 'later', 'in', 'at', 'lunchtime', 'daytime'],
  kind: 'time',
  pattern: sticky(
    String.raw`noon|midnight|midday|lunchtime|(?:(?:early|late|later)${S})?in${S}the${S}(?:(?:early|late)${S})?(?:morning|afternoon|evening|daytime)(?:${S}at${S}${HOUR}(?![\d.:]))?|at${S}(?:lunchtime|night)`,
  ),
  accept: (_, before) => !/^(?:high)$/u.test(before),
  edtf: none,
}

const EVERY: DatePattern = {
  name: 'every Tuesday, each year, every other day, every two weeks, once a week, Tuesday afternoons, weekends',
  starts: [
    'every',
    'each',
    'once',
    'twice',
    'one',
    'weekends',
    'mornings',
    'evenings',
    'nights',
    'all',
    'weekdays',
    'everyday',
    ...Object.keys(WEEKDAYS),
    ...Object.keys(WEEKDAYS).map((day) => `${day}s`),
  ],
  kind: 'set',
  pattern: sticky(
    [
      String.raw`(?:every|each)${S}(?:other${S}|(?:\d{1,2}|${anyOf(hourWords)}|few)${S})?(?:${UNIT}s?|${WEEKDAY}|${PARTS}|weekday|workday|hour|minute)s?`,
      String.raw`(?:once|twice|one)${S}(?:an?|per|every|each)${S}(?:${UNIT}|hour)`,
      String.raw`all${S}weekends|weekends|weekdays|mornings|evenings`,
      String.raw`${WEEKDAY}s(?:${S}${PARTS}s?)?|${WEEKDAY}${S}${PARTS}s`,
      'everyday',
    ].join('|'),
  ),
  accept: (_, before, text, after) => before !== 'at' && (!/^one/iu.test(text) || /^[.,;]?$/u.test(after)),
  edtf: none,
}

const FREQUENCY: DatePattern = {
  name: 'daily, weekly, quarterly, annually',
  starts: FREQUENCIES.map((word) => word.split('-')[0] ?? word),
  kind: 'set',
  pattern: matcherOf(String.raw`${anyOf(FREQUENCIES)}(?![a-z\d'’-])`),
  // In capitals it is part of a name: "Daily Mail".
  accept: (_, __, text) => text === text.toLowerCase(),
  edtf: none,
}

const WHOLE: DatePattern = {
  name: 'all day, all week',
  starts: ['all'],
  kind: 'duration',
  pattern: sticky(String.raw`all${S}(?:day|week|night|year|month)`),
  edtf: none,
}

export const TIMES: readonly DatePattern[] = [RANGE, CLOCK, SPELT, EVERY, WHOLE, FREQUENCY, PART_OF_DAY]
