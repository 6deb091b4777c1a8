// Gives every quotation its speaker, in text order: who spoke before bears on who speaks next.

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Resolver } from '../cast/resolve-mentions.ts'
import type { SpeakerEntity } from '../cast/speaker-entities.ts'
import type { SpeakerTimeline } from '../cast/speaker-timeline.ts'
import { softmax, type Weights } from '../ranking/linear-ranker.ts'
import { scorer } from './candidate-scorer.ts'
import { bonusOf } from './certain-forms.ts'
import { likeliestSpeaker, type PossibleSpeaker, secondChoices, speakersIn } from './possible-speakers.ts'
import { type QuoteContext, quoteContextOf, type SpeakerHistory } from './quote-context.ts'
import { repeatsOf } from './repeated-quotes.ts'
import { type Candidate, candidatesIn, NOBODY } from './speaker-candidates.ts'

export interface Attribution {
  readonly candidate: Candidate
  /** The speaker's entity; null where the article names nobody. */
  readonly entity: SpeakerEntity | null
  /** The probability of the chosen speaker, by whatever mention and cue. */
  readonly probability: number
  /** Has it the speaker of the same words elsewhere? */
  readonly isRepeated?: boolean
}

/** The candidate chosen for a quotation, by index, and the key of the entity that it means, where it is known. */
export interface Choice {
  readonly index: number
  readonly entity: string | null
}

/** Picks one of the candidates of a quotation. */
export type Choose = (quote: QuoteContext, candidates: readonly Candidate[]) => Choice

const MAX_SPEAKERS = 4

/** Goes through the quotations in text order, the choices before known to each. */
export function walk(context: AttributionContext, choose: Choose): void {
  let history: SpeakerHistory = { last: null, entity: null, lastPassage: -1, speakers: [] }
  let carried: Candidate[] = []
  const candidatesOf = candidatesIn(context)
  context.passages.forEach((_, passage) => {
    const candidates = candidatesOf(passage, carried)
    const { index, entity } = choose(quoteContextOf(context, passage, history), candidates)
    const chosen = candidates[index] ?? NOBODY
    const { mention } = chosen
    if (!mention) return
    const key = context.keyOf(mention)
    const speaker = entity ?? (mention.form === 'pronoun' ? null : key)
    const speakers = speaker ? [speaker, ...history.speakers.filter((k) => k !== speaker)] : history.speakers
    history = { last: chosen, entity, lastPassage: passage, speakers: speakers.slice(0, MAX_SPEAKERS) }
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
  const possible: PossibleSpeaker[][] = []
  const scoreOf = scorer(context, weights)
  walk(context, (quote, candidates) => {
    const scores = candidates.map((candidate) => scoreOf(quote, candidate) + bonusOf(context, quote.passage, candidate))
    const speakers = speakersIn(candidates, softmax(scores), resolver)
    possible.push(speakers)
    const { candidate, entity } = likeliestSpeaker(speakers)
    if (entity) timeline.add(entity, quote.item)
    return { index: Math.max(0, candidates.indexOf(candidate)), entity: entity?.key ?? null }
  })
  return withRepeated(context, joined(context, secondChoices(possible)))
}

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

/** A quotation in a heading, or in a paragraph that repeats words of the text, has the speaker of the same words in the text. */
function withRepeated(context: AttributionContext, attributions: readonly Attribution[]): Attribution[] {
  const repeats = repeatsOf(context)
  return attributions.map((attribution, i) => {
    const repeated = attributions[repeats.get(i) ?? -1]
    return repeated?.candidate.mention ? { ...repeated, isRepeated: true } : attribution
  })
}
