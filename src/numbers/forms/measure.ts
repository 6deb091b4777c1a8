// 30Mbps, 5ft 2in, 443 yards, -18 °C, 164 miles an hour, half a mile

import { dictionary } from '../../core/dictionary.ts'
import { at, isHyphen, touches, wordsAt } from '../lexeme-tests.ts'
import { phraseAfterOf } from '../nouns.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { measureAt, perAt } from '../unit-lookup.ts'

export const measure: Form = {
  name: 'measure',
  read: (scan, start, numeral) => {
    if (!numeral) return null
    const unit = measureAt(scan, numeral.end) ?? behindArticle(scan, numeral) ?? turn(scan, numeral)
    if (!unit) return null
    const match: Match = {
      kind: 'measure',
      start,
      end: unit.end,
      value: numeral.value,
      unit: unit.unit,
      per: unit.per,
      scale: numeral.scale,
    }
    const of = at(scan, unit.end).lower === 'of' ? phraseAfterOf(scan, unit.end + 1) : null
    return withPer(scan, withSmaller(scan, { of, ...match }))
  },
}

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

const DISTANCES = /metre$|^(?:mile|foot|yard|inch|knot)$/u
const FAST = /^(?:hour|second|minute)$/u

/** A speed's "an hour" belongs to its span; "200,000 barrels a day" names the rate only. */
function withPer(scan: Scan, match: Match): Match {
  const per = match.per ? null : perAt(scan, match.end)
  if (!per) return match
  const speed = DISTANCES.test(match.unit ?? '') && (FAST.test(per.per) || /second$/u.test(per.per))
  return { ...match, per: per.per, ...(speed || per.per === 'gallon' ? { end: per.end } : { reach: per.end }) }
}
