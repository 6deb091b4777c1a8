import type { Span } from './span.ts'

/** A word as compromise cuts it: hyphenated words are several tokens, punctuation around a word is outside of it. */
export interface Token extends Span {
  /** Index of its sentence in `article.sentences`. */
  readonly sentence: number
}

/** The words of an article, in rows of numbers: a long article has millions. Offsets are UTF-16 code units into its text. */
export interface Tokens {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Index of each token's sentence in `article.sentences`. */
  readonly sentences: Int32Array
  /** The word at an index; empty beyond the article. */
  readonly text: (index: number) => string
  /** The token at an index; undefined beyond the article. For many tokens the rows are cheaper. */
  readonly at: (index: number) => Token | undefined
}

/** Rows of tokens that grow, one sentence after another. */
export class TokenRows {
  #rows = { starts: new Int32Array(0), ends: new Int32Array(0), sentences: new Int32Array(0) }
  #length = 0

  get length(): number {
    return this.#length
  }

  push(start: number, end: number, sentence: number): void {
    if (this.#length === this.#rows.starts.length) this.#grow()
    const { starts, ends, sentences } = this.#rows
    starts[this.#length] = start
    ends[this.#length] = end
    sentences[this.#length++] = sentence
  }

  #grow(): void {
    const longer = (row: Int32Array) => {
      const grown = new Int32Array(Math.max(1024, row.length * 2))
      grown.set(row)
      return grown
    }
    const { starts, ends, sentences } = this.#rows
    this.#rows = { starts: longer(starts), ends: longer(ends), sentences: longer(sentences) }
  }

  /** The tokens so far, of this text. */
  of(text: string): Tokens {
    const length = this.#length
    const [starts, ends, sentences] = [this.#rows.starts, this.#rows.ends, this.#rows.sentences].map((row) =>
      row.subarray(0, length),
    ) as [Int32Array, Int32Array, Int32Array]
    const wordAt = (i: number): string => text.slice(starts[i] ?? text.length, ends[i])
    return {
      length,
      starts,
      ends,
      sentences,
      text: wordAt,
      at: (i) =>
        i >= 0 && i < length
          ? { text: wordAt(i), start: starts[i] as number, end: ends[i] as number, sentence: sentences[i] as number }
          : undefined,
    }
  }
}

/** No tokens at all. */
export const NO_TOKENS: Tokens = new TokenRows().of('')
