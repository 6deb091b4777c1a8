// several days, a few hours, a couple of weeks; for a month, within an hour; for years, in recent weeks

import { FORMS_OF_BE } from '../../lexicons/function-words.ts'
import { BEFORE_MANY_PERIODS, BEFORE_ONE_PERIOD, WHOLE_PERIOD_ADJECTIVES } from '../../lexicons/number-neighbours.ts'
import { PHRASE_STOPS } from '../../lexicons/number-nouns.ts'
import { isNoInfinitive } from '../dates/tense.ts'
import { at, isCapitalised, isHyphen } from '../lexeme-predicates.ts'
import { isPlural } from '../nouns.ts'
import type { Form, Match, Scan } from '../number-types.ts'
import { timeUnitAt } from '../unit-lookup.ts'
import { MAGNITUDES } from '../values.ts'

/** Periods of time without a figure. */
export const vagueDuration: Form = {
  name: 'vague duration',
  read: (scan, start) => fewOf(scan, start) ?? oneOf(scan, start) ?? manyOf(scan, start),
}

/** "Several" and "a few" stand for the same range as in "several hundred". */
const FEW: [number, number] = [2, 9]

/** several days, a few hours, a couple of weeks */
function fewOf(scan: Scan, start: number): Match | null {
  const article = at(scan, start).lower === 'a' ? 1 : 0
  const word = at(scan, start + article).lower
  if (article === 1 ? word !== 'few' && word !== 'couple' : word !== 'several') return null
  const more = start + article + 1
  const first = at(scan, more).lower === (word === 'couple' ? 'of' : 'more') ? more + 1 : more
  const unit = pluralUnit(scan, first)
  if (!unit) return null
  const span = { kind: 'duration', start, end: unit.end, unit: unit.unit } as const
  return word === 'couple' ? { ...span, value: 2 } : { ...span, value: [...FEW], approximate: true }
}

/** for a month, within an hour, after a week, a full year, as long as a month, more than a year, another day, a month to mend it, an hour long */
function oneOf(scan: Scan, start: number): Match | null {
  const { lower } = at(scan, start)
  if (lower !== 'another' && !/^an?$/u.test(lower)) return null
  const isWhole = WHOLE_PERIOD_ADJECTIVES.has(at(scan, start + 1).lower)
  const first = isWhole ? start + 2 : start + 1
  const unit = SPANS.has(at(scan, first).lower) ? timeUnitAt(scan, first) : null
  if (unit && !isWhole && lower !== 'another' && !isSpan(scan, start, unit.end)) return null
  if (
    !unit ||
    !endsPhrase(scan, unit.end) ||
    /^(?:when|where|ago|earlier|later|before)$/u.test(at(scan, unit.end).lower)
  )
    return null
  return { kind: 'duration', start, end: unit.end, value: 1, unit: unit.unit }
}

/** An article and a unit are a span behind "for" and verbs of lasting, and before what it takes; not in "twice a month". */
function isSpan(scan: Scan, start: number, end: number): boolean {
  const before = at(scan, start - 1)
  if (BEFORE_ONE_PERIOD.has(before.lower)) return true
  if (before.lower === 'as' && at(scan, start - 2).lower === 'long') return true
  if (at(scan, end).lower === 'long') return true
  return at(scan, end).lower === 'to' && isInfinitive(scan, end + 1) && !isRateBase(scan, start - 1)
}

/** "$5m a year to help", "two nurses a week to train": an amount before; "was a day to remember" is no span either. */
function isRateBase(scan: Scan, index: number): boolean {
  const { lower, text } = at(scan, index)
  const isAmount = [index, index - 1].some((near) => at(scan, near).kind === 'digits')
  return isAmount || isPlural(text) || MAGNITUDES.has(lower) || FORMS_OF_BE.has(lower)
}

/** to mend, to find; not "to a year", "to Rome", "to 5" */
function isInfinitive(scan: Scan, index: number): boolean {
  const { kind, lower } = at(scan, index)
  return kind === 'word' && !isCapitalised(at(scan, index)) && !SPANS.has(lower) && !isNoInfinitive(lower)
}

const SPANS = new Set(['hour', 'day', 'week', 'fortnight', 'month', 'year', 'decade', 'century'])

/** for years, within weeks, in recent months, over the coming days */
function manyOf(scan: Scan, start: number): Match | null {
  const { lower } = at(scan, start)
  const isNear = NEAR_WORDS.test(lower)
  const unit = pluralUnit(scan, isNear ? start + 1 : start)
  if (!unit || !SPANS.has(unit.unit) || !endsPhrase(scan, unit.end)) return null
  if (isNear ? at(scan, start - 1).kind === 'digits' : !BEFORE_MANY_PERIODS.has(at(scan, start - 1).lower)) return null
  if (/^(?:ago|earlier|later|before|old)$/u.test(at(scan, unit.end).lower)) return null
  // "in the following years" has its own tie.
  if (at(scan, start - 1).lower === 'following' && at(scan, start - 2).lower === 'the') return null
  // Trading goes on "after hours".
  if (lower === 'hours' && at(scan, start - 1).lower === 'after' && at(scan, unit.end).lower !== 'of') return null
  return { kind: 'duration', start, end: unit.end, value: null, unit: unit.unit, approximate: true }
}

const NEAR_WORDS = /^(?:recent|coming)$/u

function pluralUnit(scan: Scan, index: number) {
  const unit = at(scan, index).kind === 'word' ? timeUnitAt(scan, index) : null
  return unit && (at(scan, unit.end - 1).lower.endsWith('s') || at(scan, unit.end - 1).lower === 'centuries')
    ? unit
    : null
}

/** "for a month by the sea", not "for a month-long trip" or "in a year book". */
const endsPhrase = (scan: Scan, index: number): boolean =>
  index >= scan.length ||
  (!isHyphen(scan, index) && (at(scan, index).kind === 'sign' || PHRASE_STOPS.has(at(scan, index).lower)))
