// Every distinct word of the articles read, once. Tokens refer to words by their index in the table.
import { copyText, memoizeByText } from '../core/memoize.ts'
import { newWord, type Word } from '../core/words.ts'
import { type CutTerm, cutTerm } from './cut-term.ts'

export interface WordTable {
  readonly words: readonly Word[]
  /** Index of a word, which is added where it is new. */
  readonly indexOf: (text: string) => number
  /** The pieces and tokens of a term of compromise. */
  readonly cut: (term: string) => CutTerm
}

/** A table that has grown to more words is not used for another article, so that memory stays bounded over any number of them. */
const MAX_WORDS = 1 << 15
/** So many of its words go on into the next table: those met first, among which are the common ones. */
const KEPT_WORDS = MAX_WORDS / 2
const MAX_TERMS = 20_000
/** Longer terms are hardly met twice (code units). */
const MAX_WORD_LENGTH = 24

let current = newTable()

/** The table for an article to be read. No word is forgotten while the article is in use. */
export function wordTable(): WordTable {
  if (current.words.length > MAX_WORDS) current = newTable(current.words.slice(0, KEPT_WORDS))
  return current
}

/** The word as the current table holds it. */
export const wordOf = (text: string): Word => current.words[current.indexOf(text)] ?? newWord(text)

function newTable(first: readonly Word[] = []): WordTable {
  const words = [...first]
  const indices = new Map(words.map(({ text }, i) => [text, i]))
  const add = (text: string): number => {
    const copy = copyText(text)
    indices.set(copy, words.length)
    return words.push(newWord(copy)) - 1
  }
  const indexOf = (text: string): number => indices.get(text) ?? add(text)
  const cut = (term: string): CutTerm => cutTerm(term, indexOf)
  const known = memoizeByText(MAX_TERMS, cut)
  return { words, indexOf, cut: (term) => (term.length <= MAX_WORD_LENGTH ? known(term) : cut(term)) }
}
