// Names of several lexemes ("square miles", "US$", "km/h") as they stand in a text: the longest that is known.
import { isPlainLetter } from './matcher/chars.ts'
import type { Scan } from './number-types.ts'

/** Names, what each stands for, and how to compare what stands in a text with them. */
export interface Phrases<T> {
  readonly known: ReadonlyMap<string, T>
  /** The names by what they begin with: of how many lexemes the longest of them is, at most. */
  readonly counts: ReadonlyMap<string, number>
  readonly keyOf: (raw: string) => string
}

export function phrasesOf<T>(
  entries: Iterable<readonly [name: string, found: T]>,
  keyOf: (raw: string) => string,
): Phrases<T> {
  const known = new Map(entries)
  const counts = new Map<string, number>()
  for (const name of known.keys()) {
    if (PLAIN_WORD.test(name)) {
      if (!counts.has(name)) counts.set(name, WORD_AND_POINT)
      continue
    }
    const first = beginningOf(name)
    // One more: a point behind the last of several initials.
    counts.set(first, Math.max(counts.get(first) ?? 0, piecesOf(name) + 1))
  }
  return { known, counts, keyOf }
}

/** Most names are one word: so they need not be read letter by letter. */
const PLAIN_WORD = /^[A-Za-z]+$/u
const WORD_AND_POINT = 2

/** The letters a–z that a name begins with, or its first character: never more than its first lexeme. */
function beginningOf(name: string): string {
  let end = 0
  while (isPlainLetter(name.charCodeAt(end))) end++
  return name.slice(0, end || 1)
}

/** No fewer than the lexemes of a name. */
function piecesOf(name: string): number {
  let count = 0
  for (let at = 0; at < name.length; at++)
    if (!isPlainLetter(name.charCodeAt(at)) || !isPlainLetter(name.charCodeAt(at - 1))) count++
  return count
}

/** As names are compared: in lower case, with single spaces. */
export function spoken(raw: string): string {
  const lower = raw.toLowerCase()
  const single = /\s\s|[^\S ]/u.test(lower) ? lower.replace(/\s+/gu, ' ') : lower
  return single.endsWith('.') ? single.replace(/(?<=\w\.\w.*)\.$/u, '') : single
}

/** Signs and symbols are compared as they stand. */
export const asWritten = (raw: string): string => raw

/** The longest name from here that one of these lists knows; the first list that knows it. */
export function longest<T>(
  scan: Scan,
  start: number,
  lists: readonly Phrases<T>[],
  most = MAX_WORDS,
): { readonly found: T; readonly end: number } | null {
  const from = scan.starts[start]
  if (from === undefined) return null
  const first = scan.text.slice(from, scan.ends[start])
  let count = 0
  for (const { counts, keyOf } of lists) count = Math.max(count, counts.get(beginningOf(keyOf(first))) ?? 0)
  for (let end = Math.min(start + Math.min(count, most), scan.length); end > start; end--) {
    const raw = scan.text.slice(from, scan.ends[end - 1])
    for (const { known, keyOf } of lists) {
      const found = known.get(keyOf(raw))
      if (found !== undefined) return { found, end }
    }
  }
  return null
}

/** A unit's longest name is so many lexemes: "lb", "-", "ft"; "degrees", "Celsius"; "km", "^", "3". */
const MAX_WORDS = 5
