// Finds who could have said something: names, pronouns and noun phrases outside of quotations, by light chunking.

import { indexAt, type Range } from '../core/span.ts'
import { DETERMINERS, POSSESSIVES, PRONOUNS } from '../lexicons/function-words.ts'
import { TITLES } from '../lexicons/honorifics.ts'
import { type NounClass, nounClass } from '../lexicons/speaker-nouns.ts'
import type { CueLexicon } from './cues.ts'
import type { Item, Layout } from './layout.ts'
import type { Named, NamedMention, NameIndex } from './names.ts'
import { runEnd, tailEnd } from './phrases.ts'

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
  const added = own.flatMap((mention) => speakerAt(layout, mention))
  const taken = new Set(added.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)))
  const free = mentions.filter(({ first, head }) => !taken.has(first) && !taken.has(head))
  return [...free, ...added].sort(byPlace)
}

function speakerAt({ items }: Layout, { start, end, named }: NamedMention): Mention[] {
  const first = indexAt(items, start)
  const head = indexAt(items, end - 1)
  const item = items[head]
  if (item?.kind !== 'word' || items[first]?.start !== start) return []
  return [plain('name', first, head, item.lower, named)]
}

/** A mention without more around it. */
const plain = (form: Mention['form'], first: number, head: number, word: string, named: Named | null): Mention => ({
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
      if (isPronoun(items[at] as Item)) mentions.push(pronoun(items, at, end, lexicon))
      at++
      continue
    }
    const found = chunk(items, at, run, end, lexicon, at < tailUntil)
    mentions.push(...found)
    const phrase = found.find(({ form }) => form === 'phrase')
    if (phrase) tailUntil = Math.max(tailUntil, phrase.last)
    at = run
  }
  return mentions.sort(byPlace)
}

/** A pronoun, with what hangs on it: "one of the guards". */
function pronoun(items: readonly Item[], at: number, end: number, lexicon: CueLexicon): Mention {
  const last = items[at + 1]?.lower === 'of' ? tailEnd(items, at + 1, end, lexicon) : at + 1
  return { ...plain('pronoun', at, at, (items[at] as Item).lower, null), last }
}

const isPronoun = ({ kind, lower }: Item): boolean =>
  kind === 'word' && PRONOUNS.has(lower.replace(/'(?:s|ll|d|re|ve|m)$/u, ''))

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
  const noun = nounClass(word) ?? nounClass(word.split('-').at(-1) ?? word)
  const inside = inTail ? 'tail' : null
  const phrase: Mention = { ...plain('phrase', first, head, word, null), end: run, last, noun, inside }
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
    names.push(nameOf(items, { first, at, end, run, head, inTail }))
    at = end
  }
  return names
}

interface NameSpan {
  readonly first: number
  readonly at: number
  readonly end: number
  readonly run: number
  readonly head: number
  readonly inTail: boolean
}

/** The name from `at` to `end` in the phrase from `first` to `run`, whose head word is `head`. */
function nameOf(items: readonly Item[], { first, at, end, run, head, inTail }: NameSpan): Mention {
  const start = withoutTitles(items, at, end)
  const last = headOf(items, start, end)
  const { lower, isPossessive } = items[last] as Item
  const isModifier = end <= head && head < run && end !== run
  const inside = isPossessive ? 'owner' : isModifier ? 'modifier' : inTail ? 'tail' : null
  const lead = inside ? start : first
  return { ...plain('name', start, last, lower, null), lead, end, last: end, noun: nounClass(lower), inside }
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
