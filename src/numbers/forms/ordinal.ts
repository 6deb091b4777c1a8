// first, 13th, twenty-first, 1,000th
import { STREET_WORDS } from '../../lexicons/number-contexts.ts'
import { PHRASE_STOPS } from '../../lexicons/number-nouns.ts'
import { at, isHyphen, touches, wordsAt } from '../lexeme-tests.ts'
import type { Form, Match, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { timeUnitAt } from '../unit-lookup.ts'
import { ORDINALS, SMALL_CARDINALS } from '../values.ts'

export const ordinal: Form = {
  name: 'ordinal',
  read: (scan, start, numeral) => {
    const { kind, lower } = at(scan, start)
    const suffix = at(scan, start + 1)
    if (kind === 'digits') {
      const isOrdinal =
        /^(?:st|nd|rd|th)$/iu.test(suffix.lower) && touches(scan, start + 1) && Number.isInteger(at(scan, start).value)
      if (!isOrdinal) return null
      const street = STREET.has(at(scan, start + 2).text)
      return { ...ordinalOf(start, start + 2, at(scan, start).value), skip: street }
    }
    if (lower === 'last' || lower === 'next' || lower === 'previous') return relative(scan, start)
    const plain = ORDINALS.get(lower)
    if (plain !== undefined)
      return isUnit(scan, start) || isManner(scan, start + 1) ? null : ordinalOf(start, start + 1, plain)
    return numeral ? compound(scan, start, numeral.end, numeral.value) : tens(scan, start)
  },
}

/** "the last player", "next to last"; not "at last", "will last", "what comes next", "last-minute", "who last played". */
function relative(scan: Scan, start: number): Match | null {
  const [here, before, next] = [at(scan, start).lower, at(scan, start - 1).lower, at(scan, start + 1)]
  if (next.lower === 'to' && at(scan, start + 2).lower === 'last') return ordinalOf(start, start + 3, null)
  if (next.lower === 'one' && wordsAt(scan, start - 4, 4) === 'the one before the')
    return ordinalOf(start - 4, start + 2, null)
  if (next.kind !== 'word' && (next.kind !== 'digits' || at(scan, start + 2).text === '/')) return null
  if (isSpan(scan, start + 1)) return null
  if (PHRASE_STOPS.has(next.lower) || (/ed$/u.test(next.lower) && before !== 'the')) return null
  return here !== 'previous' && NO_ORDINAL_BEFORE.test(before) ? null : ordinalOf(start, start + 1, null)
}

/** "the next two to three years" is a span of time. */
function isSpan(scan: Scan, start: number): boolean {
  const numeral = readNumeral(scan, start)
  return (
    numeral !== null && (timeUnitAt(scan, numeral.end) !== null || /^(?:to|or)$/u.test(at(scan, numeral.end).lower))
  )
}

const NO_ORDINAL_BEFORE =
  /^(?:at|will|would|to|may|can|could|might|must|not|who|he|she|it|they|i|we|you|was|were|is|are|be|been|has|have|had|when|ever|also|and|but|never)$/u

const ordinalOf = (start: number, end: number, value: number | null): Match => ({ kind: 'ordinal', start, end, value })

/** 23rd Street is a name. */
const STREET = new Set(STREET_WORDS)

/** twenty-first, one hundred twenty-fifth, two hundredth, a trillionth */
function compound(scan: Scan, start: number, end: number, value: number): Match | null {
  const index = isHyphen(scan, end) ? end + 1 : at(scan, end).lower === 'and' ? end + 1 : end
  const part = ORDINALS.get(at(scan, index).lower)
  if (part === undefined || at(scan, start).kind === 'digits') return null
  if (part >= 100) return ordinalOf(start, index + 1, value * part)
  return value >= 20 && value % 10 === 0 && (part < 10 || value % 100 === 0)
    ? ordinalOf(start, index + 1, value + part)
    : null
}

/** "twenty-first" where the numeral reader took nothing. */
function tens(scan: Scan, start: number): Match | null {
  const value = SMALL_CARDINALS.get(at(scan, start).lower)
  return value === undefined ? null : compound(scan, start, start + 1, value)
}

/** third-party, second-class, first-ever; "the second-largest" and "a third-round win" do count. */
function isManner(scan: Scan, index: number): boolean {
  return (
    isHyphen(scan, index) &&
    touches(scan, index) &&
    touches(scan, index + 1) &&
    !/est$|^(?:round|place|placed|year|term|half|quarter|floor|seed|seeded|generation|inning|minute|choice|day|week|month)$/u.test(
      at(scan, index + 1).lower,
    )
  )
}

/** "a second", "30 seconds": time; "a quarter second". */
function isUnit(scan: Scan, start: number): boolean {
  if (at(scan, start).lower !== 'second') return false
  const before = at(scan, start - 1).lower
  return (
    /^(?:per|each|every|split|half)$/u.test(before) ||
    before === '/' ||
    (before === 'a' && /^[.,;]$/u.test(at(scan, start + 1).text) && !readNumeral(scan, start))
  )
}
