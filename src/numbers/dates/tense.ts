// Does "on Friday" or "in March" lie behind the day of writing or ahead of it? A linear model over the tense of the nearest
// verbs, the preposition and the distance; its weights are learned by scripts/train-tense.ts.
import { ARTICLES } from '../../lexicons/function-words.ts'
import {
  APPOINTMENT_NOUNS,
  EVENT_NOUNS,
  FUTURE_MODALS,
  MOVING_VERBS,
  NO_INFINITIVES,
  OUTCOME_NOUNS,
  PAST_FORMS,
  PLANNING_WORDS,
  POSSIBLE_MODALS,
  REALIZED_BEFORE_TO,
  TIMETABLE_VERBS,
} from '../../lexicons/tense-cues.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { at, isCapitalised } from '../lexeme-predicates.ts'
import type { Scan } from '../number-types.ts'
import type { NamedDay } from './nearest.ts'
import { TENSE_WEIGHTS } from './tense-weights.ts'

/** Is the next such day meant, not the last? `daysAhead` is how far off the next one is. */
export function liesAhead(
  scan: Scan,
  start: number,
  end: number,
  granularity: NamedDay['granularity'],
  daysAhead: number,
): boolean {
  if (at(scan, end).lower === "'s" && OUTCOME_NOUNS.has(at(scan, end + 1).lower)) return false
  return (
    tenseFeatures(scan, start, end, granularity, daysAhead).reduce((sum, name) => sum + (TENSE_WEIGHTS[name] ?? 0), 0) >
    0
  )
}

/** The features that hold of the date at these lexemes, by name. */
export function tenseFeatures(
  scan: Scan,
  start: number,
  end: number,
  granularity: NamedDay['granularity'],
  daysAhead: number,
): string[] {
  const first = beforeModifiers(scan, start)
  const preposition = prepositionAt(scan, first - 1)
  const isMoved = (preposition === 'to' || preposition === 'for') && MOVING_VERBS.has(at(scan, first - 2).lower)
  const left = isMoved ? 'planning' : cueBefore(scan, first - 1)
  const right = left === 'none' ? cueAfter(scan, end) : 'none'
  return [
    'bias',
    granularity,
    `${granularity} ${distanceOf(daysAhead)}`,
    `preposition ${preposition}`,
    `left ${left}`,
    `right ${right}`,
    ...(preposition === 'until' || preposition === 'by' ? [`left ${left} ${preposition}`] : []),
    ...(left === 'past' ? [`left past ${granularity}`] : []),
    ...(left === 'past' && isPast(at(scan, first - 1).lower) ? ['verb right before'] : []),
    ...(APPOINTMENT_NOUNS.has(at(scan, end).lower === "'s" ? at(scan, end + 1).lower : at(scan, end).lower)
      ? ['appointment behind']
      : []),
  ]
}

const distanceOf = (days: number): string =>
  days <= 7 ? 'in days' : days <= 45 ? 'in weeks' : days <= 120 ? 'in months' : 'far'

/** "the", "early", "mid-", "9 a.m. EST" before a date. */
function beforeModifiers(scan: Scan, start: number): number {
  let index = start
  while (MODIFIERS.test(at(scan, index - 1).lower)) index--
  return index
}

const MODIFIERS = /^(?:the|early|late|mid|-|this|,|a\.m\.?|p\.m\.?|am|pm|e[sd]?t|p[sd]?t|gmt|noon|midnight|\d{1,2}|:)$/u

const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['after', 'after'],
  ['before', 'before'],
  ['between', 'from'],
  ['by', 'by'],
  ['for', 'for'],
  ['from', 'from'],
  ['in', 'in'],
  ['of', 'of'],
  ['on', 'on'],
  ['since', 'since'],
  ['through', 'until'],
  ['till', 'until'],
  ['to', 'to'],
  ['until', 'until'],
])

function prepositionAt(scan: Scan, index: number): string {
  const { lower } = at(scan, index)
  if (lower === 'as' && /^(?:early|soon|late)$/u.test(at(scan, index - 1).lower)) return 'as soon as'
  if (lower === 'until' && at(scan, index - 1).lower === 'up') return 'since'
  return PREPOSITIONS.get(lower) ?? 'none'
}

/** No more of a sentence is looked at on either side. */
const REACH = 18

type Cue =
  | 'lapsed'
  | 'will'
  | 'would'
  | 'possible'
  | 'planning'
  | 'infinitive'
  | 'timetable'
  | 'perfect'
  | 'past'
  | 'none'

function cueBefore(scan: Scan, from: number): Cue {
  for (let index = from; index > from - REACH && index >= 0; index--) {
    if (endsSentence(scan, index)) return 'none'
    const cue = cueAt(scan, index)
    if (cue) return cue
    if (at(scan, index).text === ',') index = clauseStart(scan, index)
  }
  return 'none'
}

