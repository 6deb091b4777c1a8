// Finds who could have said something: names, pronouns and noun phrases outside of quotations, by light chunking.

import { indexAt, type Range } from '../core/span.ts'
import { SPEECH_NOUNS } from '../lexicons/cues.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_TIES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
  VERBS,
} from '../lexicons/function-words.ts'
import { ABBREVIATIONS, TITLES } from '../lexicons/honorifics.ts'
import { type NounClass, nounClass } from '../lexicons/speaker-nouns.ts'
import type { CueLexicon } from './cues.ts'
import type { Item, Layout } from './layout.ts'
import type { Named, NamedMention, NameIndex } from './names.ts'

export interface Mention {
  readonly form: 'name' | 'pronoun' | 'phrase'
  /** Items first to end (exclusive); `head` is the item of the head word, `last` the end of what hangs on it ("for the ministry"). */
  readonly first: number
  /** Where its phrase begins: at the title or the determiner before a name. */
  readonly lead: number
  readonly head: number
  readonly end: number
  readonly last: number
  /** The head word in lower case. */
  readonly word: string
  readonly noun: NounClass | null
  /** Inside of a longer phrase: before its head ("Clinton aides"), owner of it ("Clinton's aides"), or hanging on it ("aides to Clinton"). */
  readonly inside: 'modifier' | 'owner' | 'tail' | null
  /** The entity whose mention this is. */
  readonly named: Named | null
}

