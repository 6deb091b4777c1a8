import { upperBound } from './search.ts'
import type { Span } from './span.ts'

/** A word as compromise cuts it: hyphenated words are several tokens, punctuation around a word is outside of it. */
export interface Token extends Span {
  /** Index of its sentence in `article.sentences`. */
  readonly sentence: number
}

/** Units of an article in columns of numbers: a long article has millions. Offsets are UTF-16 code units into its text. */
interface Columns {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Index of each one's word in `article.vocabulary`. */
  readonly words: Int32Array
}

/** The words of an article, in text order. */
export interface Tokens extends Columns {
  /** Index of each one's sentence in `article.sentences`. */
  readonly sentences: Int32Array
  /** The text at an index; empty beyond the article. */
  readonly text: (index: number) => string
  /** The token at an index; undefined beyond the article. For many tokens the columns are cheaper. */
  readonly at: (index: number) => Token | undefined
}

/**
 * The finest units of an article, from which every extractor makes the words that it needs: a run of letters, a run of digits, or
 * one other character. They are in text order and hold everything but white space of the paragraphs that have a role.
 */
export interface Pieces extends Columns {
  /** Class of each one's first character, as text/character-classes has them. */
  readonly classes: Uint8Array
  /** By sentence: index of its first piece, with the marks before its first token. */
  readonly sentenceStarts: readonly number[]
}

/** Index of a piece's sentence in `article.sentences`. */
export const sentenceOfPiece = ({ sentenceStarts }: Pieces, piece: number): number =>
  Math.max(0, upperBound(sentenceStarts, piece) - 1)

/** The text between a token and the one before it; at the edges of the article, to the text's. */
export const gapBefore = (
  { text, tokens }: { readonly text: string; readonly tokens: Pick<Tokens, 'starts' | 'ends'> },
  i: number,
): string => text.slice(tokens.ends[i - 1] ?? 0, tokens.starts[i])

/** Is a token the first one of its sentence? */
export const opensSentence = (
  {
    tokens,
    sentences,
  }: { readonly tokens: Pick<Tokens, 'sentences'>; readonly sentences: readonly { readonly firstToken: number }[] },
  i: number,
): boolean => sentences[tokens.sentences[i] ?? -1]?.firstToken === i
