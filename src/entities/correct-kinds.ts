// Kinds that the words around a name settle, whatever the tagger says.
import type { Article } from '../core/article.ts'
import { fold } from '../core/fold.ts'
import { gapBefore } from '../core/tokens.ts'
import {
  BUSINESS_NOUNS,
  CLUB_POSSESSIONS,
  COMPANY_NOUNS,
  TEAM_ROLES,
  WORDS_BEFORE_IN,
} from '../lexicons/actor-words.ts'
import { KIN_NOUNS } from '../lexicons/kin-nouns.ts'
import { BODIES_BEFORE_NAMES, FIRMS_OR_PEOPLE, NAMING_WORDS } from '../lexicons/kind-cues.ts'
import { RESIDENT_NOUNS, SEATS } from '../lexicons/place-nouns.ts'
import { POSITIONS } from '../lexicons/title-modifiers.ts'
import { KNOWN } from '../ner/known-names.ts'
import type { NameKind } from '../ner/labels.ts'
import { FLAG, knownAs, readWord } from '../ner/tagger-words.ts'
import { TOPIC, topicOf } from '../ner/topic.ts'
import type { NameMention } from './name-mentions.ts'
import { isAirport, isBuilding, isEponym, isRiver } from './named-after-people.ts'
import { nextWord, wordBefore } from './words-around.ts'

/**
 * The mentions: "a St. Louis native" is from a place, "Walter Reed hospital" and "at the White House" are in a building, "the charity Quill" is
 * no person. What one mention of a name shows holds for all that are not part of a person's full name.
 */
export function correctKinds(article: Article, mentions: readonly NameMention[]): NameMention[] {
  const parts = partsOfPeople(mentions)
  const cities = citiesAmong(article, mentions)
  const shown = shownKinds(article, mentions, parts)
  return mentions
    .filter((mention) => shown.get(fold(mention.text)) !== 'other' || mention.kind === 'organization')
    .filter((mention) => !isEponym(article, mention))
    .map((mention) => {
      const kind = mention.kind === 'person' || mention.kind === 'place' ? shown.get(fold(mention.text)) : undefined
      if (kind && (mention.kind === 'person' || kind === 'organization')) return { ...mention, kind }
      if (mention.kind === 'person' && isHome(article, mention)) return { ...mention, kind: 'place' }
      if (mention.kind === 'place' && isRelative(article, mention)) return { ...mention, kind: 'person' }
      if (cities.has(mention) || isWhere(article, mention, parts)) return { ...mention, kind: 'place' }
      return mention.kind === 'organization' && isSeat(article, mention) ? { ...mention, kind: 'facility' } : mention
    })
}

/** First and last words of people's full names. */
function partsOfPeople(mentions: readonly NameMention[]): ReadonlySet<string> {
  const people = mentions.filter(({ kind, text }) => kind === 'person' && text.includes(' '))
  return new Set(people.flatMap(({ text }) => [text.slice(text.lastIndexOf(' ') + 1), text.split(' ')[0] ?? '']))
}

/** By folded name: what it is by the words around one of its mentions. */
function shownKinds(
  article: Article,
  mentions: readonly NameMention[],
  parts: ReadonlySet<string>,
): ReadonlyMap<string, NameKind> {
  const shown = new Map<string, NameKind>()
  const quoted = new Map<string, boolean>()
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'place') continue
    const key = fold(mention.text)
    const kind = parts.has(mention.text) ? undefined : kindAround(article, mention)
    if (kind) shown.set(key, kind)
    quoted.set(key, (quoted.get(key) ?? true) && isQuoted(article, mention))
  }
  for (const [key, isWork] of quoted) if (isWork && !shown.has(key)) shown.set(key, 'other')
  return shown
}

function kindAround(article: Article, mention: NameMention): NameKind | undefined {
  if (mention.kind === 'person' && (isBuilding(article, mention) || isAirport(article, mention))) return 'facility'
  if (mention.kind === 'person' && isRiver(article, mention)) return 'place'
  if ((readWord(article.tokens.text(mention.first)).flags & FLAG.firstName) !== 0) return undefined
  const before = wordBefore(article, mention)
  if (BODIES_BEFORE_NAMES.has(before) || isCalled(article, mention) || isUnknownFirm(mention, before))
    return 'organization'
  return mention.kind === 'person' && before === 'in' && !isTrusted(article, mention) ? 'place' : undefined
}

const FIRMS = new Set(COMPANY_NOUNS.filter((noun) => !FIRMS_OR_PEOPLE.includes(noun)))

/** "A band called Mudlark". */
const isCalled = (article: Article, mention: NameMention): boolean =>
  CALLED.has(wordBefore(article, mention)) && BODIES_BEFORE_NAMES.has(article.tokens.text(mention.first - 2))

const CALLED = new Set(NAMING_WORDS)

/** "Grid operator Elnett": a word that is nobody's name; "producer Timbaland" may be a person. */
function isUnknownFirm({ text }: NameMention, before: string): boolean {
  if (!FIRMS.has(before) || text.includes(' ')) return false
  const { flags, known } = readWord(text)
  return known === 0 && (flags & (FLAG.firstName | FLAG.surname)) === 0
}

