// Adds up the weights of a token's features as they come, so that none is kept. The sums of a word by itself are memoized with the word.

import { mix } from '../core/hash.ts'
import { ROW } from './shared-weights.ts'
import { addWeights, type Weights } from './tagger-model.ts'
import type { Word } from './tagger-words.ts'
import { type Role, type Sink, wordFeatures } from './token-features.ts'
import { noSums, type Sums } from './word-sums.ts'

/** Rows of sums that are remembered at most: some 6 MB. Forgotten all at once when they are more. */
const MAX_ROWS = 120_000
const FIRST_ROWS = 1024

let generations = 0

export class Scorer implements Sink {
  /** Sums of the present token's weights. */
  readonly row = new Int32Array(ROW)
  readonly #weights: Weights
  #memory = new Int16Array(FIRST_ROWS * ROW)
  #rows = 0
  #generation = ++generations

  constructor(weights: Weights) {
    this.#weights = weights
  }

  add(template: number, value: number): void {
    addWeights(this.#weights, mix(template, value), this.row, 0)
  }

  addWord(role: Role, word: Word): void {
    const { rows } = this.#sumsOf(word)
    let at = rows[role] as number
    if (at < 0) {
      at = this.#remember(role, word)
      this.#sumsOf(word).rows[role] = at
    }
    const { row } = this
    const memory = this.#memory
    for (let label = 0; label < ROW; label++) row[label] = (row[label] as number) + (memory[at + label] as number)
  }

  /** The places of this scorer's sums of a word. */
  #sumsOf(word: Word): Sums {
    word.sums ??= noSums()
    const { sums } = word
    if (sums.generation !== this.#generation) {
      sums.generation = this.#generation
      sums.rows.fill(-1)
    }
    return sums
  }

  /** Row of the word's sums, new. */
  #remember(role: Role, word: Word): number {
    if (this.#rows >= MAX_ROWS) this.#forget()
    if ((this.#rows + 1) * ROW > this.#memory.length) {
      const longer = new Int16Array(this.#memory.length * 2)
      longer.set(this.#memory)
      this.#memory = longer
    }
    const memory = this.#memory
    const weights = this.#weights
    const at = this.#rows++ * ROW
    wordFeatures({ add: (template, value) => addWeights(weights, mix(template, value), memory, at) }, role, word)
    return at
  }

  #forget(): void {
    this.#memory.fill(0)
    this.#rows = 0
    this.#generation = ++generations
  }
}

const scorers = new WeakMap<Weights, Scorer>()

/** The scorer of these weights, with what it remembers of words. */
export function scorerOf(weights: Weights): Scorer {
  const known = scorers.get(weights)
  if (known) return known
  const scorer = new Scorer(weights)
  scorers.set(weights, scorer)
  return scorer
}