/** The comma before a relative clause that this one closes: its verb says nothing of a date behind it. */
function clauseStart(scan: Scan, close: number): number {
  for (let index = close - 1; index > close - MAX_CLAUSE && index >= 0; index--) {
    if (/^(?:which|who|whose)$/u.test(at(scan, index).lower) && at(scan, index - 1).text === ',') return index - 1
    if (endsSentence(scan, index)) break
  }
  return close
}

const MAX_CLAUSE = 12

function cueAfter(scan: Scan, from: number): Cue {
  for (let index = from; index < from + REACH && index < scan.length; index++) {
    if (endsSentence(scan, index)) return 'none'
    const cue = cueAt(scan, index)
    if (cue) return cue
  }
  return 'none'
}

const endsSentence = (scan: Scan, index: number): boolean =>
  /^[.!?;]$/u.test(at(scan, index).text) && at(scan, index + 1).spaced && isCapitalised(at(scan, index + 1))

function cueAt(scan: Scan, index: number): Cue | null {
  const { kind, lower } = at(scan, index)
  if (kind !== 'word') return null
  if (FUTURE_MODALS.has(lower)) return at(scan, index + 1).lower === 'have' ? 'past' : 'will'
  if (lower === 'would') return at(scan, index + 1).lower === 'have' ? 'past' : 'would'
  if (POSSIBLE_MODALS.has(lower) && !isCapitalised(at(scan, index)))
    return at(scan, index + 1).lower === 'have' ? 'past' : 'possible'
  if (PLANNING_WORDS.has(lower)) return at(scan, index - 1).lower === 'been' ? beenPlanned(scan, index - 2) : 'planning'
  if (lower === 'to') return infinitiveAt(scan, index)
  if (TIMETABLE_VERBS.has(lower)) return isNoTimetable(scan, index) ? null : 'timetable'
  if (lower === 'is' || lower === 'are') return isAppointed(scan, index) ? 'timetable' : null
  if (lower === 'had' || lower === 'has' || lower === 'have') return 'perfect'
  return isPast(lower) && !isCapitalised(at(scan, index)) && !isParticiple(scan, index) ? 'past' : null
}

/** "the kick-off is at 15:00 on Saturday", "the hearings are Tuesday": nothing but the time stands behind the verb. */
const isAppointed = (scan: Scan, index: number): boolean => {
  const noun = at(scan, index - 1).lower === 'off' ? at(scan, index - 3).lower : at(scan, index - 1).lower
  const next = at(scan, index + 1)
  return EVENT_NOUNS.has(noun) && (/^(?:at|from|in|next|not|on|this|until)$/u.test(next.lower) || isCapitalised(next))
}

/** "had been due to expire on Friday" is over; "has been moved to Friday" looks ahead. */
const beenPlanned = (scan: Scan, index: number): Cue => {
  const auxiliary = at(scan, index).lower.endsWith('ly') ? index - 1 : index
  return at(scan, auxiliary).lower === 'had' ? 'lapsed' : 'perfect'
}

/** "will meet", "to open": the word before it has the tense; "the close" is a noun. */
function isNoTimetable(scan: Scan, index: number): boolean {
  const { lower } = at(scan, index - 1)
  return (
    ARTICLES.has(lower) ||
    /^(?:to|would|at|of|year|-)$/u.test(lower) ||
    FUTURE_MODALS.has(lower) ||
    POSSIBLE_MODALS.has(lower)
  )
}

/** "be paid", "is heard": the verb before it has the tense. */
const isParticiple = (scan: Scan, index: number): boolean =>
  /^(?:be|is|are|being|get)$/u.test(at(scan, index - 1).lower)

/** "to close" is an infinitive, "to the close" and "to Rome" are none. */
function infinitiveAt(scan: Scan, index: number): Cue | null {
  const next = at(scan, index + 1)
  if (next.kind !== 'word' || isCapitalised(next) || isNoInfinitive(next.lower)) return null
  const before = at(scan, index - 1).lower
  if (before === 'is' || before === 'are') return 'planning'
  if (PLANNING_WORDS.has(before)) return null
  return REALIZED_BEFORE_TO.has(before) ? 'past' : 'infinitive'
}

/** Behind "to": no verb. */
export const isNoInfinitive = (lower: string): boolean =>
  ARTICLES.has(lower) || NO_INFINITIVES.has(lower) || /[^s]s$|ing$/u.test(lower)

const isPast = (lower: string): boolean =>
  PAST_FORMS.has(lower) || (lower.length > 4 && lower.endsWith('ed')) || lexiconTags(lower).includes('PastTense')
