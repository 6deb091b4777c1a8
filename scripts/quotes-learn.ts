// A log-linear ranker's weights by stochastic gradient descent (AdaGrad), the later half of the epochs averaged. Deterministic.
import type { Weights } from '../src/quotes/ranking/linear-ranker.ts'

export interface Example {
  /** By candidate: its buckets. */
  readonly features: readonly Int32Array[]
  /** The right candidates, together against all others. */
  readonly right: readonly number[]
  /** By right candidate, how likely it is to be right. */
  readonly shares?: readonly number[]
  /** Its weight in training; 1 by default. */
  readonly weight?: number
}

const RATE = 0.1
const SHRINK = 2e-4

/** Runs over the examples in different orders, whose weights are averaged: the figures of two orders differ by half a point. */
const RUNS = 2
const SEED = 7

/** A log-linear ranker's weights. `dropout` is the share of the features left out at each step. */
export function learn(examples: readonly Example[], buckets: number, epochs: number, dropout: number): Weights {
  const mean = new Float64Array(buckets)
  for (let run = 0; run < RUNS; run++) addRun(mean, examples, epochs, dropout, generator(SEED + run))
  // All features are there when the ranker is used.
  return { values: Float32Array.from(mean, (sum) => ((1 - dropout) * sum) / RUNS), scale: 1 }
}

/** Adds the weights of one run, averaged over the later half of its epochs. */
function addRun(
  mean: Float64Array,
  examples: readonly Example[],
  epochs: number,
  dropout: number,
  random: () => number,
): void {
  const values = new Float32Array(mean.length)
  const squares = new Float32Array(mean.length).fill(1e-6)
  const order = examples.map((_, i) => i)
  const averaged = Math.ceil(epochs / 2)
  let kept = examples
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) step(thinned(kept[index] as Example, dropout, random), values, squares)
    if (epoch === 0) kept = examples.map((example) => closest(example, values))
    if (epoch < epochs - averaged) continue
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (values[i] ?? 0) / averaged
  }
}

/** The example without a random part of its features, the same ones for all candidates. */
function thinned(example: Example, dropout: number, random: () => number): Example {
  if (dropout === 0) return example
  const salt = Math.floor(random() * 2 ** 31)
  const isKept = (bucket: number): boolean => {
    const hash = Math.imul(bucket ^ salt, 0x9e3779b1)
    return ((hash ^ (hash >>> 15)) & 0xffff) >= dropout * 2 ** 16
  }
  return { ...example, features: example.features.map((list) => list.filter(isKept)) }
}

/** Wrong candidates that are kept after the first epoch: the best ones; the others weigh next to nothing. */
const MAX_WRONG = 24

function closest(example: Example, values: Float32Array): Example {
  const { features, right } = example
  if (features.length <= MAX_WRONG + right.length) return example
  const isRight = new Set(right)
  const scores = features.map((list) => sumOf(values, list))
  const wrong = features.map((_, i) => i).filter((i) => !isRight.has(i))
  const best = wrong.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, MAX_WRONG)
  const order = [...right, ...best]
  return { ...example, features: order.map((i) => features[i] as Int32Array), right: right.map((_, i) => i) }
}

function step({ features, right, shares, weight = 1 }: Example, values: Float32Array, squares: Float32Array): void {
  const scores = features.map((list) => sumOf(values, list))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const shareOf = new Map(right.map((i, at) => [i, shares?.[at] ?? 1]))
  const rightTotal = right.reduce((sum, i) => sum + (powers[i] ?? 0) * (shareOf.get(i) ?? 0), 1e-12)
  features.forEach((list, i) => {
    const power = powers[i] ?? 0
    const gradient = weight * (power / total - (power * (shareOf.get(i) ?? 0)) / rightTotal)
    if (Math.abs(gradient) < 1e-4) return
    for (const bucket of list) {
      const square = (squares[bucket] ?? 0) + gradient * gradient
      const pace = 1 / Math.sqrt(square)
      squares[bucket] = square
      values[bucket] = (values[bucket] ?? 0) * (1 - SHRINK * pace) - RATE * gradient * pace
    }
  })
}

export function sumOf(values: Float32Array | Int8Array, list: Int32Array): number {
  let total = 0
  for (let i = 0; i < list.length; i++) total += values[list[i] ?? 0] ?? 0
  return total
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swapped = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = swapped
  }
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
