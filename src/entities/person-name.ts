// A person's name taken apart, and what it takes for two of them to mean one person.

import { fold } from '../core/fold.ts'
import { FAMILY_FIRST, GENERATIONS, PARTICLES } from '../lexicons/name-parts.ts'
import { NICKNAMES } from '../lexicons/nicknames.ts'

export interface PersonName {
  readonly text: string
  /** Folded words without generation: "ngozi okonjo iweala". */
  readonly words: readonly string[]
  /** "jr", "iii". */
  readonly generation: string | null
  readonly familyFirst: boolean
}

/** The name's words; nicknames in quotation marks count among them. */
export function parseName(text: string): PersonName {
  const all = text
    .replace(/\p{Lu}\.(?=\p{Lu})/gu, '$& ')
    .split(/[\s\-‑/,"“”‘’'()]+(?=\S)|["“”’')]+$/u)
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean)
  const last = all.at(-1) ?? ''
  const generation = all.length > 2 && GENERATIONS.has(last) ? last : null
  const words = initialsApart(generation ? all.slice(0, -1) : all, text)
  return { text, words, generation, familyFirst: isFamilyFirst(words) }
}

/** "JD Vance" has the words of "J.D. Vance". */
function initialsApart(words: readonly string[], text: string): readonly string[] {
  const first = words[0] ?? ''
  return words.length > 1 && first.length === 2 && text.startsWith(first.toUpperCase())
    ? [...first, ...words.slice(1)]
    : words
}

const isFamilyFirst = (words: readonly string[]): boolean =>
  words.length > 1 && words.length < 5 && FAMILY_FIRST.has(words[0] ?? '')

/** Words of the family name: the last with the particles before it, or the first where it stands first. */
export function familyName({ words, familyFirst }: PersonName): readonly string[] {
  if (familyFirst) return words.slice(0, 1)
  let start = words.length - 1
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start--
  return words.slice(start)
}

/** Are both full names of one person: same family name, and given names that do not contradict each other? */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.words.join('') === b.words.join('')) return a.generation === b.generation
  if (a.generation !== b.generation) return false
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.length < 2) return false
  if (startsWith(long, short) && (short.length > 2 || !FAMILY_FIRST.has(short[0] ?? ''))) return true
  if (!isSameWord(short.at(-1) ?? '', long.at(-1) ?? '')) return false
  return isGivenMatch(short[0] ?? '', long) && agreesInside(short.slice(1, -1), long.slice(1, -1))
}

/** "J." for "James", "Bill" for "William", and a nickname or second name that is used as the first. */
function isGivenMatch(word: string, long: readonly string[]): boolean {
  const first = long[0] ?? ''
  if (isSameGiven(word, first)) return true
  return word.length > 1 && long.slice(1, -1).includes(word)
}

export function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  const [fullA, fullB] = [NICKNAMES.get(a) ?? [a], NICKNAMES.get(b) ?? [b]]
  return fullA.some((name) => fullB.includes(name))
}

/** Middle names and initials in the same order: "George W." is not "George H. W.", "Vladimir" may be "Vladimir V.". */
function agreesInside(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.every((word, i) => long.includes(word) || isSameGiven(word, long[i] ?? word)) && !contradicts(short, long)
  )
}

const contradicts = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 0 && short[0]?.length === 1 && long[0]?.length === 1 && short[0] !== long[0]

const isSameWord = (a: string, b: string): boolean => a === b
const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.every((word, i) => words[i] === word)
const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.length <= words.length && end.every((word, i) => words[words.length - end.length + i] === word)

/** The rank of a shorter form of a full name: 0 not at all, 4 by the family name. */
export function shortFormRank(short: PersonName, full: PersonName): number {
  if (short.generation !== null || short.words.length >= full.words.length) return 0
  const { words } = short
  const family = familyName(full)
  if (endsWith(family, words) || (endsWith(words, family) && endsWith(full.words, words))) return 4
  if (full.familyFirst && words.length === 1)
    return words[0] === full.words[0] ? 4 : words[0] === full.words.at(-1) ? 2 : 0
  if (endsWith(full.words, words)) return 4
  if (isInitials(short, full)) return 3
  if (words.length === 1 && isSameGiven(words[0] ?? '', full.words[0] ?? '') && (words[0]?.length ?? 0) > 1) return 2
  if (startsWith(full.words, words)) return 2
  return words.length === 1 && full.words.includes(words[0] ?? '') ? 1 : 0
}

/** "MBS", "JFK": capitals that begin the words. */
const isInitials = ({ text, words }: PersonName, full: PersonName): boolean =>
  words.length === 1 &&
  text.length > 2 &&
  /^\p{Lu}+$/u.test(text) &&
  full.words.map((word) => word.charAt(0)).join('') === words[0]

/** Things by the words of a person's name, for those that may mean the same person. */
export interface WordIndex<Thing> {
  readonly add: (name: PersonName, thing: Thing) => void
  readonly find: (name: PersonName) => Thing[]
}

/** No more of one word than this are looked at, the latest ones: a list of ten thousand people named Kim stays cheap. */
const MAX_NAMESAKES = 40

export function byWords<Thing>(): WordIndex<Thing> {
  const lists = new Map<string, Thing[]>()
  const add = (key: string, thing: Thing) => {
    const list = lists.get(key)
    if (!list) lists.set(key, [thing])
    else if (list.at(-1) !== thing) list.push(thing)
  }
  return {
    add(name, thing) {
      for (const key of [...keysOf(name), initialsOf(name)]) add(key, thing)
    },
    find: (name) => [...new Set(keysOf(name).flatMap((key) => lists.get(key)?.slice(-MAX_NAMESAKES) ?? []))],
  }
}

const keysOf = ({ words }: PersonName): string[] => [
  ...new Set(words.flatMap((word) => [word, ...(NICKNAMES.get(word) ?? [])])),
]
const initialsOf = ({ words }: PersonName): string => words.map((word) => word.charAt(0)).join('')
