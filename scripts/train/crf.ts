// Training of the linear-chain conditional random field: AdaGrad on the exact log-likelihood, with dropout.
import { LABEL_COUNT as L } from '../../src/ner/labels.ts'
import { ROW, shareDown } from '../../src/ner/shared-weights.ts'
import type { SparseWeights } from '../../src/ner/tagger-model.ts'
import { Chain, SIZE } from './chain.ts'
import type { Lesson } from './examples.ts'
import { sumUp } from './gradient.ts'
import { numberRows, quantise, type Segment, segmentOf } from './rows.ts'

export interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  /** Features seen in fewer documents are left out: what one article alone shows does not help with the next. */
  readonly minDocuments: number
  /** Share of a token's features left out at each update. */
  readonly dropout: number
  /** The same in the second reading, whose features are few. */
  readonly secondDropout: number
  /** Weights below this are left out of the packed model. */
  readonly prune: number
  readonly seed: number
  /** Runs over the examples, each in an order of its own, whose weights are averaged. */
  readonly runs: number
  /** Parts that the second reading's training is made of; 0 for no second reading. */
  readonly folds: number
  /** Share of the first reading's scores that the second starts from: learned with dropout, they are surer of themselves than they should be. */
  readonly trust: number
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

/** Weights, in steps of `unit`, that make the examples most likely. */
export function train(
  lessons: readonly Lesson[],
  options: TrainOptions,
  unit: number,
  report: (line: string) => void = () => {},
): SparseWeights {
  const { ids, count } = numberRows(lessons, options.minDocuments)
  const segments = lessons.map(({ examples }) => examples.map((example) => segmentOf(example, ids)))
  report(`${segments.reduce((sum, own) => sum + own.length, 0)} segments, ${count} features`)
  const [sum, sumTransitions] = [new Float32Array((count + 1) * ROW), new Float32Array(SIZE * SIZE)]
  const later = options.epochs - Math.floor(options.epochs / 2)
  for (let run = 0; run < options.runs; run++) {
    const trainer = new Trainer(count + 1, options)
    const random = randomOf(options.seed + 1000 * run)
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      const order = segments.flatMap((own, i) => repeated(own, lessons[i]?.share ?? 1, random))
      shuffle(order, random)
      let loss = 0
      for (const segment of order) loss += trainer.learn(segment, random)
      report(`run ${run + 1}, epoch ${epoch}: loss ${(loss / order.length).toFixed(4)}`)
      if (epoch <= options.epochs - later) continue
      addTo(sum, trainer.weights)
      addTo(sumTransitions, trainer.transitions)
    }
  }
  const averaged = later * options.runs
  const mean = (values: Float32Array) => values.map((value) => value / averaged)
  return quantise(mean(sum), mean(sumTransitions), ids, { prune: options.prune, unit })
}

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number)
}

/** As often as the share says; by chance once more for what is left of it. */
function repeated<Thing>(list: readonly Thing[], share: number, random: () => number): Thing[] {
  const times = Math.floor(share) + (random() < share % 1 ? 1 : 0)
  return Array.from({ length: times }, () => list).flat()
}

function shuffle<Thing>(list: Thing[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j] as Thing, list[i] as Thing]
  }
}

/** Gradients nearer to zero than this change nothing. */
const SMALL = 1e-3
const FIRST_SQUARE = 1e-2

class Trainer {
  readonly weights: Float32Array
  readonly transitions = new Float32Array(SIZE * SIZE)
  readonly #squares: Float32Array
  readonly #transitionSquares = new Float32Array(SIZE * SIZE).fill(FIRST_SQUARE)
  readonly #options: TrainOptions
  readonly #chain = new Chain()
  #kept = new Int32Array(1024)
  #offsets = new Int32Array(64)
  readonly #row = new Float64Array(ROW)

  constructor(rows: number, options: TrainOptions) {
    this.weights = new Float32Array(rows * ROW)
    this.#squares = new Float32Array(rows * ROW).fill(FIRST_SQUARE)
    this.#options = options
  }

  /** One step on one segment; its negative log-likelihood before the step. */
  learn(segment: Segment, random: () => number): number {
    this.#drop(segment, random)
    const { labels } = segment
    const chain = this.#chain
    const loss = chain.run(this.#scores(segment), labels, this.transitions)
    const row = this.#row
    for (let i = 0; i < labels.length; i++) {
      for (let l = 0; l < L; l++) row[l] = chain.gradient[i * L + l] as number
      sumUp(row)
      this.#update(this.#offsets[i] as number, this.#offsets[i + 1] as number)
    }
    for (let index = 0; index < SIZE * SIZE; index++) {
      const g = chain.transitionGradient[index] as number
      if (g === 0) continue
      const square = (this.#transitionSquares[index] as number) + g * g
      this.#transitionSquares[index] = square
      this.transitions[index] = (this.transitions[index] as number) - (this.#options.rate * g) / Math.sqrt(square)
    }
    return loss
  }

  /** Keeps the rows of features that are not left out this time. */
  #drop({ rows, offsets }: Segment, random: () => number): void {
    const { dropout } = this.#options
    if (this.#kept.length < rows.length) this.#kept = new Int32Array(2 * rows.length)
    if (this.#offsets.length < offsets.length) this.#offsets = new Int32Array(2 * offsets.length)
    let n = 0
    for (let i = 0; i + 1 < offsets.length; i++) {
      this.#offsets[i] = n
      const end = offsets[i + 1] as number
      for (let k = offsets[i] as number; k < end; k++) if (random() >= dropout) this.#kept[n++] = rows[k] as number
    }
    this.#offsets[offsets.length - 1] = n
  }

  #scores({ labels, base }: Segment): Float64Array {
    const [weights, kept, row] = [this.weights, this.#kept, this.#row]
    const scores = base ? Float64Array.from(base) : new Float64Array(labels.length * L)
    for (let i = 0; i < labels.length; i++) {
      row.fill(0)
      const end = this.#offsets[i + 1] as number
      for (let k = this.#offsets[i] as number; k < end; k++) {
        const at = (kept[k] as number) * ROW
        for (let l = 0; l < ROW; l++) row[l] = (row[l] as number) + (weights[at + l] as number)
      }
      shareDown(row)
      for (let l = 0; l < L; l++) scores[i * L + l] = (scores[i * L + l] as number) + (row[l] as number)
    }
    return scores
  }

  /** Moves the kept rows from `first` to `end` against the gradient of their token. */
  #update(first: number, end: number): void {
    const { rate } = this.#options
    const [weights, squares, kept, gradient] = [this.weights, this.#squares, this.#kept, this.#row]
    for (let l = 0; l < ROW; l++) {
      const g = gradient[l] as number
      if (Math.abs(g) < SMALL) continue
      for (let k = first; k < end; k++) {
        const index = (kept[k] as number) * ROW + l
        const square = (squares[index] as number) + g * g
        squares[index] = square
        weights[index] = (weights[index] as number) - (rate * g) / Math.sqrt(square)
      }
    }
  }
}
