// Finds the words that tell of speech: verbs of saying, "according to", a colon before a quotation, "in a statement".

import { MEASURES } from '../../lexicons/according-measures.ts'
import type { CueWord } from '../../lexicons/cues.ts'
import { VERBS_WITH_HEARER } from '../../lexicons/verbs-with-hearer.ts'
import type { CueMeaning, CueSide } from '../marks/cue-lexicon.ts'
import type { Layout } from '../marks/quote-layout.ts'
import { CLOSED, hasTrait, Trait, type Word } from '../marks/quote-words.ts'
import { isGerund, isNounBehindPreposition, isRoleModifier } from './noun-phrases.ts'

export interface Cue extends CueWord {
  /** Items first to last, both included. */
  readonly first: number
  readonly last: number
  /** On which side of its quotation the verb may stand. */
  readonly side: CueSide
}

/** Every cue of an article outside of its quotations, in text order. */
export function findCues(layout: Layout): Cue[] {
  const { words } = layout
  const cues: Cue[] = []
  words.forEach((word, at) => {
    const found =
      word.kind === 'word' ? wordCue(words, at, word) : word.kind === 'mark' ? markCue(layout, at, word) : null
    if (found) cues.push(found)
  })
  return cues
}

const cue = (first: number, last: number, { verb, class: cueClass, form, side }: CueMeaning): Cue => ({
  verb,
  class: cueClass,
  form,
  first,
  last,
  side,
})

const COLON: CueMeaning = { verb: ':', class: 'colon', form: 'base', side: 'both' }
const SIGNATURE: CueMeaning = { verb: '-', class: 'dash', form: 'base', side: 'both' }
const ACCORDING: CueMeaning = { verb: 'according', class: 'according', form: 'base', side: 'both' }

function markCue({ words, sentences, sentenceOf }: Layout, at: number, { text }: Word): Cue | null {
  const next = words[at + 1]
  if (text === ':' && next?.kind === 'quote') return cue(at, at, COLON)
  if (words[at - 1]?.kind !== 'quote' || !next || !/^(?:-+|[—–―~])$/u.test(text)) return null
  // “We are ready.” — Ann Orr; in a line of its own also "— an exhibitor".
  const isLine = sentences[sentenceOf[at] ?? 0]?.paragraph !== sentences[sentenceOf[at - 1] ?? 0]?.paragraph
  return next.isCapital || (isLine && hasTrait(next, Trait.article)) ? cue(at, at, SIGNATURE) : null
}

function wordCue(words: readonly Word[], at: number, word: Word): Cue | null {
  const { lower } = word
  if (lower === 'according' && words[at + 1]?.lower === 'to')
    return isMeasure(words, at + 2) ? null : cue(at, at + 1, ACCORDING)
  const before = words[at - 1]
  const isVerb =
    word.cue &&
    !isNoun(before, lower) &&
    !isCounted(words, at) &&
    !isGerund(before, word) &&
    !isOwned(before, word) &&
    !isRoleModifier(words, at) &&
    !isNounBehindPreposition(words, at)
  if (word.cue && isVerb && !(word.isCapital && before?.isCapital)) return cue(at, at, word.cue)
  if (!hasTrait(word, Trait.speechNoun)) return null
  return cue(at, at, { verb: lower, class: 'noun', form: 'base', side: 'both' })
}

/** "According to plan", "paid according to age": nobody says it. */
function isMeasure(words: readonly Word[], at: number): boolean {
  const [noun, next] = [words[at], words[at + 1]]
  return noun !== undefined && MEASURES.has(noun.lower) && (next?.kind !== 'word' || hasTrait(next, CLOSED))
}

/** "The talks", "a claim": after a determiner it is no verb, but for "the said" and "a telling" of other forms. */
const isNoun = (before: Word | undefined, word: string): boolean =>
  before !== undefined &&
  hasTrait(before, Trait.widerArticle) &&
  !(word.endsWith('ed') || word.endsWith('ing') || word.endsWith('said'))

/** "A World Bank report", "the workers' claim": the base form of a verb that is a noun too, after one name or an owner. */
function isOwned(before: Word | undefined, { cue, noun, traits }: Word): boolean {
  if (!before || cue?.form !== 'base' || (noun === null && !(traits & Trait.speechNoun))) return false
  if (before.isPossessive) return true
  return before.isCapital && !before.lower.endsWith('s') && !hasTrait(before, Trait.pronounForm | Trait.auxiliary)
}

/** "25 basis points", "10-year notes": behind a figure the form in -s is a plural. */
function isCounted(words: readonly Word[], at: number): boolean {
  const [word, before, figure] = [words[at], words[at - 1], words[at - 2]]
  if (word?.cue?.form !== 's' || before?.kind !== 'word' || SAYS.test(word.lower)) return false
  return /^\d/u.test(before.text) || (!before.isCapital && /^\d/u.test(figure?.text ?? ''))
}

/** Forms that are no plural. */
const SAYS = /^(?:says|tells|writes)$/u

/** "Were told", "had been quoted": a participle with a form of "be" at most one adverb before it. */
export function isPassive({ letters }: { readonly letters: string }, { first, form }: Cue): boolean {
  if (form !== 'ed') return false
  return letters[first - 1] === 'B' || ('rf'.includes(letters[first - 1] ?? ' ') && letters[first - 2] === 'B')
}

/** Is the subject of a verb the hearer, not the speaker: "employees were told that …"? */
export const isHeardBySubject = (context: { readonly letters: string }, cue: Cue): boolean =>
  VERBS_WITH_HEARER.has(cue.verb) && isPassive(context, cue)
