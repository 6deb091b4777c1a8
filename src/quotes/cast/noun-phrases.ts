// Bounds of noun phrases, by closed classes and lists of verbs: a light chunker, without tagged words.
import { ADVERBS_BEFORE_NOUNS } from '../../lexicons/function-words.ts'
import { VERBS_WITH_HEARER } from '../../lexicons/verbs-with-hearer.ts'
import { BEHIND_NOUNS, PUBLISHED } from '../../lexicons/words-behind-nouns.ts'
import { CLOSED, hasTrait, isContracted, Trait, type Word } from '../marks/quote-words.ts'

/** End of the noun phrase that begins at an item; the item itself where none does. */
export function runEnd(words: readonly Word[], at: number, end: number): number {
  let last = at
  const starts = isDeterminer(words[at] as Word) && !isLinking(words, at)
  if (starts) last++
  while (last < end && isNominal(words, last, last > at)) last++
  // A determiner alone is a pronoun, or nothing.
  return starts && last === at + 1 ? at : last
}

/**
 * "Said that prices rose", "reminded voters that taxes fell", "said Monday that two men fled": a "that" after a verb or a noun of
 * speech, a hearer, or a time or place of speaking, begins no phrase.
 */
function isLinking(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (words[at]?.lower !== 'that' || !before) return false
  if (before.cue !== null || hasTrait(before, Trait.speechNoun)) return true
  return isBehindHearer(words, at) || isBehindAdverbial(words, at) || isSecondClause(words, at)
}

/** Items of a clause before the next: "said tickets for all concerts would remain valid and that". */
const MAX_CLAUSE = 40

/** "And that", after a verb of speech in the sentence. */
function isSecondClause(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|but|or)$/u.test(words[at - 1]?.lower ?? '')) return false
  for (let i = at - 2; i >= at - MAX_CLAUSE; i--) {
    const word = words[i]
    if (!word || word.text === '.') return false
    if (word.cue?.class === 'say') return true
  }
  return false
}

/** Words of an adverbial: "said at a public hearing on Monday that". */
const MAX_ADVERBIAL = 8

function isBehindAdverbial(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - 1 - MAX_ADVERBIAL; i--) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    if (!word.cue) continue
    const [next, last] = [words[i + 1], words[at - 1]]
    if (!next || !last || i === at - 1) return false
    return hasTrait(next, Trait.time | Trait.preposition | Trait.adverb) || hasTrait(last, Trait.time | Trait.adverb)
  }
  return false
}

/** Words of a hearer: "a press conference in the city". */
const MAX_HEARER = 8

function isBehindHearer(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - 1 - MAX_HEARER; i--) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    if (word.cue) return VERBS_WITH_HEARER.has(word.cue.verb)
  }
  return false
}

const isDeterminer = (word: Word): boolean => hasTrait(word, Trait.determiner)

/** Can an item stand inside of a noun phrase? */
function isNominal(words: readonly Word[], at: number, inRun: boolean): boolean {
  const word = words[at] as Word
  if (word.kind === 'mark') return inRun && joinsName(words, at)
  if (word.kind !== 'word' || isContracted(word.lower)) return false
  if (word.isCapital && inRun && followsCapital(words, at) && !hasTrait(word, Trait.auxiliary)) {
    return !hasTrait(word, Trait.time) || word.lower === 'may'
  }
  if (hasTrait(word, CLOSED)) return inRun && standsBeforeNoun(words, at)
  if (isBehindNoun(words, at)) return false
  if (isDeterminer(word)) return inRun && hasTrait(word, Trait.numeral)
  if (word.isCapital) return inRun || !hasTrait(word, Trait.opener)
  return isNominalWord(words, at, inRun)
}

/** "The first minister", "her last book". */
function standsBeforeNoun(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word || !ADVERBS_BEFORE_NOUNS.has(word.lower) || !before || !isDeterminer(before)) return false
  return next?.kind === 'word' && !hasTrait(next, CLOSED | Trait.determiner) && isNominalWord(words, at + 1, true)
}

const followsCapital = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.isCapital === true || words[at - 1]?.text === '.'

/** Rep. Orr; the Workers’ Party: punctuation inside of a name. */
function joinsName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const next = words[at + 1]
  if (next?.kind !== 'word') return false
  const { text } = words[at] as Word
  // "9/11"
  if (text === '/') return FIGURE.test(before?.text ?? '') && FIGURE.test(next.text)
  if (text === "'" || text === '’') return before?.isPossessive === true
  return text === '.' && isShort(before) && next.isCapital
}

const FIGURE = /^\d+$/u

const isShort = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (hasTrait(word, Trait.abbreviation | Trait.title) || word.text.length === 1)

