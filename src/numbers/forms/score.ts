// 3-1, 6-4 7-5, a 5-4 vote

import { MONTHS } from '../../lexicons/calendar.ts'
import { RACE_WORDS, SCORE_WORDS } from '../../lexicons/score-words.ts'
import { at, isCapitalised, isHyphen, lexemesBetween, matchAt, touches } from '../lexeme-predicates.ts'
import { isPlural } from '../nouns.ts'
import type { Form, Scan } from '../number-types.ts'
import { measureAt, timeUnitAt } from '../unit-lookup.ts'
import { MAGNITUDES } from '../values.ts'

const MAX_POINTS = 250

export const score: Form = {
  name: 'score',
  read: (scan, start) => {
    const [a, b] = [at(scan, start), at(scan, start + 2)]
    if (!isPart(a.text) || !isPart(b.text) || !isHyphen(scan, start + 1)) return null
    if (touches(scan, start + 1) !== touches(scan, start + 2) || !touches(scan, start + 1)) return null
    if (start > 0 && touches(scan, start) && !/^[("“‘[]$/u.test(at(scan, start - 1).text)) return null
    if (a.value > MAX_POINTS || b.value > MAX_POINTS || goesOn(scan, start + 3)) return null
    if (a.value < b.value && !isScored(scan, start) && !isBracketed(scan, start)) return null
    if (OPENS.test(at(scan, start - 1).lower)) return null
    return { kind: 'score', start, end: start + 3, value: [a.value, b.value] }
  },
}

/** "Open 10-4": hours. */
const OPENS = /^(?:hours|open|opening|opens)$/u

/** 14-0-1, 8-8-4: wins, losses and draws of a season. */
export const record: Form = {
  name: 'record of wins and losses',
  read: (scan, start) => {
    const parts = [at(scan, start), at(scan, start + 2), at(scan, start + 4)] as const
    if (parts.some(({ text }) => !/^\d{1,2}$/u.test(text))) return null
    if (![1, 3].every((at) => isHyphen(scan, start + at) && touches(scan, start + at) && touches(scan, start + at + 1)))
      return null
    if (isHyphen(scan, start + 5) || (touches(scan, start) && at(scan, start - 1).text !== '(')) return null
    const near = lexemesBetween(scan, start - 10, start + 12)
    if (at(scan, start - 1).text !== '(' && !near.some(({ lower }) => SCORE_WORDS.has(lower))) return null
    return { kind: 'score', start, end: start + 5, value: [parts[0].value, parts[1].value, parts[2].value] }
  },
}

/** Wild 4, Sabres 1 */
export const teamScore: Form = {
  name: 'score with the names of both sides',
  read: (scan, start) => {
    const first = at(scan, start)
    if (!isPart(first.text) || !isCapitalised(at(scan, start - 1)) || at(scan, start + 1).text !== ',') return null
    let index = start + 2
    while (index < start + 6 && isCapitalised(at(scan, index))) index++
    const second = at(scan, index)
    if (index === start + 2 || !isPart(second.text) || (!second.spaced && touches(scan, index))) return null
    if (index + 1 < scan.length && !/^[:.;,)(]$|^(?:in|after|and|at|on)$/u.test(at(scan, index + 1).lower)) return null
    if (first.value > MAX_POINTS || second.value > MAX_POINTS || /^(?:19|20)\d\d$/u.test(second.text)) return null
    if (MONTHS[at(scan, start - 1).lower] || MONTHS[at(scan, index - 1).lower]) return null
    return { kind: 'score', start, end: index + 1, value: [first.value, second.value] }
  },
}

/** 2:55 into overtime, the final 4:29 of regulation, with 7:14 left: time of a game. */
export const gameClock: Form = {
  name: 'game clock',
  read: (scan, start) => {
    const end = matchAt(scan, start, CLOCK)
    if (end === null || (start > 0 && touches(scan, start) && at(scan, start - 1).text !== '(')) return null
    return GAME_TIME.test(at(scan, end).lower) ||
      (at(scan, start - 1).lower === 'final' && at(scan, end).lower === 'of')
      ? { kind: 'duration', start, end, value: null }
      : null
  },
}

/** clocked 2:04:35, won in 1:43.21, a time of 3:26.00: how long a race took. */
export const raceTime: Form = {
  name: 'time of a race',
  read: (scan, start) => {
    const end = isTimed(scan, start) ? matchAt(scan, start, RACE_TIME) : null
    if (end === null || touches(scan, start)) return null
    const text = scan.text.slice(at(scan, start).start, at(scan, end - 1).end)
    const seconds = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
    return { kind: 'duration', start, end, value: Number(seconds.toFixed(3)), unit: 'second' }
  },
}

const RACE_TIME = /(?:\d{1,2}:)?[0-5]?\d:[0-5]\d(?:\.\d{1,3})?(?![\d:]|\s?[ap]\.?m)/uy

/** "clocked", "ran", "a time of", "in" where a race is spoken of. */
function isTimed(scan: Scan, start: number): boolean {
  const [before, second] = [at(scan, start - 1).lower, at(scan, start - 2).lower]
  if (/^(?:clocked|clocking|ran|swam|timed)$/u.test(before) || (before === 'of' && second === 'time')) return true
  return before === 'in' && lexemesBetween(scan, start - 12, start + 8).some(({ lower }) => RACE_WORDS.has(lower))
}

const CLOCK = /\d{1,2}:[0-5]\d(?![\d:.])/uy
const GAME_TIME = /^(?:into|left|mark|remaining)$/u

const isPart = (text: string): boolean => /^\d{1,3}$/u.test(text)

/** A unit or counted plural behind, or letters that touch, make it a range: "15-22 miles", "5-10W". */
const goesOn = (scan: Scan, index: number): boolean =>
  (touches(scan, index) && /^[\p{L}\d%°$€£/-]/u.test(at(scan, index).text)) ||
  measureAt(scan, index) !== null ||
  timeUnitAt(scan, index) !== null ||
  MAGNITUDES.has(at(scan, index).lower) ||
  /^(?:%|percent|per|pct|pc|basis)$/u.test(at(scan, index).lower)

/** The Eagles (6-5, 3-4): records behind a team's name. */
function isBracketed(scan: Scan, start: number): boolean {
  const [before, after] = [at(scan, start - 1).text, at(scan, start + 3).text]
  if (before === '(' && /^[,)]$/u.test(after)) return isCapitalised(at(scan, start - 2))
  return before === ',' && after === ')' && at(scan, start - 5).text === '(' && isCapitalised(at(scan, start - 6))
}

/** The lower figure first is a score where the talk is of winning and losing. */
function isScored(scan: Scan, start: number): boolean {
  const near = lexemesBetween(scan, start - 8, start + 8)
  const isListed = at(scan, start - 1).text === ',' && isHyphen(scan, start - 3)
  return (isListed || near.some(({ lower }) => SCORE_WORDS.has(lower))) && !isPlural(at(scan, start + 3).text)
}
