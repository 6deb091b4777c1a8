// Did it rise or fall by this much? "rose 5 percent", "down 2.3%", "fell by a third", "grow output by 45 per cent".
import { CHANGE_FILLERS, DOWN_BY, DOWN_WORDS, UP_BY, UP_WORDS } from '../../lexicons/number-contexts.ts'
import { at, lexemesBetween } from '../lexeme-tests.ts'
import type { Match, Scan } from '../number-types.ts'

type Change = 'up' | 'down'

const STILL = new Set(['date', 'time', 'set', 'ordinal', 'score', 'age', 'duration', 'ratio'])
/** "output by 45 per cent": the verb is looked for this far before "by". */
const OBJECT = 7
const FILLED = 4

/** Sets `change` where a verb or particle of rising or falling governs the quantity. */
export function findChanges(scan: Scan, matches: readonly Match[]): Match[] {
  const out: Match[] = []
  for (const match of matches) {
    const change =
      match.skip || STILL.has(match.kind)
        ? null
        : (changeOf(scan, match) ?? converted(scan, out.at(-1), match) ?? carried(scan, out.at(-1), match))
    out.push(change ? { skip: false, ...match, change } : match)
  }
  return out
}

function changeOf(scan: Scan, { start, value, kind }: Match): Change | null {
  const first = at(scan, start).lower
  // The values of "from 5 to 7" show themselves where it went.
  if (Array.isArray(value) && first === 'from') return value[0] > value[1] ? governing(scan, start) : null
  if (/^(?:additional|extra)$/u.test(at(scan, start - 1).lower)) return 'up'
  const change = governing(scan, start)
  if (change && kind === 'cardinal' && /^(?:up|down)$/u.test(at(scan, start - 1).lower))
    return isOwnParticle(scan, start) ? change : null
  return change
}

/** "is up 3 places", "ended down 40 points"; "stood up 3 times" and "made up 5" have a particle of another verb. */
const isOwnParticle = (scan: Scan, start: number): boolean =>
  start < 2 ||
  /^(?:is|are|was|were|be|been|being|'s|,|\(|ended|closed|finished|edged|went|moved|inched|ticked|and|points?|both)$/u.test(
    at(scan, start - 2).lower,
  )

function governing(scan: Scan, start: number): Change | null {
  let index = start - 1
  let by = false
  for (let filled = 0; filled < FILLED + 2; filled++, index--) {
    const { lower, kind } = at(scan, index)
    const change = directionOf(lower)
    if (change && !isNoun(scan, index)) return isTarget(scan, index, start) ? change : null
    if (by && (UP_BY.has(lower) || DOWN_BY.has(lower))) return UP_BY.has(lower) ? 'up' : 'down'
    if (lower === 'by') by = true
    if (
      kind !== 'word' ||
      (!CHANGE_FILLERS.has(lower) &&
        !lower.endsWith('ly') &&
        !(lower === 'at' && at(scan, index + 1).lower === 'least'))
    )
      break
  }
  return by ? acrossObject(scan, index) : null
}

const directionOf = (lower: string): Change | null =>
  UP_WORDS.has(lower) ? 'up' : DOWN_WORDS.has(lower) ? 'down' : null

/** "rose to 63" says where it is, not by how much; "fell to 49" is still read as lower. */
function isTarget(scan: Scan, verb: number, start: number): boolean {
  for (let index = verb + 1; index < start; index++) {
    if (at(scan, index).lower === 'to')
      return (
        DOWN_WORDS.has(at(scan, verb).lower) &&
        (at(scan, verb).lower !== 'down' || DOWN_WORDS.has(at(scan, verb - 1).lower))
      )
  }
  return !(at(scan, verb).lower === 'up' && at(scan, verb + 1).lower === 'to')
}

/** "a rise of 5": the noun is no verb; "up to 400 jobs" is a bound. */
function isNoun(scan: Scan, index: number): boolean {
  return (
    /^(?:an?|the|its|their|this|no|per|record)$/u.test(at(scan, index - 1).lower) ||
    (at(scan, index).lower === 'up' && at(scan, index + 1).lower === 'to')
  )
}

/** grow output by 45 per cent; raised its stake by 5 percent */
function acrossObject(scan: Scan, from: number): Change | null {
  for (let index = from; index > from - OBJECT; index--) {
    const { lower, kind } = at(scan, index)
    if (kind !== 'word') return null
    if (UP_BY.has(lower) || UP_WORDS.has(lower)) return 'up'
    if (DOWN_BY.has(lower) || DOWN_WORDS.has(lower)) return 'down'
  }
  return null
}

/** dropped by 2 to 3 degrees Celsius (4 to 5 Fahrenheit) */
function converted(scan: Scan, last: Match | undefined, match: Match): Change | null {
  const isConversion =
    last?.change && at(scan, match.start - 1).text === '(' && (last.reach ?? last.end) === match.start - 1
  return isConversion && Array.isArray(match.value) === Array.isArray(last.value) ? (last.change ?? null) : null
}

/** "Acme was down 3.1%, Globex by 3.4%": the verb is said once. */
function carried(scan: Scan, last: Match | undefined, match: Match): Change | null {
  if (
    !last?.change ||
    last.unit !== match.unit ||
    match.start - last.end > OBJECT ||
    at(scan, match.start - 1).lower !== 'by'
  )
    return null
  return lexemesBetween(scan, last.end, match.start).some(({ text }) => /^[.;!?]$/u.test(text)) ? null : last.change
}
