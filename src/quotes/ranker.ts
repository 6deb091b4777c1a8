// A linear ranker over hashed features: a sum of weights a candidate, softmax over the candidates.

/** Buckets that features are hashed to; a power of two. */
export const BUCKETS = 1 << 17

/** FNV-1a over UTF-16 code units, into a bucket. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

export interface Weights {
  readonly values: Float32Array | Int8Array
  /** What a value of 1 weighs. */
  readonly scale: number
}

export function scoreOf({ values, scale }: Weights, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += values[bucketOf(feature)] ?? 0
  return sum * scale
}

/** Scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