const POSSESSIVE = /['’]s$/iu
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u

/** The mentions of an article in text order: its own finds, with the spans and entities of the names that are known. */
export function findMentions(layout: Layout, lexicon: CueLexicon, names: NameIndex): Mention[] {
  const found = layout.sentences.flatMap(({ first, end }) => mentionsIn(layout.items, first, end, lexicon))
  const known = found.map((mention) => (mention.form === 'name' ? withEntity(layout, mention, names) : mention))
  return names.own.length ? withSpeakers(layout, known, names) : known
}

/** The user's speakers in place of what was found where they stand. */
function withSpeakers(layout: Layout, mentions: readonly Mention[], { own }: NameIndex): Mention[] {
  const added = own.flatMap(({ start, end, named }): Mention[] => {
    const first = indexAt(layout.items, start)
    const head = indexAt(layout.items, end - 1)
    const item = layout.items[head]
    if (item?.kind !== 'word' || layout.items[first]?.start !== start) return []
    return [
      {
        form: 'name',
        first,
        lead: first,
        head,
        end: head + 1,
        last: head + 1,
        word: item.lower,
        noun: null,
        inside: null,
        named,
      },
    ]
  })
  const isFree = ({ first, end }: Mention): boolean => !added.some((one) => one.first < end && first < one.end)
  return [...mentions.filter(isFree), ...added].sort((a, b) => a.first - b.first || b.end - a.end)
}

/** The words of a mention with what hangs on it. */
export function mentionText(layout: Layout, { first, last }: Mention): string {
  const { start, end } = rangeOf(layout, { first, end: last })
  return layout.text.slice(start, end)
}

/** Where a name is left without its possessive ending, in code units. */
export function rangeOf({ items }: Layout, { first, end }: Pick<Mention, 'first' | 'end'>): Range {
  const last = items[end - 1]
  const ending = last?.isPossessive ? (/['’]s$/iu.exec(last.text)?.[0].length ?? 0) : 0
  return { start: items[first]?.start ?? 0, end: (last?.end ?? 0) - ending }
}

function withEntity(layout: Layout, mention: Mention, names: NameIndex): Mention {
  const known = names.at(rangeOf(layout, { first: mention.first, end: mention.head + 1 }))
  if (!known) return mention
  const first = firstOf(layout, mention, known)
  return { ...mention, first, named: known.named }
}

/** The name without what the tagger leaves out before it: "Russian President". Never longer than it was. */
function firstOf({ items }: Layout, { first, head }: Mention, known: NamedMention): number {
  const at = indexAt(items, known.start)
  return at > first && at <= head && items[at]?.start === known.start ? at : first
}

function mentionsIn(items: readonly Item[], first: number, end: number, lexicon: CueLexicon): Mention[] {
  const mentions: Mention[] = []
  let at = first
  let tailUntil = 0
  while (at < end) {
    const run = runEnd(items, at, end, lexicon)
    if (run === at) {
      if (isPronoun(items, at, end)) mentions.push(pronoun(items, at, end, lexicon))
      at++
      continue
    }
    const found = chunk(items, at, run, end, lexicon, at < tailUntil)
    mentions.push(...found)
    const phrase = found.find(({ form }) => form === 'phrase')
    if (phrase) tailUntil = Math.max(tailUntil, phrase.last)
    at = run
  }
  return mentions.sort((a, b) => a.first - b.first || b.end - a.end)
}

/** A pronoun, with what hangs on it: "one of the guards". */
function pronoun(items: readonly Item[], at: number, end: number, lexicon: CueLexicon): Mention {
  const word = (items[at] as Item).lower
  const last = items[at + 1]?.lower === 'of' ? tailEnd(items, at + 1, end, lexicon) : at + 1
  return {
    form: 'pronoun',
    first: at,
    lead: at,
    head: at,
    end: at + 1,
    last,
    word,
    noun: null,
    inside: null,
    named: null,
  }
}

const isPronoun = (items: readonly Item[], at: number, end: number): boolean => {
  const { kind, lower } = items[at] as Item
  return kind === 'word' && PRONOUNS.has(lower.replace(/'(?:s|ll|d|re|ve|m)$/u, '')) && at < end
}

/** End of the noun phrase that begins at an item; the item itself where none does. */
function runEnd(items: readonly Item[], at: number, end: number, lexicon: CueLexicon): number {
  let last = at
  const starts = isDeterminer(items[at] as Item) && !isLinking(items, at, lexicon)
  if (starts) last++
  while (last < end && isNominal(items, last, last > at, lexicon, last === at)) last++
  // A determiner alone is a pronoun, or nothing.
  return starts && last === at + 1 ? at : last
}

/** "Said that prices rose": a "that" after a verb or a noun of speech begins no phrase. */
const isLinking = (items: readonly Item[], at: number, lexicon: CueLexicon): boolean => {
  const before = items[at - 1]?.lower ?? ''
  return items[at]?.lower === 'that' && (lexicon.has(before) || SPEECH_NOUNS.has(before))
}

const isDeterminer = ({ kind, lower }: Item): boolean => kind === 'word' && DETERMINERS.has(lower)

const isClosed = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  CONJUNCTIONS.has(word) ||
  RELATIVES.has(word) ||
  AUXILIARIES.has(word) ||
  ADVERBS.has(word) ||
  PRONOUNS.has(word) ||
  TIMES.has(word)

const NEGATED = /^(?:i|you|he|she|it|we|they|that|there|who|what)'(?:s|ll|d|re|ve|m)$|n't$/u

/** Can a word stand inside of a noun phrase? */
function isNominal(items: readonly Item[], at: number, inRun: boolean, lexicon: CueLexicon, isFirst: boolean): boolean {
  const { kind, lower, isCapital, text } = items[at] as Item
  const before = items[at - 1]
  // The Workers’ Party: the apostrophe of a plural owner.
  if (kind === 'mark' && /['’]/u.test(text))
    return inRun && Boolean(before?.isPossessive) && items[at + 1]?.kind === 'word'
  if (kind === 'mark')
    return inRun && text === '.' && isShort(before) && items[at + 1]?.kind === 'word' && isName(items[at + 1])
  if (kind !== 'word' || NEGATED.test(lower)) return false
  const midCapital = isCapital && inRun && Boolean(before?.isCapital || before?.text === '.')
  if (midCapital && !AUXILIARIES.has(lower)) return !TIMES.has(lower) || lower === 'may'
  if (isClosed(lower)) return false
  if (DETERMINERS.has(lower))
    return /^(?:other|two|three|four|five|six|seven|eight|nine|ten|few|many)$/u.test(lower) && inRun
  if (isCapital) return !(isFirst && /^(?:asked|speaking|calling|citing|noting|saying|writing|referring)$/u.test(lower))
  const cue = lexicon.get(lower)
  const isNoun = nounClass(lower) !== null
  if (VERBS.has(lower) || cue)
    return inRun && isNoun && cue?.form !== 'ed' && cue?.form !== 'ing' && !followsName(before)
  if (isAdverb(lower)) return inRun && Boolean(before && isDeterminer(before))
  // "Armed men" but "clashed with": a participle begins a phrase only before another word of it.
  if (/ed$/u.test(lower) && !isNoun) {
    const next = items[at + 1]
    if (!inRun) return next?.kind === 'word' && !isClosed(next.lower) && !DETERMINERS.has(next.lower)
    return Boolean(before && (isDeterminer(before) || before.isPossessive))
  }
  return true
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

const isName = (item: Item | undefined): boolean => Boolean(item?.isCapital)

function chunk(
  items: readonly Item[],
  first: number,
  run: number,
  end: number,
  lexicon: CueLexicon,
  inTail: boolean,
): Mention[] {
  const head = headOf(items, first, run)
  const word = (items[head] as Item).lower
  const isNamed = (items[head] as Item).isCapital && !(head === first && nounClass(word) && /s$/u.test(word))
  const names = namesIn(items, first, run, isNamed ? run : head, inTail)
  if (isNamed || (items[head] as Item).isPossessive) return names
  const last = tailEnd(items, run, end, lexicon)
  const phrase: Mention = {
    form: 'phrase',
    first,
    lead: first,
    head,
    end: run,
    last,
    word,
    noun: nounClass(word) ?? nounClass(word.split('-').at(-1) ?? word),
    inside: inTail ? 'tail' : null,
    named: null,
  }
  return [phrase, ...names]
}

function headOf(items: readonly Item[], first: number, run: number): number {
  let head = run - 1
  while (head > first && ((items[head] as Item).kind === 'mark' || SUFFIX.test((items[head] as Item).lower))) head--
  return head
}

/** The runs of capitalised words in a phrase, titles before them left out. */
function namesIn(items: readonly Item[], first: number, run: number, head: number, inTail: boolean): Mention[] {
  const names: Mention[] = []
  let at = first
  while (at < run) {
    let end = at
    while (end < run && isNamePart(items, end, end > at)) {
      end++
      if (POSSESSIVE.test((items[end - 1] as Item).text)) break
    }
    if (end === at) {
      at++
      continue
    }
    const start = withoutTitles(items, at, end)
    const last = headOf(items, start, end)
    const isOwner = (items[last] as Item).isPossessive
    const inside = isOwner ? 'owner' : end <= head && head < run && !(end === run) ? 'modifier' : inTail ? 'tail' : null
    const word = (items[last] as Item).lower
    const lead = inside ? start : first
    names.push({
      form: 'name',
      first: start,
      lead,
      head: last,
      end,
      last: end,
      word,
      noun: nounClass(word),
      inside,
      named: null,
    })
    at = end
  }
  return names
}

const isNamePart = (items: readonly Item[], at: number, inName: boolean): boolean => {
  const item = items[at] as Item
  if (item.kind === 'mark') return inName
  if (DETERMINERS.has(item.lower) || POSSESSIVES.has(item.lower)) return false
  return item.isCapital || (inName && /^(?:bin|al|el|de|da|van|von|der|di|du|la|le|ibn|abu)$/u.test(item.lower))
}

function withoutTitles(items: readonly Item[], at: number, end: number): number {
  let start = at
  while (start < end - 1 && (TITLES.has((items[start] as Item).lower) || (items[start] as Item).kind === 'mark'))
    start++
  return start
}

const MOST_TAILS = 2

/** End of what hangs on a noun: "a spokesman for the ministry of defence". */
function tailEnd(items: readonly Item[], from: number, end: number, lexicon: CueLexicon): number {
  let at = from
  for (let tails = 0; tails < MOST_TAILS; tails++) {
    if (at >= end || !NOUN_TIES.has((items[at] as Item).lower) || at + 1 >= end) return at
    const next = runEnd(items, at + 1, end, lexicon)
    if (next === at + 1) return at
    at = next
  }
  return at
}
