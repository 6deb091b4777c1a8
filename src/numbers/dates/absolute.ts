// Dates that name a day, month, season or year: "April 28, 2025", "14th Feb", "the fall of 2024", "1990s", "Q3 2019".
import { HOLIDAYS, MONTHS, SEASONS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../lexicons/calendar.ts'
import { ORDINALS, SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { isPlural } from '../nouns.ts'
import { type Day, edtfOf, fullYear, isDay, nearestYear } from './edtf.ts'
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
  SHORT_YEAR,
  sticky,
  WEEKDAY_SHORT,
  YEAR,
  YEAR_FIGURE,
} from './words.ts'

const months = Object.keys(MONTHS)
const dayWords = [...Object.keys(SMALL_CARDINALS), ...Object.keys(ORDINALS)]
const phases = ['later', 'earlier', 'early', 'late', 'end', 'beginning', 'start', 'middle', 'mid']
const JOIN = String.raw`(?:\s{0,3},?\s{0,3}|[/-])`
const TO = String.raw`(?:\s?[-–—]\s?|${S}(?:to|through|until|and)${S})`
const dayOfWeek = String.raw`(?:${WEEKDAY_SHORT}(?:${S}|,${S})(?:the${S})?)?`

const yearOf = (groups: Groups): number | null => (groups.year ? fullYear(numberOf(groups.year)) : null)

/** Month and day, in the year that is said or in the nearest to the reference date. */
function dated(groups: Groups, reference: Day | null): string | null {
  const month = monthOf(groups.month ?? '')
  const [day, last] = [groups.day, groups.last].map((text) => (text ? numberOf(text) : null))
  const year = yearOf(groups) ?? nearestYear(reference, month, day ?? 15)
  const first = edtfOf(year, month, day)
  const end = last ? edtfOf(year, month, last) : null
  return first && end ? `${first}/${end}` : last ? null : first
}

/** Is the month written as a name, not as the verb or adverb that it also is? */
const isMonthName = (text: string): boolean => !/^(?:may|march|mar)\.?$/u.test(text)

const ISO: DatePattern = {
  name: '2025-04-28, 2018/09/23, 2019-aug-1, with a time behind it',
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

const NUMERIC: DatePattern = {
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

const MONTH_NUMBER: DatePattern = {
  name: '12-2015, 03/2024',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(String.raw`(?<month>0[1-9]|1[0-2])[/-](?<year>(?:19|20)\d\d)(?![-/.,]?\d)`),
  edtf: ({ month, year }) => edtfOf(Number(year), Number(month)),
}

const SLASHED: DatePattern = {
  name: 'on 5/12, Friday 10/1',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?![/.%]?\d)`),
  accept: ({ a, b }, before) =>
    isDay(2024, Number(a), Number(b)) &&
    !(a === '9' && b === '11') &&
    (Number(b) > 12 ||
      /^(?:on|from|to|next|this|last|until|till|through|by|since|before|after|[-–]|\w+day)$/u.test(before) ||
      Number(a) > Number(b)),
  edtf: ({ a, b }, reference) => edtfOf(nearestYear(reference, Number(a), Number(b)), Number(a), Number(b)),
}

const MONTH_DAY: DatePattern = {
  name: 'April 28, 2025; Sept. 20-24; Nov/2; Friday, June the 28th of 2020',
  starts: [...months, ...Object.keys(WEEKDAYS), ...Object.keys(WEEKDAY_ABBREVIATIONS), 'first', 'last'],
  kind: 'date',
  pattern: sticky(
    String.raw`${dayOfWeek}(?<month>${MONTH})(?:${S}|[/-]|)(?:the${S})?(?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?:(?:${JOIN}|${S}(?:of|in)${S})(?<year>${YEAR})|${S}(?<year2>${SHORT_YEAR}))?`,
  ),
  accept: ({ day = '', month = '' }, _, text) =>
    !/^(?:second|one)$/iu.test(day) && (isMonthName(month) || /\d/u.test(day) || /^\p{Lu}/u.test(text)),
  edtf: (groups, reference) => dated({ ...groups, year: groups.year ?? groups.year2 }, reference),
}

const DAY_MONTH: DatePattern = {
  name: '28 April 2025, the 14th of Feb, 9 to 12 of June, Wed 26 Oct',
  starts: ['digits', ...dayWords, ...Object.keys(WEEKDAYS), ...Object.keys(WEEKDAY_ABBREVIATIONS)],
  kind: 'date',
  the: true,
  pattern: sticky(
    String.raw`${dayOfWeek}(?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?:${S}day)?(?:${S}of${S}|${S}|-)(?<month>${MONTH})(?:(?:${JOIN}|${S}(?:of|in)${S})(?<year>${YEAR})|${S}(?<year2>${SHORT_YEAR}))?`,
  ),
  accept: ({ month = '', day = '' }) => isMonthName(month) || /\d/u.test(day),
  edtf: (groups, reference) => {
    const { day, last } = groups
    return dated({ ...groups, day, last, year: groups.year ?? groups.year2 }, reference)
  },
}

const YEAR_LAST: DatePattern = {
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

const MONTH_YEAR: DatePattern = {
  name: 'October 2019, April of 87, mid-November, the end of March, Dec/2018',
  starts: [...months, ...phases],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}(?:${S}|-))?(?<month>${MONTH})(?:(?:${JOIN}|${S}of${S})(?<year>${YEAR})|${S}(?<year2>${SHORT_YEAR})|(?<bare>))`,
  ),
  accept: ({ month = '', bare }, before, text) => {
    if (bare === undefined) return true
    if (/^(?:may|march|mar|dec|jan|jun|sep)/u.test(month) || /^(?:mar|jun|jul)\b/iu.test(month)) return false
    if (text !== month && !/^\p{Ll}+$/u.test(month)) return true
    return /^\p{Lu}/u.test(month)
      ? !/^(?:may|march|august|april|june)\.?$/iu.test(month) || IN_MONTH.test(before)
      : IN_MONTH.test(before)
  },
  edtf: (groups, reference) =>
    dated({ ...groups, day: undefined, last: undefined, year: groups.year ?? groups.year2 }, reference),
}

const IN_MONTH =
  /^(?:in|since|by|from|until|till|to|of|through|between|and|during|this|last|next|for|or|before|after|late|early|mid|-|–|the|on|—)$/u

const SEASON_YEAR: DatePattern = {
  name: 'the fall of 2024, summer 2019, early winter 2020',
  starts: [...Object.keys(SEASONS), ...phases],
  kind: 'date',
  the: true,
  pattern: sticky(String.raw`(?:${PHASE}(?:${S}|-))?(?<season>${SEASON})(?:${S}(?:of|in))?${S}(?<year>${YEAR})`),
  edtf: ({ season = '', year = '' }) => edtfOf(numberOf(year), SEASONS[season.toLowerCase()]),
}

const SEASON_ALONE: DatePattern = {
  name: 'summer, autumn',
  starts: ['summer', 'winter', 'autumn'],
  kind: 'date',
  pattern: sticky(String.raw`(?:summer|winter|autumn)(?!${S}(?:Olympic|Paralymp|Games|Palace|School|camp))`),
  accept: (_, before) => !/^(?:a|midsummer|midwinter)$/u.test(before),
  edtf: () => null,
}

const QUARTER: DatePattern = {
  name: 'Q3 2019, 2019-Q1, first quarter of 2013, 2019 H2, third quarter',
  starts: ['digits', 'q', 'h', 'first', 'second', 'third', 'fourth', 'last', 'final', ...phases],
  kind: 'date',
  the: true,
  pattern: sticky(
    [
      String.raw`(?<code>[QH][1-4])(?:(?:${S}of)?(?:${S}|-)(?<year>${YEAR_FIGURE}|fiscal${S}\d{4}))?`,
      String.raw`(?<year2>${YEAR_FIGURE})(?:${S}|-)(?<code2>[QH][1-4])`,
      String.raw`(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|final)[- ](?<part>quarter|half)${S}of${S}(?:the${S}year|this${S}year|last${S}year|next${S}year|(?<year3>${YEAR_FIGURE}))`,
      String.raw`(?<nth4>first|second|third|fourth)[- ](?<part4>quarter)`,
    ].join('|'),
  ),
  edtf: (groups) => {
    const code = (groups.code ?? groups.code2 ?? '').toUpperCase()
    const year = groups.year ?? groups.year2 ?? groups.year3
    if (!year) return null
    const part = code || `${groups.part === 'half' ? 'H' : 'Q'}${NTH[(groups.nth ?? '').toLowerCase()] ?? ''}`
    return PARTS[part] ? edtfOf(numberOf(year), PARTS[part]) : null
  },
}

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
}
/** EDTF codes of quarters and halves of a year. */
const PARTS: Readonly<Record<string, number>> = { Q1: 33, Q2: 34, Q3: 35, Q4: 36, H1: 40, H2: 41 }

