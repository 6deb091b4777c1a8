// Neighbouring pieces of one date: "Friday, April 28", "tomorrow at 8:00am", "from March to July 2016".
import { at, lexemesBetween } from '../lexeme-tests.ts'
import type { Match, Scan } from '../number-types.ts'

type Join = (scan: Scan, a: Match, b: Match, joint: string) => Match | null

/** Pieces of a date are at most so many lexemes apart. */
const GAP = 4

/** Joins what says one point or stretch of time: first points ("tomorrow at 8"), then stretches between two of them. */
export function joinDates(scan: Scan, matches: readonly Match[]): Match[] {
  const joined = fold(scan, fold(scan, matches, pointOf), stretchOf)
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
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu

/** Friday, April 28 · tomorrow at 8:00am · 6pm on Tuesday · every Monday at 4pm · Monday of last week */
function pointOf(scan: Scan, a: Match, b: Match, joint: string): Match | null {
  if (a.weak || b.weak) return null
  if (a.kind === 'set' || b.kind === 'set') return setOf(a, b, joint)
  if (a.kind === 'time' && b.kind === 'time') return null
  if (a.kind === 'time')
    return /^(?:,|on|of|, on)?$/u.test(joint) && !LONG.test(whole(scan, b)) ? { ...b, start: a.start } : null
  if (b.kind === 'time') return AT.test(joint) && !LONG.test(whole(scan, a)) ? { ...a, end: b.end } : null
  if (WEEKDAY.test(whole(scan, a)) && /^,?$/u.test(joint) && !/day$|^week/iu.test(whole(scan, b)))
    return { ...b, start: a.start }
  if (joint === '' && /^(?:this|last|next) year$/iu.test(whole(scan, b)) && MONTH_END.test(whole(scan, a)))
    return { ...a, end: b.end, edtf: withYear(a.edtf, b.edtf) }
  const isWithin = /^(?:on|of|in)$/u.test(joint) && !/^\d{4}$/u.test(whole(scan, b))
  return isWithin ? { ...b, start: a.start, edtf: b.edtf ?? a.edtf ?? null } : null
}

/** March last year, June 3 this year */
const MONTH_END = /(?:january|february|march|april|may|june|july|august|september|october|november|december|\d)$/iu
const withYear = (date: string | null | undefined, year: string | null | undefined): string | null =>
  date && year && !date.includes('/') ? year.slice(0, 4) + date.slice(4) : null

const AT = /^(?:,|,? ?at|around|at around|by|in|from|- ?|after|before|for|late|early|later than)?$/u

function setOf(a: Match, b: Match, joint: string): Match | null {
  if (a.kind === 'set' && b.kind === 'time') return /^(?:at)?$/u.test(joint) ? { ...a, end: b.end } : null
  return a.kind === 'time' && b.kind === 'set' && joint === '' ? { ...b, start: a.start } : null
}

/** from March to July 2016 · Nov 18-Dec 19 · between the end of 2007 and the end of 2008 · from March to now */
function stretchOf(scan: Scan, a: Match, b: Match, joint: string): Match | null {
  if (a.kind === 'set' || b.kind === 'set') return null
  const opener = openerOf(scan, a)
  const isTo = /^(?:to|through|until|till|up to)(?: the)?$/u.test(joint)
  const isDash = /^[-–—~]$/u.test(joint) && a.kind === b.kind
  const isAnd = /^and(?: the)?$/u.test(joint) && opener?.word === 'between'
  if (!isTo && !isDash && !isAnd) return null
  const edtf = a.edtf && b.edtf && !/\//u.test(a.edtf + b.edtf) ? `${a.edtf}/${b.edtf}` : null
  const kind = a.kind === 'time' && b.kind === 'time' ? 'time' : 'date'
  return { ...a, kind, start: opener?.start ?? a.start, end: b.end, edtf, weak: false }
}

/** "from" or "between" in front of a stretch: it opens the span. */
function openerOf(scan: Scan, { start }: Match): { readonly word: string; readonly start: number } | null {
  const index = at(scan, start - 1).lower === 'the' ? start - 2 : start - 1
  const word = at(scan, index).lower
  return word === 'from' || word === 'between' ? { word, start: index } : null
}

/** "from 2014-2018": what was one pattern takes its opener too. */
function withOpener(scan: Scan, match: Match): Match {
  const isStretch = match.kind === 'date' && /\d[-–~—]\d/u.test(whole(scan, match)) && match.edtf?.includes('/')
  return isStretch ? { ...match, start: openerOf(scan, match)?.start ?? match.start } : match
}
