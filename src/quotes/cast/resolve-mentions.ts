// Resolves pronouns and noun phrases to the entities of the article, or to none: a ranker weighs the entities named around a
// mention, those that the article calls so, and those that spoke last.
import { softmax, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import { type Anaphor, anaphorOf, certainOf, isDefinite } from './anaphors.ts'
import { type Antecedent, antecedentsOf } from './antecedents.ts'
import type { AttributionContext } from './attribution-context.ts'
import { authorOf } from './document-authors.ts'
import { newChain, type Resolution } from './pronoun-chain.ts'
import { writeAntecedent, writeNone } from './resolution-features.ts'
import type { Mention } from './speaker-mentions.ts'
import type { SpeakerTimeline, Spoken } from './speaker-timeline.ts'

export type { Resolution } from './pronoun-chain.ts'

export interface Resolver {
  readonly resolve: (mention: Mention) => readonly Resolution[]
  /** The entity to which the last pronoun like an anaphor was resolved. */
  readonly chainedTo: (anaphor: Anaphor) => Spoken | null
}

/** Resolves the mentions of an article, given who spoke where so far. Ask for them in text order, as nearly as may be. */
export function newResolver(context: AttributionContext, weights: Weights, timeline: SpeakerTimeline): Resolver {
  const sum = new WeightSum(weights)
  const chain = newChain(context, (pronoun) => likeliest(weigh(anaphorOf(context, pronoun))))
  const known = new Map<Mention, Weighed>()
  const weigh = (anaphor: Anaphor): readonly Resolution[] => {
    const spoken = timeline.before(anaphor.mention.first)
    const chained = chain.last(anaphor)
    const weighed = known.get(anaphor.mention)
    if (weighed && weighed.chained === chained && isSame(weighed.spoken, spoken)) return weighed.resolutions
    const resolutions = resolutionsOf(anaphor, antecedentsOf(context, anaphor, spoken, chained))
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(anaphor.mention, { spoken, chained, resolutions })
    return resolutions
  }
  const resolutionsOf = (anaphor: Anaphor, antecedents: readonly Antecedent[]): Resolution[] => {
    writeNone(sum, anaphor, antecedents)
    const scores = [sum.take() * weights.scale]
    for (const antecedent of antecedents) {
      writeAntecedent(sum, anaphor, antecedent)
      scores.push(sum.take() * weights.scale)
    }
    const chances = softmax(scores)
    return [null, ...antecedents].map((antecedent, i) => ({
      entity: antecedent?.profile.entity ?? null,
      probability: chances[i] ?? 0,
    }))
  }
  const resolve: Resolver['resolve'] = (mention) => {
    const certain = certainOf(context, mention)
    if (certain) return [{ entity: certain, probability: 1 }]
    const beside = context.appositions.get(mention)
    if (beside?.form === 'phrase') return resolve(beside)
    const author = authorOf(context, mention)
    if (author) return resolve(author).map((one) => ({ ...one, probability: one.probability * AUTHORED }))
    const anaphor = anaphorOf(context, mention)
    if (!isDefinite(context, anaphor)) return UNNAMED
    chain.extendTo(mention.first)
    return weigh(anaphor)
  }
  return {
    resolve,
    chainedTo: (anaphor) => {
      chain.extendTo(anaphor.mention.first)
      return chain.last(anaphor)
    },
  }
}

/** The resolutions of a mention, and who had spoken when they were weighed. */
interface Weighed {
  readonly spoken: readonly Spoken[]
  readonly chained: Spoken | null
  readonly resolutions: readonly Resolution[]
}

/** Mentions whose resolutions are kept: more than stand near any quotation. */
const MAX_KNOWN = 400

const isSame = (a: readonly Spoken[], b: readonly Spoken[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i])

/** The probability of a document's author. */
const AUTHORED = 0.9
/** A mention that means nobody who is named. */
export const UNNAMED: readonly Resolution[] = [{ entity: null, probability: 1 }]

export const likeliest = (resolutions: readonly Resolution[]): Resolution =>
  resolutions.reduce((best, one) => (one.probability > best.probability ? one : best), { entity: null, probability: 0 })
