// A packed model: which features count, and for which labels, by how much.
import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { UserError } from '../core/errors.ts'
import { bucketOf } from './hash.ts'
import { LABEL_COUNT } from './labels.ts'

export const BUCKET_BITS = 22
const MAGIC = 0x4e505432 // NPT2
const TRANSITIONS = (LABEL_COUNT + 1) ** 2

/** Weights of the first and the second reading. */
export interface Model {
  readonly first: Weights
  readonly second: Weights | null
}

export interface Weights {
  /** For each 32 buckets two numbers: which of them have weights (a bit each), and how many before them have. */
  readonly index: Uint32Array
  /** Weights of the n-th bucket that has some: from `offsets[n]` to `offsets[n + 1]`. */
  readonly offsets: Uint32Array
  /** Label in the low five bits, weight above them. */
  readonly pairs: Int16Array
  /** In the same units as the weights. */
  readonly transitions: Float32Array
}

/** Weights by bucket, as training leaves them: pairs of label and quantised weight. */
export interface SparseWeights {
  readonly buckets: ReadonlyMap<number, readonly (readonly [label: number, weight: number])[]>
  readonly transitions: Float32Array
  readonly scale: number
}

/** The default model, read at first use; null where the package has none. */
export function defaultModel(): Model | null {
  if (packaged === undefined) packaged = readPackaged()
  return packaged
}
let packaged: Model | null | undefined

/** The model in a file of one's own; a UserError where there is none. */
export function readModel(path: string): Model {
  try {
    return unpackModel(readFileSync(path))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError('model-unreadable', `${path}: no tagger model (${reason}); npm run train makes one`)
  }
}

function readPackaged(): Model | null {
  try {
    return unpackModel(readFileSync(new URL('./tagger.bin', import.meta.url)))
  } catch {
    return null
  }
}

export function packModel(first: SparseWeights, second: SparseWeights | null = null): Uint8Array {
  return deflateRawSync(Buffer.concat([...(second ? [first, second] : [first])].map(packWeights)), { level: 9 })
}

/** Head, transitions, then of each bucket its distance from the one before, its number of weights, and these; padded to four bytes. */
function packWeights({ buckets, transitions, scale }: SparseWeights): Uint8Array {
  const [gaps, counts, labels, weights]: [number[], number[], number[], number[]] = [[], [], [], []]
  let last = 0
  for (const bucket of [...buckets.keys()].sort((a, b) => a - b)) {
    let gap = bucket - last
    for (; gap >= 255; gap -= 255) gaps.push(255)
    gaps.push(gap)
    last = bucket
    const own = buckets.get(bucket) ?? []
    counts.push(own.length)
    for (const [label, weight] of own) {
      labels.push(label)
      weights.push(weight)
    }
  }
  const numbers = Uint32Array.of(MAGIC, gaps.length, counts.length, labels.length)
  const lists = [gaps, counts, labels, weights].map((list) => Uint8Array.from(list))
  const parts = [numbers, Float32Array.of(scale), transitions, ...lists]
  const bytes = Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  )
  return Buffer.concat([bytes, new Uint8Array(-bytes.length & 3)])
}

/** Throws where the bytes are no model. */
export function unpackModel(packed: Uint8Array): Model {
  const bytes = inflateRawSync(packed)
  // Views of whole numbers need a buffer that begins where they do.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const first = unpackWeights(aligned, 0)
  return {
    first: first.weights,
    second: first.end < aligned.byteLength ? unpackWeights(aligned, first.end).weights : null,
  }
}

function unpackWeights({ buffer, byteOffset }: Uint8Array, at: number) {
  const start = byteOffset + at
  const [magic, gapCount = 0, count = 0, pairCount = 0] = new Uint32Array(buffer, start, 4)
  if (magic !== MAGIC) throw new Error('not a model')
  const scale = new Float32Array(buffer, start + 16, 1)[0] ?? 1
  const transitions = new Float32Array(buffer, start + 20, TRANSITIONS).map((weight) => weight / scale)
  const gapsAt = start + 20 + TRANSITIONS * 4
  const labelsAt = gapsAt + gapCount + count
  const table = tableOf(new Uint8Array(buffer, gapsAt, gapCount), new Uint8Array(buffer, gapsAt + gapCount, count))
  const pairs = joined(
    new Uint8Array(buffer, labelsAt, pairCount),
    new Int8Array(buffer, labelsAt + pairCount, pairCount),
  )
  const length = 20 + TRANSITIONS * 4 + gapCount + count + 2 * pairCount
  return { weights: { ...table, pairs, transitions }, end: at + ((length + 3) & ~3) }
}

function joined(labels: Uint8Array, weights: Int8Array): Int16Array {
  const pairs = new Int16Array(labels.length)
  for (let i = 0; i < pairs.length; i++) pairs[i] = ((weights[i] as number) << 5) | (labels[i] as number)
  return pairs
}

function tableOf(gaps: Uint8Array, counts: Uint8Array) {
  const index = new Uint32Array(2 ** (BUCKET_BITS - 4))
  const offsets = new Uint32Array(counts.length + 1)
  let [bucket, n, sum] = [0, 0, 0]
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] as number
    bucket += gap
    if (gap === 255) continue
    const slot = (bucket >>> 5) << 1
    if (index[slot] === 0) index[slot + 1] = n
    index[slot] = (index[slot] as number) | (1 << (bucket & 31))
    sum += counts[n++] as number
    offsets[n] = sum
  }
  return { index, offsets }
}

function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds the weights of the features from `first` to `end` to the scores of a token's labels, from `at` on. */
export function addWeights(
  weights: Weights,
  features: Int32Array,
  first: number,
  end: number,
  scores: Int32Array,
  at: number,
): void {
  const { index, offsets, pairs } = weights
  for (let f = first; f < end; f++) {
    const bucket = bucketOf(features[f] as number, BUCKET_BITS)
    const slot = (bucket >>> 5) << 1
    const word = index[slot] as number
    const bit = 1 << (bucket & 31)
    if ((word & bit) === 0) continue
    const n = (index[slot + 1] as number) + bitCount(word & (bit - 1))
    const last = offsets[n + 1] as number
    for (let k = offsets[n] as number; k < last; k++) {
      const pair = pairs[k] as number
      const label = at + (pair & 31)
      scores[label] = (scores[label] as number) + (pair >> 5)
    }
  }
}
