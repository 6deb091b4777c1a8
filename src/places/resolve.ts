// Which of its candidates each toponym means: all toponyms of an article at once, each in the light of what the others are taken to mean.
import type { Candidate } from './candidates.ts'
import { type Belief, FEATURES, type Feature, featuresOf, type Setting, type Toponym } from './features.ts'

export type Weights = Readonly<Record<Feature, number>>

/** A candidate with its probability. */
export interface Scored {
  readonly candidate: Candidate
  readonly probability: number
  readonly features: readonly number[]
}

/** Rounds of looking at the others again. */
const ROUNDS = 3
/** Candidates of a toponym beyond this many, the least peopled, are left out; so are beliefs of others, to keep time linear. */
const MOST_CANDIDATES = 40
const MOST_OTHERS = 60

/** For each toponym its candidates, the likeliest first; an empty list where it has none. */
export function resolve(toponyms: readonly Toponym[], setting: Setting, weights: Weights): Scored[][] {
  const numbers = FEATURES.map((feature) => weights[feature])
  let beliefs: readonly (Belief | null)[] = []
  let scored: Scored[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const current = beliefs
    scored = toponyms.map((toponym, own) => rank(toponym, setting, current, own, numbers))
    beliefs = scored.map((list, i) => (i < MOST_OTHERS ? beliefOf(list, toponyms[i]) : null))
  }
  return scored
}

function rank(
  toponym: Toponym,
  setting: Setting,
  beliefs: readonly (Belief | null)[],
  own: number,
  weights: readonly number[],
): Scored[] {
  const list = toponym.candidates.slice(0, MOST_CANDIDATES).map((candidate) => {
    const features = featuresOf(toponym, candidate, setting, beliefs, own)
    return { candidate, features, score: dot(features, weights) }
  })
  const top = Math.max(...list.map(({ score }) => score))
  const total = list.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  return list
    .map(({ candidate, features, score }) => ({ candidate, features, probability: Math.exp(score - top) / total }))
    .sort((a, b) => b.probability - a.probability)
}

function beliefOf(list: readonly Scored[], toponym: Toponym | undefined): Belief | null {
  const best = list[0]
  if (!best || !toponym) return null
  return { place: best.candidate.place, weight: Math.log2(1 + toponym.mentions) * best.probability ** 2 }
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
