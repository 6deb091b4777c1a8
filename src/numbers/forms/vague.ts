// dozens of, hundreds of, tens of thousands of, several hundred, a few thousand

import { currencyAfter } from '../currency-lookup.ts'
import { at, isHyphen, touches } from '../lexeme-predicates.ts'
import { nounAt } from '../nouns.ts'
import type { Form, Match, Scan } from '../number-types.ts'
import { measureAt, timeUnitAt } from '../unit-lookup.ts'
import { COLLECTIVES, MAGNITUDES, VAGUE } from '../values.ts'

export const vague: Form = {
  name: 'vague',
  read: (scan, start) => several(scan, start) ?? plural(scan, start),
}

/** dozens, hundreds, tens of thousands, hundreds of millions */
function plural(scan: Scan, start: number): Match | null {
  const range = VAGUE.get(at(scan, start).lower)
  if (!range || touches(scan, start) || isHyphen(scan, start + 1)) return null
  let [[low, high], end] = [range, start + 1]
  const isOf = at(scan, end).lower === 'of'
  const next = isOf ? VAGUE.get(at(scan, end + 1).lower) : undefined
  if (next) [low, high, end] = [low * next[0], high * next[0], end + 2]
  else if (/^(?:tens|scores)$/u.test(at(scan, start).lower) && !(isOf && nounAt(scan, end + 1, 2))) return null
  return counted(scan, { kind: 'cardinal', start, end, value: [low, high], approximate: true })
}

/** several hundred, a few dozen */
function several(scan: Scan, start: number): Match | null {
  const few = at(scan, start).lower
  const index = few === 'a' ? start + 2 : start + 1
  if (few === 'a' ? at(scan, start + 1).lower !== 'few' : few !== 'several' && few !== 'few') return null
  const { lower } = at(scan, index)
  const scale = MAGNITUDES.get(lower) ?? COLLECTIVES.get(lower)
  if (scale === undefined || scale < 12) return null
  const next = MAGNITUDES.get(at(scan, index + 1).lower) ?? 1
  return counted(scan, {
    kind: 'cardinal',
    start,
    end: next > 1 ? index + 2 : index + 1,
    value: [2 * scale * next, 9 * scale * next],
    approximate: true,
  })
}

/** The unit, which stands behind "of": tens of thousands of dollars, hundreds of miles. */
function counted(scan: Scan, match: Match): Match {
  const index = at(scan, match.end).lower === 'of' ? match.end + 1 : match.end
  const money = currencyAfter(scan, index)
  if (money && money.end > index) return { ...match, kind: 'money', unit: money.unit, reach: money.end }
  const unit = measureAt(scan, index)
  if (unit) return { ...match, kind: 'measure', unit: unit.unit, per: unit.per, reach: unit.end }
  const time = timeUnitAt(scan, index)
  if (time) return { ...match, kind: 'duration', unit: time.unit, reach: time.end }
  const noun = nounAt(scan, index, 2)
  return noun ? { ...match, unit: noun.head, of: noun.phrase, reach: noun.end } : match
}
