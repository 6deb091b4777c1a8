// Gives every quotation its speaker, in text order: who spoke before bears on who speaks next.

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Resolution, Resolver } from '../cast/resolve-mentions.ts'
import type { SpeakerEntity } from '../cast/speaker-entities.ts'
import type { SpeakerTimeline } from '../cast/speaker-timeline.ts'
import { softmax, type Weights } from '../ranking/linear-ranker.ts'
import { scorer } from './candidate-scorer.ts'
import { bonusOf } from './certain-forms.ts'
import { type QuoteContext, quoteContextOf, type SpeakerHistory } from './quote-context.ts'
import { repeatsOf } from './repeated-quotes.ts'
import { type Candidate, candidatesIn, NOBODY } from './speaker-candidates.ts'

export interface Attribution {
  readonly candidate: Candidate
  /** The speaker's entity; null where the article names nobody. */
  readonly entity: SpeakerEntity | null
  /** The probability of the chosen speaker, by whatever mention and cue. */
  readonly probability: number
}

/** Picks one of the candidates of a quotation, by index. */
export type Choose = (quote: QuoteContext, candidates: readonly Candidate[]) => number

const MAX_SPEAKERS = 4

/** Goes through the quotations in text order, the choices before known to each. */
export function walk(context: AttributionContext, choose: Choose): void {
  let history: SpeakerHistory = { last: null, lastPassage: -1, speakers: [] }
  let carried: Candidate[] = []
  const candidatesOf = candidatesIn(context)
  context.passages.forEach((_, passage) => {
    const candidates = candidatesOf(passage, carried)
    const chosen = candidates[choose(quoteContextOf(context, passage, history), candidates)] ?? NOBODY
    const { mention } = chosen
    if (!mention) return
    const key = context.keyOf(mention)
    const speakers = mention.form === 'pronoun' ? history.speakers : [key, ...history.speakers.filter((k) => k !== key)]
    history = { last: chosen, lastPassage: passage, speakers: speakers.slice(0, MAX_SPEAKERS) }
    carried = [chosen, ...carried.filter(({ mention: m }) => m && context.keyOf(m) !== key)].slice(0, 2)
  })
}

/** The attribution of every quotation by the ranker; notes in `timeline` who spoke. */
export function attribute(
  context: AttributionContext,
  weights: Weights,
  resolver: Resolver,
  timeline: SpeakerTimeline,
): Attribution[] {
  const found: Attribution[] = []
  const scoreOf = scorer(context, weights)
  walk(context, (quote, candidates) => {
    const scores = candidates.map((candidate) => scoreOf(quote, candidate) + bonusOf(context, quote.passage, candidate))
    const best = mostLikely(candidates, softmax(scores), resolver)
    found.push(best)
    if (best.entity) timeline.add(best.entity, quote.item)
    return Math.max(0, candidates.indexOf(best.candidate))
  })
  return withRepeated(context, joined(context, found))
}

/** Candidates less likely than this are not resolved. */
const MIN_PROBABILITY = 0.02

/** Adds up what speaks for each possible speaker over all candidates that may mean it, and takes the likeliest one. */
function mostLikely(candidates: readonly Candidate[], chances: readonly number[], resolver: Resolver): Attribution {
  const speakers = new Map<string, Possible>()
  candidates.forEach((candidate, i) => {
    const chance = chances[i] ?? 0
    if (chance < MIN_PROBABILITY) return
    for (const { entity, probability } of meaningsOf(candidate, resolver)) {
      const share = chance * probability
      const key = entity?.key ?? keyOfUnnamed(candidate)
      const known = speakers.get(key)
      if (!known) speakers.set(key, { total: share, best: share, candidate, entity })
      else {
        known.total += share
        if (share > known.best) Object.assign(known, { best: share, candidate })
      }
    }
  })
  let found: Attribution = { candidate: NOBODY, entity: null, probability: 0 }
  for (const { total, candidate, entity } of speakers.values())
    if (total > found.probability) found = { candidate, entity, probability: total }
  return found.entity ? found : { ...found, probability: probabilityOfUnnamed(found.candidate, [...speakers.values()]) }
}

/** Candidates without an entity that have the same words count as one: "he" three times is one "he". */
function probabilityOfUnnamed({ mention }: Candidate, speakers: readonly Possible[]): number {
  const isSame = ({ candidate, entity }: Possible): boolean =>
    !entity && candidate.mention?.word === mention?.word && candidate.mention?.form === mention?.form
  return Math.min(
    1,
    speakers.filter(isSame).reduce((sum, { total }) => sum + total, 0),
  )
}

/** A possible speaker with the likeliest candidate that means it. */
interface Possible {
  total: number
  best: number
  candidate: Candidate
  readonly entity: SpeakerEntity | null
}

const UNNAMED: readonly Resolution[] = [{ entity: null, probability: 1 }]

const meaningsOf = ({ mention }: Candidate, resolver: Resolver): readonly Resolution[] =>
  mention ? resolver.resolve(mention) : UNNAMED

const keyOfUnnamed = ({ mention }: Candidate): string => (mention ? `at ${mention.first} ${mention.end}` : '')

/** One speaker for a quotation that goes on over paragraphs: the surest of its pieces'. */
function joined(context: AttributionContext, attributions: readonly Attribution[]): Attribution[] {
  const found = [...attributions]
  for (let first = 0; first < found.length; first++) {
    let end = first + 1
    while (context.passages[end]?.continues) end++
    const pieces = found.slice(first, end).filter(({ candidate }) => candidate.mention)
    const surest = pieces.sort((a, b) => b.probability - a.probability)[0]
    for (let i = first; surest && i < end; i++) found[i] = surest
    first = end - 1
  }
  return found
}

/** A quotation in a heading has the speaker of the same words in the text. */
function withRepeated(context: AttributionContext, attributions: readonly Attribution[]): Attribution[] {
  const repeats = repeatsOf(context)
  return attributions.map((attribution, i) => {
    const repeated = attributions[repeats.get(i) ?? -1]
    return repeated?.candidate.mention ? repeated : attribution
  })
}
