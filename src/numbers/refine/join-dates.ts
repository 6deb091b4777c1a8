// Neighbouring pieces of one date: "Friday, April 28", "tomorrow at 8:00am", "from March to July 2016".
import { alternatives } from '../../core/parse-list.ts'
import { CLOCK_JOINTS, MONTHS, WEEKDAYS } from '../../lexicons/calendar.ts'
import { withClock } from '../dates/clock.ts'
import { addDays, dayOf, isoOf } from '../dates/edtf.ts'
import { at, lexemesBetween } from '../lexeme-predicates.ts'
import type { Match, Scan } from '../number-types.ts'

type Join = (scan: Scan, a: Match, b: Match, joint: string) => Match | null

/** Pieces of a date are at most so many lexemes apart. */
const GAP = 4

/** Joins what says one point or period of time: first points ("tomorrow at 8"), then periods between two of them. */
export function joinDates(scan: Scan, matches: readonly Match[]): Match[] {
  const joined = fold(scan, fold(scan, matches, pointOf), periodOf)
  return joined.filter(({ weak }) => !weak).map((match) => withOpener(scan, match))
}

const isDated = ({ kind, skip, value }: Match): boolean =>
  !skip && value === null && (kind === 'date' || kind === 'time' || kind === 'set')

function fold(scan: Scan, matches: readonly Match[], join: Join): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const near = last && isDated(last) && isDated(match) && match.start - last.end < GAP
    const both = near ? join(scan, last, match, between(scan, last, match)) : null
    if (both) joined[joined.length - 1] = both
    else joined.push(match)
  }
  return joined
}

/** The words between two matches. */
function between(scan: Scan, a: Match, b: Match): string {
  const words = lexemesBetween(scan, a.end, b.start).map(({ lower }) => lower)
  return words.join(' ')
}

const whole = (scan: Scan, { start, end }: Match): string =>
  scan.text.slice(at(scan, start).start, at(scan, end - 1).end)

/** A clock time is none of a week's, month's or year's. */
const LONG = /(?:week|weekend|month|year|quarter|decade|week \d+)$/iu
const WEEKDAY = new RegExp(`(?:${alternatives(Object.keys(WEEKDAYS))})$`, 'iu')

/** Friday, April 28 · tomorrow at 8:00am · 6pm on Tuesday · every Monday at 4pm · Monday of last week */
function pointOf(scan: Scan, a: Match, b: Match, joint: string): Match | null {
  if (a.weak || b.weak) return null
  if (a.kind === 'set' || b.kind === 'set') return setOf(a, b, joint)
  if (a.kind === 'time' && b.kind === 'time') return null
  if (a.kind === 'time')
    return /^(?:,|on|of|, on)?$/u.test(joint) && !LONG.test(whole(scan, b))
      ? { ...b, start: a.start, edtf: withClock(b.edtf, whole(scan, a)) }
      : null
  if (b.kind === 'time')
    return (joint === '' || CLOCK_JOINTS.has(joint)) && !LONG.test(whole(scan, a)) ? timed(scan, a, b, joint) : null
  if (WEEKDAY.test(whole(scan, a)) && /^,?$/u.test(joint) && !/day$|^week/iu.test(whole(scan, b)))
    return { ...b, start: a.start }
  if (joint === '' && /^(?:this|last|next) year$/iu.test(whole(scan, b)) && MONTH_END.test(whole(scan, a)))
    return { ...a, end: b.end, edtf: withYear(a.edtf, b.edtf) }
  const isWithin = /^(?:on|of|in)$/u.test(joint) && !/^\d{4}$/u.test(whole(scan, b))
  return isWithin ? { ...b, start: a.start, edtf: b.edtf ?? a.edtf ?? null } : null
}

/** "tomorrow at 8" is a point; "tomorrow after 8" and "from 8" name the day only. */
const timed = (scan: Scan, a: Match, b: Match, joint: string): Match => ({
  ...a,
  end: b.end,
  edtf: /^(?:,|,? ?at|- ?)?$/u.test(joint) ? withClock(a.edtf, whole(scan, b)) : (a.edtf ?? null),
})

