// Dates that name a season, quarter, week, decade or century: "the fall of 2024", "Q3 2019", "1990s", "2021-22".
import { dictionary } from '../../core/dictionary.ts'
import { SEASONS } from '../../lexicons/calendar.ts'
import { ORDINALS } from '../../lexicons/number-words.ts'
import type { DatePattern } from './date-pattern.ts'
import { anyOf, MONTH, numberOf, PHASE, phases, S, SEASON, sticky, YEAR, YEAR_FIGURE } from './date-words.ts'
import { edtfOf } from './edtf.ts'

export const SEASON_YEAR: DatePattern = {
  name: 'the fall of 2024, summer 2019, early winter 2020',
  starts: [...Object.keys(SEASONS), ...phases],
  kind: 'date',
  the: true,
  pattern: sticky(String.raw`(?:${PHASE}(?:${S}|-))?(?<season>${SEASON})(?:${S}(?:of|in))?${S}(?<year>${YEAR})`),
  edtf: ({ season = '', year = '' }) => edtfOf(numberOf(year), SEASONS[season.toLowerCase()]),
}

export const SEASON_ALONE: DatePattern = {
  name: 'summer, autumn',
  starts: ['summer', 'winter', 'autumn'],
  kind: 'date',
  pattern: sticky(String.raw`(?:summer|winter|autumn)(?!${S}(?:Olympic|Paralymp|Games|Palace|School|camp))`),
  accept: (_, before) => !/^(?:a|midsummer|midwinter)$/u.test(before),
  edtf: () => null,
}

export const QUARTER: DatePattern = {
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

export const DECADE: DatePattern = {
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

export const SEASON_RANGE: DatePattern = {
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

export const WEEK_NUMBER: DatePattern = {
  name: 'week 23, week 3 of 2027',
  starts: ['week'],
  kind: 'date',
  pattern: sticky(String.raw`week${S}(?:[1-9]|[1-4]\d|5[0-3])(?:${S}of${S}${YEAR_FIGURE})?(?![\d.,:]\d)`),
  edtf: () => null,
}

export const WEEK: DatePattern = {
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
