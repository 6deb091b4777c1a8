// The features of candidate tokens, kept: training sees them again and again.

import { bucketOf, mix } from '../../src/core/hash.ts'
import { BUCKET_BITS } from '../../src/ner/tagger-model.ts'
import { type Sink, wordFeatures } from '../../src/ner/token-features.ts'

export class Collector implements Sink {
  readonly #buckets = new Set<number>()

  add(template: number, value: number): void {
    this.#buckets.add(bucketOf(mix(template, value), BUCKET_BITS))
  }

  addWord(...[role, word]: Parameters<Sink['addWord']>): void {
    wordFeatures(this, role, word)
  }

  /** Buckets of the features since the last call, each once. */
  take(): Int32Array {
    const taken = Int32Array.from(this.#buckets)
    this.#buckets.clear()
    return taken
  }
}
