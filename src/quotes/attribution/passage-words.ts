// The words inside of a quotation's marks.
import { ALPHANUMERIC, classOf, codeAt, lengthOf, NUMBER, UPPER } from '../../text/character-classes.ts'

/** Letters and digits, with hyphens and apostrophes between and after them. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = -1
  for (let at = 0; at < text.length; ) {
    const code = codeAt(text, at, text.length)
    const isInner = (classOf(code) & ALPHANUMERIC) !== 0
    if (isInner && from < 0) from = at
    if (!isInner && from >= 0 && !"'’-".includes(text.charAt(at))) {
      words.push(text.slice(from, at))
      from = -1
    }
    at += lengthOf(code)
  }
  return from < 0 ? words : [...words, text.slice(from)]
}

/** "The Art of the Deal": every longer word is capitalised. */
export const isTitle = (words: readonly string[]): boolean =>
  words.every((word) => word.length <= 4 || (classOf(codeAt(word, 0, word.length)) & (UPPER | NUMBER)) !== 0)

/** A finite verb or a pronoun as subject tells a clause. */
const CLAUSE =
  /^(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|i|we|he|she|they|you|it|i'm|it's|we're|don't|can't|won't|didn't|doesn't)$/iu

export const hasClause = (words: readonly string[]): boolean => words.some((word) => CLAUSE.test(word))
