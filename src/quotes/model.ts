// The ranker's packed weights: a float32 scale, then one signed byte a bucket. Made by scripts/train-quotes.ts.
import { readFileSync } from 'node:fs'
import type { Weights } from './ranker.ts'

let weights: Weights | null = null

/** Read at the first call, kept for the process. */
export function readWeights(): Weights {
  if (!weights) {
    const bytes = readFileSync(new URL('./ranker.bin', import.meta.url))
    weights = {
      scale: bytes.readFloatLE(0),
      values: new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.length - 4),
    }
  }
  return weights
}
