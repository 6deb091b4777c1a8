import type { Range } from '../core/span.ts'
import type { Word } from './compared-words.ts'

/** A passage of a text that says the same or nearly the same as some words. */
export interface Passage extends Range {
  /** Words that have to be added, taken out or replaced. */
  readonly edits: number
  /** Share of the words that are the same, 0 to 1. */
  readonly likeness: number
}

/** A text made ready for many searches: its words, and where each stands. */
export interface Searchable {
  readonly words: readonly Word[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Words that stand in more places than this say nothing of where to look. */
const MAX_OCCURRENCES = 200
/** The number of passages of the text that are compared word by word. */
const CANDIDATES = 4
/** Longer passages are compared by their first words alone; comparing takes time that grows with the square. */
const MAX_WORDS = 300

export function searchable(words: readonly Word[]): Searchable {
  const places = new Map<string, number[]>()
  words.forEach(({ key }, i) => {
    const seen = places.get(key)
    if (seen) seen.push(i)
    else places.set(key, [i])
  })
  return { words, places }
}

/** The passage that is nearest to these words; null where nothing is like them. */
export function nearestPassage(wanted: readonly Word[], { words, places }: Searchable): Passage | null {
  const sought = wanted.slice(0, MAX_WORDS)
  let best: Passage | null = null
  for (const from of candidates(sought, places)) {
    const start = Math.max(0, from - sought.length)
    const passage = align(sought, words.slice(start, from + 2 * sought.length + 2))
    if (passage && (!best || passage.edits < best.edits)) best = passage
  }
  return best
}

/** Indices of words at which the sought words may begin: where rare words of theirs stand as far apart. */
function candidates(sought: readonly Word[], places: Searchable['places']): number[] {
  const votes = new Map<number, number>()
  const width = Math.max(4, sought.length >> 1)
  sought.forEach(({ key }, i) => {
    const found = places.get(key) ?? []
    if (found.length > MAX_OCCURRENCES) return
    for (const place of found) {
      const bucket = Math.floor((place - i) / width)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / found.length)
    }
  })
  return [...votes]
    .sort(([a, votesA], [b, votesB]) => votesB - votesA || a - b)
    .slice(0, CANDIDATES)
    .map(([bucket]) => Math.max(0, bucket * width))
}

/** Sellers' algorithm over words: the passage of `text` that `sought` becomes with the fewest edits. */
function align(sought: readonly Word[], text: readonly Word[]): Passage | null {
  // A cell is the edits so far, and the index of the word of the text at which the passage began.
  let row = Array.from({ length: text.length + 1 }, (_, j) => ({ edits: 0, from: j }))
  for (const [i, { key }] of sought.entries()) {
    const next = [{ edits: i + 1, from: 0 }]
    for (let j = 1; j <= text.length; j++) {
      const [diagonal, above, left] = [row[j - 1], row[j], next[j - 1]]
      if (!diagonal || !above || !left) break
      let cell = { edits: diagonal.edits + (key === text[j - 1]?.key ? 0 : 1), from: diagonal.from }
      if (above.edits + 1 < cell.edits) cell = { edits: above.edits + 1, from: above.from }
      if (left.edits + 1 < cell.edits) cell = { edits: left.edits + 1, from: left.from }
      next.push(cell)
    }
    row = next
  }
  let end = 0
  row.forEach(({ edits }, j) => {
    if (edits < (row[end]?.edits ?? Number.POSITIVE_INFINITY)) end = j
  })
  const cell = row[end]
  const [first, last] = [text[cell?.from ?? 0], text[end - 1]]
  if (!cell || !first || !last || end <= cell.from) return null
  const length = Math.max(sought.length, end - cell.from)
  return { start: first.start, end: last.end, edits: cell.edits, likeness: 1 - cell.edits / length }
}
