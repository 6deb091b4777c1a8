// The house's names, indexed so that a spelling near one of them is found without a look at all of them.
import { toBaseLetters } from '../core/fold.ts'

/** A name of the roster with the other forms that the house accepts. */
export interface RosterEntry {
  readonly name: string
  readonly forms: readonly string[]
}

/** A word of a name of the roster that stands in a text in another spelling. */
export interface NearName {
  readonly name: string
  /** The word as the roster has it. */
  readonly word: string
  /** Number of words in the name. */
  readonly length: number
}

export interface Roster {
  readonly isKnown: (name: string) => boolean
  /** Names that are like these words but for one of them, which is given with its index. */
  readonly framed: (words: readonly string[], index: number) => readonly NearName[]
  /** Names of one word, and surnames, that a letter parts from a word. */
  readonly near: (word: string) => readonly NearName[]
}

/** Longer names (words) are not looked for. */
export const MAX_NAME_WORDS = 6
/** In shorter words a letter makes another name. */
const MIN_LETTERS = 5

const plain = (word: string): string => toBaseLetters(word).toLowerCase()

export function rosterOf(entries: readonly RosterEntry[]): Roster {
  const known = new Set(entries.flatMap(({ name, forms }) => [name, ...forms]))
  const frames = new Map<string, NearName[]>()
  const neighbours = new Map<string, NearName[]>()
  for (const name of known) {
    const words = name.split(/\s+/u)
    if (words.length > MAX_NAME_WORDS) continue
    const nearName = (word: string): NearName => ({ name, word, length: words.length })
    if (words.length > 1) for (const [i, word] of words.entries()) put(frames, frameOf(words, i), nearName(word))
    const last = words.at(-1) ?? ''
    if (last.length >= MIN_LETTERS) {
      const near = nearName(last)
      for (const key of deletions(last)) put(neighbours, key, near)
    }
  }
  return {
    isKnown: (name) => known.has(name),
    framed: (words, index) => frames.get(frameOf(words, index)) ?? [],
    near: (word) =>
      word.length < MIN_LETTERS ? [] : [...new Set(deletions(word).flatMap((key) => neighbours.get(key) ?? []))],
  }
}

const frameOf = (words: readonly string[], index: number): string =>
  words.map((word, i) => (i === index ? '_' : plain(word))).join(' ')

/** The word, and it without each of its letters: two words share one of these where a letter was changed, added, left out or swapped. */
const deletions = (word: string): string[] => {
  const letters = plain(word)
  return [letters, ...Array.from(letters, (_, i) => letters.slice(0, i) + letters.slice(i + 1))]
}

function put(map: Map<string, NearName[]>, key: string, value: NearName): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
