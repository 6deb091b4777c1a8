// Properties of a word by itself: its hashes, its shape, and its lexicon entries.

import { dictionary } from '../core/dictionary.ts'
import { fold } from '../core/fold.ts'
import { hashOf, mix } from '../core/hash.ts'
import { wordTrait } from '../core/words.ts'
import { EVENT_HEADS, FACILITY_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicons/name-heads.ts'
import { HONORIFICS, ROLES } from '../lexicons/titles.ts'
import { classOf, codeAt, LETTER, lengthOf, NUMBER, UPPER } from '../text/character-classes.ts'
import { lexiconTags } from '../text/compromise-lexicon.ts'
import { wordOf } from '../text/word-table.ts'
import { KNOWN, knownFor, nameHash } from './known-names.ts'
import type { Sums } from './word-sums.ts'

/** Bits of `Word.flags`. */
export const FLAG = {
  firstName: 1,
  surname: 2,
  city: 4,
  country: 8,
  region: 16,
  demonym: 32,
  organization: 64,
  organizationHead: 128,
  placeHead: 256,
  facilityHead: 512,
  eventHead: 1024,
  honorific: 2048,
  role: 4096,
  date: 8192,
  common: 16384,
  verb: 32768,
} as const
export const FLAG_COUNT = 16

const OF_TAG: Readonly<Record<string, number>> = dictionary({
  FirstName: FLAG.firstName,
  MaleName: FLAG.firstName,
  FemaleName: FLAG.firstName,
  LastName: FLAG.surname,
  City: FLAG.city,
  Country: FLAG.country,
  Region: FLAG.region,
  Demonym: FLAG.demonym,
  Organization: FLAG.organization,
  SportsTeam: FLAG.organization,
  Honorific: FLAG.honorific,
  Month: FLAG.date,
  WeekDay: FLAG.date,
  Actor: FLAG.role,
  PastTense: FLAG.verb,
  PresentTense: FLAG.verb,
  Infinitive: FLAG.verb,
  Gerund: FLAG.verb,
  Adjective: FLAG.common,
  Singular: FLAG.common,
  Plural: FLAG.common,
  Adverb: FLAG.common,
  Preposition: FLAG.common,
  Conjunction: FLAG.common,
  Determiner: FLAG.common,
  Pronoun: FLAG.common,
  Uncountable: FLAG.common,
  Comparative: FLAG.common,
  Superlative: FLAG.common,
  TextValue: FLAG.common,
  Modal: FLAG.common,
  Copula: FLAG.common,
  QuestionWord: FLAG.common,
})

const OF_LIST = new Map<string, number>()
for (const [list, flag] of [
  [HONORIFICS, FLAG.honorific],
  [ROLES, FLAG.role],
  [ORGANIZATION_HEADS, FLAG.organizationHead],
  [PLACE_HEADS, FLAG.placeHead],
  [FACILITY_HEADS, FLAG.facilityHead],
  [EVENT_HEADS, FLAG.eventHead],
] as const) {
  for (const word of list) OF_LIST.set(word, (OF_LIST.get(word) ?? 0) | flag)
}

/** Capitals of a word: none, first letter, all (two or more), mixed ("McKay", "iPhone"), one lone capital; or a number. */
export type Case = 'lower' | 'title' | 'upper' | 'mixed' | 'initial' | 'number' | 'other'

export interface Word {
  /** Without a possessive ending. */
  readonly text: string
  readonly lower: string
  readonly case: Case
  readonly possessive: boolean
  readonly flags: number
  readonly lowerHash: number
  /** Hash of the word as known names are looked up. */
  readonly foldedHash: number
  /** The lexicon entry of the word alone as a name: bits of KNOWN. */
  readonly known: number
  readonly shapeHash: number
  /** Memoized sums of what the word by itself adds to the labels' scores; null of one that stood near no name. */
  sums: Sums | null
}

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u

/** All that is known of a word of the table of words. */
export const factsOf = wordTrait(({ text }) => readFacts(text))

/** All that is known of a word. */
export const readWord = (text: string): Word => factsOf(wordOf(text))

/** The lexicon entry of words in a row as a name, whose "&" does not count: bits of KNOWN. */
export const knownAs = (words: readonly Word[]): number =>
  knownFor(nameHash(words.flatMap(({ lower, foldedHash }) => (lower === '&' ? [] : [foldedHash]))))

function readFacts(token: string): Word {
  const text = token.length > 2 ? token.replace(POSSESSIVE, '') : token
  const lower = text.toLowerCase()
  const folded = fold(text)
  // The names are packed without their "&": "AT&T" as two words.
  const known = text === '' ? 0 : knownFor(nameHash(folded.split('&').map((part) => hashOf(part))))
  return {
    text,
    lower,
    case: caseOf(text),
    possessive: text.length < token.length,
    flags: flagsOf(lower) | namedFlags(known),
    foldedHash: hashOf(folded),
    known,
    lowerHash: hashOf(lower),
    shapeHash: shapeOf(text),
    sums: null,
  }
}

function flagsOf(lower: string): number {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  let flags = OF_LIST.get(word) ?? 0
  for (const tag of lexiconTags(word)) flags |= OF_TAG[tag] ?? 0
  return flags
}

const namedFlags = (known: number): number =>
  (known & KNOWN.givenName ? FLAG.firstName : 0) | (known & KNOWN.familyName ? FLAG.surname : 0)

function caseOf(text: string): Case {
  if (/^[a-z]+$/u.test(text)) return 'lower' // most words
  if (/^\p{Lu}[\p{Ll}\p{M}'’.-]+$/u.test(text)) return 'title'
  if (!/\p{Lu}/u.test(text)) return /^[\p{N}.,:/]+/u.test(text) ? 'number' : /\p{L}/u.test(text) ? 'lower' : 'other'
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial'
  return /\p{Ll}/u.test(text) ? 'mixed' : 'upper'
}

/** Capitals, small letters, figures and the rest, runs of one kind as two at most. */
function shapeOf(text: string): number {
  let hash = 7
  let last = -1
  let run = 0
  for (let at = 0; at < text.length; ) {
    const code = codeAt(text, at, text.length)
    const found = classOf(code)
    const kind = found & UPPER ? 1 : found & LETTER ? 2 : found & NUMBER ? 3 : text.charCodeAt(at)
    at += lengthOf(code)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run < 3) hash = mix(hash, kind)
  }
  return hash
}
