// Did it rise or fall by this much? "rose 5 percent", "down 2.3%", "fell by a third", "grow output by 45 per cent".
import { ARTICLES, FORMS_OF_BE } from '../../lexicons/function-words.ts'
import { CHANGE_FILLERS, DOWN_BY, DOWN_WORDS, UP_BY, UP_WORDS } from '../../lexicons/number-contexts.ts'
import {
  GROWTH_NOUNS,
  LOSS_NOUNS,
  OTHER_PARTICLE_VERBS,
  OWN_PARTICLE_BEFORE,
} from '../../lexicons/number-neighbours.ts'
import { at, lexemesBetween } from '../lexeme-predicates.ts'
import type { Match, Scan } from '../number-types.ts'

type Change = 'up' | 'down'

const STILL = new Set(['date', 'time', 'set', 'ordinal', 'score', 'age', 'duration', 'ratio'])
/** "output by 45 per cent": the verb is looked for this far before "by". */
const OBJECT = 9
const FILLED = 4

/** Sets `change` where a verb or particle of rising or falling governs the quantity, and on the result that it led to. */
export function findChanges(scan: Scan, matches: readonly Match[]): Match[] {
  const out: Match[] = []
  for (const match of matches) {
    const last = out.at(-1)
    const change =
      match.skip || STILL.has(match.kind)
        ? null
        : (changeOf(scan, match) ??
          converted(scan, last, match) ??
          carried(scan, last, match) ??
          led(scan, last, match))
    out.push(change ? { skip: false, ...match, change } : match)
  }
  return out
}

function changeOf(scan: Scan, match: Match): Change | null {
  const { start, value, kind } = match
  const first = at(scan, start).lower
  if (Array.isArray(value) && first === 'from') return betweenValues(scan, start, value[0], value[1])
  if (/^(?:additional|extra)$/u.test(at(scan, start - 1).lower)) return 'up'
  if (kind === 'cardinal' && isSurplus(scan, match)) return at(scan, match.end).lower === 'more' ? 'up' : 'down'
  if (/^(?:straight|consecutive)$/u.test(at(scan, match.end).lower)) return null
  const change = governing(scan, match)
  if (change && /^(?:up|down)$/u.test(at(scan, start - 1).lower)) {
    const isOwn =
      kind === 'cardinal' ? isOwnParticle(scan, start) : !OTHER_PARTICLE_VERBS.has(at(scan, start - 2).lower)
    return isOwn ? change : null
  }
  return change ?? ofNoun(scan, match) ?? behind(scan, match)
}

/** "3,000 more troops", "200 fewer jobs"; not "two more than last year", "3 more or less". */
const isSurplus = (scan: Scan, { end, unit }: Match): boolean =>
  unit !== 'time' &&
  /^(?:more|fewer)$/u.test(at(scan, end).lower) &&
  !/^(?:than|or|and)$/u.test(at(scan, end + 1).lower)

/** "raise its share from 5% to 7%": where it is a change, the values show its direction. */
function betweenValues(scan: Scan, start: number, from: number, to: number): Change | null {
  const isGoverned = lexemesBetween(scan, start - SENTENCE, start).some(
    ({ lower }) => directionOf(lower) || UP_BY.has(lower) || DOWN_BY.has(lower),
  )
  if (!isGoverned || from === to) return null
  return from < to ? 'up' : 'down'
}
const SENTENCE = 14

/** "5%, down from 8%"; "closed 0.7% higher" */
function behind(scan: Scan, { end, reach, kind }: Match): Change | null {
  const after = reach ?? end
  if (kind === 'percent' && /^(?:higher|lower)$/u.test(at(scan, end).lower) && at(scan, end + 1).lower !== 'than')
    return at(scan, end).lower === 'higher' ? 'up' : 'down'
  const particle = at(scan, after).text === ',' ? after + 1 : after
  const word = at(scan, particle).lower
  if (!/^(?:up|down)$/u.test(word) || at(scan, particle + 1).lower !== 'from') return null
  return word === 'up' ? 'up' : 'down'
}

