import { alternatives } from '../../core/parse-list.ts'
import { spanOf } from '../../core/span.ts'
import { MONTHS, WEEKDAY_NAMES } from '../../lexicons/calendar.ts'
import { ARTICLE, defineRule, type Problem } from '../rule.ts'

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const WEEKDAY = `(?<weekday>${alternatives(WEEKDAY_NAMES)})\\.?`
const MONTH = `(?:${alternatives(Object.keys(MONTHS))})`
const YEAR = '(?:,?\\s+(?<year>(?:18|19|20)\\d{2})(?!\\d))?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d.:]*\\d)'
const DATE = `(?:(?<month>${MONTH})\\.?\\s+(?:the\\s+)?(?<day>${DAY})|(?<day2>${DAY})(?:\\s+of)?\\s+(?<month2>${MONTH})\\.?(?!\\p{L}))`
/** "Monday morning, 21 December" */
const TIME_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night))?'
const START = '(?<![\\p{L}\\p{N}])'
const PATTERNS = [
  // Tuesday, April 28, 2025; Tuesday (28 April 2025)
  new RegExp(`${START}${WEEKDAY}${TIME_OF_DAY}(?:,?\\s+(?:the\\s+)?|\\s+\\()${DATE}${YEAR}`, 'giu'),
  // April 28, 2025 (Tuesday); 28 April 2025, a Tuesday
  new RegExp(
    `${START}${DATE}${YEAR}(?:,?\\s*[([]|,\\s+(?:which\\s+(?:is|was)\\s+)?an?\\s+)${WEEKDAY}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
]

/** Without a year, the date is taken for the nearest one to the article's; near half a year off it could be either. */
const NEAREST_DAYS = 150

export const dateWeekday = defineRule({
  name: 'date/weekday',
  summary: 'the weekday does not match the date',
  level: 'error',
  scope: [...ARTICLE, 'dateline'],
  options: {},
  explanation: {
    what: 'A weekday stands before or behind a date that falls on another weekday. Without a year the rule needs the day of publication (a line or a dateline with day, month and year, or `--reference-date`) and takes the nearest such date.',
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
  const { weekday = '', month, month2, day, day2, year } = match.groups ?? {}
  const said = NAMES.findIndex((name) => name.toLowerCase().startsWith(weekday.toLowerCase().slice(0, 3)))
  const monthNumber = MONTHS[(month ?? month2 ?? '').toLowerCase()]
  const dayNumber = Number.parseInt(day ?? day2 ?? '', 10)
  if (!monthNumber) return []
  const date = year
    ? dateOf(Number(year), monthNumber, dayNumber)
    : published
      ? nearestTo(published, monthNumber, dayNumber)
      : null
  if (!date || date.getUTCDay() === said) return []
  const start = offset + match.index
  const name = `${date.getUTCDate()} ${date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${date.getUTCFullYear()}`
  const message = `${name} is a ${NAMES[date.getUTCDay()]}, not a ${NAMES[said]}`
  // The date is taken to be right: it is what was looked up.
  const named = start + match[0].indexOf(weekday)
  const fix = { start: named, end: named + weekday.length, replacement: NAMES[date.getUTCDay()] ?? weekday }
  return [{ ...spanOf(text, start, start + match[0].trimEnd().length), message, fix }]
}

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
