// A linear ranker over hashed features: a sum of weights a candidate, softmax over the candidates.
import { extendHash } from '../../core/hash.ts'
import type { FeatureSink, FeatureTemplate, PlacedTemplate } from './quote-templates.ts'

/** One of `buckets`, a power of two. */
const bucketAt = (hash: number, buckets: number): number => (hash ^ (hash >>> 15)) & (buckets - 1)

function featureHash(seed: number, a: string, b: string, c: string, d = ''): number {
  let hash = extendHash(seed, a)
  if (b) hash = extendHash(hash, b)
  if (c) hash = extendHash(hash, c)
  if (d) hash = extendHash(hash, d)
  return hash
}

export interface Weights {
  /** One a bucket. */
  readonly values: Float32Array | Int8Array
  /** The weight of a value of 1. */
  readonly scale: number
}

/** Adds the weights of the features, without ever making a name. */
export class WeightSum implements FeatureSink {
  readonly #values: Weights['values']
  #total = 0

  constructor({ values }: Weights) {
    this.#values = values
  }

  write({ seed }: FeatureTemplate, a = '', b = '', c = '', d = ''): void {
    this.#add(featureHash(seed, a, b, c, d))
  }

  writeAt({ seeds }: PlacedTemplate, place: number, a = '', b = '', c = ''): void {
    this.#add(featureHash(seeds[place] ?? 0, a, b, c))
  }

  #add(hash: number): void {
    this.#total += this.#values[bucketAt(hash, this.#values.length)] ?? 0
  }

  /** The sum so far, in units of the weights' scale; the next one begins at 0. */
  take(): number {
    const total = this.#total
    this.#total = 0
    return total
  }
}

/** Lists the buckets of the features: for training. */
export class FeatureBuckets implements FeatureSink {
  readonly buckets: number[] = []
  readonly #size: number

  /** `size`: how many buckets there are, a power of two. */
  constructor(size: number) {
    this.#size = size
  }

  write({ seed }: FeatureTemplate, a = '', b = '', c = '', d = ''): void {
    this.buckets.push(bucketAt(featureHash(seed, a, b, c, d), this.#size))
  }

  writeAt({ seeds }: PlacedTemplate, place: number, a = '', b = '', c = ''): void {
    this.buckets.push(bucketAt(featureHash(seeds[place] ?? 0, a, b, c), this.#size))
  }
}

/** Lists the features by bucket and name: for explanations. */
export class FeatureList extends FeatureBuckets {
  readonly names: string[] = []

  override write(template: FeatureTemplate, a = '', b = '', c = '', d = ''): void {
    super.write(template, a, b, c, d)
    this.names.push(`${template.name}: ${[a, b, c, d].filter(Boolean).join(' ')}`)
  }

  override writeAt(template: PlacedTemplate, place: number, a = '', b = '', c = ''): void {
    super.writeAt(template, place, a, b, c)
    this.names.push(`${template.name}: ${[template.places[place], a, b, c].filter(Boolean).join(' ')}`)
  }
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
