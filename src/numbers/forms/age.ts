// 45-year-old, 29 years old, aged 45, the age of 5, in her 30s, under-18s, turned 60

import { POSSESSIVES } from '../../lexicons/function-words.ts'
import { at, isHyphen, touches } from '../lexeme-predicates.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { timeUnitAt } from '../unit-lookup.ts'

const MAX_AGE = 125

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
  return numeral && numeral.value <= MAX_AGE && numeral.value >= 0 && !/^[%$]$/u.test(at(scan, numeral.end).text)
    ? numeral
    : null
}

/** A figure that can be an age. */
export function isPlainAge(scan: Scan, { start, end, value, style }: Numeral): boolean {
  return (
    style === 'digits' &&
    end === start + 1 &&
    Number.isInteger(value) &&
    value > 0 &&
    value <= MAX_AGE &&
    !/^0/u.test(at(scan, start).text)
  )
}

/** In figures, or in words: "turned five". */
const isWholeAge = (scan: Scan, numeral: Numeral): boolean =>
  isPlainAge(scan, numeral) ||
  (numeral.style === 'words' &&
    !numeral.fraction &&
    numeral.value > 1 &&
    numeral.value <= MAX_AGE &&
    numeral.scale === 1)

/** She turns 60; "turned 20 of them away" is none. */
export const birthday: Form = {
  name: 'birthday',
  read: (scan, start, numeral) => {
    if (!numeral || !isWholeAge(scan, numeral) || !/^(?:turns?|turned|turning)$/u.test(at(scan, start - 1).lower))
      return null
    const next = at(scan, numeral.end)
    const isEnd =
      numeral.end >= scan.length ||
      /^[.,;)]$/u.test(next.text) ||
      /^(?:in|on|this|last|next|and|when)$/u.test(next.lower)
    return isEnd ? year(start, numeral.end, numeral.value) : null
  },
}

/** under-18s, the over 65s */
export const ageGroup: Form = {
  name: 'age group',
  read: (scan, start, numeral) => {
    if (!numeral || !/^\d{1,2}$/u.test(at(scan, start).text) || !/^s$/u.test(at(scan, start + 1).text)) return null
    if (!touches(scan, start + 1) || isHyphen(scan, start + 2)) return null
    const before = isHyphen(scan, start - 1) ? start - 2 : start - 1
    const word = at(scan, before).lower
    if (word !== 'under' && word !== 'over') return null
    return { ...year(start, start + 2, numeral.value), bound: word === 'under' ? 'less-than' : 'more-than' }
  },
}

/** the voting age is 18, lower the age of consent to 16 */
export const ageLimit: Form = {
  name: 'age limit',
  read: (scan, start, numeral) => {
    if (!numeral || !isPlainAge(scan, numeral) || !/^(?:to|at|is|was|be)$/u.test(at(scan, start - 1).lower)) return null
    const next = at(scan, numeral.end)
    const isAlone =
      numeral.end >= scan.length || /^(?:[.,;!?)]|and|but|by|for|from|in|or|while|would)$/u.test(next.lower)
    return isAlone && saysAge(scan, start) ? year(start, numeral.end, numeral.value) : null
  },
}

/** "age" within a few words before, in the same sentence. */
function saysAge(scan: Scan, start: number): boolean {
  for (let index = start - 1; index > start - 10 && index >= 0; index--) {
    const { lower, text } = at(scan, index)
    if (/^[.;!?]$/u.test(text)) return false
    if (lower === 'age' || lower === 'ages') return true
  }
  return false
}

/** in her 30s, in his early 40s */
export const decadeOfLife: Form = {
  name: 'decade of life',
  read: (scan, start, numeral) => {
    const { text } = at(scan, start)
    if (!numeral || !/^[1-9]0$/u.test(text) || !/^['’]?s$/u.test(at(scan, start + 1).text) || !touches(scan, start + 1))
      return null
    // "in her 30s", "in his mid-50s", "in their 80s and 90s"
    const most = /^(?:and|or)$/u.test(at(scan, start - 1).lower) ? 5 : 3
    const before = Array.from({ length: most }, (_, i) => at(scan, start - 1 - i).lower)
    if (!before.some((word) => POSSESSIVES.has(word))) return null
    return { ...year(start, start + 2, 0), value: [numeral.value, numeral.value + 9] }
  },
}

/** An age in years. */
export const year = (start: number, end: number, value: number): Match => ({
  kind: 'age',
  start,
  end,
  value,
  unit: 'year',
})
