// Words before or behind a quantity that say how exactly it is meant: about, more than, up to, or so.
import { ABOUT, AFTER_ABOUT, AFTER_LESS, AFTER_MORE, LESS_THAN, MORE_THAN } from '../../lexicons/number-contexts.ts'
import {
  BOUND_FILLERS,
  COURSES,
  IDIOMS_BEFORE_OVER,
  LASTING_BEFORE_OVER,
  SUBJECTS_OF_REPORTED,
} from '../../lexicons/number-neighbours.ts'
import { at, isHyphen, touches } from '../lexeme-predicates.ts'
import type { Match, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'

type Bound = 'more-than' | 'less-than' | 'about'

const BEFORE = new Map<string, Bound>([
  ...LESS_THAN.map((phrase) => [squeeze(phrase), 'less-than'] as const),
  ...ABOUT.map((phrase) => [squeeze(phrase), 'about'] as const),
  ...MORE_THAN.map((phrase) => [squeeze(phrase), 'more-than'] as const),
])
const BEHIND = new Map<string, Bound>([
  ...AFTER_MORE.map((phrase) => [squeeze(phrase), 'more-than'] as const),
  ...AFTER_LESS.map((phrase) => [squeeze(phrase), 'less-than'] as const),
  ...AFTER_ABOUT.map((phrase) => [squeeze(phrase), 'about'] as const),
])
const MAX_WORDS = Math.max(...[...BEFORE.keys()].map((phrase) => phrase.split(' ').length))
/** Most words end no phrase of the one, or begin none of the other list. */
const LAST_WORDS = new Set(['=', ...[...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))])
const FIRST_WORDS = new Set([...BEHIND.keys()].map((phrase) => phrase.split(' ')[0]))
const UNBOUNDED = new Set(['date', 'set', 'ordinal', 'score'])

function squeeze(phrase: string): string {
  return phrase.replace(/([<>]) =/u, '$1=')
}

/** Sets `bound` and `approximate` from the words around each quantity; a conversion in brackets shares its neighbour's. */
export function findBounds(scan: Scan, matches: readonly Match[]): Match[] {
  const out: Match[] = []
  for (const match of matches) {
    if (match.skip || UNBOUNDED.has(match.kind)) out.push(match)
    // "around midnight", but "by no later than noon" is no number.
    else if (match.kind === 'time')
      out.push(before(scan, match).includes('about') ? { ...match, approximate: true } : match)
    else
      out.push(
        withBounds(match, [...before(scan, match), ...behind(scan, match), ...converted(scan, out.at(-1), match)]),
      )
  }
  return out
}

function withBounds(match: Match, bounds: readonly Bound[]): Match {
  if (bounds.length === 0) return match
  const bound = bounds.find((found) => found !== 'about')
  const approximate = match.approximate || bounds.includes('about')
  return {
    change: null,
    ...match,
    approximate,
    bound: bound === 'more-than' || bound === 'less-than' ? bound : (match.bound ?? null),
  }
}

/** The bounds to the left, nearest first: "by more than about" has two. */
function before(scan: Scan, match: Match): Bound[] {
  const { start } = match
  const found: Bound[] = []
  let end = leftOf(scan, start)
  for (let round = 0; round < 3; round++) {
    const phrase = phraseBefore(scan, end)
    if (!phrase || (phrase.text === 'over' && isCourse(scan, phrase.start, match))) break
    found.push(...(phrase.text === 'almost' ? (['less-than', 'about'] as const) : [phrase.bound]))
    end = phrase.start
  }
  return found
}

/** "testified over three days", "three titles over two spells": in the course of, not more than. */
function isCourse(scan: Scan, over: number, { kind, unit }: Match): boolean {
  if (kind !== 'duration' && !COURSES.has(unit ?? '')) return false
  return !LASTING_BEFORE_OVER.has(at(scan, over - 1).lower)
}

/** The hyphen of "sub-500" and an article do not part a bound from its number. */
function leftOf(scan: Scan, start: number): number {
  if (isHyphen(scan, start - 1) && touches(scan, start)) return start - 1
  if (
    at(scan, start - 1).lower === 'the' &&
    /^(?:about|over)$/u.test(at(scan, start - 2).lower) &&
    !/^ages?$/u.test(at(scan, start).lower)
  )
    return start
  return BOUND_FILLERS.has(at(scan, start - 1).lower) && !phraseBefore(scan, start) && phraseBefore(scan, start - 1)
    ? start - 1
    : start
}

function phraseBefore(
  scan: Scan,
  end: number,
): { readonly bound: Bound; readonly start: number; readonly text: string } | null {
  if (!LAST_WORDS.has(at(scan, end - 1).lower)) return null
  for (let count = Math.min(MAX_WORDS, end); count > 0; count--) {
    const start = end - count
    const text = wordsBetween(scan, start, end)
    const bound = BEFORE.get(text)
    if (bound && !isOrdinary(scan, text, start)) return { bound, start, text }
  }
  return null
}

/** Words of a bound that say something else here: "some of the", "the report over", "up from under". */
function isOrdinary(scan: Scan, text: string, start: number): boolean {
  const previous = at(scan, start - 1).lower
  if (text === 'over') return IDIOMS_BEFORE_OVER.has(previous)
  if (text === 'around') return /^(?:turned|turn|all)$/u.test(previous)
  return text === 'reported' && SUBJECTS_OF_REPORTED.has(previous)
}

/** Signs join without a space: "> =" and ">=" are one. */
function wordsBetween(scan: Scan, start: number, end: number): string {
  let text = ''
  for (let index = start; index < end; index++) {
    const { lower } = at(scan, index)
    text += index === start || (lower === '=' && /[<>]$/u.test(text)) ? lower : ` ${lower}`
  }
  return text
}

function behind(scan: Scan, { end, reach }: Match): Bound[] {
  for (const start of [end, reach ?? end]) {
    if (isHyphen(scan, start) && at(scan, start + 1).lower === 'plus') return ['more-than']
    if (!FIRST_WORDS.has(at(scan, start).lower)) continue
    for (const count of [3, 2, 1]) {
      const text = wordsBetween(scan, start, Math.min(start + count, scan.length))
      const bound = isOfNext(scan, text, start + count) ? undefined : BEHIND.get(text)
      if (bound && (text.length > 4 || touches(scan, start))) return [bound]
    }
  }
  return []
}

/** "40,000 spectators and over 300 police": the bound is that of the next number. */
const isOfNext = (scan: Scan, text: string, index: number): boolean =>
  /^(?:and|or) /u.test(text) &&
  (at(scan, index).kind === 'digits' || at(scan, index).lower === 'to' || readNumeral(scan, index) !== null)

/** more than 200 kilometres (125 miles): what holds of the one holds of the other. */
function converted(scan: Scan, last: Match | undefined, match: Match): Bound[] {
  if (!last || last.skip || at(scan, match.start - 1).text !== '(') return []
  const gap = match.start - 1 - (last.reach ?? last.end)
  if (gap !== 0 || !last.bound || typeof last.value !== typeof match.value) return []
  return [last.bound]
}
