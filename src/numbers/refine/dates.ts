// Neighbouring pieces of one date: "Friday, April 28", "tomorrow at 8:00am", "from January to April 2015".
import { at } from '../text.ts'
import type { Match, Scan } from '../types.ts'

const isDated = ({ kind, skip }: Match): boolean => !skip && (kind === 'date' || kind === 'time')

/** Joins what says one point or stretch of time: first points ("tomorrow at 8"), then stretches between two of them. */
export function joinDates(scan: Scan, matches: readonly Match[]): Match[] {
  return fold(scan, fold(scan, matches, pointOf), stretchOf)
}

type Join = (scan: Scan, a: Match, b: Match) => Match | null

function fold(scan: Scan, matches: readonly Match[], join: Join): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const both = last && isDated(last) && isDated(match) && match.start - last.end < 4 ? join(scan, last, match) : null
    if (both) joined[joined.length - 1] = both
    else joined.push(match)
  }
  return joined
}

const between = (scan: Scan, a: Match, b: Match): string =>
  scan.lexemes
    .slice(a.end, b.start)
    .map(({ lower }) => lower)
    .join(' ')
const whole = (scan: Scan, { start, end }: Match): string =>
  scan.text.slice(at(scan, start).start, at(scan, end - 1).end)

/** A clock time is none of a week's, month's or year's. */
const LONG = /(?:week|weekend|month|year|quarter|decade|week \d+)$/iu

function pointOf(scan: Scan, a: Match, b: Match): Match | null {
  const joint = between(scan, a, b)
  if (a.kind === 'date' && b.kind === 'time') {
    if (LONG.test(whole(scan, a))) return null
    return /^(?:,|, at|at|around|at around|by|in|from|- ?|after|before|for|late|early)?$/u.test(joint)
      ? { ...a, end: b.end, edtf: a.edtf ?? null }
      : null
  }
  if (a.kind === 'time' && b.kind === 'date')
    return /^(?:,|on|of|, on|and)?$/u.test(joint) && joint !== 'and' ? { ...b, start: a.start } : null
  if (a.kind !== 'date' || b.kind !== 'date') return null
  const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(whole(scan, a))
  if (weekday && /^,?$/u.test(joint) && !/day$/iu.test(whole(scan, b))) return { ...b, start: a.start }
  return /^(?:on|of|in)$/u.test(joint) && !/^\d{4}$/u.test(whole(scan, b))
    ? { ...b, start: a.start, edtf: b.edtf ?? a.edtf ?? null }
    : null
}

function stretchOf(scan: Scan, a: Match, b: Match): Match | null {
  const joint = between(scan, a, b)
  const opener = at(scan, a.start - 1).lower
  const opened = opener === 'from' || opener === 'between'
  if (a.kind !== b.kind && !/^(?:to|until|till)$/u.test(joint)) return null
  const isRange =
    /^(?:to|through|until|till|up to|[-–—~]|to the)$/u.test(joint) ||
    (opener === 'between' && /^(?:and|and the)$/u.test(joint))
  if (!isRange) return null
  const edtf = a.edtf && b.edtf && !/[/]/u.test(a.edtf + b.edtf) ? `${a.edtf}/${b.edtf}` : null
  return {
    ...a,
    kind: a.kind === 'time' && b.kind === 'time' ? 'time' : 'date',
    start: opened ? a.start - 1 : a.start,
    end: b.end,
    edtf,
  }
}
