// Mentions that stand for another beside them: "his lawyer, John Petrie", "Ann Orr, 56, the mayor", "the clerk who …".
import type { Layout } from '../marks/quote-layout.ts'
import { hasTrait, Trait } from '../marks/quote-words.ts'
import type { Mention } from './speaker-mentions.ts'

/** By noun phrase or relative pronoun: the mention beside it that means the same. */
export type Appositions = ReadonlyMap<Mention, Mention>

/** The appositions of an article; `mentionsIn` has its mentions by sentence. */
export function findAppositions(layout: Layout, mentionsIn: readonly (readonly Mention[])[]): Appositions {
  const found = new Map<Mention, Mention>()
  for (const mentions of mentionsIn) {
    if (mentions.length < 2) continue
    const startsAt = new Map(mentions.flatMap((mention) => (mention.inside ? [] : [[mention.lead, mention]])))
    for (const mention of mentions) {
      if (mention.form === 'name' && !mention.inside) pairWithFollowing(layout, mention, startsAt, found)
      if (mention.form === 'phrase') pairWithName(layout, mention, startsAt, found)
      if (mention.form === 'phrase') pairWithTitled(layout, mention, mentions, found)
      if (mention.form === 'pronoun' && mention.word === 'one') pairWithName(layout, mention, startsAt, found)
      if (mention.form === 'pronoun' && hasTrait(layout.words[mention.head] as never, Trait.relative))
        pairWithAntecedent(layout, mention, mentions, found)
    }
  }
  return found
}

type StartsAt = ReadonlyMap<number, Mention>

/** "Ann Orr, the mayor, …" and "Ann Orr, 56, a clerk." */
function pairWithFollowing({ words }: Layout, name: Mention, startsAt: StartsAt, found: Map<Mention, Mention>): void {
  if (words[name.end]?.text !== ',') return
  const isAged = /^\d{1,3}$/u.test(words[name.end + 1]?.text ?? '') && words[name.end + 2]?.text === ','
  const phrase = startsAt.get(name.end + (isAged ? 3 : 1))
  if (phrase?.form === 'phrase' && canMean(phrase, name) && closes(words[phrase.last]?.text)) found.set(phrase, name)
}

/** "His lawyer, John Petrie, …", "one of his lawyers, John Petrie": the name follows a comma, and no verb follows the name. */
function pairWithName({ words }: Layout, phrase: Mention, startsAt: StartsAt, found: Map<Mention, Mention>): void {
  if (found.has(phrase)) return
  for (const end of [phrase.last, phrase.end]) {
    const name = words[end]?.text === ',' ? startsAt.get(end + 1) : undefined
    if (name?.form !== 'name' || !canMean(phrase, name) || !closes(words[name.end]?.text)) continue
    // "A clerk, Ann Orr and two others" is a list.
    if (words[name.end + 1]?.text === 'and' && !hasTrait(words[phrase.first] as never, Trait.article)) continue
    found.set(phrase, name)
    return
  }
  // "Said club president and head coach Ann Orr": the second title stands before the name.
  const next = phrase.end + 1
  const name = words[phrase.end]?.text === 'and' ? (startsAt.get(next) ?? startsAt.get(next + 1)) : undefined
  const isTitled = name?.named?.type === 'person' && name.lead < name.first && phrase.noun === 'person'
  if (isTitled && !hasTrait(words[phrase.first] as never, Trait.determiner)) found.set(phrase, name)
}

/** "Secretary of State Ann Orr said": a title of several words, with the person's name at its end. */
function pairWithTitled(
  { words }: Layout,
  title: Mention,
  mentions: readonly Mention[],
  found: Map<Mention, Mention>,
): void {
  if (title.noun !== 'person' || !words[title.head]?.isCapital || !TITLE_TIE.test(words[title.end]?.lower ?? '')) return
  const name = mentions.find(({ end, named }) => end === title.last && named?.type === 'person')
  const before = name && words[name.first - 1]
  if (!name || !before?.isCapital || hasTrait(before, Trait.title) || name.first < title.end + 2) return
  found.set(title, name)
}

const TITLE_TIE = /^(?:of|for)$/u

/** The mention that a relative pronoun follows, with a comma or without. */
function pairWithAntecedent(
  { words }: Layout,
  { first }: Mention,
  mentions: readonly Mention[],
  found: Map<Mention, Mention>,
): void {
  const end = words[first - 1]?.text === ',' ? first - 1 : first
  const all = mentions.filter((mention) => mention.last === end && mention.form !== 'pronoun')
  const before = words[first]?.lower.startsWith('who') ? all.filter((mention) => !isThing(mention)) : all
  const isAfterThing = all.length > before.length
  const whole =
    before.find(({ inside }) => inside === null) ??
    before[0] ??
    (isAfterThing ? personBefore(mentions, first) : undefined)
  const pronoun = mentions.find((mention) => mention.first === first && mention.form === 'pronoun')
  if (whole && pronoun) found.set(pronoun, found.get(whole) ?? whole)
}

/** No person and none of several: what "who" cannot mean. */
const isThing = ({ named, noun }: Mention): boolean =>
  named?.type === 'place' || named?.type === 'organization' || noun === 'body' || noun === 'document'

/** "A news editor based in Shenzhen who was …": the last person before, where a thing stands right before "who". */
function personBefore(mentions: readonly Mention[], first: number): Mention | undefined {
  const isPerson = ({ named, noun }: Mention) =>
    named ? named.type === 'person' : noun === 'person' || noun === 'people'
  return mentions.findLast((mention) => mention.end <= first && mention.inside === null && isPerson(mention))
}

const closes = (text: string | undefined): boolean =>
  text === undefined || /^(?:[,.;:()!?“”"]|[-—–]+|who)$|^“”$/u.test(text)

/** May a phrase mean what is named? A person's noun a person, a body's an organization. */
function canMean({ form, noun }: Mention, { named, noun: own }: Mention): boolean {
  if (form === 'pronoun') return named?.type === 'person'
  switch (noun) {
    case 'person':
      return named ? named.type === 'person' : own === null
    case 'body':
      return named?.type === 'organization'
    case 'people':
    case 'document':
    case null:
      return false
  }
}
