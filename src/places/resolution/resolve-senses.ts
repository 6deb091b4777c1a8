// Which of its candidates each toponym means: all toponyms of an article at once, each in the light of what the others are taken to mean.
import type { Candidate } from '../gazetteer/place-candidates.ts'
import { type Belief, movingFeatures } from './neighbour-features.ts'
import { FEATURES, type Feature, FIXED, fixedFeatures, type Setting, sharedOf, type Toponym } from './sense-features.ts'

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
const MOST_CANDIDATES = 40
const MOST_OTHERS = 60
/** What its own numbers put this far behind the best (a factor of e^12) the others' will not bring back. */
const HOPELESS = 12

/** For each toponym its candidates, the likeliest first; an empty list where it has none. */
export function resolve(toponyms: readonly Toponym[], setting: Setting, weights: Weights): Scored[][] {
  const numbers = FEATURES.map((feature) => weights[feature])
  const contestants = toponyms.map((toponym, own) => contestantsOf(toponym, setting, own, numbers))
  let beliefs: readonly (Belief | null)[] = []
  let scored: Scored[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const current = beliefs
    scored = contestants.map((list, own) => rank(list, setting, current, own, numbers))
    beliefs = scored.slice(0, MOST_OTHERS).map((list, i) => beliefOf(list, toponyms[i]))
  }
  return scored
}

interface Contestant {
  readonly candidate: Candidate
  readonly fixed: readonly number[]
  readonly score: number
}

function contestantsOf(toponym: Toponym, setting: Setting, own: number, weights: readonly number[]): Contestant[] {
  const [only] = toponym.candidates
  if (only && toponym.candidates.length === 1) return [{ candidate: only, fixed: [], score: 0 }]
  const shared = sharedOf(toponym)
  const list = toponym.candidates.slice(0, MOST_CANDIDATES).map((candidate) => {
    const fixed = fixedFeatures(toponym, shared, candidate, setting, own)
    return { candidate, fixed, score: dot(fixed, weights, 0) }
  })
  const top = list.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  return list.filter(({ score }) => score > top - HOPELESS)
}

function rank(
  contestants: readonly Contestant[],
  setting: Setting,
  beliefs: readonly (Belief | null)[],
  own: number,
  weights: readonly number[],
): Scored[] {
  const [only] = contestants
  if (only && contestants.length === 1) return [{ candidate: only.candidate, features: [], probability: 1 }]
  const list = contestants.map(({ candidate, fixed, score }) => {
    const moving = movingFeatures(candidate, setting, beliefs, own)
    return { candidate, fixed, moving, score: score + dot(moving, weights, FIXED.length) }
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
  if (!best || !toponym) return null
  return { place: best.candidate.place, weight: Math.log2(1 + toponym.mentions) * best.probability ** 2 }
}

/** Sum of products with the weights from `offset` on. */
function dot(features: readonly number[], weights: readonly number[], offset: number): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[offset + i] ?? 0)
  return sum
}
