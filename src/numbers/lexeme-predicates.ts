// Small questions about lexemes and the text at them.
import { isAt, UPPER } from '../text/character-classes.ts'
import type { Lexeme, Scan } from './number-types.ts'
import { at } from './scan.ts'

export { at, isTitled, lexemesBetween } from './scan.ts'

/** Lower-case words from `from` on, as they stand: "per cent". Stops at `count`. */
export function wordsAt(scan: Scan, from: number, count: number): string {
  let words = at(scan, from).lower
  for (let index = from + 1; index < from + count; index++) words += ` ${at(scan, index).lower}`
  return words
}

/** Does this lexeme touch the one before it? */
export const touches = ({ starts, ends, length }: Scan, index: number): boolean =>
  index > 0 && index < length && starts[index] === ends[index - 1]

/** A hyphen or dash that touches both its neighbours, at this index. */
export function isHyphen({ text, starts, ends }: Scan, index: number): boolean {
  const start = starts[index]
  return start !== undefined && ends[index] === start + 1 && HYPHENS.has(text.charCodeAt(start))
}

/** - ‐ ‑ – */
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0x2013])

/** Index of the first lexeme that starts at or after this offset. */
export function indexFrom({ starts, length }: Scan, offset: number, from: number): number {
  let index = from
  while (index < length && (starts[index] ?? 0) < offset) index++
  return index
}

/** Index of the lexeme after a sticky pattern's match at a lexeme; null where it would end inside of one. */
export function matchAt(scan: Scan, index: number, pattern: RegExp): number | null {
  pattern.lastIndex = scan.starts[index] ?? 0
  return pattern.test(scan.text) ? endingAt(scan, index, pattern.lastIndex) : null
}

/** Index of the lexeme after what begins at lexeme `index` and ends at an offset; null where that is inside of a lexeme. */
export function endingAt(scan: Scan, index: number, offset: number): number | null {
  const end = indexFrom(scan, offset, index)
  return (scan.ends[end - 1] ?? 0) > offset ? null : end
}

/** A word that begins with a capital letter. */
export const isCapitalised = ({ kind, text }: Lexeme): boolean => kind === 'word' && isAt(text, 0, UPPER)
