// first, 13th, twenty-first, 1,000th

import { COUNTED_BY_ORDINAL, ORDINAL_IDIOMS } from '../../lexicons/number-neighbours.ts'
import { HIGHWAY_WORDS, STREET_ABBREVIATIONS, STREET_WORDS } from '../../lexicons/street-words.ts'
import { at, isCapitalised, isHyphen, isTitled, touches } from '../lexeme-predicates.ts'
import type { Form, Match, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
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
    const plain = ORDINALS.get(lower)
    if (plain !== undefined)
      return isUnit(scan, start) || isManner(scan, start + 1) || isPhrase(scan, start) || isName(scan, start)
        ? null
        : ordinalOf(start, start + 1, plain)
    return numeral ? compound(scan, start, numeral.end, numeral.value) : tens(scan, start)
  },
}

const ordinalOf = (start: number, end: number, value: number | null): Match => ({ kind: 'ordinal', start, end, value })

/** 23rd Street is a name. */
const STREET = new Set([...STREET_WORDS, ...STREET_ABBREVIATIONS, ...HIGHWAY_WORDS])

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
  if (!isHyphen(scan, index) || !touches(scan, index) || !touches(scan, index + 1)) return false
  const { lower } = at(scan, index + 1)
  return !lower.endsWith('est') && !COUNTED_BY_ORDINAL.has(lower)
}

/** "at first", "first of all", "first hand", "third parties", "second thoughts": no places in a row. */
function isPhrase(scan: Scan, start: number): boolean {
  const [before, here, next] = [at(scan, start - 1).lower, at(scan, start).lower, at(scan, start + 1).lower]
  if (here === 'first' && (before === 'at' || before === 'from'))
    return next !== 'base' && !isPlainNoun(scan, start + 1)
  return ORDINAL_IDIOMS.has(`${here} ${next}`)
}

/** "at first sight" is a phrase, "at first base" a place. */
const isPlainNoun = (scan: Scan, index: number): boolean => /^(?:base|instance|reading)$/u.test(at(scan, index).lower)

/** First Amendment, Second World War, Third Reich: within a sentence both words are capitalised. */
const isName = (scan: Scan, start: number): boolean =>
  isCapitalised(at(scan, start)) &&
  isCapitalised(at(scan, start + 1)) &&
  at(scan, start + 1).spaced &&
  !isTitled(scan) &&
  start > 0 &&
  !/^[.!?:"“”]$/u.test(at(scan, start - 1).text)

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
