// The rankers' packed weights, made by scripts/train-quotes.ts: for each the number of buckets (uint32), what a value of 1
// weighs (float32), then one signed byte a bucket; all little-endian.
import { readFileSync } from 'node:fs'
import type { Weights } from './linear-ranker.ts'

/** In the order of the file. */
export const RANKERS = ['speaker', 'entity', 'source', 'content', 'kind'] as const
export type Ranker = (typeof RANKERS)[number]
export type Model = Readonly<Record<Ranker, Weights>>

let model: Model | null = null

/** Read at the first call, kept for the process. */
export function readModel(): Model {
  model ??= unpack(readFileSync(new URL('./ranker.bin', import.meta.url)))
  return model
}

export function unpack(bytes: Buffer): Model {
  let at = 0
  const next = (): Weights => {
    const buckets = bytes.readUInt32LE(at)
    const scale = bytes.readFloatLE(at + 4)
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + 8, buckets)
    at += 8 + buckets
    return { scale, values }
  }
  return { speaker: next(), entity: next(), source: next(), content: next(), kind: next() }
}

export function pack(model: Model): Buffer {
  return Buffer.concat(RANKERS.map((ranker) => packed(model[ranker])))
}

function packed({ values, scale }: Weights): Buffer {
  const unit = (values as Float32Array).reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127
  const bytes = Buffer.alloc(8 + values.length)
  bytes.writeUInt32LE(values.length, 0)
  bytes.writeFloatLE(unit * scale, 4)
  values.forEach((value, i) => {
    bytes.writeInt8(Math.round(value / unit), 8 + i)
  })
  return bytes
}
