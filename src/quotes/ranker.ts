// A linear ranker over hashed features: a sum of weights a candidate, softmax over the candidates.

/** FNV-1a over UTF-16 code units, into one of `buckets`, a power of two. */
export function bucketOf(feature: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (buckets - 1)
}

export interface Weights {
  /** One a bucket. */
  readonly values: Float32Array | Int8Array
  /** What a value of 1 weighs. */
  readonly scale: number
}

export function scoreOf({ values, scale }: Weights, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += values[bucketOf(feature, values.length)] ?? 0
  return sum * scale
}

/** Index of the highest score. */
export const bestOf = (scores: readonly number[]): number =>
  scores.reduce((best, score, i) => (score > (scores[best] ?? 0) ? i : best), 0)

/** Scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
