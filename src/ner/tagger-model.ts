// A packed model: which features count, and for which labels, by how much. Once inflated, the file is laid out as it is used.

import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { UserError } from '../core/errors.ts'
import { bucketOf } from '../core/hash.ts'
import { readPackedFile } from '../core/packed-file.ts'
import { LABEL_COUNT } from './labels.ts'

export const BUCKET_BITS = 24
const MAGIC = 0x4e505434 // NPT4
const TRANSITIONS = (LABEL_COUNT + 1) ** 2
const LABEL_BITS = 5
const LABEL_MASK = (1 << LABEL_BITS) - 1
/** The part of a 16-bit number beside the count of labels. */
const MAX_MARK_BITS = 16 - LABEL_BITS
const HEAD = 3
/** A slot's number holds where it begins, and above that a bit for each rest of its marks by eight: most features that have no weights stop there. */
const PLACE_BITS = 24
const PLACE_MASK = (1 << PLACE_BITS) - 1
const RESTS = 7

/** Weights of the first reading, and those that the second adds to them. */
export interface Model {
  readonly first: Weights
  readonly second: Weights | null
}

export interface Weights {
  /** Low bits of a bucket that tell it from the others of its slot; the bits above them are the slot. */
  readonly markBits: number
  /** By slot: its beginning in `stream` and the marks it may hold; then the end of the last one. */
  readonly slots: Uint32Array
  /** By bucket of a slot: its mark and its number of weights, then these: the index in a row in the low five bits, the weight above them. */
  readonly stream: Int16Array
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
    throw new UserError('model-unreadable', `${path}: no tagger model (${reason}); npm run train:tagger makes one`)
  }
}

function readPackaged(): Model | null {
  try {
    return unpackModel(readPackedFile(new URL('./tagger.bin', import.meta.url)))
  } catch (error) {
    if (error instanceof UserError) throw error
    return null
  }
}

export function packModel(first: SparseWeights, second: SparseWeights | null = null): Uint8Array {
  return deflateRawSync(Buffer.concat([...(second ? [first, second] : [first])].map(packWeights)), { level: 9 })
}

/** Head, transitions, slots, stream; padded to four bytes. */
function packWeights({ buckets, transitions, scale }: SparseWeights): Uint8Array {
  const markBits = Math.min(MAX_MARK_BITS, BUCKET_BITS - Math.ceil(Math.log2(Math.max(2, buckets.size / 2))))
  const slots = new Uint32Array(2 ** (BUCKET_BITS - markBits) + 1)
  const stream: number[] = []
  let slot = 0
  for (const bucket of [...buckets.keys()].sort((a, b) => a - b)) {
    const own = buckets.get(bucket) ?? []
    while (slot < bucket >>> markBits) slots[++slot] = stream.length
    slots[slot] = ((slots[slot] as number) | (1 << (PLACE_BITS + (bucket & RESTS)))) >>> 0
    stream.push(((bucket & (2 ** markBits - 1)) << LABEL_BITS) | own.length)
    for (const [label, weight] of own) stream.push((weight << LABEL_BITS) | label)
  }
  slots.fill(stream.length, slot + 1)
  const parts = [
    Uint32Array.of(MAGIC, markBits, stream.length),
    transitions.map((weight) => weight / scale),
    slots,
    Int16Array.from(stream),
  ]
  const bytes = Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  )
  return Buffer.concat([bytes, new Uint8Array(-bytes.length & 3)])
}

/** Unpacks the file as it is packed, or as the build inflated it; throws where the bytes are no model. */
export function unpackModel(file: Uint8Array): Model {
  const inflated = isInflated(file) ? file : inflateRawSync(file)
  // Views of whole numbers need a buffer that begins where they do.
  const bytes = inflated.byteOffset % 4 === 0 ? inflated : Uint8Array.from(inflated)
  const first = unpackWeights(bytes, 0)
  return {
    first: first.weights,
    second: first.end < bytes.byteLength ? unpackWeights(bytes, first.end).weights : null,
  }
}

const isInflated = ({ buffer, byteOffset, byteLength }: Uint8Array): boolean =>
  byteLength > 4 && new DataView(buffer, byteOffset).getUint32(0, true) === MAGIC

function unpackWeights({ buffer, byteOffset, byteLength }: Uint8Array, at: number) {
  const start = byteOffset + at
  if (byteLength - at < 4 * HEAD) throw new Error('not a model')
  const [magic, markBits = 0, length = 0] = new Uint32Array(buffer, start, HEAD)
  if (magic !== MAGIC) throw new Error('not a model')
  const transitionsAt = start + 4 * HEAD
  const slotsAt = transitionsAt + 4 * TRANSITIONS
  const slotCount = 2 ** (BUCKET_BITS - markBits) + 1
  const streamAt = slotsAt + 4 * slotCount
  const weights: Weights = {
    markBits,
    transitions: new Float32Array(buffer, transitionsAt, TRANSITIONS),
    slots: new Uint32Array(buffer, slotsAt, slotCount),
    stream: new Int16Array(buffer, streamAt, length),
  }
  return { weights, end: ((streamAt + 2 * length + 3) & ~3) - byteOffset }
}

/** Adds the weights of a feature to the row of sums that begins at `at`. */
export function addWeights(
  { markBits, slots, stream }: Weights,
  feature: number,
  sums: Int32Array | Int16Array,
  at: number,
): void {
  const bucket = bucketOf(feature, BUCKET_BITS)
  const slot = bucket >>> markBits
  const place = slots[slot] as number
  if (((place >>> PLACE_BITS) & (1 << (bucket & RESTS))) === 0) return
  const mark = bucket & ((1 << markBits) - 1)
  const end = (slots[slot + 1] as number) & PLACE_MASK
  let k = place & PLACE_MASK
  while (k < end) {
    const head = stream[k] as number
    const next = k + 1 + (head & LABEL_MASK)
    if ((head & 0xffff) >>> LABEL_BITS === mark) {
      for (let pair = k + 1; pair < next; pair++) {
        const weight = stream[pair] as number
        const label = at + (weight & LABEL_MASK)
        sums[label] = (sums[label] as number) + (weight >> LABEL_BITS)
      }
      return
    }
    k = next
  }
}
