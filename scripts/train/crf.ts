// Training of the linear-chain conditional random field: AdaGrad on the exact log-likelihood, with an L1 penalty.
import { LABEL_COUNT as L } from '../../src/entities/labels.ts'
import { BUCKET_BITS, type SparseWeights } from '../../src/entities/model.ts'
import { Chain, SIZE } from './chain.ts'
import type { Example } from './corpus.ts'

export interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  /** L1 penalty on each weight at each update. */
  readonly penalty: number
  /** Features seen in fewer documents are left out: what one article alone shows does not help with the next. */
  readonly minDocuments: number
  /** Share of a token's features left out at each update. */
  readonly dropout: number
  /** Weights below this are left out of the packed model. */
  readonly prune: number
  readonly seed: number
  /** Runs over the examples, each in an order of its own, whose weights are averaged. */
  readonly runs: number
  /** Parts that the second reading's training is made of; 0 for no second reading. */
  readonly folds: number
}

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

/** Weights that make the examples, document by document, most likely. */
export function train(
  documents: readonly (readonly Example[])[],
  options: TrainOptions,
  report: (line: string) => void = () => {},
): SparseWeights {
  const { ids, count } = numberFeatures(documents, options.minDocuments)
  const examples = documents
    .flat()
    .map(({ buckets, labels }) => ({ features: buckets.map((list) => known(list, ids)), labels }))
  report(`${examples.length} stretches, ${count} features`)
  const order = examples.map((_, i) => i)
  const [sum, sumTransitions] = [new Float32Array((count + 1) * L), new Float32Array(SIZE * SIZE)]
  const later = options.epochs - Math.floor(options.epochs / 2)
  for (let run = 0; run < options.runs; run++) {
    const trainer = new Trainer(count + 1, options)
    const random = randomOf(options.seed + 1000 * run)
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      shuffle(order, random)
      let loss = 0
      for (const i of order) loss += trainer.learn(examples[i] as DenseExample, random)
      report(`run ${run + 1}, epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)}`)
      if (epoch <= options.epochs - later) continue
      addTo(sum, trainer.weights)
      addTo(sumTransitions, trainer.transitions)
    }
  }
  const averaged = later * options.runs
  return quantise(divided(sum, averaged), divided(sumTransitions, averaged), ids, options.prune)
}

const known = (buckets: Int32Array, ids: Int32Array): Int32Array =>
  buckets.map((bucket) => ids[bucket] as number).filter((id) => id > 0)

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number)
}

const divided = (sum: Float32Array, by: number): Float32Array => sum.map((value) => value / by)

function numberFeatures(documents: readonly (readonly Example[])[], minDocuments: number) {
  const counts = new Uint16Array(2 ** BUCKET_BITS)
  const lastSeen = new Int32Array(counts.length).fill(-1)
  documents.forEach((examples, document) => {
    for (const { buckets } of examples) {
      for (const list of buckets) {
        for (const bucket of list) {
          if (lastSeen[bucket] !== document) counts[bucket] = (counts[bucket] as number) + 1
          lastSeen[bucket] = document
        }
      }
    }
  })
  const ids = new Int32Array(counts.length)
  let count = 0
  counts.forEach((n, bucket) => {
    if (n >= minDocuments) ids[bucket] = ++count
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
  readonly #chain = new Chain()

  constructor(features: number, options: TrainOptions) {
    this.weights = new Float32Array(features * L)
    this.#squares = new Float32Array(features * L).fill(1e-2)
    this.#options = options
  }

  /** One step on one stretch; its negative log-likelihood before the step. */
  learn({ features, labels }: DenseExample, random: () => number): number {
    const { dropout } = this.#options
    const kept = dropout > 0 ? features.map((list) => list.filter(() => random() >= dropout)) : features
    const chain = this.#chain
    const loss = chain.run(this.#scores(kept), labels, this.transitions)
    kept.forEach((list, i) => {
      this.#update(list, chain.gradient, i * L)
    })
    for (let index = 0; index < SIZE * SIZE; index++) {
      const g = chain.transitionGradient[index] as number
      if (g === 0) continue
      const square = (this.#transitionSquares[index] as number) + g * g
      this.#transitionSquares[index] = square
      this.transitions[index] = (this.transitions[index] as number) - (this.#options.rate * g) / Math.sqrt(square)
    }
    return loss
  }

  #scores(features: readonly Int32Array[]): Float64Array {
    const { weights } = this
    const scores = new Float64Array(features.length * L)
    for (let i = 0; i < features.length; i++) {
      const list = features[i] as Int32Array
      for (let k = 0; k < list.length; k++) {
        const at = (list[k] as number) * L
        for (let l = 0; l < L; l++) scores[i * L + l] = (scores[i * L + l] as number) + (weights[at + l] as number)
      }
    }
    return scores
  }

  #update(features: Int32Array, gradient: Float64Array, at: number): void {
    const { rate, penalty } = this.#options
    const [weights, squares] = [this.weights, this.#squares]
    for (let l = 0; l < L; l++) {
      const g = gradient[at + l] as number
      if (Math.abs(g) < 1e-3) continue
      for (let k = 0; k < features.length; k++) {
        const index = (features[k] as number) * L + l
        const square = (squares[index] as number) + g * g
        squares[index] = square
        const step = rate / Math.sqrt(square)
        const w = (weights[index] as number) - step * g
        const shrink = step * penalty
        weights[index] = w > shrink ? w - shrink : w < -shrink ? w + shrink : 0
      }
    }
  }
}
