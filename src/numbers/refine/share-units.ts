// A figure without a unit takes that of the next in a list: "65 and 70 mg", "5- or 6-inch", "5, 10 and 15 percent".
import { at, lexemesBetween } from '../lexeme-predicates.ts'
import { nounAt } from '../nouns.ts'
import type { Match, Scan } from '../number-types.ts'
import { perAt } from '../unit-lookup.ts'

const SHARED = new Set(['percent', 'measure', 'money', 'age'])

/** Reads from the right, so that a whole list gets the unit of its last. */
export function shareUnits(scan: Scan, matches: readonly Match[]): Match[] {
  const out = [...matches]
  let shared = -1
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i], out[i + 1]]
    if (
      !a ||
      !b ||
      a.kind !== 'cardinal' ||
      a.unit ||
      a.skip ||
      !SHARED.has(b.kind) ||
      !(isListed(scan, a, b, shared === i + 1) || isDimension(scan, a, b))
    )
      continue
    if (b.kind === 'money' && at(scan, b.start).kind !== 'digits') continue
    out[i] = { change: null, ...a, kind: b.kind, unit: b.unit ?? null, per: b.per ?? null }
    shared = i
  }
  return out
}

/** 30 by 40 centimetres, 3 x 4 metres */
const isDimension = (scan: Scan, a: Match, b: Match): boolean =>
  b.kind === 'measure' && b.start === a.end + 1 && /^(?:by|[x×])$/u.test(at(scan, a.end).lower)

/** A bare comma lists only where an "and" follows: "5, 10 and 15 percent". */
function isListed(scan: Scan, a: Match, b: Match, inList: boolean): boolean {
  const between = lexemesBetween(scan, a.end, b.start).map(({ lower }) => lower)
  const joint = between.join(' ')
  // "201.41, or 0.5 percent" says one thing in two ways.
  return /^(?:- ?)?(?:and|or)$|^(?:- ?)?, and$/u.test(joint) || (inList && /^,(?: or)?$/u.test(joint))
}

/** "C$9 (US$6.60) per share": what stands behind the brackets is of the figure before them too. */
export function findPer(scan: Scan, matches: readonly Match[]): Match[] {
  return matches.map((match, i) => {
    const next = matches[i + 1]
    const isConverted =
      next && match.kind === 'money' && !match.per && at(scan, match.end).text === '(' && next.start === match.end + 1
    const per = isConverted && at(scan, next.end).text === ')' ? perAt(scan, next.end + 1) : null
    return per ? { ...match, per: per.per } : (inherited(scan, matches, i) ?? match)
  })
}

/** "3 million huts, including 1.2 million by the sea": of the same things. "from 31 mpg combined to 34": the same unit. */
function inherited(scan: Scan, matches: readonly Match[], index: number): Match | null {
  const [last, match] = [matches[index - 1], matches[index]]
  if (
    !last ||
    !match ||
    match.kind !== 'cardinal' ||
    match.unit ||
    match.skip ||
    !last.unit ||
    match.start - last.end > 8
  )
    return null
  const before = at(scan, match.start - 1).lower
  const isPart = before === 'including' && last.kind === 'cardinal' && (match.scale ?? 1) > 1
  const isGoal =
    before === 'to' && last.kind === 'measure' && [last.start, last.start - 1].some((i) => at(scan, i).lower === 'from')
  // "rose to 4.1 million barrels a day from 3.8 million"
  const isOrigin = before === 'from' && [last.start - 1, last.start - 2].some((i) => at(scan, i).lower === 'to')
  if (isOrigin && !nounAt(scan, match.end, Number(match.value)))
    return { ...match, kind: last.kind, unit: last.unit, per: last.per ?? null, of: last.of ?? null }
  return isPart || isGoal
    ? { ...match, kind: last.kind, unit: last.unit, per: last.per ?? null, of: isPart ? (last.of ?? null) : null }
    : null
}
