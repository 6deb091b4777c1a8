import { fullYear } from '../../core/full-year.ts'
import { alternatives } from '../../core/parse-list.ts'
import { spanOf } from '../../core/span.ts'
import { MONTHS, WEEKDAY_NAMES } from '../../lexicons/calendar.ts'
import { ARTICLE, defineRule, type Problem } from '../rule.ts'

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const WEEKDAY = `(?<weekday>${alternatives(WEEKDAY_NAMES)})`
const MONTH = `(?:${alternatives(Object.keys(MONTHS))})`
const YEAR = '(?:,?\\s+(?<year>(?:18|19|20)\\d{2})(?!\\d))?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d.:]*\\d)'
const NO_MORE = '(?![/.-]?\\d)'
/** The ways to write a date; those in figures have their year. */
const DATES: readonly string[] = [
  // April 28, 2025; 28 April 2025
  `(?:(?<month>${MONTH})\\.?\\s+(?:the\\s+)?(?<day>${DAY})|(?<day2>${DAY})(?:\\s+of)?\\s+(?<month2>${MONTH})\\.?(?!\\p{L}))${YEAR}`,
  // 28/04/2025; 4/28/25; 28.04.2025; 04-28-2025
  `(?<first>\\d{1,2})(?:(?<sign>[/.])(?<second>\\d{1,2})\\k<sign>(?<year>(?:18|19|20)?\\d{2})|-(?<second2>\\d{1,2})-(?<year2>(?:18|19|20)\\d{2}))${NO_MORE}`,
  // 2025-04-28
  `(?<year>(?:18|19|20)\\d{2})(?<sign>[/.-])(?<isoMonth>\\d{1,2})\\k<sign>(?<isoDay>\\d{1,2})${NO_MORE}`,
]
/** "Monday morning, 21 December" */
const TIME_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night))?'
const START = '(?<![\\p{L}\\p{N}])(?<!\\d[/.-])'
const PATTERNS = DATES.flatMap((date) => [
  // Tuesday, April 28, 2025; Tuesday (28 April 2025)
  new RegExp(`${START}${WEEKDAY}\\.?${TIME_OF_DAY}(?:,?\\s+(?:the\\s+)?|\\s+\\()${date}`, 'giu'),
  // April 28, 2025 (Tuesday); 28 April 2025, a Tuesday
  new RegExp(
    `${START}${date}(?:,?\\s*[([](?:an?\\s+)?|,\\s+(?:which\\s+(?:is|was)\\s+)?an?\\s+)${WEEKDAY}(?![\\p{L}\\p{N}])[)\\]]?`,
    'giu',
  ),
])

/** Without a year, the date is taken for the nearest one to the article's; near half a year off it could be either. */
const NEAREST_DAYS = 150

export const dateWeekday = defineRule({
  name: 'date/weekday',
  summary: 'the weekday does not match the date',
  level: 'error',
  scope: [...ARTICLE, 'dateline'],
  options: {},
  explanation: {
    what: 'A weekday stands before or behind a date that falls on another weekday. Without a year the rule needs the day of publication (a line or a dateline with day, month and year, or `--reference-date`) and takes the nearest such date. In figures that allow two orders (“04/05/2025”) both days must be wrong.',
    why: 'One of the two is wrong, and readers will come on the wrong day.',
    fails: 'The hearing will be held on Tuesday, April 28, 2025, at the town hall.',
    mend: 'The hearing will be held on Monday, April 28, 2025, at the town hall.',
  },
  run: ({ text, analysis: { structure }, day }) =>
    structure.paragraphs.flatMap(({ start, end }) =>
      PATTERNS.flatMap((pattern) =>
        [...text.slice(start, end).matchAll(pattern)].flatMap((match) => problemOf(text, start, match, day)),
      ),
    ),
})

function problemOf(text: string, offset: number, match: RegExpExecArray, published: string | null): Problem[] {
  const groups = match.groups ?? {}
  const { weekday = '' } = groups
  const said = NAMES.findIndex((name) => name.toLowerCase().startsWith(weekday.toLowerCase().slice(0, 3)))
  const dates = datesOf(groups, published)
  const [date, other] = dates
  if (!date || dates.some((each) => each.getUTCDay() === said)) return []
  const start = offset + match.index
  const finding = spanOf(text, start, start + match[0].trimEnd().length)
  if (other) return [{ ...finding, message: `${shown(date)} and ${shown(other)}: neither is a ${NAMES[said]}` }]
  // The date is taken to be right: it is what was looked up.
  const named = start + match[0].indexOf(weekday)
  const fix = { start: named, end: named + weekday.length, replacement: NAMES[date.getUTCDay()] ?? weekday }
  return [{ ...finding, message: `${shown(date)}, not a ${NAMES[said]}`, fix }]
}

/** "28 April 2025 is a Monday" */
const shown = (date: Date): string =>
  `${date.getUTCDate()} ${date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${date.getUTCFullYear()} is a ${NAMES[date.getUTCDay()]}`

/** The days that may be meant: two where figures allow the day or the month to come first. */
function datesOf(groups: Readonly<Record<string, string | undefined>>, published: string | null): Date[] {
  const { month, month2, day, day2, first, second, second2, year, year2, isoMonth, isoDay } = groups
  if (isoDay) return existing([dateOf(Number(year), Number(isoMonth), Number(isoDay))])
  if (first) {
    const [one, two, full] = [Number(first), Number(second ?? second2), fullYear(Number(year ?? year2))]
    return existing([dateOf(full, two, one), ...(one === two ? [] : [dateOf(full, one, two)])])
  }
  const monthNumber = MONTHS[(month ?? month2 ?? '').toLowerCase()]
  const dayNumber = Number.parseInt(day ?? day2 ?? '', 10)
  if (!monthNumber) return []
  if (year) return existing([dateOf(Number(year), monthNumber, dayNumber)])
  return existing([published ? nearestTo(published, monthNumber, dayNumber) : null])
}

const existing = (dates: readonly (Date | null)[]): Date[] => dates.filter((date) => date !== null)

/** The day in UTC; null where the month has no such day. */
function dateOf(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

function nearestTo(published: string, month: number, day: number): Date | null {
  const from = Date.parse(`${published}T00:00:00Z`)
  const year = Number(published.slice(0, 4))
  if (Number.isNaN(from)) return null
  const near = [year - 1, year, year + 1]
    .map((each) => dateOf(each, month, day))
    .filter((date) => date !== null && Math.abs(date.getTime() - from) <= NEAREST_DAYS * 86_400_000)
  return near[0] ?? null
}
