// Dates that name a season, quarter, week, decade or century: "the fall of 2024", "Q3 2019", "1990s", "2021-22".

import { dictionary } from '../../core/dictionary.ts'
import { fullYear } from '../../core/full-year.ts'
import { DECADES, GAME_WORDS, PHASES, SEASON_PREPOSITIONS, SEASONS } from '../../lexicons/calendar.ts'
import { REFERENCE_WORDS } from '../../lexicons/figure-names.ts'
import { POSSESSIVES } from '../../lexicons/function-words.ts'
import { ORDINALS } from '../../lexicons/number-words.ts'
import type { Groups } from '../matcher/matcher.ts'
import type { Lexeme } from '../number-types.ts'
import type { Ahead, DatePattern } from './date-pattern.ts'
import { anyOf, MONTH, monthOf, numberOf, PHASE, S, SEASON, sticky, WEEKDAY, YEAR, YEAR_FIGURE } from './date-words.ts'
import { isSurname } from './days.ts'
import { type Day, edtfOf, isDay, weekendOf, weekOf } from './edtf.ts'
import { yearOf } from './nearest.ts'

export const SEASON_YEAR: DatePattern = {
  name: 'the fall of 2024, summer 2019, early winter 2020',
  starts: [...Object.keys(SEASONS), ...PHASES],
  kind: 'date',
  the: true,
  pattern: sticky(
    String.raw`(?:${PHASE}(?:${S}|-))?(?<season>${SEASON})(?:${S}(?:of|in))?${S}(?<year>${YEAR})(?:[-–/]\d\d(?!\d))?`,
  ),
  edtf: ({ season = '', year = '' }) => edtfOf(numberOf(year), SEASONS[season.toLowerCase()]),
}

export const SEASON_ALONE: DatePattern = {
  name: 'summer, autumn, in the fall, over the winter',
  starts: Object.keys(SEASONS),
  kind: 'date',
  pattern: sticky(String.raw`(?<season>${SEASON})(?!${S}(?:Olympic|Paralymp|Games|Palace|School|camp|break))`),
  accept: ({ season = '' }, before, _, __, { left, next }) => {
    if (isFirstName(season, next)) return false
    return /^(?:spring|fall)$/iu.test(season)
      ? before === 'the' && SEASON_PREPOSITIONS.has(left(2))
      : !/^(?:a|midsummer|midwinter)$/u.test(before)
  },
  edtf: ({ season = '' }, reference, ahead) => seasonEdtf(season, reference, ahead),
}

/** "Summer Hayes" is a person; the Summer Olympics are excluded by their own words. */
const isFirstName = (season: string, next: Lexeme): boolean => /^(?:Autumn|Summer)$/u.test(season) && isSurname(next)

/** The last or the next such season, by its first month. */
function seasonEdtf(season: string, reference: Day | null, ahead: Ahead): string | null {
  const code = SEASONS[season.toLowerCase()]
  if (!reference || !code) return null
  const month = firstMonth(code)
  return edtfOf(yearOf(reference, month, null, ahead({ granularity: 'month', month })), code)
}

/** The northern seasons: spring begins in March, winter in December. */
export const firstMonth = (season: number): number => (season - 20) * 3

const FISCAL = String.raw`(?:(?<earlier>year-earlier|year-ago|prior-year)${S})?(?:fiscal(?:${S}|-))?`
const NTH_WORDS = '(?:first|second|third|fourth|1st|2nd|3rd|4th)'
const OF_YEAR = String.raw`(?:the${S}|(?<which>this|last|next)${S}|its${S})?(?:fiscal${S}|calendar${S}|financial${S})?(?:year|(?<year3>${YEAR_FIGURE}))`

