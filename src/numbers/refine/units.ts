// A figure without a unit takes that of the next in a list: "45 and 50 mg", "7- or 8-inch", "5, 10 and 15 percent".
import { at } from '../text.ts'
import type { Match, Scan } from '../types.ts'

const SHARED = new Set(['percent', 'measure', 'money', 'age'])

/** Reads from the right, so that a whole list gets the unit of its last. */
export function shareUnits(scan: Scan, matches: readonly Match[]): Match[] {
  const out = [...matches]
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i], out[i + 1]]
    if (!a || !b || a.kind !== 'cardinal' || a.unit || a.skip || !SHARED.has(b.kind) || !isListed(scan, a, b)) continue
    if (b.kind === 'money' && at(scan, b.start).kind !== 'digits') continue
    out[i] = { ...a, kind: b.kind, unit: b.unit ?? null, per: b.per ?? null }
  }
  return out
}

function isListed(scan: Scan, a: Match, b: Match): boolean {
  const between = scan.lexemes.slice(a.end, b.start).map(({ lower }) => lower)
  return /^(?:- ?)?(?:,? ?(?:and|or)|,)$/u.test(between.join(' '))
}
