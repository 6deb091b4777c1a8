// Every distinct word with what the lists say of it: looked up once a word, not once an occurrence.
import { type Word as TableWord, wordTrait } from '../../core/words.ts'
import { OPENING_VERBS, SPEECH_NOUNS, VERBS_AFTER_MARKS } from '../../lexicons/cues.ts'
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FORMS_OF_BE,
  NOUN_TIES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SMALL_NUMERALS,
  SUBORDINATORS,
  TIMES,
  VERBS,
} from '../../lexicons/function-words.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicons/gendered-nouns.ts'
import { ABBREVIATIONS, TITLES } from '../../lexicons/honorifics.ts'
import { GENERATIONS, HONORIFIC_SUFFIXES, PARTICLES } from '../../lexicons/name-parts.ts'
import { type NounClass, nounClass } from '../../lexicons/speaker-nouns.ts'
import { classOf, codeAt, UPPER } from '../../text/character-classes.ts'
import type { CueLexicon, CueMeaning } from './cue-lexicon.ts'

/** Classes of a word, as bits. */
export const Trait = {
  determiner: 1,
  /** "The talks": what follows is a noun, even where it can be a verb. */
  article: 1 << 1,
  /** Articles with "no", "any", "every". */
  widerArticle: 1 << 2,
  possessive: 1 << 3,
  auxiliary: 1 << 4,
  /** A form of "be". */
  being: 1 << 5,
  preposition: 1 << 6,
  conjunction: 1 << 7,
  relative: 1 << 8,
  /** "As", "when": begins a clause of time or reason. */
  subordinator: 1 << 9,
  adverb: 1 << 10,
  pronoun: 1 << 11,
  time: 1 << 12,
  verb: 1 << 13,
  speechNoun: 1 << 14,
  /** Ties a phrase to the noun before: "a spokesman for the ministry". */
  tie: 1 << 15,
  title: 1 << 16,
  abbreviation: 1 << 17,
  numeral: 1 << 18,
  /** Verbs that begin sentences with a capital: "Asked about the delay, …" */
  opener: 1 << 19,
  /** Between the parts of a name: "Osama bin Laden". */
  particle: 1 << 20,
  suffix: 1 << 21,
  /** Tells, right after "…!", that the sentence goes on. */
  says: 1 << 22,
  maleTitle: 1 << 23,
  femaleTitle: 1 << 24,
  /** A pronoun, alone or with a verb that hangs on it: "they’ll". */
  pronounForm: 1 << 25,
} as const

/** In none of these stands what can stand inside of a noun phrase. */
export const CLOSED =
  Trait.preposition | Trait.conjunction | Trait.relative | Trait.auxiliary | Trait.adverb | Trait.pronoun | Trait.time

const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [Trait.determiner, DETERMINERS],
  [Trait.article, ARTICLES],
  [Trait.widerArticle, [...ARTICLES, 'no', 'any', 'every']],
  [Trait.possessive, POSSESSIVES],
  [Trait.auxiliary, AUXILIARIES],
  [Trait.being, FORMS_OF_BE],
  [Trait.preposition, PREPOSITIONS],
  [Trait.conjunction, CONJUNCTIONS],
  [Trait.relative, RELATIVES],
  [Trait.subordinator, SUBORDINATORS],
  [Trait.adverb, ADVERBS],
  [Trait.pronoun, [...PRONOUNS.keys()]],
  [Trait.time, TIMES],
  [Trait.verb, VERBS],
  [Trait.speechNoun, SPEECH_NOUNS],
  [Trait.tie, NOUN_TIES],
  [Trait.title, TITLES],
  [Trait.abbreviation, ABBREVIATIONS],
  [Trait.numeral, SMALL_NUMERALS],
  [Trait.opener, OPENING_VERBS],
  [Trait.particle, PARTICLES],
  [Trait.suffix, [...GENERATIONS, ...HONORIFIC_SUFFIXES]],
  [Trait.says, VERBS_AFTER_MARKS],
  [Trait.maleTitle, MALE_NOUNS],
  [Trait.femaleTitle, FEMALE_NOUNS],
]

let traits: Map<string, number> | null = null

/** Traits of a word in lower case, by the lists alone. */
function traitsOf(lower: string): number {
  traits ??= readLists()
  return traits.get(lower) ?? 0
}

function readLists(): Map<string, number> {
  const read = new Map<string, number>()
  for (const [trait, list] of LISTS) for (const word of list) read.set(word, (read.get(word) ?? 0) | trait)
  return read
}

/** A word, a punctuation mark, or what stands for a whole quotation; one object for all occurrences. */
export interface Word {
  readonly kind: 'word' | 'mark' | 'quote'
  readonly text: string
  /** In lower case, without a possessive's ending. */
  readonly lower: string
  readonly isCapital: boolean
  readonly isPossessive: boolean
  /** The length of the possessive's ending: 2 of "Ann’s", 0 of "workers’". */
  readonly ending: 0 | 2
  /** Bits of Trait. */
  readonly traits: number
  /** One letter for what it is by itself, for shapes of sentences. */
  readonly letter: string
  readonly cue: CueMeaning | null
  readonly noun: NounClass | null
}

