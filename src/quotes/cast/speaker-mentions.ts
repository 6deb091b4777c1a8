// Finds who could have said something: names, pronouns and noun phrases outside of quotations, by light chunking.
import type { Range } from '../../core/span.ts'
import { type NounClass, nounClass } from '../../lexicons/speaker-nouns.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { itemAt, type Layout } from '../marks/quote-layout.ts'
import { hasTrait, Trait, type Word } from '../marks/quote-words.ts'
import type { EntityMention, KnownEntity, NameIndex } from './entity-mentions.ts'
import { runEnd, tailEnd } from './noun-phrases.ts'

export interface Mention {
  readonly form: 'name' | 'pronoun' | 'phrase'
  /** Items first to end (exclusive); `head` is the item of the head word, `last` the end of what hangs on it ("for the ministry"). */
  readonly first: number
  /** The beginning of its phrase: the title or the determiner before a name. */
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
  readonly named: KnownEntity | null
}

/** The mentions of an article in text order: its own finds, with the spans and entities of the names that are known. */
export function findMentions(layout: Layout, names: NameIndex): Mention[] {
  const mentions: Mention[] = []
  for (const { first, end } of layout.sentences) {
    for (const found of mentionsIn(layout.words, first, end)) {
      mentions.push(found.form === 'name' ? withEntity(layout, found, names) : found)
    }
  }
  const found = withoutStrays(layout, mentions)
  return names.own.length ? withSpeakers(layout, found, names) : found
}

/**
 * Names that the tagger does not know: a capitalised role is a noun phrase ("the Prime Minister"), and a single word at
 * the start of a sentence is a name only where it is one elsewhere.
 */
function withoutStrays({ words, sentences, sentenceOf }: Layout, mentions: readonly Mention[]): Mention[] {
  const isInitial = ({ first }: Mention): boolean =>
    sentences[sentenceOf[first] ?? 0]?.first === first || words[first - 1]?.kind === 'quote'
  const certain = new Set<string>()
  for (const mention of mentions)
    if (mention.form === 'name' && (mention.named || !isInitial(mention))) certain.add(mention.word)
  return mentions.flatMap((mention) => {
    if (mention.form !== 'name' || mention.named) return [mention]
    if (isRole(words, mention)) {
      const end = sentences[sentenceOf[mention.first] ?? 0]?.end ?? mention.end
      return [{ ...asPhrase(mention), last: tailEnd(words, mention.end, end) }]
    }
    if (mention.end - mention.first > 1 || !isInitial(mention) || certain.has(mention.word)) {
      return isFunctionWord(words[mention.first] as Word) ? [] : [mention]
    }
    const next = words[mention.end]
    const speaks = next?.cue?.class === 'say' || (next?.text === ':' && words[mention.end + 1]?.kind === 'quote')
    return speaks && !isCommonWord(mention.word) ? [mention] : []
  })
}

/** Does compromise know the word as another than a name? */
function isCommonWord(word: string): boolean {
  const tags = lexiconTags(word)
  return tags.length > 0 && !tags.some((tag) => NAME_TAGS.has(tag))
}

const NAME_TAGS: ReadonlySet<string> = new Set([
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
])

/** "Prime Minister", "Police", "Officials": a noun for those who speak, in capitals. */
function isRole(words: readonly Word[], { first, head, noun }: Mention): boolean {
  if (noun === 'person' || noun === 'people') return head - first < MAX_ROLE_WORDS
  return noun !== null && (head === first || words[head - 1]?.kind !== 'word')
}

const MAX_ROLE_WORDS = 5

const isFunctionWord = (word: Word): boolean =>
  hasTrait(word, Trait.adverb | Trait.preposition | Trait.conjunction | Trait.time | Trait.auxiliary | Trait.pronoun)

const asPhrase = (mention: Mention): Mention => ({
  ...mention,
  form: 'phrase',
  first: mention.inside ? mention.first : mention.lead,
  inside: mention.inside === 'tail' ? 'tail' : mention.inside,
})

/** The user's speakers in place of what was found where they stand. */
function withSpeakers(layout: Layout, mentions: readonly Mention[], { own }: NameIndex): Mention[] {
  const added = own.flatMap((mention) => speakerAt(layout, mention))
  const taken = new Set(added.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)))
  const free = mentions.filter(({ first, head }) => !taken.has(first) && !taken.has(head))
  return [...free, ...added].sort(byPlace)
}

function speakerAt(layout: Layout, { start, end, named }: EntityMention): Mention[] {
  const first = itemAt(layout, start)
  const head = itemAt(layout, end - 1)
  const word = layout.words[head]
  if (word?.kind !== 'word' || layout.starts[first] !== start) return []
  return [plain('name', first, head, word.lower, named)]
}

/** A mention without more around it. */
const plain = (
  form: Mention['form'],
  first: number,
  head: number,
  word: string,
  named: KnownEntity | null,
): Mention => ({
  form,
  first,
  lead: first,
  head,
  end: head + 1,
  last: head + 1,
  word,
  noun: null,
  inside: null,
  named,
})

const byPlace = (a: Mention, b: Mention): number => a.first - b.first || b.end - a.end

