// Periods of the reports that a story is about: "in the quarter", "the year-ago quarter", "the quarter ended Sept. 30".
import { dictionary } from '../../core/dictionary.ts'
import { GAME_WORDS, NO_QUARTER_OF_YEAR, REPORT_WORDS } from '../../lexicons/calendar.ts'
import type { Groups } from '../matcher/matcher.ts'
import type { DatePattern } from './date-pattern.ts'
import { anyOf, MONTH, monthOf, S, sticky, YEAR_FIGURE } from './date-words.ts'
import { addMonths, type Day, edtfOf } from './edtf.ts'
import { yearOf } from './nearest.ts'

/** "in the quarter", "the latest period", "the year-ago quarter": of the reports that a story is about. See resolve-anaphora.ts. */
export const REPORTED: DatePattern = {
  name: 'the quarter, the latest quarter, the year-ago quarter, the year-earlier period, that quarter, year-ago',
  starts: [
    'quarter',
    'latest',
    'year',
    'prior',
    'comparable',
    'corresponding',
    'same',
    'that',
    'previous',
    'current',
    'full',
    'preceding',
  ],
  kind: 'date',
  the: true,
  pattern: sticky(
    [
      String.raw`(?:${anyOf(REPORT_WORDS)}${S})?(?:year-ago|year-earlier|prior-year|prior)(?:${S}fiscal)?(?:${S}(?:quarter|period|half))?`,
      String.raw`(?:latest|same|comparable|corresponding|preceding)(?:${S}fiscal)?${S}(?:quarter|period|half)`,
      String.raw`that${S}quarter`,
      String.raw`(?<ended>quarter|half|year)(?=${S}(?:that${S})?(?<way>ended|ending|ends)${S}(?:on${S})?(?<month>${MONTH})(?:${S}(?<day>\d{1,2})(?:,?${S}(?<year>${YEAR_FIGURE}))?)?)`,
      String.raw`quarter${S}a${S}year${S}(?:ago|earlier|before)`,
      'quarter',
    ].join('|'),
  ),
  accept: ({ ended }, before, text, after, { isNear, next }) =>
    !/^prior$/iu.test(text) &&
    (ended === undefined || before === 'the') &&
    (ended !== undefined ||
      !/^quarter$/iu.test(text) ||
      (before === 'the' && isQuarterOfYear(after) && text === 'quarter' && !isNear(GAME_WORDS))) &&
    (/(?:quarter|period|half|year)$/iu.test(text) || (next.kind === 'word' && next.lower !== 'of')),
  edtf: (groups, reference) => endedEdtf(groups, reference),
}

const MONTHS_OF: Readonly<Record<string, number>> = dictionary({ quarter: 3, half: 6, year: 12 })

/** "the quarter ended Sept. 30": a quarter or half of the calendar, or the months that it takes in. */
function endedEdtf({ ended, way, month, day, year }: Groups, reference: Day | null): string | null {
  const last = monthOf(month ?? '')
  const count = MONTHS_OF[ended?.toLowerCase() ?? ''] ?? 0
  if (!count || !(last >= 1 && (year || reference))) return null
  const isPast = way?.toLowerCase() === 'ended'
  const endYear = year ? Number(year) : yearOf(reference as Day, last, null, !isPast)
  // A quarter that ends on the 1st is that of the month before.
  const end = addMonths({ year: endYear, month: last, day: 1 }, day && Number(day) < 15 ? -1 : 0)
  const start = addMonths(end, 1 - count)
  if (end.month % count !== 0 || count === 12) {
    if (count === 12 && end.month === 12) return edtfOf(end.year)
    return `${edtfOf(start.year, start.month)}/${edtfOf(end.year, end.month)}`
  }
  return edtfOf(end.year, (count === 3 ? 32 : 39) + end.month / count)
}

/** "the quarter", not "the quarter of a mile", "the quarter final". */
const isQuarterOfYear = (after: string): boolean => !NO_QUARTER_OF_YEAR.has(after)
