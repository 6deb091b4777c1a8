import type { NumberMention } from '../core/analysis.ts'

/** Kinds that say how much, and so can disagree. */
const AMOUNTS: readonly NumberMention['kind'][] = ['cardinal', 'percent', 'money', 'measure', 'fraction']

export const isAmount = ({ kind, value }: NumberMention): boolean => AMOUNTS.includes(kind) && value !== null

/** Do two figures count the same thing, in the same unit? */
export const isSameUnit = (a: NumberMention, b: NumberMention): boolean =>
  a.kind === b.kind && a.unit !== null && a.unit === b.unit && a.per === b.per

/** A bound or an approximation lets a value be this much off. */
const LOOSE = 0.2

/** May both be said of one thing: the same after rounding, one within the other's range or bound? */
export function agree(a: NumberMention, b: NumberMention): boolean {
  return (
    valuesOf(a).some((x) => valuesOf(b).some((y) => fits(x, a, y) || fits(y, b, x))) || inRange(a, b) || inRange(b, a)
  )
}

const valuesOf = ({ value }: NumberMention): readonly number[] =>
  value === null ? [] : typeof value === 'number' ? [value] : value

function inRange({ value }: NumberMention, other: NumberMention): boolean {
  if (value === null || typeof value === 'number') return false
  const [low, high] = [Math.min(...value), Math.max(...value)]
  return valuesOf(other).some((x) => x >= low && x <= high)
}

/** Is `rough` what `exact` comes to when it is rounded as `rough` is, or within what its words allow? */
function fits(rough: number, { approximate, bound }: NumberMention, exact: number): boolean {
  if (rough === exact || rounded(exact, significant(rough)) === rough) return true
  const off = (exact - rough) / Math.abs(rough || 1)
  if (bound === 'more-than') return off > 0 && off <= LOOSE
  if (bound === 'less-than') return off < 0 && off >= -LOOSE
  return approximate && Math.abs(off) <= LOOSE
}

/** Counts a number's significant digits, without the zeros at its end: 11,000 has two. Numbers below a hundred are not rounded. */
function significant(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 100) return 21
  const digits = Math.abs(value).toExponential().split('e')[0] ?? ''
  return digits.replace('.', '').length
}

const rounded = (value: number, digits: number): number => Number(value.toPrecision(Math.min(100, Math.max(1, digits))))

/** The figure with what it counts, as messages call it: "340 wooden houses". */
export const nameOf = ({ kind, text, of }: NumberMention): string =>
  kind === 'cardinal' && of ? `${text} ${of}` : text
