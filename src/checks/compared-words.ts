import type { Range } from '../core/span.ts'

/** A word of a text as comparisons see it: case, diacritics' encoding and the style of apostrophes do not count. */
export interface Word extends Range {
  readonly key: string
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.,][\p{L}\p{N}\p{M}]+)*%?/gu

/** The words of a passage of text, offsets into the text. */
export function wordsOf(text: string, { start, end }: Range = { start: 0, end: text.length }): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    key: keyOf(match[0]),
  }))
}

/** The word as comparisons see it. */
export const keyOf = (word: string): string => word.normalize('NFC').toLowerCase().replace(/’/gu, "'")

/** Words in a row as comparisons see them. */
export const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ')

/** The passage in one line, cut in its middle where it is longer than `limit` code units. */
export function shortened(text: string, limit = 80): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= limit) return line
  const half = Math.floor((limit - 3) / 2)
  // A cut may fall between the halves of a surrogate pair.
  return `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}`.replace(/[\ud800-\udfff]/gu, '')
}
