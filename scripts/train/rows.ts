// From hashed features to rows of weights and back: only features that several documents show get a row.

import { ROW } from '../../src/ner/shared-weights.ts'
import { BUCKET_BITS, type SparseWeights } from '../../src/ner/tagger-model.ts'
import type { Example, Lesson } from './examples.ts'

/** One segment, its features as numbers of rows. */
export interface Segment {
  /** Rows of the i-th token: from `offsets[i]` to `offsets[i + 1]`. */
  readonly rows: Int32Array
  readonly offsets: Int32Array
  readonly labels: Uint8Array
  readonly base: Float32Array | null
}

/** For each bucket the number of its row, from 1; 0 for none. */
export function numberRows(lessons: readonly Lesson[], minDocuments: number) {
  const counts = new Uint16Array(2 ** BUCKET_BITS)
  const lastSeen = new Int32Array(counts.length).fill(-1)
  lessons.forEach(({ examples }, document) => {
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
  for (let bucket = 0; bucket < counts.length; bucket++) {
    if ((counts[bucket] as number) >= minDocuments) ids[bucket] = ++count
  }
  return { ids, count }
}

export function segmentOf({ buckets, labels, base }: Example, ids: Int32Array): Segment {
  const offsets = new Int32Array(buckets.length + 1)
  const rows: number[] = []
  buckets.forEach((list, i) => {
    for (const bucket of list) if (ids[bucket]) rows.push(ids[bucket] as number)
    offsets[i + 1] = rows.length
  })
  return { rows: Int32Array.from(rows), offsets, labels, base }
}

/** The weights in whole steps of `unit`, small ones left out. */
export function quantise(
  weights: Float32Array,
  transitions: Float32Array,
  ids: Int32Array,
  { prune, unit }: { readonly prune: number; readonly unit: number },
): SparseWeights {
  const most = 1023
  const buckets = new Map<number, [number, number][]>()
  for (let bucket = 0; bucket < ids.length; bucket++) {
    const row = (ids[bucket] as number) * ROW
    if (row === 0) continue
    const pairs: [number, number][] = []
    for (let label = 0; label < ROW; label++) {
      const w = weights[row + label] as number
      const steps = Math.max(-most, Math.min(most, Math.round(w / unit)))
      if (Math.abs(w) >= prune && steps !== 0) pairs.push([label, steps])
    }
    if (pairs.length > 0) buckets.set(bucket, pairs)
  }
  return { buckets, transitions, scale: unit }
}