export const hasTrait = (word: Word, traits: number): boolean => (word.traits & traits) !== 0

/** The classes of a word with and without an apostrophe after it, read with one list of verbs of speech. */
interface Readings {
  cues: CueLexicon | null
  plain: Word | null
  owner: Word | null
}

const readingsOf = wordTrait((): Readings => ({ cues: null, plain: null, owner: null }))

/** A word of the table; `isOwner` where an apostrophe after it makes it a possessive: "workers’". */
export function wordIn(cues: CueLexicon, word: TableWord, isOwner: boolean): Word {
  const readings = readingsOf(word)
  if (readings.cues !== cues) Object.assign(readings, { cues, plain: null, owner: null })
  if (isOwner) {
    readings.owner ??= readWord(word, true, cues)
    return readings.owner
  }
  readings.plain ??= readWord(word, false, cues)
  return readings.plain
}

/** A punctuation mark, or several in a row. */
export const markOf = wordTrait(({ text }) => readMark(text))

const POSSESSIVE = /['’]s$/iu
/** "He's", "that’s": no owner. */
const IS = /^(?:he|here|how|it|let|she|that|there|what|where|who)['’]s$/iu
/** The contracted verb behind a pronoun: "they'll". */
export const CONTRACTION = /'(?:s|ll|d|re|ve|m)$/u

const CONTRACTED = /(?:n't|^(?:i|he|she|it|we|you|they|that|there|who|what)'(?:s|ll|d|re|ve|m))$/u

/** "Don't", "she's": is a verb in a word in lower case? */
export const isContracted = (lower: string): boolean => lower.includes("'") && CONTRACTED.test(lower)

function readWord({ text }: TableWord, isOwner: boolean, cues: CueLexicon): Word {
  const hasApostrophe = text.includes("'") || text.includes('’')
  const ending = hasApostrophe && POSSESSIVE.test(text) && !IS.test(text) ? 2 : 0
  const bare = ending ? text.slice(0, -ending) : text
  const lower = hasApostrophe ? bare.toLowerCase().replaceAll('’', "'") : bare.toLowerCase()
  const listed = traitsOf(lower)
  const stem = hasApostrophe ? traitsOf(lower.replace(CONTRACTION, '')) : listed
  const traits = stem & Trait.pronoun ? listed | Trait.pronounForm : listed
  return {
    kind: 'word',
    text,
    lower,
    isCapital: (classOf(codeAt(text, 0, text.length)) & UPPER) !== 0,
    isPossessive: hasApostrophe ? ending > 0 : isOwner,
    ending,
    traits,
    letter: letterOf(lower, traits),
    cue: cues.get(lower) ?? null,
    noun: nounClass(lower),
  }
}

const sign = (kind: 'mark' | 'quote', text: string, lower: string, letter: string): Word => ({
  kind,
  text,
  lower,
  isCapital: false,
  isPossessive: false,
  ending: 0,
  traits: 0,
  letter,
  cue: null,
  noun: null,
})

const readMark = (text: string): Word => sign('mark', text, text, /^(?:-+|—|–|―|\.{2,}|…)$/u.test(text) ? '-' : text)

/** Stands for any quotation. */
export const QUOTATION: Word = sign('quote', '“”', '', 'q')

const LETTERS: readonly (readonly [string, (word: string, traits: number) => boolean])[] = [
  ['B', (_, traits) => (traits & Trait.being) !== 0],
  ['b', (word) => word === 'by'],
  ['o', (word) => word === 'to'],
  // "That" is a relative and a determiner as well.
  ['t', (word) => word === 'that'],
  ['f', (word) => word === 'not' || word.endsWith("n't")],
  ['h', (_, traits) => (traits & Trait.auxiliary) !== 0],
  ['w', (_, traits) => (traits & Trait.relative) !== 0],
  ['s', (_, traits) => (traits & Trait.subordinator) !== 0],
  ['p', (_, traits) => (traits & Trait.preposition) !== 0],
  ['c', (_, traits) => (traits & Trait.conjunction) !== 0],
  ['r', (word, traits) => (traits & Trait.adverb) !== 0 || (word.endsWith('ly') && word.length > 4)],
  ['d', (_, traits) => (traits & Trait.determiner) !== 0],
  ['v', (_, traits) => (traits & Trait.verb) !== 0],
  ['e', (word) => word.endsWith('ed') || word.endsWith('ing')],
]

const letterOf = (word: string, traits: number): string => LETTERS.find((entry) => entry[1](word, traits))?.[0] ?? 'x'