export const QUARTER: DatePattern = {
  name: 'Q3 2019, 2019-Q1, first quarter of 2013, 2019 H2, third quarter, first half of last year, fiscal second-quarter',
  starts: [
    'digits',
    'q',
    'h',
    'fiscal',
    'year',
    'prior',
    'this',
    'last',
    'next',
    'first',
    'second',
    'third',
    'fourth',
    'last',
    'final',
    ...PHASES,
  ],
  kind: 'date',
  the: true,
  pattern: sticky(
    [
      String.raw`(?<code>[QH][1-4])(?:(?:${S}of)?(?:${S}|-)(?<year>${YEAR_FIGURE}|fiscal${S}\d{4})|[- ]?['’]?(?<short>\d\d)(?!\d))?`,
      String.raw`(?<code3>[1-4][QH])(?:${S}(?<year4>${YEAR_FIGURE})|['’]?(?<short2>\d\d)(?!\d))`,
      String.raw`(?<year2>${YEAR_FIGURE})(?:${S}|-|)(?<code2>[QH][1-4])`,
      String.raw`${FISCAL}(?<nth>${NTH_WORDS}|last|final|latter)[- ](?<part>quarter|half)${S}of${S}${OF_YEAR}`,
      String.raw`(?<which2>this|last|next)${S}year['’]s${S}(?<nth2>${NTH_WORDS})[- ](?<part2>quarter|half)`,
      String.raw`(?<year5>${YEAR_FIGURE})${S}(?<nth5>first|second|third|fourth)[- ](?<part5>quarter|half)`,
      String.raw`${FISCAL}(?<nth4>first|second|third|fourth)[- ]quarter`,
      String.raw`${FISCAL}(?<half>first|second)[- ]half(?=${S}(?:net|profits?|earnings|results?|revenues?|sales|loss(?:es)?|income|figures|operating|pre-?tax|turnover|growth)(?![a-z]))`,
    ].join('|'),
  ),
  accept: ({ nth4 }, _, __, after, { isNear }) => !nth4 || !(isNear(GAME_WORDS) || /^(?:miles?|century)$/u.test(after)),
  edtf: (groups, reference) => quarterEdtf(groups, reference),
}

function quarterEdtf(groups: Groups, reference: Day | null): string | null {
  const part = partOf(groups)
  if (!part) return null
  const year = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4 ?? groups.year5
  const short = groups.short ?? groups.short2
  const earlier = groups.earlier ? 1 : 0
  if (year) return edtfOf(numberOf(year) - earlier, part)
  if (short) return edtfOf(fullYear(Number(short)), part)
  if (!reference) return null
  const which = (groups.which ?? groups.which2)?.toLowerCase()
  if (which) return edtfOf(reference.year + (STEPS[which] ?? 0), part)
  return edtfOf(lastSuchYear(reference, part) - earlier, part)
}

const STEPS: Readonly<Record<string, number>> = dictionary({ last: -1, next: 1, this: 0 })

/** The year of the last such quarter or half that has begun. */
function lastSuchYear({ year, month }: Day, part: number): number {
  const first = part >= 40 ? (part - 40) * 6 + 1 : (part - 33) * 3 + 1
  return first <= month ? year : year - 1
}

/** The EDTF code of what is named: Q3, 1H, "second half". */
function partOf({ code, code2, code3, half, ...groups }: Groups): number | null {
  const written = (code ?? code2 ?? (code3 ? `${code3.charAt(1)}${code3.charAt(0)}` : '')).toUpperCase()
  if (written) return PARTS[written] ?? null
  const isHalf = (groups.part ?? groups.part2 ?? groups.part5)?.toLowerCase() === 'half' || half !== undefined
  const word = (groups.nth ?? groups.nth2 ?? groups.nth4 ?? groups.nth5 ?? half ?? '').toLowerCase()
  const count = /^(?:last|final|latter)$/u.test(word) ? (isHalf ? 2 : 4) : NTH[word]
  return PARTS[`${isHalf ? 'H' : 'Q'}${count ?? ''}`] ?? null
}

const NTH: Readonly<Record<string, number>> = dictionary({
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
})
/** EDTF codes of quarters and halves of a year. */
const PARTS: Readonly<Record<string, number>> = dictionary({ Q1: 33, Q2: 34, Q3: 35, Q4: 36, H1: 40, H2: 41 })

