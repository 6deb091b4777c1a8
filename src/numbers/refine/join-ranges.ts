// Two quantities that are one range: "1 to 1.5 degrees", "from $2,415 to $2,315", "between 5 and 10", "5-10W".
import type { NumberKind } from '../../core/analysis.ts'
import { DOWN_WORDS, UP_WORDS } from '../../lexicons/number-contexts.ts'
import { RANGE_FILLERS } from '../../lexicons/number-neighbours.ts'
import { at, isHyphen, lexemesBetween } from '../lexeme-predicates.ts'
import type { Match, Scan } from '../number-types.ts'

const RANGED: ReadonlySet<NumberKind> = new Set([
  'cardinal',
  'percent',
  'money',
  'measure',
  'age',
  'duration',
  'fraction',
])

/** Neighbours with a range word between them become one match with the value [a, b], in the order of the text. */
export function joinRanges(scan: Scan, matches: readonly Match[]): Match[] {
  const joined: Match[] = []
  for (const match of matches) {
    const last = joined.at(-1)
    const range = last && rangeOf(scan, last, match)
    if (range) joined[joined.length - 1] = range
    else joined.push(match)
  }
  return joined
}

const isRanged = ({ kind, value, skip }: Match): boolean => RANGED.has(kind) && typeof value === 'number' && !skip
const isBare = ({ kind, unit }: Match): boolean => kind === 'cardinal' && !unit

function rangeOf(scan: Scan, a: Match, b: Match): Match | null {
  if (!isRanged(a) || !isRanged(b) || b.start - a.end > 8) return null
  const opener = openerOf(scan, a)
  const joint = jointOf(scan, a, b, opener?.word === 'from')
  if (!joint || !isSameThing(a, b, opener !== null)) return null
  if (joint === 'and' && opener?.word !== 'between') return null
  if (joint === 'to' && !opener && (isBare(a) ? isAmount(scan, a, b) : isChange(scan, a))) return null
  const [low, high] = scaledPair(a, b)
  if (joint === 'to' && !opener && low >= high && isContest(a, b)) return contest(a, b)
  if ((joint === 'dash' || joint === 'or') && low >= high) return null
  const whole = isBare(b) ? { ...a, end: b.end } : b
  return {
    change: null,
    ...whole,
    start: opener?.start ?? a.start,
    value: [low, high],
    scale: 1,
    bound: null,
    approximate: (a.approximate || b.approximate) ?? false,
    ...(a.unit && isBare(b) ? { reach: b.end } : {}),
  }
}

/** "confirmed 92 to 0", "leads 66 percent to 27 percent": two sides, the winner first. */
const isContest = (a: Match, b: Match): boolean =>
  (isBare(a) && isBare(b)) || (a.kind === 'percent' && b.kind === 'percent')

function contest(a: Match, b: Match): Match | null {
  const isVote = isBare(a) && isBare(b) && (a.scale ?? 1) === 1 && (b.scale ?? 1) === 1
  return isVote ? { ...a, kind: 'score', end: b.end, value: [a.value as number, b.value as number] } : null
}

/** "from" or "between" right before, or before a word of rounding: it opens the span. */
function openerOf(scan: Scan, { start }: Match): { readonly word: string; readonly start: number } | null {
  for (const index of [start - 1, start - 2, start - 3]) {
    const { lower } = at(scan, index)
    if (lower === 'from' || lower === 'between') return { word: lower, start: index }
    if (!RANGE_FILLERS.has(lower)) return null
  }
  return null
}

function jointOf(scan: Scan, a: Match, b: Match, opened: boolean): 'to' | 'and' | 'or' | 'dash' | null {
  const between = lexemesBetween(scan, a.end, b.start).map(({ lower }) => lower)
  const own = (a.reach ?? a.end) - a.end
  const words = between
    .slice(own <= between.length ? own : 0)
    .filter((word, i) => !(i === 0 && /^[-‐‑]$/u.test(word) && between.length > 1))
  // from 31 mpg combined to 34
  if (opened && words.length === 2 && words[1] === 'to' && /^\p{L}+$/u.test(words[0] ?? '')) return 'to'
  const [first, ...more] = words
  if (first === 'to' || first === 'through') return more.every((word) => RANGE_FILLERS.has(word)) ? 'to' : null
  if (more.length > 0) return null
  if (first === undefined) return isHyphen(scan, a.end) ? 'dash' : null
  if (/^[-–—~‐‑/]$/u.test(first)) return first === '/' && a.kind !== 'money' ? null : 'dash'
  if (first === 'and') return 'and'
  return first === 'or' && isNext(a, b) && !isHyphen(scan, a.end) ? 'or' : null
}

/** three or four years */
const isNext = (a: Match, b: Match): boolean =>
  isBare(a) && typeof a.value === 'number' && b.value === a.value + 1 && a.value < 20

function isSameThing(a: Match, b: Match, opened: boolean): boolean {
  if (isBare(a)) return true
  if (isBare(b)) return opened && a.kind !== 'cardinal'
  return a.kind === b.kind && (a.unit ?? null) === (b.unit ?? null)
}

/** "43-45 billion", "$3 to $5 million": the magnitude is said once for both. */
function scaledPair(a: Match, b: Match): [number, number] {
  const [low, high] = [a.value as number, b.value as number]
  const scale = b.scale ?? 1
  const isShort = (a.scale ?? 1) === 1 && scale > 1 && (low < 100 || (low < 1000 && low < high / scale))
  return isShort ? [Number((low * scale).toPrecision(14)), high] : [low, high]
}

/** "rose 50 points to 3,200": the second figure is where it went. */
/** "down by 30 to 126": an amount and a result, which is much more. */
const isAmount = (scan: Scan, a: Match, b: Match): boolean =>
  at(scan, a.start - 1).lower === 'by' && isChange(scan, a) && isBare(b) && Number(b.value) > 3 * Number(a.value)

const isChange = (scan: Scan, { start }: Match): boolean => {
  const words = [at(scan, start - 1).lower, at(scan, start - 2).lower]
  return words.some((word) => word === 'by' || UP_WORDS.has(word) || DOWN_WORDS.has(word))
}
