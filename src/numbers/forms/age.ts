// 45-year-old, 29 years old, aged 45, the age of 5, in her 30s, ", 45,"

import { at, isCapitalised, isHyphen, touches } from '../lexeme-tests.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { timeUnitAt } from '../unit-lookup.ts'

const OLDEST = 125

/** A number with its unit: 65-year-old, three months old, 3 years of age. */
export const yearsOld: Form = {
  name: 'years old',
  read: (scan, start, numeral) => {
    const unit = numeral && timeUnitAt(scan, numeral.end)
    if (!unit) return null
    let end = isHyphen(scan, unit.end) ? unit.end + 1 : unit.end
    if (/^olds?$/u.test(at(scan, end).lower)) end += 1
    else if (at(scan, end).lower === 'of' && at(scan, end + 1).lower === 'age') end += 2
    else return null
    return { kind: 'age', start, end, value: numeral.value, unit: unit.unit, of: null, scale: numeral.scale }
  },
}

/** aged 45, age 12, the age of 5 (years), between the ages of eight and 14: from the word on. */
export const aged: Form = {
  name: 'aged',
  read: (scan, start) => {
    if (!/^(?:aged|ages?)$/u.test(at(scan, start).lower)) return null
    const first = /^(?:of|between|from)$/u.test(at(scan, start + 1).lower) ? start + 2 : start + 1
    const low = ageAt(scan, first)
    if (!low) return null
    const isRange = at(scan, start).lower !== 'age' && /^(?:and|to|[-–])$/u.test(at(scan, low.end).lower)
    const high = isRange ? ageAt(scan, low.end + 1) : null
    const unit = timeUnitAt(scan, (high ?? low).end)
    const value: Match['value'] = high ? [low.value, high.value] : low.value
    return { kind: 'age', start, end: unit?.end ?? (high ?? low).end, value, unit: unit?.unit ?? 'year' }
  },
}

function ageAt(scan: Scan, start: number): Numeral | null {
  const numeral = readNumeral(scan, start)
  return numeral && numeral.value <= OLDEST && numeral.value >= 0 && !/^[%$]$/u.test(at(scan, numeral.end).text)
    ? numeral
    : null
}

/** Jane Roe, 45, said: a number between commas behind a name. */
export const appositive: Form = {
  name: 'age between commas',
  read: (scan, start, numeral) => {
    if (
      !numeral ||
      !isPlainAge(scan, numeral) ||
      at(scan, start - 1).text !== ',' ||
      !isCapitalised(at(scan, start - 2))
    )
      return null
    if (!/^(?:[,.;)]|and)$/u.test(at(scan, numeral.end).text) && numeral.end < scan.length) return null
    if (at(scan, numeral.end + 1).kind === 'digits') return null
    return year(start, numeral.end, numeral.value)
  },
}

function isPlainAge(scan: Scan, { start, end, value, style }: Numeral): boolean {
  return (
    style === 'digits' &&
    end === start + 1 &&
    Number.isInteger(value) &&
    value > 0 &&
    value <= OLDEST &&
    !/^0/u.test(at(scan, start).text)
  )
}

/** She turns 60; "turned 20 of them away" is none. */
export const birthday: Form = {
  name: 'birthday',
  read: (scan, start, numeral) => {
    if (!numeral || !isPlainAge(scan, numeral) || !/^(?:turns|turned|turning)$/u.test(at(scan, start - 1).lower))
      return null
    const next = at(scan, numeral.end)
    const isEnd =
      numeral.end >= scan.length ||
      /^[.,;)]$/u.test(next.text) ||
      /^(?:in|on|this|last|next|and|when)$/u.test(next.lower)
    return isEnd ? year(start, numeral.end, numeral.value) : null
  },
}

/** in her 30s, in his early 40s */
export const decadeOfLife: Form = {
  name: 'decade of life',
  read: (scan, start, numeral) => {
    const { text } = at(scan, start)
    if (!numeral || !/^[1-9]0$/u.test(text) || !/^['’]?s$/u.test(at(scan, start + 1).text) || !touches(scan, start + 1))
      return null
    const before = [at(scan, start - 1).lower, at(scan, start - 2).lower]
    if (!before.some((word) => /^(?:his|her|their|my|our|your)$/u.test(word))) return null
    return { ...year(start, start + 2, 0), value: [numeral.value, numeral.value + 9] }
  },
}

const year = (start: number, end: number, value: number): Match => ({ kind: 'age', start, end, value, unit: 'year' })