/** "fell 3 points, or 0.4%, to 812": what says it otherwise, and where it went. */
function led(scan: Scan, last: Match | undefined, match: Match): Change | null {
  if (!last?.change || Array.isArray(last.value) || !RESULTS.has(match.kind) || !RESULTS.has(last.kind)) return null
  const joint = lexemesBetween(scan, last.reach ?? last.end, match.start)
    .map(({ lower }) => lower)
    .join(' ')
  if (RESULT_AT.test(joint)) return last.kind === 'percent' && !isCount(match) ? last.change : null
  return /^(?:, or|(?:, )?to(?: about| around| nearly| just)?|\( or)$/u.test(joint) ? last.change : null
}

/** "up 1.2 percent at 7,512", "lost 1% to end at 40p"; not "rose 3% at 40 shops" */
const RESULT_AT = /^(?:to (?:close|end|finish|settle|stand|trade) )?at$/u
const isCount = ({ kind, unit }: Match): boolean => kind === 'cardinal' && Boolean(unit) && unit !== 'point'

const RESULTS: ReadonlySet<string> = new Set(['cardinal', 'money', 'measure', 'percent'])

/** "is up 3 places", "ended down 40 points"; "stood up 3 times" and "made up 5" have a particle of another verb. */
function isOwnParticle(scan: Scan, start: number): boolean {
  const { lower } = at(scan, start - 2)
  return start < 2 || FORMS_OF_BE.has(lower) || OWN_PARTICLE_BEFORE.has(lower)
}

function governing(scan: Scan, match: Match): Change | null {
  const { start } = match
  let index = start - 1
  let by = false
  for (let filled = 0; filled < FILLED + 2; filled++, index--) {
    const { lower, kind } = at(scan, index)
    const change = directionOf(lower)
    if (/^adds?(?:ed)?$/u.test(lower) && match.kind === 'cardinal' && match.unit !== 'point') return null
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

/** growth of 1.8 percent, a drop of about $3 */
function ofNoun(scan: Scan, { start, kind }: Match): Change | null {
  if (kind === 'cardinal') return null
  const of = [start - 1, start - 2, start - 3].find((index) => at(scan, index).lower === 'of')
  if (of === undefined || lexemesBetween(scan, of + 1, start).some(({ lower }) => !CHANGE_FILLERS.has(lower)))
    return null
  const noun = at(scan, of - 1).lower
  return GROWTH_NOUNS.has(noun) ? 'up' : LOSS_NOUNS.has(noun) ? 'down' : null
}

const directionOf = (lower: string): Change | null =>
  UP_WORDS.has(lower) ? 'up' : DOWN_WORDS.has(lower) ? 'down' : null

/** "rose to 63" says where it went, "up to 63" does not. */
function isTarget(scan: Scan, verb: number, start: number): boolean {
  const { lower } = at(scan, verb)
  const isParticle = lower === 'up' || lower === 'down'
  for (let index = verb + 1; index < start; index++) {
    if (at(scan, index).lower === 'to') return !isParticle || directionOf(at(scan, verb - 1).lower) !== null
  }
  return !(lower === 'up' && at(scan, verb + 1).lower === 'to')
}

/** "a rise of 5": the noun is no verb; "up to 400 jobs" is a bound. */
function isNoun(scan: Scan, index: number): boolean {
  const before = at(scan, index - 1).lower
  return (
    ARTICLES.has(before) ||
    /^(?:this|no|per|record)$/u.test(before) ||
    (at(scan, index).lower === 'up' && at(scan, index + 1).lower === 'to')
  )
}

/** grow output by 45 per cent; raised its stake by 5 percent */
function acrossObject(scan: Scan, from: number): Change | null {
  for (let index = from; index > from - OBJECT; index--) {
    const { lower, kind, text } = at(scan, index)
    if (kind !== 'word' && !/^[-"“”‘’'/$%&]$/u.test(text)) return null
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