const CENTURY: DatePattern = {
  name: '21st century, mid-19th-century, the third century BC',
  starts: ['digits', ...Object.keys(ORDINALS), 'twenty', ...phases],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}(?:${S}|-))?(?<nth>\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ])?${anyOf(Object.keys(ORDINALS))})(?:\s{1,3}|-)(?:century|centuries)(?<bc>${S}BC)?`,
  ),
  edtf: ({ nth = '', bc }) => {
    const century = numberOf(nth)
    return bc || !(century > 1 && century < 100) ? null : `${String(century - 1).padStart(2, '0')}XX`
  },
}

const DECADE: DatePattern = {
  name: '1990s, the late ’80s, nineties, mid-2000s',
  starts: [
    'digits',
    "'",
    '’',
    ...phases,
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
  ],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}(?:${S}|-))?(?:the${S})?(?:(?<year>(?:1[0-9]|20)\d0)['’]?s|['’](?<short>[1-9]0)['’]?s|(?<word>(?:nineteen[- ])?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies))`,
  ),
  accept: ({ word }, before) => !word || !/^(?:his|her|their|my|our|your|high|low|mid|upper|lower)$/u.test(before),
  edtf: ({ year, short, word }) => {
    if (year) return year.endsWith('00') ? null : `${year.slice(0, 3)}X`
    const tens = short
      ? Number(short) / 10
      : 2 +
        ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].findIndex((stem) =>
          word?.toLowerCase().includes(stem),
        )
    return `19${tens}X`
  },
}