/** The words of a mention with what hangs on it. */
export function mentionText(layout: Layout, { first, last }: Mention): string {
  const { start, end } = rangeOf(layout, first, last)
  return layout.text.slice(start, end)
}

/** The items from first to end without a possessive's ending, in code units. */
export function rangeOf({ words, starts, ends }: Layout, first: number, end: number): Range {
  return { start: starts[first] ?? 0, end: (ends[end - 1] ?? 0) - (words[end - 1]?.ending ?? 0) }
}

function withEntity(layout: Layout, mention: Mention, names: NameIndex): Mention {
  const known = names.at(rangeOf(layout, mention.first, mention.head + 1))
  if (!known) return mention
  const first = firstOf(layout, mention, known)
  return { ...mention, first, named: known.named }
}

/** The name without what the tagger leaves out before it: "Russian President". Never longer than it was. */
function firstOf(layout: Layout, { first, head }: Mention, known: EntityMention): number {
  const at = itemAt(layout, known.start)
  return at > first && at <= head && layout.starts[at] === known.start ? at : first
}

function mentionsIn(words: readonly Word[], first: number, end: number): Mention[] {
  const mentions: Mention[] = []
  let at = first
  let tailUntil = 0
  while (at < end) {
    const run = runEnd(words, at, end)
    if (run === at) {
      if (hasTrait(words[at] as Word, Trait.pronounForm)) mentions.push(pronoun(words, at, end))
      at++
      continue
    }
    const inTail = at < tailUntil
    const phrase = phraseOf(words, at, run, end, inTail)
    if (phrase) {
      mentions.push(phrase)
      tailUntil = Math.max(tailUntil, phrase.last)
    }
    addNames(mentions, words, { first: at, run, inTail })
    at = run
  }
  return mentions.sort(byPlace)
}

/** A pronoun, with what hangs on it: "one of the guards". */
function pronoun(words: readonly Word[], at: number, end: number): Mention {
  const last = words[at + 1]?.lower === 'of' ? tailEnd(words, at + 1, end) : at + 1
  return { ...plain('pronoun', at, at, (words[at] as Word).lower, null), last }
}

/** Is this head a name's? A plural noun alone in capitals begins a sentence: "Officials". */
function isNamed(words: readonly Word[], head: number, first: number): boolean {
  const { isCapital, noun, lower } = words[head] as Word
  return isCapital && !(head === first && noun && lower.endsWith('s'))
}

/** The run of words as a noun phrase; null of a name alone, or of an owner. */
function phraseOf(words: readonly Word[], first: number, run: number, end: number, inTail: boolean): Mention | null {
  const head = headOf(words, first, run)
  const { lower, noun, isPossessive } = words[head] as Word
  if (isPossessive || isNamed(words, head, first)) return null
  return {
    ...plain('phrase', first, head, lower, null),
    end: run,
    last: tailEnd(words, run, end),
    noun: noun ?? nounClass(lower.endsWith('-year-old') ? lower : lower.slice(lower.lastIndexOf('-') + 1)),
    inside: inTail ? 'tail' : null,
  }
}

function headOf(words: readonly Word[], first: number, run: number): number {
  let head = run - 1
  while (head > first && (words[head]?.kind === 'mark' || hasTrait(words[head] as Word, Trait.suffix))) head--
  return head
}

/** Items first to run (exclusive). */
interface Run {
  readonly first: number
  readonly run: number
  readonly inTail: boolean
}

/** The runs of capitalised words in a phrase, titles before them left out. */
function addNames(mentions: Mention[], words: readonly Word[], within: Run): void {
  const { first, run } = within
  let at = first
  while (at < run) {
    let end = at
    while (end < run && isNamePart(words[end] as Word, end > at)) {
      end++
      if (words[end - 1]?.ending) break
    }
    if (end > at) mentions.push(nameOf(words, at, end, within))
    at = Math.max(end, at + 1)
  }
}

/** The name from `at` to `end` in a phrase. */
function nameOf(words: readonly Word[], at: number, end: number, { first, run, inTail }: Run): Mention {
  const start = withoutTitles(words, at, end)
  const last = headOf(words, start, end)
  const { lower, isPossessive, noun } = words[last] as Word
  const inside = isPossessive ? 'owner' : isModifier(words, end, first, run) ? 'modifier' : inTail ? 'tail' : null
  const lead = inside ? start : first
  return { ...plain('name', start, last, lower, null), lead, end, last: end, noun, inside }
}

/** "Clinton aides": does the head of the phrase come after the name, and is it none itself? */
function isModifier(words: readonly Word[], end: number, first: number, run: number): boolean {
  const head = headOf(words, first, run)
  return end <= head && !isNamed(words, head, first)
}

function isNamePart(word: Word, inName: boolean): boolean {
  if (word.kind === 'mark') return inName
  if (hasTrait(word, Trait.determiner | Trait.possessive)) return false
  return word.isCapital || (inName && hasTrait(word, Trait.particle))
}

function withoutTitles(words: readonly Word[], at: number, end: number): number {
  let start = at
  while (start < end - 1 && (words[start]?.kind === 'mark' || hasTrait(words[start] as Word, Trait.title))) start++
  return start
}