/** A word in lower case: verbs are told from nouns by lists, endings and what stands before. */
function isNominalWord(words: readonly Word[], at: number, inRun: boolean): boolean {
  const word = words[at] as Word
  const before = words[at - 1]
  const isNoun = word.noun !== null
  if (word.cue || hasTrait(word, Trait.verb)) {
    if (isRoleModifier(words, at) || isNounBehindPreposition(words, at)) return true
    const isForm = word.cue?.form === 'ed' || (word.cue?.form === 'ing' && !isGerund(before, word))
    return inRun && !isForm && (isNoun ? !followsName(before) : before !== undefined && hasTrait(before, Trait.article))
  }
  // "The newly built school", but "another reportedly said"
  if (isAdverb(word))
    return inRun && before !== undefined && isDeterminer(before) && !(words[at + 1]?.cue && SPEAKS.test(before.lower))
  if (word.lower === 'according') return false
  if (isNoun || !word.lower.endsWith('ed')) return true
  const next = words[at + 1]
  const goesOn = next?.kind === 'word' && !hasTrait(next, CLOSED | Trait.determiner)
  // "Armed men" but "clashed with", "one armed man" but "one raged: …": a participle stands before another word of the phrase.
  if (!inRun) return goesOn && !isSubject(before)
  if (before && SPEAKS.test(before.lower)) return goesOn
  return before !== undefined && (isDeterminer(before) || before.isPossessive)
}

/** "The ruling", "his thinking": a verb's form that is a noun. */
export const isGerund = (before: Word | undefined, { noun, lower }: Word): boolean =>
  lower.endsWith('ing') &&
  before !== undefined &&
  (hasTrait(before, Trait.possessive) || (noun !== null && hasTrait(before, Trait.determiner)))

/** "According to reports", "amid claims": a verb's form that is a noun behind a preposition. */
export function isNounBehindPreposition(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word?.cue || /^(?:ed|ing)$/u.test(word.cue.form)) return false
  if (before.lower === 'to') return words[at - 2]?.lower === 'according'
  return word.noun !== null && hasTrait(before, Trait.preposition) && !hasTrait(before, Trait.subordinator)
}

/** "…, fire chief Ann Orr said", "state Sen. Bo Ek": the base form of a verb of speech that is a noun before a role or a title. */
export function isRoleModifier(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.cue?.form === 'base' && word.lower === 'state' && next && hasTrait(next, Trait.title)) return true
  if (word?.cue?.form !== 'base' || next?.noun !== 'person' || !words[at + 2]?.isCapital) return false
  return before === undefined || before.kind === 'mark' || hasTrait(before, Trait.conjunction)
}

/** "Police seized phones", "he suffered burns": a word behind which a participle is the verb. */
const isSubject = (before: Word | undefined): boolean =>
  before?.kind === 'word' &&
  (hasTrait(before, Trait.pronounForm) ||
    (!hasTrait(before, CLOSED | Trait.determiner | Trait.verb) && !before.cue && !before.lower.endsWith('ed')))

/** Determiners that can be what speaks. */
const SPEAKS = /^(?:all|another|both|each|many|most|one|some)$/u

const isAdverb = ({ lower, noun }: Word): boolean =>
  lower.endsWith('ly') && noun === null && /.{3}ly$/u.test(lower) && !NO_ADVERB.test(lower)

const NO_ADVERB = /^(?:family|ally|supply|july|assembly|daily|weekly|monthly|early|elderly|friendly|likely)$/u

/** "Clinton aides" but "Clinton claims": after a name that is no owner, a word that can be both is a verb. */
const followsName = (before: Word | undefined): boolean =>
  before?.isCapital === true && !before.isPossessive && !isDeterminer(before)

/** "Familiar with the matter", "briefed on the talks": what follows the noun that it describes. */
function isBehindNoun(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && BEHIND_NOUNS.has(word.lower) && next !== undefined && hasTrait(next, Trait.preposition)
}

const MAX_TAILS = 2

/** End of what hangs on a noun: "a spokesman for the ministry of defence". */
export function tailEnd(words: readonly Word[], from: number, end: number): number {
  let at = from
  for (let tails = 0; tails < MAX_TAILS; tails++) {
    const tie = isBehindNoun(words, at) ? at + 1 : at
    if (tie + 1 >= end || (tie === at && !hasTrait(words[at] as Word, Trait.tie))) return at
    const next = runEnd(words, tie + 1, end)
    if (next === tie + 1) return at
    at = next
  }
  return at
}

/** End of what says how a document came out: "data released by the ministry in March", "evidence presented at the trial". */
export function publishedEnd(words: readonly Word[], from: number, end: number): number {
  const [document, participle, preposition] = [words[from - 1], words[from], words[from + 1]]
  if (document?.noun !== 'document' || !participle || !preposition || from + 1 >= end) return from
  if (!PUBLISHED.has(participle.lower) || !hasTrait(preposition, Trait.preposition)) return from
  const object = runEnd(words, from + 2, end)
  return object === from + 2 ? from : tailEnd(words, object, end)
}
