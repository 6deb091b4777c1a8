// A packed model: which features count, and for which labels, by how much.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { bucketOf } from './hash.ts'
import { LABEL_COUNT } from './labels.ts'

export const BUCKET_BITS = 22
const MAGIC = 0x4e505431 // NPT1
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

function readPackaged(): Model | null {
  try {
    return unpackModel(readFileSync(new URL('./tagger.bin', import.meta.url)))
  } catch {
    return null
  }
}

export function packModel(first: SparseWeights, second: SparseWeights | null = null, quality = 11): Uint8Array {
  const bytes = Buffer.concat([...(second ? [first, second] : [first])].map(packWeights))
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

function packWeights({ buckets, transitions, scale }: SparseWeights): Uint8Array {
  const order = [...buckets.keys()].sort((a, b) => a - b)
  const gaps: number[] = []
  const counts: number[] = []
  const labels: number[] = []
  const weights: number[] = []
  let last = 0
  for (const bucket of order) {
    for (let gap = bucket - last; ; gap -= 255) {
      gaps.push(Math.min(gap, 255))
      if (gap < 255) break
    }
    last = bucket
    const pairs = buckets.get(bucket) ?? []
    counts.push(pairs.length)
    for (const [label, weight] of pairs) {
      labels.push(label)
      weights.push(weight & 255)
    }
  }
  const head = new ArrayBuffer(20 + TRANSITIONS * 4)
  new Uint32Array(head, 0, 4).set([MAGIC, gaps.length, counts.length, labels.length])
  new Float32Array(head, 16, 1)[0] = scale
  new Float32Array(head, 20).set(transitions)
  const body = [gaps, counts, labels, weights].map((list) => Uint8Array.from(list))
  const padding = new Uint8Array(-body.reduce((sum, { length }) => sum + length, 0) & 3)
  return Buffer.concat([new Uint8Array(head), ...body, padding])
}

/** Throws where the bytes are no model. */
export function unpackModel(packed: Uint8Array): Model {
  const bytes = brotliDecompressSync(packed)
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const first = unpackWeights(data, 0)
  return { first: first.weights, second: first.end < data.byteLength ? unpackWeights(data, first.end).weights : null }
}

function unpackWeights(data: ArrayBuffer, at: number) {
  const [magic, gapCount = 0, count = 0, pairs = 0] = new Uint32Array(data, at, 4)
  if (magic !== MAGIC) throw new Error('not a model')
  const scale = new Float32Array(data, at + 16, 1)[0] ?? 1
  const transitions = new Float32Array(data, at + 20, TRANSITIONS)
  const start = at + 20 + TRANSITIONS * 4
  const gaps = new Uint8Array(data, start, gapCount)
  const counts = new Uint8Array(data, start + gapCount, count)
  const labels = new Uint8Array(data, start + gapCount + count, pairs)
  const weights = new Int8Array(data, start + gapCount + count + pairs, pairs)
  const joined = new Int16Array(pairs)
  for (let i = 0; i < pairs; i++) joined[i] = ((weights[i] as number) << 5) | (labels[i] as number)
  return {
    weights: {
      index: indexOf(gaps),
      offsets: runningSums(counts),
      pairs: joined,
      transitions: transitions.map((w) => w / scale),
    },
    end: (start + gapCount + count + 2 * pairs + 3) & ~3,
  }
}

function indexOf(gaps: Uint8Array): Uint32Array {
  const index = new Uint32Array(2 ** (BUCKET_BITS - 4))
  let bucket = 0
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] as number
    bucket += gap
    if (gap === 255) continue
    const at = (bucket >>> 5) << 1
    index[at] = (index[at] as number) | (1 << (bucket & 31))
  }
  let sum = 0
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = sum
    sum += bitCount(index[at] as number)
  }
  return index
}

function runningSums(counts: Uint8Array): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) sums[i + 1] = (sums[i] as number) + (counts[i] as number)
  return sums
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
