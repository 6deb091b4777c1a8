// Groups of neighbouring pieces: views of the text in longer words are made of them.
import type { Article } from '../core/article.ts'
import { lowerBound } from '../core/search.ts'
import type { Word } from '../core/words.ts'
import { wordOf } from './word-table.ts'

/** The source that pieces are read from. */
export type CutText = Pick<Article, 'text' | 'pieces' | 'tokens' | 'vocabulary'>

/** The word that the pieces from `first` to `end` are together: a piece's own, a token's, or another of the table of words. */
export function groupedWord({ text, pieces, tokens, vocabulary }: CutText, first: number, end: number): Word {
  if (end === first + 1) return vocabulary[pieces.words[first] as number] as Word
  const start = pieces.starts[first] as number
  const last = pieces.ends[end - 1] as number
  const token = lowerBound(tokens.starts, start)
  const isToken = tokens.starts[token] === start && tokens.ends[token] === last
  return isToken ? (vocabulary[tokens.words[token] as number] as Word) : wordOf(text.slice(start, last))
}

/** Does a piece touch the one before it? */
export const touches = ({ pieces: { starts, ends, length } }: CutText, piece: number): boolean =>
  piece > 0 && piece < length && starts[piece] === ends[piece - 1]
