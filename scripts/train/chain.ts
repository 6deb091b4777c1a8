// Forward and backward through one segment: how likely its labels are, and which way to move the scores.
import { LABEL_COUNT as L, mayFollow } from '../../src/ner/labels.ts'
import { BEFORE } from '../../src/ner/viterbi.ts'

/** Index of the edge of a segment among labels; transitions are SIZE by SIZE, from row to column. */
export const EDGE = L
export const SIZE = L + 1

const STARTS = Float64Array.from({ length: L }, (_, l) => (mayFollow(EDGE, l) ? 1 : 0))
const ENDS = Float64Array.from({ length: L }, (_, l) => (mayFollow(l, EDGE) ? 1 : 0))

/** Keeps its arrays from one segment to the next; scores are scaled token by token, so that nothing overflows. */
export class Chain {
  /** Expected less observed labels of each token, and transitions. */
  gradient = new Float64Array(64 * L)
  readonly transitionGradient = new Float64Array(SIZE * SIZE)
  readonly #factors = new Float64Array(SIZE * SIZE)
  #local = new Float64Array(64 * L)
  #forward = new Float64Array(64 * L)
  #backward = new Float64Array(64 * L)
  #scales = new Float64Array(64)

  /** Negative log-likelihood of the labels; leaves the gradients. */
  run(scores: Float64Array, labels: Uint8Array, transitions: Float32Array): number {
    const n = labels.length
    this.#reserve(n)
    for (let k = 0; k < SIZE * SIZE; k++) this.#factors[k] = Math.exp(transitions[k] as number)
    const logTotal = this.#goForward(scores, n)
    this.#goBackward(n)
    this.#differentiate(labels)
    return logTotal - goldScore(scores, labels, transitions)
  }

  #reserve(n: number): void {
    if (this.#scales.length > n) return
    this.gradient = new Float64Array(2 * n * L)
    this.#local = new Float64Array(2 * n * L)
    this.#forward = new Float64Array(2 * n * L)
    this.#backward = new Float64Array(2 * n * L)
    this.#scales = new Float64Array(2 * n)
  }

  #goForward(scores: Float64Array, n: number): number {
    const [local, forward, factors] = [this.#local, this.#forward, this.#factors]
    let logTotal = 0
    for (let i = 0; i < n; i++) {
      const at = i * L
      let most = -Infinity
      for (let l = 0; l < L; l++) most = Math.max(most, scores[at + l] as number)
      let sum = 0
      for (let to = 0; to < L; to++) {
        const own = Math.exp((scores[at + to] as number) - most)
        local[at + to] = own
        let reached = 0
        if (i === 0) reached = (STARTS[to] as number) * (factors[EDGE * SIZE + to] as number)
        else {
          const before = BEFORE[to] as Uint8Array
          for (let k = 0; k < before.length; k++) {
            const from = before[k] as number
            if (from !== EDGE) reached += (forward[at - L + from] as number) * (factors[from * SIZE + to] as number)
          }
        }
        forward[at + to] = reached * own
        sum += reached * own
      }
      for (let l = 0; l < L; l++) forward[at + l] = (forward[at + l] as number) / sum
      this.#scales[i] = sum
      logTotal += Math.log(sum) + most
    }
    let end = 0
    for (let l = 0; l < L; l++)
      end += (forward[(n - 1) * L + l] as number) * (ENDS[l] as number) * (factors[l * SIZE + EDGE] as number)
    for (let l = 0; l < L; l++)
      this.#backward[(n - 1) * L + l] = ((ENDS[l] as number) * (factors[l * SIZE + EDGE] as number)) / end
    return logTotal + Math.log(end)
  }

  #goBackward(n: number): void {
    const [local, backward, factors] = [this.#local, this.#backward, this.#factors]
    for (let i = n - 2; i >= 0; i--) {
      const [at, next] = [i * L, (i + 1) * L]
      const scale = this.#scales[i + 1] as number
      backward.fill(0, at, at + L)
      for (let to = 0; to < L; to++) {
        const rest = ((local[next + to] as number) * (backward[next + to] as number)) / scale
        const before = BEFORE[to] as Uint8Array
        for (let k = 0; k < before.length; k++) {
          const from = before[k] as number
          if (from !== EDGE)
            backward[at + from] = (backward[at + from] as number) + (factors[from * SIZE + to] as number) * rest
        }
      }
    }
  }

  #differentiate(labels: Uint8Array): void {
    const [local, forward, backward, factors, steps] = [
      this.#local,
      this.#forward,
      this.#backward,
      this.#factors,
      this.transitionGradient,
    ]
    const n = labels.length
    steps.fill(0)
    for (let k = 0; k < n * L; k++) this.gradient[k] = (forward[k] as number) * (backward[k] as number)
    for (let l = 0; l < L; l++) {
      steps[EDGE * SIZE + l] = this.gradient[l] as number
      steps[l * SIZE + EDGE] = this.gradient[(n - 1) * L + l] as number
    }
    for (let i = 1; i < n; i++) {
      const [at, last] = [i * L, (i - 1) * L]
      for (let to = 0; to < L; to++) {
        const rest = ((local[at + to] as number) * (backward[at + to] as number)) / (this.#scales[i] as number)
        const before = BEFORE[to] as Uint8Array
        for (let k = 0; k < before.length; k++) {
          const from = before[k] as number
          if (from === EDGE) continue
          const index = from * SIZE + to
          steps[index] = (steps[index] as number) + (forward[last + from] as number) * (factors[index] as number) * rest
        }
      }
    }
    let from = EDGE
    for (let i = 0; i < n; i++) {
      const label = labels[i] as number
      this.gradient[i * L + label] = (this.gradient[i * L + label] as number) - 1
      steps[from * SIZE + label] = (steps[from * SIZE + label] as number) - 1
      from = label
    }
    steps[from * SIZE + EDGE] = (steps[from * SIZE + EDGE] as number) - 1
  }
}

function goldScore(scores: Float64Array, labels: Uint8Array, transitions: Float32Array): number {
  let [sum, from] = [0, EDGE]
  labels.forEach((label, i) => {
    sum += (scores[i * L + label] as number) + (transitions[from * SIZE + label] as number)
    from = label
  })
  return sum + (transitions[from * SIZE + EDGE] as number)
}
