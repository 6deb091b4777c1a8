// A linear ranker over hashed features: a sum of weights a candidate, softmax over the candidates.

import { EMPTY, extendHash, hashOf } from '../../core/hash.ts'
import { nameOf, PLACES } from '../attribution/relative-position.ts'

/** One of `buckets`, a power of two. */
const bucketAt = (hash: number, buckets: number): number => (hash ^ (hash >>> 15)) & (buckets - 1)

export const bucketOf = (feature: string, buckets: number): number => bucketAt(hashOf(feature), buckets)

export interface Weights {
  /** One a bucket. */
  readonly values: Float32Array | Int8Array
  /** What a value of 1 weighs. */
  readonly scale: number
}

/** Takes down features. A feature is written in parts, which together are its name. */
export interface FeatureSink {
  write(a: string, b?: string, c?: string, d?: string, e?: string): void
  /** A feature whose name begins with a letter and a place. */
  writeAt(letter: string, place: number, a?: string, b?: string, c?: string): void
}

/** By letter and place: the hash of the two. Most features begin so. */
const begun = new Int32Array(128 * PLACES)

function begin(letter: string, place: number): number {
  const at = letter.charCodeAt(0) * PLACES + place
  return begun[at] || learn(at, letter, place)
}

function learn(at: number, letter: string, place: number): number {
  const hash = extendHash(extendHash(EMPTY, letter), nameOf(place))
  begun[at] = hash
  return hash
}

/** Adds the weights of what is written, without ever making a name. */
export class WeightSum implements FeatureSink {
  readonly #values: Weights['values']
  #total = 0

  constructor({ values }: Weights) {
    this.#values = values
  }

  write(a: string, b = '', c = '', d = '', e = ''): void {
    let hash = extendHash(extendHash(EMPTY, a), b)
    if (c) hash = extendHash(hash, c)
    if (d) hash = extendHash(hash, d)
    if (e) hash = extendHash(hash, e)
    this.#add(hash)
  }

  writeAt(letter: string, place: number, a = '', b = '', c = ''): void {
    let hash = extendHash(begin(letter, place), a)
    if (b) hash = extendHash(hash, b)
    if (c) hash = extendHash(hash, c)
    this.#add(hash)
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

/** The names of what is written. */
export class FeatureNames implements FeatureSink {
  readonly list: string[] = []

  write(...parts: string[]): void {
    this.list.push(parts.join(''))
  }

  writeAt(letter: string, place: number, ...parts: string[]): void {
    this.write(letter, nameOf(place), ...parts)
  }
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
