// Training of the linear-chain conditional random field: AdaGrad on the exact log-likelihood, with an L1 penalty.
import { LABEL_COUNT as L, mayFollow } from '../../src/entities/labels.ts'
import { BUCKET_BITS, type SparseWeights } from '../../src/entities/model.ts'
import { BEFORE } from '../../src/entities/viterbi.ts'
import type { Example } from './corpus.ts'

export interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  /** L1 penalty on each weight at each update. */
  readonly penalty: number
  /** Features seen in fewer tokens are left out. */
  readonly minCount: number
  /** Share of a token's features left out at each update. */
  readonly dropout: number
  /** Weights below this are left out of the packed model. */
  readonly prune: number
  readonly seed: number
}

const EDGE = L
const SIZE = L + 1

/** A small deterministic generator (mulberry32): numbers in [0, 1). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function train(
  examples: readonly Example[],
  options: TrainOptions,
  report: (line: string) => void = () => {},
): SparseWeights {
  const { ids, count } = numberFeatures(examples, options.minCount)
  report(`${examples.length} stretches, ${count} features`)
  const dense = examples.map(({ buckets, labels }) => ({
    features: buckets.map((list) => list.map((bucket) => ids[bucket] as number).filter((id) => id > 0)),
    labels,
  }))
  const trainer = new Trainer(count + 1, options)
  const random = randomOf(options.seed)
  const order = dense.map((_, i) => i)
  const sum = new Float32Array((count + 1) * L)
  const sumTransitions = new Float32Array(SIZE * SIZE)
  let averaged = 0
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const i of order) {
      const example = dense[i]
      if (example) loss += trainer.learn(example, random)
    }
    report(`epoch ${epoch}: loss ${(loss / dense.length).toFixed(4)}`)
    if (epoch * 2 <= options.epochs) continue
    averaged++
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (trainer.weights[k] as number)
    for (let k = 0; k < sumTransitions.length; k++)
      sumTransitions[k] = (sumTransitions[k] as number) + (trainer.transitions[k] as number)
  }
  return quantise(
    sum.map((w) => w / averaged),
    sumTransitions.map((w) => w / averaged),
    ids,
    options.prune,
  )
}

function numberFeatures(examples: readonly Example[], minCount: number) {
  const counts = new Uint16Array(2 ** BUCKET_BITS)
  for (const { buckets } of examples)
    for (const list of buckets)
      for (const bucket of list) counts[bucket] = Math.min(65535, (counts[bucket] as number) + 1)
  const ids = new Int32Array(counts.length)
  let count = 0
  counts.forEach((n, bucket) => {
    if (n >= minCount) ids[bucket] = ++count
  })
  return { ids, count }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j] as number, list[i] as number]
  }
}

function quantise(weights: Float32Array, transitions: Float32Array, ids: Int32Array, prune: number): SparseWeights {
  const largest = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0)
  const scale = Math.min(largest, 6) / 127
  const buckets = new Map<number, [number, number][]>()
  ids.forEach((id, bucket) => {
    if (id === 0) return
    const pairs: [number, number][] = []
    for (let label = 0; label < L; label++) {
      const w = weights[id * L + label] as number
      const q = Math.max(-127, Math.min(127, Math.round(w / scale)))
      if (Math.abs(w) >= prune && q !== 0) pairs.push([label, q])
    }
    if (pairs.length > 0) buckets.set(bucket, pairs)
  })
  return { buckets, transitions, scale }
}

interface DenseExample {
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
}

class Trainer {
  readonly weights: Float32Array
  readonly transitions = new Float32Array(SIZE * SIZE)
  readonly #squares: Float32Array
  readonly #transitionSquares = new Float32Array(SIZE * SIZE).fill(1e-2)
  readonly #options: TrainOptions

  constructor(features: number, options: TrainOptions) {
    this.weights = new Float32Array(features * L)
    this.#squares = new Float32Array(features * L).fill(1e-2)
    this.#options = options
  }

  /** One step on one stretch; its negative log-likelihood before the step. */
  learn({ features, labels }: DenseExample, random: () => number): number {
    const { dropout } = this.#options
    const kept = dropout > 0 ? features.map((list) => list.filter(() => random() >= dropout)) : features
    const n = labels.length
    const scores = this.#scores(kept)
    const { forward, total } = this.#forward(scores, n)
    const backward = this.#backward(scores, n)
    const gold = this.#goldScore(scores, labels)
    const gradient = new Float64Array(L)
    const steps = this.#transitionGradient(scores, forward, backward, labels, total)
    for (let i = 0; i < n; i++) {
      for (let l = 0; l < L; l++)
        gradient[l] = Math.exp((forward[i * L + l] as number) + (backward[i * L + l] as number) - total)
      gradient[labels[i] as number] = (gradient[labels[i] as number] as number) - 1
      this.#update(kept[i] as Int32Array, gradient)
    }
    for (const [index, g] of steps) {
      const square = (this.#transitionSquares[index] as number) + g * g
      this.#transitionSquares[index] = square
      this.transitions[index] = (this.transitions[index] as number) - (this.#options.rate * g) / Math.sqrt(square)
    }
    return total - gold
  }

  #scores(features: readonly Int32Array[]): Float64Array {
    const scores = new Float64Array(features.length * L)
    features.forEach((list, i) => {
      for (const id of list)
        for (let l = 0; l < L; l++)
          scores[i * L + l] = (scores[i * L + l] as number) + (this.weights[id * L + l] as number)
    })
    return scores
  }

  #forward(scores: Float64Array, n: number) {
    const forward = new Float64Array(n * L)
    for (let l = 0; l < L; l++)
      forward[l] = mayFollow(EDGE, l)
        ? (scores[l] as number) + (this.transitions[EDGE * SIZE + l] as number)
        : -Infinity
    for (let i = 1; i < n; i++) {
      for (let to = 0; to < L; to++) {
        const sum = this.#logSum(
          BEFORE[to] as Uint8Array,
          (from) => (forward[(i - 1) * L + from] as number) + (this.transitions[from * SIZE + to] as number),
        )
        forward[i * L + to] = sum + (scores[i * L + to] as number)
      }
    }
    const total = this.#logSum(
      BEFORE[EDGE] as Uint8Array,
      (from) => (forward[(n - 1) * L + from] as number) + (this.transitions[from * SIZE + EDGE] as number),
    )
    return { forward, total }
  }

  #backward(scores: Float64Array, n: number): Float64Array {
    const backward = new Float64Array(n * L)
    for (let l = 0; l < L; l++)
      backward[(n - 1) * L + l] = mayFollow(l, EDGE) ? (this.transitions[l * SIZE + EDGE] as number) : -Infinity
    for (let i = n - 2; i >= 0; i--) {
      for (let from = 0; from < L; from++) {
        backward[i * L + from] = this.#logSum(
          AFTER[from] as Uint8Array,
          (to) =>
            (this.transitions[from * SIZE + to] as number) +
            (scores[(i + 1) * L + to] as number) +
            (backward[(i + 1) * L + to] as number),
        )
      }
    }
    return backward
  }

  #logSum(labels: Uint8Array, score: (label: number) => number): number {
    let most = -Infinity
    for (const label of labels) if (label !== EDGE) most = Math.max(most, score(label))
    if (most === -Infinity) return most
    let sum = 0
    for (const label of labels) if (label !== EDGE) sum += Math.exp(score(label) - most)
    return most + Math.log(sum)
  }

  #goldScore(scores: Float64Array, labels: Uint8Array): number {
    let sum = this.transitions[EDGE * SIZE + (labels[0] as number)] as number
    labels.forEach((label, i) => {
      const next = labels[i + 1] ?? EDGE
      sum += (scores[i * L + label] as number) + (this.transitions[label * SIZE + next] as number)
    })
    return sum
  }

  /** Expected less observed transitions. */
  #transitionGradient(
    scores: Float64Array,
    forward: Float64Array,
    backward: Float64Array,
    labels: Uint8Array,
    total: number,
  ): Map<number, number> {
    const gradient = new Map<number, number>()
    const add = (index: number, g: number) => gradient.set(index, (gradient.get(index) ?? 0) + g)
    const n = labels.length
    for (let l = 0; l < L; l++) {
      if (mayFollow(EDGE, l)) add(EDGE * SIZE + l, Math.exp((forward[l] as number) + (backward[l] as number) - total))
      if (mayFollow(l, EDGE))
        add(
          l * SIZE + EDGE,
          Math.exp((forward[(n - 1) * L + l] as number) + (backward[(n - 1) * L + l] as number) - total),
        )
    }
    for (let i = 1; i < n; i++) {
      for (let to = 0; to < L; to++) {
        const rest = (scores[i * L + to] as number) + (backward[i * L + to] as number) - total
        for (const from of BEFORE[to] as Uint8Array) {
          if (from === EDGE) continue
          const p = Math.exp(
            (forward[(i - 1) * L + from] as number) + (this.transitions[from * SIZE + to] as number) + rest,
          )
          if (p > 1e-4) add(from * SIZE + to, p)
        }
      }
    }
    add(EDGE * SIZE + (labels[0] as number), -1)
    labels.forEach((label, i) => {
      add(label * SIZE + (labels[i + 1] ?? EDGE), -1)
    })
    return gradient
  }

  #update(features: Int32Array, gradient: Float64Array): void {
    const { rate, penalty } = this.#options
    for (let l = 0; l < L; l++) {
      const g = gradient[l] as number
      if (Math.abs(g) < 1e-3) continue
      for (const id of features) {
        const index = id * L + l
        const square = (this.#squares[index] as number) + g * g
        this.#squares[index] = square
        const step = rate / Math.sqrt(square)
        const w = (this.weights[index] as number) - step * g
        const shrink = step * penalty
        this.weights[index] = w > shrink ? w - shrink : w < -shrink ? w + shrink : 0
      }
    }
  }
}

const AFTER: readonly Uint8Array[] = Array.from({ length: L }, (_, from) =>
  Uint8Array.from(Array.from({ length: L }, (_, to) => to).filter((to) => mayFollow(from, to))),
)