const SEASON_RANGE: DatePattern = {
  name: '2021-22, 2014–2018',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(
    String.raw`(?<from>(?:1[5-9]|20)\d\d)(?:\s?[-–—~]\s?|/)(?<to>(?:1[5-9]|20)\d\d|(?<=\S)\d\d)(?![-/.,]?\d|%|${S}(?:people|percent|calories))`,
  ),
  accept: ({ from = '', to = '' }, before) =>
    Number(to.length === 2 ? from.slice(0, 2) + to : to) > Number(from) && !/^[$£€]$/u.test(before),
  edtf: ({ from = '', to = '' }) => `${from}/${to.length === 2 ? from.slice(0, 2) + to : to}`,
}

const WEEK_NUMBER: DatePattern = {
  name: 'week 23, week 3 of 2027',
  starts: ['week'],
  kind: 'date',
  pattern: sticky(String.raw`week${S}(?:[1-9]|[1-4]\d|5[0-3])(?:${S}of${S}${YEAR_FIGURE})?(?![\d.,:]\d)`),
  edtf: () => null,
}

const WEEK: DatePattern = {
  name: '3rd week of Jan, the last week of July 2019, the first 2 weeks of 2021, the week beginning February 4',
  starts: ['week', 'digits', 'weekend', 'w', ...Object.keys(ORDINALS), 'last'],
  kind: 'date',
  the: true,
  pattern: sticky(
    [
      String.raw`(?:(?:week|weekend)${S}(?:of|beginning|commencing)|w/c)${S}(?:the${S})?(?:${MONTH}${S}\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?:${S}(?:of${S})?${MONTH})?|halloween|christmas|easter|thanksgiving)`,
      String.raw`(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last)(?:${S}(?:\d|two|three|four|five|six))?${S}(?:week|weekend|month|day)s?${S}of${S}(?:(?:${MONTH}${S})?${YEAR_FIGURE}|${MONTH})`,
    ].join('|'),
  ),
  edtf: () => null,
}

const HOLIDAY: DatePattern = {
  name: 'Christmas Eve, Labor Day 2021',
  starts: Object.keys(HOLIDAYS)
    .map((name) => name.split(/[ -]|'s|s' /u)[0] ?? name)
    .concat(['international', 'presidents', 'st.', 'new']),
  kind: 'date',
  pattern: sticky(
    String.raw`(?<name>${anyOf(Object.keys(HOLIDAYS).flatMap((name) => [name, name.replaceAll("'", '’')]))})(?:,?${S}(?<year>${YEAR_FIGURE}))?(?:${S}weekend)?`,
  ),
  accept: (_, before, text) =>
    /^\p{Lu}/u.test(text) ||
    / (?:day|eve)\b/u.test(text) ||
    /^(?:on|at|before|after|by|this|last|next|since|of|during|until|meet)$/u.test(before),
  edtf: ({ name = '', year }) => {
    const day = HOLIDAYS[name.toLowerCase().replaceAll('’', "'")]
    return day && year ? `${year}-${day}` : day && day.length > 5 ? day : null
  },
}

