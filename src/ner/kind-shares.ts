// Shares of the kinds: the first reading's probability of each kind for a token, and for the same word elsewhere in the article.

import { LABEL_COUNT, NAME_KINDS, OUTSIDE, PARTS } from './labels.ts'
import type { Layout } from './tagging-layout.ts'

/** Kinds of names, and after them: no name. */
export const KIND_COUNT = NAME_KINDS.length + 1
/** The last of them. */
export const NO_NAME = NAME_KINDS.length

/** A score as a logarithm: the weights' step, less what they lose by the features that training leaves out. */
const SCALE = 0.012

export interface KindShares {
  /** By candidate, the tokens of the segments one after another: the probability of each kind, KIND_COUNT a candidate. */
  readonly shares: Float32Array
  /** By lower-case word: the sums of its tokens' shares, and after them the number of tokens. */
  readonly sums: ReadonlyMap<string, Float32Array>
}

/** The shares by these scores, LABEL_COUNT a candidate token, one segment after another. */
export function shareKinds({ words, inRun, segments, candidates }: Layout, scores: Int16Array): KindShares {
  const shares = new Float32Array(candidates * KIND_COUNT)
  const sums = new Map<string, Float32Array>()
  let at = 0
  for (const { first, end } of segments) {
    for (let i = first; i < end; i++, at += KIND_COUNT) {
      share(scores, (at / KIND_COUNT) * LABEL_COUNT, shares, at)
      if (inRun[i]) addTo(sums, words[i]?.lower ?? '', shares, at)
    }
  }
  return { shares, sums }
}

function share(scores: Int16Array, from: number, shares: Float32Array, at: number): void {
  let best = scores[from + OUTSIDE] as number
  shares[at + NO_NAME] = best
  for (let kind = 0, label = from + 1; kind < NO_NAME; kind++) {
    let most = -Infinity
    for (const next = label + PARTS; label < next; label++) most = Math.max(most, scores[label] as number)
    shares[at + kind] = most
    best = Math.max(best, most)
  }
  let sum = 0
  for (let k = at; k < at + KIND_COUNT; k++) sum += shares[k] = Math.exp(((shares[k] as number) - best) * SCALE)
  for (let k = at; k < at + KIND_COUNT; k++) shares[k] = (shares[k] as number) / sum
}

function addTo(sums: Map<string, Float32Array>, word: string, shares: Float32Array, at: number): void {
  let own = sums.get(word)
  if (!own) {
    own = new Float32Array(KIND_COUNT + 1)
    sums.set(word, own)
  }
  for (let kind = 0; kind < KIND_COUNT; kind++) own[kind] = (own[kind] as number) + (shares[at + kind] as number)
  own[KIND_COUNT] = (own[KIND_COUNT] as number) + 1
}

/** The reading's certainty that a candidate is of this kind, in steps from 0 to 4. */
export function suretyOf({ shares }: KindShares, candidate: number, kind: number): number {
  const share = shares[candidate * KIND_COUNT + kind] as number
  return share > 0.98 ? 4 : share > 0.9 ? 3 : share > 0.75 ? 2 : share > 0.55 ? 1 : 0
}

/** The likeliest kind of the word's other tokens, how likely, and how many they are; 0 for none. The candidate itself is in the sums where `isCounted`. */
export function shareElsewhere(
  { shares, sums }: KindShares,
  word: string,
  candidate: number,
  isCounted: boolean,
): number {
  const sum = sums.get(word)
  if (!sum) return 0
  const count = (sum[KIND_COUNT] as number) - (isCounted ? 1 : 0)
  if (count < 1) return 0
  let [best, most] = [0, -1]
  for (let kind = 0; kind < KIND_COUNT; kind++) {
    const share = (sum[kind] as number) - (isCounted ? (shares[candidate * KIND_COUNT + kind] as number) : 0)
    if (share > most) [best, most] = [kind, share]
  }
  const mean = most / count
  const level = mean > 0.95 ? 3 : mean > 0.8 ? 2 : mean > 0.6 ? 1 : 0
  return 1 + best * 32 + level + (count > 2 ? 8 : count > 1 ? 4 : 0)
}