export const CENTURY: DatePattern = {
  name: '21st century, mid-19th-century, the third century BC',
  starts: ['digits', ...Object.keys(ORDINALS), 'twenty', ...PHASES],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}(?:${S}|-))?(?<nth>\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ])?${anyOf(Object.keys(ORDINALS))})(?:\s{1,3}|-)(?:century|centuries)(?<bc>${S}BC)?`,
  ),
  edtf: ({ nth = '', bc }) => {
    const century = numberOf(nth)
    return bc || !(century > 1 && century < 100) ? null : `${String(century - 1).padStart(2, '0')}XX`
  },
}

export const DECADE: DatePattern = {
  name: '1990s, the late ’80s, nineties, mid-2000s',
  starts: ['digits', "'", '’', ...PHASES, ...DECADES],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:${PHASE}(?:${S}|-))?(?:the${S})?(?:(?<year>(?:1[0-9]|20)\d0)['’]?s|['’](?<short>[1-9]0)['’]?s|(?<word>(?:nineteen[- ])?${anyOf(DECADES)}))`,
  ),
  accept: ({ word }, before) => !word || !(POSSESSIVES.has(before) || /^(?:high|low|mid|upper|lower)$/u.test(before)),
  edtf: ({ year, short, word }) => {
    if (year) return year.endsWith('00') ? null : `${year.slice(0, 3)}X`
    const tens = short ? Number(short) / 10 : 2 + DECADES.findIndex((name) => word?.toLowerCase().endsWith(name))
    return `19${tens}X`
  },
}

export const SEASON_RANGE: DatePattern = {
  name: '2021-22, 2014–2018',
  starts: 'digits',
  kind: 'date',
  pattern: sticky(
    String.raw`(?<from>(?:1[5-9]|20)\d\d)(?:\s?[-–—~]\s?|/)(?<to>(?:1[5-9]|20)\d\d|(?<=\S)\d\d)(?![-/.,]?\d|%|${S}(?:people|percent|calories))`,
  ),
  accept: ({ from = '', to = '' }, before, text) =>
    isLater(Number(from), Number(to.length === 2 ? from.slice(0, 2) + to : to), text) &&
    !/^[$£€]$/u.test(before) &&
    !(text.includes('/') && REFERENCE_WORDS.has(before)),
  edtf: ({ from = '', to = '' }) => `${from}/${to.length === 2 ? from.slice(0, 2) + to : to}`,
}

/** A slash parts the years of a season or two; "2023/44" is a reference. */
const isLater = (from: number, to: number, text: string): boolean =>
  to > from && (to - from <= MAX_SLASHED_YEARS || !text.includes('/'))

const MAX_SLASHED_YEARS = 10

export const WEEK_NUMBER: DatePattern = {
  name: 'week 23, week 3 of 2027',
  starts: ['week'],
  kind: 'date',
  pattern: sticky(String.raw`week${S}(?:[1-9]|[1-4]\d|5[0-3])(?:${S}of${S}${YEAR_FIGURE})?(?![\d.,:]\d)`),
  edtf: () => null,
}

export const WEEK: DatePattern = {
  name: '3rd week of Jan, the last week of July 2019, the first 2 weeks of 2021, the week beginning February 4, the first weekend in June, the last Monday of May',
  starts: ['week', 'digits', 'weekend', 'w', ...Object.keys(ORDINALS), 'last'],
  kind: 'date',
  the: true,
  pattern: sticky(
    [
      String.raw`(?:(?<unit>week|weekend)${S}(?:of|beginning|commencing)|w/c)${S}(?:the${S})?(?:(?<month>${MONTH})${S}(?<day>\d{1,2})(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?:${S}(?:of${S})?${MONTH})?|halloween|christmas|easter|thanksgiving)`,
      String.raw`(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last)(?:${S}(?:\d|two|three|four|five|six))?${S}(?:week|weekend|month|day|${WEEKDAY})s?${S}(?:of|in)${S}(?:(?:${MONTH}${S})?${YEAR_FIGURE}|${MONTH})`,
    ].join('|'),
  ),
  edtf: ({ unit, month, day }, reference, ahead) =>
    unit && month && day ? weekEdtf(unit, month, day, reference, ahead) : null,
}

/** The week, or the weekend, of such a day. */
function weekEdtf(unit: string, name: string, text: string, reference: Day | null, ahead: Ahead): string | null {
  const [month, day] = [monthOf(name), Number(text)]
  if (!reference) return null
  const year = yearOf(reference, month, day, ahead({ granularity: 'day', month, day }))
  if (!isDay(year, month, day)) return null
  return /^weekend$/iu.test(unit) ? weekendOf({ year, month, day }, 0) : weekOf({ year, month, day })
}