const YEAR_NAMED: DatePattern = {
  name: 'the year 2008, fiscal year 2019, FY2019, mid 1989, the end of 2008',
  starts: ['year', 'fiscal', 'financial', 'school', 'academic', 'calendar', 'fy', 'cy', 'sy', ...phases],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:(?:fiscal|financial|school|academic|calendar)${S})?year${S}(?<year>${YEAR})|(?:fiscal|FY|CY|SY)\s?(?<year2>\d{4})|${PHASE}(?:${S}|-)(?<year3>${YEAR})`,
  ),
  edtf: ({ year, year2, year3, ...rest }) => (rest.phase ? null : edtfOf(numberOf(year ?? year2 ?? year3 ?? ''))),
}

/** Words before a figure of four digits that make it a year whatever stands behind. */
const IN_YEAR =
  /^(?:in|since|during|by|until|till|year|circa|spring|summer|fall|autumn|winter|through|late|early|mid|back|january|february|april|june|july|august|september|october|november|december)$/u
const NO_YEAR =
  /^(?:about|around|over|under|than|nearly|almost|roughly|approximately|least|most|some|worth|average|exactly|only|just|another|additional|extra|up|[+×x*=<>~≈]|model|total|room|flight|route|highway|no|number|code|rose|fell|gained|lost|scored|paid|cost|costs|every|each|these|those|all|first|last|top|sold|killed|bought|built)$/u

/** an average of 1500, a total of 2000 */
const OF_AMOUNT = /^(?:average|total|maximum|minimum|number|sum|cost|price|excess|upwards|least|up|loss|rate)$/u

const YEAR_ALONE: DatePattern = {
  name: 'in 2008, nineteen ninety six',
  starts: ['digits', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
  kind: 'date',
  alone: true,
  pattern: new RegExp(
    String.raw`(?<year>(?:1[0-9]|20)\d\d)(?![\d%]|[.,:]\d|\s?[-–/]\s?\d|['’]?s?[a-z]{2}|-[a-z]|°)|(?<spelt>(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:${anyOf(['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'])})(?:[- ]${anyOf(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'])})?(?![a-z\d])|two${S}thousand${S}(?:and${S})?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![a-z\d]))`,
    'iy',
  ),
  accept: ({ year, spelt = '' }, before, _, after, left) =>
    !(before === 'of' && OF_AMOUNT.test(left[1] ?? '')) &&
    isYear(year ? Number(year) : numberOf(spelt), before, after, spelt !== ''),
  edtf: ({ year, spelt }) => edtfOf(numberOf(year ?? spelt ?? '')),
}

function isYear(year: number, before: string, after: string, spelt: boolean): boolean {
  const sure = IN_YEAR.test(before)
  if (spelt) return sure && !isPlural(after)
  if (
    NO_YEAR.test(before) ||
    /^[$£€¥#]|^(?:mg|km|percent|per|million|billion|degrees?|points?|people|years?|%)$/u.test(before + after)
  )
    return false
  if (!sure && after === 'over') return false
  if (
    /^(?:people|degrees?|percent|per|million|billion|points?|years?|days?|hours?|miles?|feet|metres?|meters?|km|kg|mg|mb|hp|rpm|dollars?|euros?|pounds?|calories|[%°])$/u.test(
      after,
    )
  )
    return false
  if (sure) return year >= 1100 && year < 2200
  if (
    isPlural(after) &&
    year % 100 !== 0 &&
    year >= 1900 &&
    year < 2050 &&
    /^(?:the|of|its|their|his|her|our|'s|under|and|for|from|since)$/u.test(before)
  )
    return true
  if (isPlural(after) || /^[-–]$/u.test(before))
    return (
      /^(?:of|for|and|the|from|to|its|after|before|between)$/u.test(before) &&
      year > 1900 &&
      year < 2050 &&
      !isPlural(after)
    )
  return year >= 1900 ? year < 2050 : year >= 1500 && /^(?:from|to|between|and|before|after|the|of|[(])$/u.test(before)
}

/** The special forms come before the plain ones that they begin with. */
export const ABSOLUTE: readonly DatePattern[] = [
  ISO,
  NUMERIC,
  MONTH_NUMBER,
  YEAR_LAST,
  WEEK_NUMBER,
  WEEK,
  MONTH_DAY,
  DAY_MONTH,
  SEASON_YEAR,
  QUARTER,
  MONTH_YEAR,
  CENTURY,
  DECADE,
  SEASON_RANGE,
  SLASHED,
  HOLIDAY,
  SEASON_ALONE,
  YEAR_NAMED,
  YEAR_ALONE,
]
