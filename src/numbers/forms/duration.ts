// three years, 7.2 seconds, half an hour, a two-year deal; "in her third year" is none
import { dictionary } from '../../core/dictionary.ts'
import { DURATION_ADJECTIVES } from '../../lexicons/number-neighbours.ts'
import { at, wordsAt } from '../lexeme-predicates.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { perAt, timeUnitAt } from '../unit-lookup.ts'

export const duration: Form = {
  name: 'duration',
  read: (scan, start, numeral) => {
    if (!numeral) return oneAndAHalf(scan, start)
    const unit = unitBehind(scan, numeral)
    if (!unit) return null
    const half = halfBehind(scan, unit.end) ?? smallerBehind(scan, unit.unit, unit.end)
    const end = half?.end ?? unit.end
    const value = numeral.value + (half?.value ?? 0)
    return { kind: 'duration', start, end, value, unit: unit.unit, scale: numeral.scale, ...perBehind(scan, end) }
  },
}

/** an hour and a half, one year and a quarter */
function halfBehind(scan: Scan, end: number): { readonly value: number; readonly end: number } | null {
  if (at(scan, end).lower !== 'and') return null
  const word = at(scan, end + 1).lower === 'a' ? end + 2 : end + 1
  const value = { half: 0.5, quarter: 0.25 }[at(scan, word).lower]
  return value && !/^(?:an?|of|the|million|price)$/u.test(at(scan, word + 1).lower) ? { value, end: word + 1 } : null
}

/** A smaller unit of time, and how many of it make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = dictionary({
  hour: ['minute', 60],
  minute: ['second', 60],
})

/** one hour and 20 minutes, 3 hours 30 minutes */
function smallerBehind(scan: Scan, unit: string, end: number): { readonly value: number; readonly end: number } | null {
  const [name, count] = SMALLER[unit] ?? []
  const rest = name ? readNumeral(scan, at(scan, end).lower === 'and' ? end + 1 : end) : null
  const smaller = rest && timeUnitAt(scan, rest.end)
  return count && smaller?.unit === name && rest && rest.value < count
    ? { value: rest.value / count, end: smaller?.end ?? end }
    : null
}

/** an hour and a half */
function oneAndAHalf(scan: Scan, start: number): Match | null {
  const unit = /^an?$/u.test(at(scan, start).lower) ? timeUnitAt(scan, start + 1) : null
  const half = unit && halfBehind(scan, unit.end)
  return half && { kind: 'duration', start, end: half.end, value: 1 + half.value, unit: unit.unit }
}

/** 40 hours a week */
function perBehind(scan: Scan, end: number): Partial<Match> {
  const per = perAt(scan, end)
  return per ? { per: per.per, reach: per.end } : {}
}

function unitBehind(scan: Scan, { end, fraction, value, style }: Numeral) {
  if (fraction && /^an?$/u.test(at(scan, end).lower)) return timeUnitAt(scan, end + 1)
  if (fraction && /^of an?$/u.test(wordsAt(scan, end, 2))) return timeUnitAt(scan, end + 2)
  const adjective = DURATION_ADJECTIVES.has(at(scan, end).lower)
  // "through one last month" has a pronoun and a date.
  const isDate = value === 1 && /^(?:last|past|previous)$/u.test(at(scan, end).lower)
  const counted = adjective && !isDate ? timeUnitAt(scan, end + 1) : null
  const unit =
    timeUnitAt(scan, end) ?? (counted && (value === 1 || /s$/u.test(at(scan, counted.end - 1).lower)) ? counted : null)
  if (!unit) return null
  const { lower, text } = at(scan, unit.end - 1)
  if (unit.unit === 'quarter' || unit.unit === 'night' || unit.unit === 'weekend')
    return /s$/u.test(lower) ? unit : null
  // "one second" is time, "one second-half goal" is not; letters need a figure of their own
  const isName = text === 'D' && value < 5 // a 3D film
  return text.length === 1 && (style === 'words' || value > 1000 || isName) ? null : unit
}