/** March last year, June 3 this year */
const MONTH_END = new RegExp(`(?:${alternatives(Object.keys(MONTHS))}|\\d)$`, 'iu')
const withYear = (date: string | null | undefined, year: string | null | undefined): string | null =>
  date && year && !date.includes('/') ? year.slice(0, 4) + date.slice(4) : null

function setOf(a: Match, b: Match, joint: string): Match | null {
  if (a.kind === 'set' && b.kind === 'time') return /^(?:at)?$/u.test(joint) ? { ...a, end: b.end } : null
  return a.kind === 'time' && b.kind === 'set' && joint === '' ? { ...b, start: a.start } : null
}

/** from March to July 2016 · Nov 18-Dec 19 · between the end of 2007 and the end of 2008 · from March to now */
function periodOf(scan: Scan, a: Match, b: Match, joint: string): Match | null {
  if (a.kind === 'set' || b.kind === 'set') return null
  const opener = openerOf(scan, a)
  const isTo = /^(?:to|through|until|till|up to)(?: the)?$/u.test(joint)
  const isDash = /^[-–—~]$/u.test(joint) && a.kind === b.kind
  const isAnd = /^and(?: the)?$/u.test(joint) && opener?.word === 'between'
  if (!isTo && !isDash && !isAnd) return null
  if (isTo && !opener && isWithinFirst(a, b)) return null
  const interval = intervalOf(whole(scan, a), whole(scan, b), a.edtf ?? null, b.edtf ?? null)
  if (interval === 'backwards' && !opener) return null
  const edtf = interval === 'backwards' ? null : interval
  const kind = a.kind === 'time' && b.kind === 'time' ? 'time' : 'date'
  return { ...a, kind, start: opener?.start ?? a.start, end: b.end, edtf, weak: false }
}

/** "so far this year through March" */
const isWithinFirst = ({ edtf: year }: Match, { edtf: month }: Match): boolean =>
  Boolean(year && month && month.length > year.length && month.startsWith(year))

/** The two dates as one interval; the first takes the year that only the second names: "April to June in 2017". */
function intervalOf(a: string, b: string, from: string | null, to: string | null): string | null {
  if (!to || /\//u.test(to) || from?.includes('/')) return null
  const first = /\d{4}/u.test(a) || !/\d{4}/u.test(b) ? from : inYearOf(a, from, to)
  if (!first) return null
  if (first.slice(0, to.length) <= to.slice(0, first.length)) return `${first}/${to}`
  // "from Tuesday to Friday" ends after it begins.
  return WEEKDAY.test(a) && WEEKDAY.test(b) ? weekLater(first, to) : 'backwards'
}

/** A month or day without its own year, in the year of the date behind it or in the one before. */
function inYearOf(text: string, own: string | null, to: string): string | null {
  const month =
    MONTHS[
      text
        .toLowerCase()
        .replace(/^(?:from|between) /u, '')
        .split(/[ .]/u)[0] ?? ''
    ] ?? Number(own?.slice(5, 7))
  const rest = own ? own.slice(4) : /^\p{L}+\.?$/u.test(text) && month ? `-${String(month).padStart(2, '0')}` : null
  if (rest === null) return own
  const year = Number(to.slice(0, 4))
  return `${to.slice(4) >= rest.slice(0, to.length - 4) ? year : year - 1}${rest}`
}

function weekLater(from: string, to: string): string | null {
  const [first, last] = [dayOf(from), dayOf(to)]
  return first && last ? `${from}/${isoOf(addDays(last, 7))}` : null
}

/** "from" or "between" in front of a period: it opens the span. */
function openerOf(scan: Scan, { start }: Match): { readonly word: string; readonly start: number } | null {
  const index = at(scan, start - 1).lower === 'the' ? start - 2 : start - 1
  const word = at(scan, index).lower
  return word === 'from' || word === 'between' ? { word, start: index } : null
}

/** "from 2014-2018": what was one pattern takes its opener too. */
function withOpener(scan: Scan, match: Match): Match {
  const isPeriod = match.kind === 'date' && /\d[-–~—]\d/u.test(whole(scan, match)) && match.edtf?.includes('/')
  return isPeriod ? { ...match, start: openerOf(scan, match)?.start ?? match.start } : match
}
