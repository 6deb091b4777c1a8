// Chooses a candidate for each toponym: all toponyms of an article at once, each in the light of the others' likely senses.
import type { Candidate } from '../gazetteer/place-candidates.ts'
import { type Belief, neighbourFeatures, type Owner } from './neighbour-features.ts'
import {
  type ArticleEvidence,
  FEATURES,
  type Feature,
  OWN_FEATURES,
  ownFeatures,
  sharedOf,
  type Toponym,
} from './sense-features.ts'

export type Weights = Readonly<Record<Feature, number>>

/** A candidate with its probability. */
export interface Scored {
  readonly candidate: Candidate
  readonly probability: number
  /** In the order of FEATURES. */
  readonly features: readonly number[]
}

/** Rounds of looking at the others again. */
const ROUNDS = 3
/** Candidates of a toponym beyond this many, the least known, are left out; so are beliefs of others, to keep time linear. */
const MAX_CANDIDATES = 40
const MAX_OTHERS = 60
/** The senses of a name that its ties look at. */
const MAX_SENSES = 8
/** A candidate whose own score is this far behind the best (a factor of e^12) cannot be brought back by the other toponyms. */
const MAX_DEFICIT = 12

/** For each toponym its candidates, the likeliest first; an empty list where it has none. */
export function resolve(toponyms: readonly Toponym[], evidence: ArticleEvidence, weights: Weights): Scored[][] {
  const numbers = FEATURES.map((feature) => weights[feature])
  const ranked = toponyms.map((toponym, own) => ownScores(toponym, evidence, own, numbers))
  const scored = ranked.map((list, own) => rank(list, evidence, [], ownerOf(toponyms, own), numbers))
  const order = bySureness(toponyms, scored)
  const beliefs = scored
    .slice(0, MAX_OTHERS)
    .map((list, own) => (toponyms[own]?.ties.length ? null : beliefOf(list, toponyms[own])))
  for (let round = 1; round < ROUNDS; round++) {
    for (const own of order) {
      const list = rank(ranked[own] ?? [], evidence, beliefs, ownerOf(toponyms, own), numbers)
      scored[own] = list
      if (own < MAX_OTHERS) beliefs[own] = beliefOf(list, toponyms[own])
    }
  }
  return scored
}

/**
 * The surest first, for the others look at it, and those that the text ties to another after all others: two names that are near each
 * other in two countries would else change sides in turn.
 */
const bySureness = (toponyms: readonly Toponym[], scored: readonly (readonly Scored[])[]): number[] => {
  const sureness = scored.map(([best], own) => (best?.probability ?? 0) - (toponyms[own]?.ties.length ? 1 : 0))
  return sureness.map((_, own) => own).sort((a, b) => (sureness[b] ?? 0) - (sureness[a] ?? 0))
}

const ownerOf = (toponyms: readonly Toponym[], at: number): Owner => ({
  at,
  name: toponyms[at]?.name ?? '',
  ties: toponyms[at]?.ties ?? [],
})

interface RankedCandidate {
  readonly candidate: Candidate
  readonly fixed: readonly number[]
  readonly score: number
}

function ownScores(
  toponym: Toponym,
  evidence: ArticleEvidence,
  own: number,
  weights: readonly number[],
): RankedCandidate[] {
  const [only] = toponym.candidates
  if (only && toponym.candidates.length === 1) return [{ candidate: only, fixed: [], score: 0 }]
  const shared = sharedOf(toponym)
  const list = toponym.candidates.slice(0, MAX_CANDIDATES).map((candidate) => {
    const fixed = ownFeatures(toponym, shared, candidate, evidence, own)
    return { candidate, fixed, score: dot(fixed, weights, 0) }
  })
  const top = list.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  return list.filter(({ score }) => score > top - MAX_DEFICIT)
}

function rank(
  ranked: readonly RankedCandidate[],
  evidence: ArticleEvidence,
  beliefs: readonly (Belief | null)[],
  own: Owner,
  weights: readonly number[],
): Scored[] {
  const [only] = ranked
  if (only && ranked.length === 1) return [{ candidate: only.candidate, features: [], probability: 1 }]
  const list = ranked.map(({ candidate, fixed, score }) => {
    const moving = neighbourFeatures(candidate, evidence, beliefs, own)
    return { candidate, fixed, moving, score: score + dot(moving, weights, OWN_FEATURES.length) }
  })
  const top = list.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  const total = list.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  return list
    .map(({ candidate, fixed, moving, score }) => ({
      candidate,
      features: [...fixed, ...moving],
      probability: Math.exp(score - top) / total,
    }))
    .sort((a, b) => b.probability - a.probability)
}

function beliefOf(list: readonly Scored[], toponym: Toponym | undefined): Belief | null {
  const best = list[0]
  if (!best || !toponym || best.candidate.place.kind === 'other') return null
  return {
    name: toponym.name,
    place: best.candidate.place,
    weight: Math.log2(1 + toponym.mentions) * best.probability ** 2,
    senses: list.slice(0, MAX_SENSES),
  }
}

/** Sum of products with the weights from `offset` on. */
function dot(features: readonly number[], weights: readonly number[], offset: number): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[offset + i] ?? 0)
  return sum
}
