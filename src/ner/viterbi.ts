// The best sequence of labels through a segment.
import { LABEL_COUNT, mayFollow } from './labels.ts'

const EDGE = LABEL_COUNT
const SIZE = LABEL_COUNT + 1

/** For each label (and the edge) the labels that may stand before it. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: SIZE }, (_, to) =>
  Uint8Array.from(Array.from({ length: SIZE }, (_, from) => from).filter((from) => mayFollow(from, to))),
)
/** The same without the edge: within a segment. */
const WITHIN = BEFORE.map((labels) => labels.filter((from) => from !== EDGE))
const OPENS = Array.from({ length: LABEL_COUNT }, (_, label) => mayFollow(EDGE, label))

/** Keeps its arrays from one segment to the next. */
export class BestLabels {
  readonly #transitions: Float32Array
  #previous = new Float64Array(LABEL_COUNT)
  #current = new Float64Array(LABEL_COUNT)
  #back = new Uint8Array(64 * LABEL_COUNT)

  /** `transitions[from * (LABEL_COUNT + 1) + to]` of two neighbours, LABEL_COUNT being the segment's edge. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions
  }

  /** Labels with the highest sum of scores: `scores[at + i * LABEL_COUNT + label]` of a label of the segment's i-th token. */
  of(scores: Int16Array, at: number, length: number): Uint8Array {
    if (this.#back.length < length * LABEL_COUNT) this.#back = new Uint8Array(2 * length * LABEL_COUNT)
    for (let label = 0; label < LABEL_COUNT; label++) {
      this.#previous[label] = OPENS[label]
        ? (scores[at + label] as number) + (this.#transitions[EDGE * SIZE + label] as number)
        : -Infinity
    }
    for (let i = 1; i < length; i++) this.#step(scores, at, i)
    const labels = new Uint8Array(length)
    let label = this.#bestBefore(EDGE)
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label
      label = this.#back[i * LABEL_COUNT + label] as number
    }
    return labels
  }

  #step(scores: Int16Array, at: number, i: number): void {
    const row = i * LABEL_COUNT
    const previous = this.#previous
    const current = this.#current
    for (let to = 0; to < LABEL_COUNT; to++) {
      const from = this.#bestBefore(to)
      this.#back[row + to] = from
      current[to] =
        (previous[from] as number) + (this.#transitions[from * SIZE + to] as number) + (scores[at + row + to] as number)
    }
    this.#previous = current
    this.#current = previous
  }

  #bestBefore(to: number): number {
    const previous = this.#previous
    const transitions = this.#transitions
    const candidates = WITHIN[to] as Uint8Array
    let best = candidates[0] as number
    let bestScore = (previous[best] as number) + (transitions[best * SIZE + to] as number)
    for (let k = 1; k < candidates.length; k++) {
      const from = candidates[k] as number
      const score = (previous[from] as number) + (transitions[from * SIZE + to] as number)
      if (score > bestScore) {
        best = from
        bestScore = score
      }
    }
    return best
  }
}
