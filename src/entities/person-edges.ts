// The bare name of a person: no rank or everyday word before it, no letters or party tag after it, its nickname within.
import type { Article } from '../core/article.ts'
import { POST_NOMINALS, RANKS_AND_FORMS, STORM_WORDS } from '../lexicons/person-edge-words.ts'
import { FORMS_OF_ADDRESS } from '../lexicons/titles.ts'
import type { TaggedName } from '../ner/labels.ts'
import { FLAG, readWord } from '../ner/tagger-words.ts'

/** Names as tagged, with the people's edges mended: nicknames joined, storms left out. */
export function correctPeople(article: Article, names: readonly TaggedName[]): TaggedName[] {
  return joinNicknames(article, names).filter((name) => !isStorm(article, name))
}

/** Storms have people's names: "Storm Elin", "Typhoon Ruby". */
function isStorm({ tokens, sentences }: Article, { kind, first, end }: TaggedName): boolean {
  if (kind !== 'person' && end - first > 1) return false
  if (end - first > 1 && STORM_WORDS.has(tokens.text(first).toLowerCase())) return true
  const sentence = sentences[tokens.sentences[first] ?? -1]
  if (!sentence || first === sentence.firstToken || end - first > 1) return false
  const before = tokens.text(first - 1)
  return /^\p{Lu}/u.test(before) && STORM_WORDS.has(before.toLowerCase()) && gapBefore({ tokens }, first) === 1
}

/** Code units between a token and the one before it. */
const gapBefore = ({ tokens }: Pick<Article, 'tokens'>, i: number): number =>
  (tokens.starts[i] ?? 0) - (tokens.ends[i - 1] ?? 0)

/** A nickname in quotation marks or brackets between two parts of a name. */
const BEFORE_NICKNAME = /^ (?:[“"‘(]|')$/u
const AFTER_NICKNAME = /^(?:[”"’)]|') $/u
const MAX_NICKNAME = 4

/** "Darnell “The Anvil” Okoro" is one name, whatever the tagger makes of the nickname. */
function joinNicknames(article: Article, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = []
  for (const name of names) {
    const start = name.kind === 'person' ? partBefore(article, joined, name) : -1
    const part = joined[start]
    if (part) joined.length = start
    joined.push(part ? { ...part, end: name.end } : name)
  }
  return joined
}

/** Index of the part of a name before a nickname that ends at `name`; -1 for none. Only the latest names can stand so near. */
function partBefore(article: Article, joined: readonly TaggedName[], name: TaggedName): number {
  for (let i = joined.length - 1; i >= 0 && i >= joined.length - MAX_NICKNAME; i--) {
    const { kind, end } = joined[i] as TaggedName
    if (name.first - end > MAX_NICKNAME) return -1
    if (kind === 'person' && isNickname(article, end, name.first)) return i
  }
  return -1
}

function isNickname({ text, tokens }: Article, first: number, end: number): boolean {
  if (end <= first) return false
  const gap = (i: number): string => text.slice(tokens.ends[i - 1], tokens.starts[i])
  if (!BEFORE_NICKNAME.test(gap(first)) || !AFTER_NICKNAME.test(gap(end))) return false
  return tokens.sentences[first - 1] === tokens.sentences[end] && /^\p{Lu}/u.test(tokens.text(first))
}

/** Tokens of the bare name within a person's tagged one; it keeps at least one. */
export function bareName(
  article: Article,
  { first, end }: TaggedName,
): { readonly first: number; readonly end: number } {
  const { tokens } = article
  let [from, to] = [first, end]
  while (to - from > 1 && isRank(tokens.text(from))) from++
  if (to - from > 1 && isGluedWord(article, from, to)) from++
  while (to - from > 1 && POST_NOMINALS.has(plain(tokens.text(to - 1))) && /^\p{Lu}+\.?$/u.test(tokens.text(to - 1)))
    to--
  return { first: from, end: to }
}

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '')

/** "DCI", "Alhaji", "President": before a name, and no given name. */
function isRank(word: string): boolean {
  const lower = plain(word)
  if (lower === 'the' || FORMS_OF_ADDRESS.has(lower)) return true
  const { flags } = readWord(word)
  const isName = (flags & (FLAG.firstName | FLAG.surname)) !== 0
  if (RANKS_AND_FORMS.has(lower)) return !isName || /^\p{Lu}{2,}$/u.test(word)
  return (flags & (FLAG.honorific | FLAG.role)) !== 0 && !isName
}

/** A trade or a mood that has its capital from the sentence's start: "Shopkeeper Amos Bekele", "Furious Kayleigh". */
function isGluedWord(article: Article, from: number, to: number): boolean {
  const sentence = article.sentences[article.tokens.sentences[from] ?? -1]
  if (sentence?.firstToken !== from) return false
  const word = readWord(article.tokens.text(from))
  const isEveryday =
    (word.flags & (FLAG.common | FLAG.verb)) !== 0 || /(?:keeper|maker|worker|driver|owner)$/u.test(word.lower)
  if (!isEveryday || word.flags & (FLAG.firstName | FLAG.surname) || word.known !== 0) return false
  return to - from > 2 || (readWord(article.tokens.text(to - 1)).flags & (FLAG.firstName | FLAG.surname)) !== 0
}
