// Candidates for a quotation's speaker: every mention near it, each with the cue that may tie it to the quotation.
import { memoize } from '../../core/memoize.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { type Cue, isHeardBySubject } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { isInHeading } from '../marks/quote-layout.ts'
import { hasTrait, Trait } from '../marks/quote-words.ts'

/** A speaker with the word that says so; both null: nobody. The same object for all quotations that it may have spoken. */
export interface Candidate {
  readonly mention: Mention | null
  readonly cue: Cue | null
}

export const NOBODY: Candidate = { mention: null, cue: null }

/** Sentences before the quotation's own that are searched; in its paragraph and in the one before. */
const SENTENCES_BEFORE = 4
const SENTENCES_AFTER_HEADING = 3
const MAX_MENTIONS = 12
/** Cues that a mention is paired with: in the quotation's own sentence, and in another. */
const MAX_CUES = { own: 4, other: 2 }
/** Limit for all sentences together: the nearest are kept. */
const MAX_PAIRS = 150
/** With so many more quotations on one side of it in its sentence, a quotation stands in a list, and only what is nearest counts. */
const CROWD = 16
const MAX_MENTIONS_IN_CROWD = 2
/** Mentions whose pairs are remembered: more than stand near any quotation. */
const MAX_KNOWN = 400

type Pairs = Readonly<Record<keyof typeof MAX_CUES, readonly Candidate[]>>

/** The candidates of a passage: nobody first, then pairs in text order, then whoever spoke before. Not more than a constant number. */
export type FindCandidates = (passage: number, carried: readonly Candidate[]) => Candidate[]

export function candidatesIn(context: AttributionContext): FindCandidates {
  const pairsOf = memoize(MAX_KNOWN, (mention: Mention) => pairsWith(context, mention))
  return (passage, carried) => {
    const item = context.layout.quoteItems[passage] ?? 0
    const pairs = isCrowded(context, passage)
      ? pairsBeside(context, item, pairsOf)
      : pairsAround(context, item, pairsOf)
    const found = [NOBODY, ...nearestPairs(pairs, item)]
    for (const one of carried) {
      if (!found.some(({ mention, cue }) => mention === one.mention && cue === one.cue)) found.push(one)
    }
    return found
  }
}

function isCrowded({ layout: { quoteItems, sentenceOf } }: AttributionContext, passage: number): boolean {
  const own = sentenceOf[quoteItems[passage] ?? 0]
  return [passage - CROWD, passage + CROWD].some((other) => sentenceOf[quoteItems[other] ?? -1] === own)
}

function pairsBeside(context: AttributionContext, item: number, pairsOf: (mention: Mention) => Pairs): Candidate[] {
  const mentions = context.mentionsIn[context.layout.sentenceOf[item] ?? 0] ?? []
  const near = nearest(mentions, item, MAX_MENTIONS_IN_CROWD)
  return near.flatMap((mention) => pairsOf(mention).other.filter(({ cue }) => stands(cue, item)))
}

function pairsAround(context: AttributionContext, item: number, pairsOf: (mention: Mention) => Pairs): Candidate[] {
  const { sentenceOf, sentences } = context.layout
  const own = sentenceOf[item] ?? 0
  // Headings quote speakers whom the text names after them.
  const isHeading = isInHeading(context.layout, own)
  const pairs: Candidate[] = []
  for (let s = Math.max(0, own - SENTENCES_BEFORE); s <= own + (isHeading ? SENTENCES_AFTER_HEADING : 1); s++) {
    const isOther = sentences[s]?.paragraph !== sentences[own]?.paragraph
    const signs = s > own && isOther && isSignature(context, s, item)
    if (s > own && isOther && !isHeading && !signs) continue
    const mentions = context.mentionsIn[s] ?? NONE
    const speaking = (one: Mention): boolean =>
      (s === own ? !isComplementizer(context, one) : canSpeak(one)) || (signs && one.lead === item + 2)
    for (const mention of nearest(mentions.filter(speaking), item, MAX_MENTIONS)) {
      for (const pair of pairsOf(mention)[s === own ? 'own' : 'other']) if (stands(pair.cue, item)) pairs.push(pair)
    }
  }
  return pairs
}

const NONE: readonly Mention[] = []

/** From another sentence things do not speak, nor what hangs on a longer phrase, unless it signs the quotation. */
const canSpeak = ({ form, noun, inside }: Mention): boolean => form !== 'phrase' || (noun !== null && inside !== 'tail')

/** "That" behind a verb or a noun of speech: no pronoun. */
const isComplementizer = ({ layout: { words } }: AttributionContext, { word, first }: Mention): boolean => {
  const before = words[first - 1]
  return word === 'that' && before !== undefined && (before.cue !== null || hasTrait(before, Trait.speechNoun))
}

/** "— Ann Orr, mayor" in a paragraph of its own, right after a quotation. */
const isSignature = ({ cuesIn }: AttributionContext, sentence: number, item: number): boolean =>
  cuesIn[sentence]?.[0]?.class === 'dash' && cuesIn[sentence]?.[0]?.first === item + 1

/** A mention alone, then with each of the cues that stand nearest to it. */
function pairsWith(context: AttributionContext, mention: Mention): Pairs {
  const cues = context.cuesIn[context.layout.sentenceOf[mention.first] ?? 0] ?? []
  const free = cues.filter(
    (cue) => cue.last < mention.first || (cue.first >= mention.end && !isHeardBySubject(context, cue)),
  )
  const near = nearest(free, mention.head, MAX_CUES.own)
  const nearer = new Set(nearest(free, mention.head, MAX_CUES.other))
  const own = [{ mention, cue: null }, ...near.map((cue) => ({ mention, cue }))]
  return { own, other: own.filter(({ cue }) => cue === null || nearer.has(cue)) }
}

/** May a cue introduce a quotation from where it stands? */
const stands = (cue: Cue | null, item: number): boolean =>
  cue === null || cue.side === 'both' || (cue.side === 'before') === cue.first < item

function nearestPairs(pairs: readonly Candidate[], item: number): readonly Candidate[] {
  if (pairs.length <= MAX_PAIRS) return pairs
  const distance = ({ mention }: Candidate): number => Math.abs((mention?.first ?? 0) - item)
  const kept = new Set([...pairs].sort((a, b) => distance(a) - distance(b)).slice(0, MAX_PAIRS))
  return pairs.filter((pair) => kept.has(pair))
}

/** The `most` of a sorted list that begin nearest to an item, in their order. */
function nearest<T extends { readonly first: number }>(list: readonly T[], item: number, most: number): readonly T[] {
  if (list.length <= most) return list
  const kept = new Set([...list].sort((a, b) => Math.abs(a.first - item) - Math.abs(b.first - item)).slice(0, most))
  return list.filter((one) => kept.has(one))
}