/** "Faith in Blair" is no place. */
const isTrusted = (article: Article, mention: NameMention): boolean =>
  mention.first < 2 || isInvested(article, mention) || (readWord(mention.text).flags & FLAG.surname) !== 0

const TRUST = new Set(WORDS_BEFORE_IN)

/** "A stake in Ithaca", "brought in Manuel". */
const isInvested = ({ tokens }: Article, { first }: NameMention): boolean =>
  first > 1 && TRUST.has(tokens.text(first - 2).toLowerCase())

/** “Anita” alone within marks: the name of a film, a song, a book; not “the man known as “Anita””. */
function isQuoted(article: Article, { first, endToken }: NameMention): boolean {
  const [before, after] = [gapBefore(article, first), gapBefore(article, endToken)]
  if (!/["“‘] ?$/u.test(before) || !/^ ?[,.]?["”’]/u.test(after)) return false
  return first < 1 || !/^(?:as|by|called|dubbed|nicknamed|under)$/iu.test(article.tokens.text(first - 1))
}

const PLACES = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.region | KNOWN.county

/** "A St. Louis native", "Van Buren counties". */
function isHome(article: Article, mention: NameMention): boolean {
  if (!RESIDENT_NOUNS.has(nextWord(article, mention))) return false
  return (bitsOf(mention.text) & PLACES) !== 0
}

/** "His wife, India, left": nobody's wife is a country; not "to his wife, in Kenya", nor a list "his wife, Kenya and tea". */
function isRelative(article: Article, { text, first, endToken }: NameMention): boolean {
  if (text.includes(' ') || gapBefore(article, first) !== ', ' || !/^[,.]/u.test(gapBefore(article, endToken)))
    return false
  const { tokens } = article
  return KIN_NOUNS.has(tokens.text(first - 1)) && OWN.test(tokens.text(first - 2))
}

const OWN = /^(?:her|his|my|our|their)$/u

const bitsOf = (name: string): number => knownAs(name.split(/[ -]/u).map(readWord))

/** "Arrested in Bolton": the town, whatever club has its name; not "in Bolton's squad", "in Bolton colours", "a stake in Bolton". */
function isWhere(article: Article, mention: NameMention, parts: ReadonlySet<string>): boolean {
  const { kind, text, end } = mention
  if ((kind !== 'organization' && kind !== 'person') || parts.has(text)) return false
  if (!WHERE.test(wordBefore(article, mention)) || isInvested(article, mention)) return false
  if (/^['’]/u.test(article.text.charAt(end)) || USED_OF_CLUBS.has(nextWord(article, mention))) return false
  const bits = bitsOf(text)
  return (bits & (PLACES | KNOWN.town)) !== 0 && (bits & NO_PLACES) === 0
}

const WHERE = /^(?:around|in|near|outside)$/u
const NO_PLACES = KNOWN.organization | KNOWN.company | KNOWN.media | KNOWN.group | KNOWN.thing
const USED_OF_CLUBS = new Set([...CLUB_POSSESSIONS, ...TEAM_ROLES, ...BUSINESS_NOUNS, ...POSITIONS])

const LARGE_PLACES = KNOWN.country | KNOWN.metropolis | KNOWN.city | KNOWN.region

/** "Elian's Miami relatives": outside of sport and markets a large city is one, unless a longer organization's name begins with it. */
function citiesAmong(article: Article, mentions: readonly NameMention[]): ReadonlySet<NameMention> {
  const firms = beginningsOfFirms(mentions)
  const cities = mentions.filter((mention) => isLargePlace(article, mention) && !firms.has(mention.text))
  if (cities.length === 0) return new Set()
  const topic = topicOf(article)
  return new Set(topic === TOPIC.other || topic === TOPIC.someBusiness ? cities : [])
}

function isLargePlace({ tokens }: Article, { kind, text, first, endToken }: NameMention): boolean {
  if (kind !== 'organization' || /^\p{Lu}+$/u.test(text)) return false
  const bits = bitsOf(text)
  if ((bits & LARGE_PLACES) === 0 || (bits & NO_PLACES) !== 0) return false
  // A table of results has no words of its topic.
  return !/^\d/u.test(tokens.text(endToken)) && !/^\d/u.test(tokens.text(first - 1))
}

/** "Alaska" of "Alaska Airlines". */
const beginningsOfFirms = (mentions: readonly NameMention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ kind, text }) =>
      kind === 'organization' ? [...text.matchAll(/ /gu)].map(({ index }) => text.slice(0, index)) : [],
    ),
  )

/** "At the White House": the house, not those who govern in it. */
function isSeat({ tokens }: Article, { text, first }: NameMention): boolean {
  if (first < 1 || !SEATS.has(fold(text))) return false
  const before = tokens.text(first - 1).toLowerCase()
  return HERE.test(before === 'the' && first > 1 ? tokens.text(first - 2) : before)
}

const HERE = /^(?:at|inside|into|near|outside)$/iu
