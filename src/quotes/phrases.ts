// Where noun phrases begin and end, by closed classes and lists of verbs: a light chunker, without tagged words.
import { SPEECH_NOUNS } from '../lexicons/cues.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_TIES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
  VERBS,
} from '../lexicons/function-words.ts'
import { ABBREVIATIONS, TITLES } from '../lexicons/honorifics.ts'
import { nounClass } from '../lexicons/speaker-nouns.ts'
import type { CueLexicon } from './cues.ts'
import type { Item } from './layout.ts'

/** End of the noun phrase that begins at an item; the item itself where none does. */
export function runEnd(items: readonly Item[], at: number, end: number, lexicon: CueLexicon): number {
  let last = at
  const starts = isDeterminer(items[at] as Item) && !isLinking(items, at, lexicon)
  if (starts) last++
  while (last < end && isNominal(items, last, last > at, lexicon)) last++
  // A determiner alone is a pronoun, or nothing.
  return starts && last === at + 1 ? at : last
}

/** "Said that prices rose": a "that" after a verb or a noun of speech begins no phrase. */
const isLinking = (items: readonly Item[], at: number, lexicon: CueLexicon): boolean => {
  const before = items[at - 1]?.lower ?? ''
  return items[at]?.lower === 'that' && (lexicon.has(before) || SPEECH_NOUNS.has(before))
}

const isDeterminer = ({ kind, lower }: Item): boolean => kind === 'word' && DETERMINERS.has(lower)

/** "The talks": what follows is a noun, even where it can be a verb. */
const isArticle = ({ lower }: Item): boolean => /^(?:a|an|the|his|her|its|their|our|my|your)$/u.test(lower)

const isClosed = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  RELATIVES.has(word) ||
  AUXILIARIES.has(word) ||
  ADVERBS.has(word) ||
  PRONOUNS.has(word) ||
  TIMES.has(word)

const NEGATED = /^(?:i|you|he|she|it|we|they|that|there|who|what)'(?:s|ll|d|re|ve|m)$|n't$/u

/** Can an item stand inside of a noun phrase? */
function isNominal(items: readonly Item[], at: number, inRun: boolean, lexicon: CueLexicon): boolean {
  const { kind, lower, isCapital } = items[at] as Item
  const before = items[at - 1]
  if (kind === 'mark') return inRun && joinsName(items, at)
  if (kind !== 'word' || NEGATED.test(lower)) return false
  const midCapital = isCapital && inRun && Boolean(before?.isCapital || before?.text === '.')
  if (midCapital && !AUXILIARIES.has(lower)) return !TIMES.has(lower) || lower === 'may'
  if (isClosed(lower)) return false
  if (DETERMINERS.has(lower)) return inRun && NUMERALS.test(lower)
  if (isCapital) return inRun || !OPENERS.test(lower)
  return isNominalWord(items, at, inRun, lexicon)
}

const NUMERALS = /^(?:other|two|three|four|five|six|seven|eight|nine|ten|few|many)$/u
/** Verbs that begin sentences with a capital: "Asked about the delay, …" */
const OPENERS =
  /^(?:asked|added|according|calling|citing|noting|referring|said|saying|says|speaking|told|writing|wrote)$/u

/** Rep. Orr; the Workers’ Party: punctuation inside of a name. */
function joinsName(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const next = items[at + 1]
  if (next?.kind !== 'word') return false
  const { text } = items[at] as Item
  return /['’]/u.test(text) ? Boolean(before?.isPossessive) : text === '.' && isShort(before) && next.isCapital
}

/** A word in lower case: verbs are told from nouns by lists, endings and what stands before. */
function isNominalWord(items: readonly Item[], at: number, inRun: boolean, lexicon: CueLexicon): boolean {
  const { lower } = items[at] as Item
  const before = items[at - 1]
  const cue = lexicon.get(lower)
  const isNoun = nounClass(lower) !== null
  if (VERBS.has(lower) || cue) {
    const isForm = cue?.form === 'ed' || cue?.form === 'ing'
    return inRun && !isForm && (isNoun ? !followsName(before) : Boolean(before && isArticle(before)))
  }
  if (isAdverb(lower)) return inRun && Boolean(before && isDeterminer(before))
  if (!/ed$/u.test(lower) || isNoun) return true
  if (inRun) return Boolean(before && (isDeterminer(before) || before.isPossessive))
  // "Armed men" but "clashed with": a participle begins a phrase only before another word of it.
  const next = items[at + 1]
  return next?.kind === 'word' && !isClosed(next.lower) && !DETERMINERS.has(next.lower)
}

const isAdverb = (word: string): boolean =>
  /.{3}ly$/u.test(word) &&
  nounClass(word) === null &&
  !/^(?:family|ally|supply|july|assembly|daily|weekly|monthly|early|elderly|friendly|likely)$/u.test(word)

/** "Clinton aides" but "Clinton claims": after a name that is no owner, a word that can be both is a verb. */
const followsName = (before: Item | undefined): boolean =>
  Boolean(before?.isCapital && !before.isPossessive && !isDeterminer(before))

const isShort = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (ABBREVIATIONS.has(item.lower) || TITLES.has(item.lower) || item.text.length === 1)

const MOST_TAILS = 2

/** End of what hangs on a noun: "a spokesman for the ministry of defence". */
export function tailEnd(items: readonly Item[], from: number, end: number, lexicon: CueLexicon): number {
  let at = from
  for (let tails = 0; tails < MOST_TAILS; tails++) {
    if (at >= end || !NOUN_TIES.has((items[at] as Item).lower) || at + 1 >= end) return at
    const next = runEnd(items, at + 1, end, lexicon)
    if (next === at + 1) return at
    at = next
  }
  return at
}
