// The best sequence of labels through a stretch.
import { LABEL_COUNT, mayFollow } from './labels.ts'

const EDGE = LABEL_COUNT
const SIZE = LABEL_COUNT + 1

/** For each label (and the edge) the labels that may stand before it. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: SIZE }, (_, to) =>
  Uint8Array.from(Array.from({ length: SIZE }, (_, from) => from).filter((from) => mayFollow(from, to))),
)

/**
 * Labels with the highest sum of scores: `scores[i * LABEL_COUNT + label]` of a token's label and
 * `transitions[from * (LABEL_COUNT + 1) + to]` of two neighbours, LABEL_COUNT being the stretch's edge.
 */
export function bestLabels(scores: Int32Array, length: number, transitions: Float32Array): Uint8Array {
  const back = new Uint8Array(length * LABEL_COUNT)
  let [previous, current] = [new Float64Array(LABEL_COUNT), new Float64Array(LABEL_COUNT)]
  for (let label = 0; label < LABEL_COUNT; label++) {
    const allowed = mayFollow(EDGE, label)
    previous[label] = allowed ? (scores[label] as number) + (transitions[EDGE * SIZE + label] as number) : -Infinity
  }
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < LABEL_COUNT; to++) {
      const from = bestBefore(previous, transitions, to)
      back[i * LABEL_COUNT + to] = from
      current[to] =
        (previous[from] as number) +
        (transitions[from * SIZE + to] as number) +
        (scores[i * LABEL_COUNT + to] as number)
    }
    ;[previous, current] = [current, previous]
  }
  const labels = new Uint8Array(length)
  let label = bestBefore(previous, transitions, EDGE)
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABEL_COUNT + label] as number
  }
  return labels
}

function bestBefore(previous: Float64Array, transitions: Float32Array, to: number): number {
  const candidates = BEFORE[to] as Uint8Array
  let [best, bestScore] = [-1, -Infinity]
  for (let k = 0; k < candidates.length; k++) {
    const from = candidates[k] as number
    if (from === EDGE) continue
    const score = (previous[from] as number) + (transitions[from * SIZE + to] as number)
    if (score > bestScore || best < 0) [best, bestScore] = [from, score]
  }
  return best
}
