// 30Mbps, 5ft 2in, 443 yards, -18 °C, 164 miles an hour, half a mile

import { dictionary } from '../../core/dictionary.ts'
import { at, isHyphen, touches, wordsAt } from '../lexeme-predicates.ts'
import { phraseAfterOf } from '../nouns.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { measureAt, perAt } from '../unit-lookup.ts'
import { leansToMillions } from './unit-context.ts'

export const measure: Form = {
  name: 'measure',
  read: (scan, start, numeral) => {
    if (!numeral) return null
    const unit = measureAt(scan, numeral.end) ?? behindArticle(scan, numeral) ?? turn(scan, numeral)
    if (!unit)
      return belowZero(scan, { kind: 'measure', start, end: numeral.end, value: numeral.value, unit: 'degree' })
    if (isMillions(scan, numeral, unit.end))
      return {
        kind: 'cardinal',
        start,
        end: unit.end,
        value: Number((numeral.value * 1e6).toPrecision(14)),
        scale: 1e6,
      }
    const match: Match = {
      kind: 'measure',
      start,
      end: unit.end,
      value: numeral.value,
      unit: unit.unit,
      per: unit.per,
      scale: numeral.scale,
    }
    if (/^(?:degree|celsius|fahrenheit)$/u.test(unit.unit)) return belowZero(scan, match) ?? withPer(scan, match)
    const of = at(scan, unit.end).lower === 'of' ? phraseAfterOf(scan, unit.end + 1) : null
    return withPer(scan, withSmaller(scan, { of, ...match }))
  },
}

/** "made 50m last year" */
const isMillions = (scan: Scan, { start, end, scale, style }: Numeral, unitEnd: number): boolean =>
  style === 'digits' &&
  scale === 1 &&
  unitEnd === end + 1 &&
  at(scan, end).text === 'm' &&
  touches(scan, end) &&
  leansToMillions(scan, start, unitEnd) > 0

/** half a mile, three quarters of an inch */
function behindArticle(scan: Scan, { end, fraction }: Numeral) {
  if (!fraction) return null
  if (/^an?$/u.test(at(scan, end).lower)) return measureAt(scan, end + 1)
  return /^of an?$/u.test(wordsAt(scan, end, 2)) ? measureAt(scan, end + 2) : null
}

/** a half turn, three quarter turns: a turn is an angle only where it is parted. */
const turn = (scan: Scan, { end, fraction }: Numeral) =>
  fraction && /^turns?$/u.test(at(scan, end).lower) ? { unit: 'turn', per: null, end: end + 1 } : null

/** A smaller unit of the same thing, and how many of it make one: "5ft 2in". */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = dictionary({
  foot: ['inch', 12],
  'pound-mass': ['ounce', 16],
  stone: ['pound-mass', 14],
})

function withSmaller(scan: Scan, match: Match): Match {
  const smaller = match.unit ? SMALLER[match.unit] : undefined
  if (!smaller || match.per) return match
  if (match.unit === 'foot' && isInches(scan, match.end)) {
    return { ...match, value: (match.value as number) + at(scan, match.end + 1).value / 12, end: match.end + 2 }
  }
  const inches = match.unit === 'foot' ? bareInches(scan, match.end) : null
  if (inches) return { ...match, value: (match.value as number) + inches.value / 12, end: inches.end }
  const joined = /^(?:and|,|-)$/u.test(at(scan, match.end).lower) ? match.end + 1 : match.end
  const rest = readNumeral(scan, joined)
  const unit = rest && (measureAt(scan, rest.end) ?? inchesAtEnd(scan, rest.end))
  if (!unit || unit.unit !== smaller[0] || rest.value >= smaller[1]) return match
  return { ...match, value: (match.value as number) + rest.value / smaller[1], end: unit.end }
}

/** 5-foot-11 */
const isInches = (scan: Scan, index: number): boolean =>
  isHyphen(scan, index) &&
  touches(scan, index + 1) &&
  /^(?:\d|1[01])$/u.test(at(scan, index + 1).text) &&
  !measureAt(scan, index + 2)

/** "5 ft 2 in more or less": behind feet, in is inches. */
const inchesAtEnd = (scan: Scan, end: number) => (at(scan, end).text === 'in' ? { unit: 'inch', end: end + 1 } : null)

/** The height "6 feet 4": a figure without a unit or noun of its own. */
function bareInches(scan: Scan, start: number): { readonly value: number; readonly end: number } | null {
  const { kind, text, value } = at(scan, start)
  if (kind !== 'digits' || !/^(?:\d|1[01])$/u.test(text) || measureAt(scan, start + 1)) return null
  const next = at(scan, start + 1)
  const isEnd = start + 1 >= scan.length || /^(?:[.,;)]|and|or|tall)$/u.test(next.lower)
  return isEnd && !touches(scan, start + 2) ? { value, end: start + 1 } : null
}

/** 15 degrees below zero, 22 below zero */
function belowZero(scan: Scan, match: Match): Match | null {
  if (!/^below zero$/u.test(wordsAt(scan, match.end, 2))) return null
  return { ...match, value: -Math.abs(match.value as number), end: match.end + 2 }
}

const DISTANCES = /metre$|^(?:mile|foot|yard|inch|knot)$/u
const FAST = /^(?:hour|second|minute)$/u

/** A speed's "an hour" belongs to its span; "200,000 barrels a day" names the rate only. */
function withPer(scan: Scan, match: Match): Match {
  const per = match.per ? null : perAt(scan, match.end)
  if (!per) return match
  const speed = DISTANCES.test(match.unit ?? '') && (FAST.test(per.per) || /second$/u.test(per.per))
  return { ...match, per: per.per, ...(speed || per.per === 'gallon' ? { end: per.end } : { reach: per.end }) }
}
