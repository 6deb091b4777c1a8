// Small questions about lexemes and the text at them.
import type { Lexeme, Scan } from './types.ts'

const NONE: Lexeme = { kind: 'sign', text: '', lower: '', start: 0, end: 0, spaced: true, value: Number.NaN }

/** The lexeme at an index; beyond the paragraph, one that is like nothing. */
export const at = ({ lexemes }: Scan, index: number): Lexeme => lexemes[index] ?? NONE

/** Lower-case words from `from` on, as they stand: "per cent". Stops at `count`. */
export const wordsAt = (scan: Scan, from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => at(scan, from + i).lower).join(' ')

/** Does this lexeme touch the one before it? */
export const touches = (scan: Scan, index: number): boolean => index > 0 && !at(scan, index).spaced

/** A hyphen or dash that touches both its neighbours, at this index. */
export const isHyphen = (scan: Scan, index: number): boolean => /^[-‐‑–]$/u.test(at(scan, index).text)

/** Index of the first lexeme that starts at or after this offset. */
export function indexFrom({ lexemes }: Scan, offset: number, from: number): number {
  let index = from
  for (let next = lexemes[index]; next && next.start < offset; next = lexemes[index]) index++
  return index
}

/** A sticky pattern's match at a lexeme, and the index of the lexeme after it; null where it would end inside of one. */
export function matchAt(
  scan: Scan,
  index: number,
  pattern: RegExp,
): { readonly groups: Record<string, string | undefined>; readonly text: string; readonly end: number } | null {
  pattern.lastIndex = at(scan, index).start
  const found = pattern.exec(scan.text)
  if (!found?.[0]) return null
  const offset = found.index + found[0].length
  const end = indexFrom(scan, offset, index)
  return at(scan, end - 1).end > offset ? null : { groups: found.groups ?? {}, text: found[0], end }
}

/** A word that begins with a capital letter. */
export const isCapitalised = ({ kind, text }: Lexeme): boolean => kind === 'word' && /^\p{Lu}/u.test(text)
