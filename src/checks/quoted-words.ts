import type { Quote } from '../core/analysis.ts'
import type { Range } from '../core/span.ts'
import { countLongWords } from '../text/long-words.ts'
import { type Word, wordsOf } from './compared-words.ts'

/** Something inserted by the writer, "[the mayor]", or left out, "…", "...". */
const EDITORIAL = /\[[^\]]{0,200}\]|…|\.(?:\s?\.){2,}/gu

/** The ranges of a quote's words in its text, inside its marks. */
export function contentRange({ text, content, start }: Quote): Range {
  const inside = Math.max(0, text.indexOf(content))
  return { start: start + inside, end: start + inside + content.length }
}

/** The passages of a quote that claim to be as they were said: cut at ellipses and at [what the writer put in]. */
export function verbatim(text: string, quote: Quote): Word[][] {
  const { start, end } = contentRange(quote)
  const pieces: Word[][] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(EDITORIAL)) {
    pieces.push(wordsOf(text, { start: from, end: start + match.index }))
    from = start + match.index + match[0].length
  }
  pieces.push(wordsOf(text, { start: from, end }))
  return pieces.filter((words) => words.length > 0)
}

/** Speech, or words of someone's own: no titles, nicknames and terms, and nothing that is only reported. */
export const isQuoted = ({ kind }: Quote): boolean => kind === 'direct' || kind === 'partial'

/** The number of words in a quote. */
export const wordCount = ({ content }: Quote): number => wordsOf(content).length

/** "The Old Man and the Sea": most of its longer words have a capital, as those of a work's title, and no sentence ends. */
export function isTitleCase({ content }: Quote): boolean {
  const { words, capitals } = countLongWords(content)
  return !/[.!?,]["”’]?$/u.test(content) && words > 0 && capitals >= words * 0.7
}
