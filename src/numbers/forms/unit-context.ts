// The words around a unit decide between two readings: "£" or pound weight, millions or metres.
import { CROWD_WORDS, LENGTH_WORDS, MONEY_WORDS, WEIGHT_WORDS } from '../../lexicons/unit-contexts.ts'
import { at } from '../lexeme-predicates.ts'
import type { Scan } from '../number-types.ts'

/** Positive: pounds between these lexemes are money; goods behind "of" and an attributive hyphen speak for weight. */
export function leansToMoney(scan: Scan, start: number, end: number, isHyphenated: boolean): number {
  const isOfGoods = at(scan, end).lower === 'of' && !MONEY_WORDS.has(at(scan, end + 1).lower)
  const isPrice = at(scan, start - 1).lower === 'for'
  const around = leaning(scan, start, end, [MONEY_WORDS], WEIGHT_WORDS)
  return around + (isPrice ? 0.6 : 0) - (isOfGoods ? 1 : 0) - (isHyphenated ? 0.4 : 0)
}

/** Positive: "50m" is 50 million. "the 50m" is a race. */
export function leansToMillions(scan: Scan, start: number, end: number): number {
  if (at(scan, start - 1).lower === 'the') return -1
  return leaning(scan, start, end, [MONEY_WORDS, CROWD_WORDS], LENGTH_WORDS)
}

/** Nearer words of the same sentence count for more. */
function leaning(
  scan: Scan,
  start: number,
  end: number,
  favour: readonly ReadonlySet<string>[],
  against: ReadonlySet<string>,
): number {
  let sum = 0
  for (const [from, step] of [
    [start - 1, -1],
    [end, 1],
  ] as const) {
    for (let index = from; Math.abs(index - from) < REACH && index >= 0 && index < scan.length; index += step) {
      const { lower, text, kind } = at(scan, index)
      if (/^[.;!?]$/u.test(text)) break
      if (kind !== 'word') continue
      const weight = 1 / (1 + Math.abs(index - from))
      if (favour.some((words) => words.has(lower))) sum += weight
      else if (against.has(lower)) sum -= weight
    }
  }
  return sum
}

const REACH = 9
