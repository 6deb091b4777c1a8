// Profiles of the named entities, from the article: their roles, their age, the paragraphs that name them.
import { once } from '../../core/memoize.ts'
import { parseWords } from '../../core/parse-list.ts'
import { yearsOf } from '../../lexicons/age-nouns.ts'
import { bodyKind } from '../../lexicons/body-kinds.ts'
import { NOUN_TIES } from '../../lexicons/function-words.ts'
import { type KnownRoles, knownRoles } from '../../lexicons/known-roles.ts'
import { nationalsOf } from '../../lexicons/nationals.ts'
import { nounClass } from '../../lexicons/speaker-nouns.ts'
import { nounsOfTitle } from '../../lexicons/title-nouns.ts'
import { KNOWN } from '../../ner/known-names.ts'
import { knownAs, readWord } from '../../ner/tagger-words.ts'
import type { Layout } from '../marks/quote-layout.ts'
import { hasTrait, Trait, type Word } from '../marks/quote-words.ts'
import type { Appositions } from './appositions.ts'
import type { SpeakerEntities, SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

export interface EntityProfile {
  readonly entity: SpeakerEntity
  /** Its mentions by name, in text order. */
  readonly mentions: Mention[]
  /** The head words of its mentions, in lower case: "clinton", "hillary". */
  readonly names: Set<string>
  /** Heads of what the article calls it, in lower case: "lawyer", "minister"; of a body the words of its name. */
  readonly roles: Set<string>
  /** Roles by which readers know it, though the article may not say them: "prime minister". */
  readonly known: KnownRoles | null
  /** All words of its titles and of the phrases in apposition. */
  readonly roleWords: Set<string>
  /** In years. */
  age: number | null
  inHeadline: boolean
  /** The kind of body or place, by its name: "court", "company"; null where that does not tell, and of people. */
  readonly bodyKind: string | null
  /** The words of the sentences that name it first, in lower case. */
  readonly context: () => ReadonlySet<string>
}

export interface EntityProfiles {
  readonly of: (entity: SpeakerEntity) => EntityProfile | null
  /** The entities that a noun in lower case is a role of, in order of first mention. */
  readonly byRole: ReadonlyMap<string, readonly EntityProfile[]>
  readonly byAge: ReadonlyMap<number, readonly EntityProfile[]>
  readonly all: readonly EntityProfile[]
}

/** Is the entity called by a noun, in the article or by its readers? */
export const hasRole = ({ roles, known }: EntityProfile, noun: string): boolean =>
  roles.has(noun) || known?.heads.has(noun) === true

/** Is a word, in lower case, part of what the entity is called? */
export const hasRoleWord = ({ roleWords, known }: EntityProfile, word: string): boolean =>
  roleWords.has(word) || known?.words.has(word) === true

export function profileEntities(
  layout: Layout,
  mentionsIn: readonly (readonly Mention[])[],
  entities: SpeakerEntities,
  appositions: Appositions,
): EntityProfiles {
  const profiles = new Map<SpeakerEntity, EntityProfile>()
  for (const mentions of mentionsIn) {
    const startsAt = new Map(mentions.flatMap((m): [number, Mention][] => (m.form === 'phrase' ? [[m.first, m]] : [])))
    for (const mention of mentions) {
      const entity = entities.of(mention)
      if (!entity) continue
      const profile = profiles.get(entity) ?? newProfile(layout, entity)
      profiles.set(entity, profile)
      addMention(layout, profile, mention, startsAt)
    }
  }
  for (const [phrase, name] of appositions) {
    const profile = profiles.get(entities.of(name) as SpeakerEntity)
    if (profile && phrase.form === 'phrase') addRole(layout, profile, phrase)
  }
  const all = [...profiles.values()]
  return {
    of: (entity) => profiles.get(entity) ?? null,
    byRole: indexBy(all, ({ roles, known }) => (known ? new Set([...roles, ...known.heads]) : roles)),
    byAge: indexBy(all, ({ age }) => (age === null ? [] : [age])),
    all,
  }
}

function newProfile(layout: Layout, entity: SpeakerEntity): EntityProfile {
  const words = entity.type === 'person' ? [] : entity.name.toLowerCase().split(' ')
  const titles = entity.titles.map((title) => title.toLowerCase().split(' '))
  const mentions: Mention[] = []
  return {
    entity,
    mentions,
    names: new Set(),
    context: once(() => wordsNear(layout, mentions)),
    roles: new Set([...headsOf(words), ...titles.flatMap(rolesIn)]),
    known: knownRoles(entity.name),
    roleWords: new Set([...words, ...titles.flat()]),
    age: null,
    inHeadline: false,
    bodyKind: entity.type === 'person' ? null : bodyKindOf(entity.name),
  }
}

/** The nouns for people in a title, but for what stands behind a tie: "ambassador" of "ambassador to the court". */
function rolesIn(title: readonly string[]): readonly string[] {
  const tie = title.findIndex((word) => NOUN_TIES.has(word))
  return title.slice(0, tie < 0 ? title.length : tie).filter((word) => nounClass(word) === 'person')
}

/** Sentences with an entity's name whose words are read. */
const MAX_SENTENCES = 4

function wordsNear({ words, sentences, sentenceOf }: Layout, mentions: readonly Mention[]): ReadonlySet<string> {
  const near = new Set(mentions.map(({ first }) => sentenceOf[first] ?? 0))
  const found = new Set<string>()
  for (const at of [...near].slice(0, MAX_SENTENCES)) {
    const { first = 0, end = 0 } = sentences[at] ?? {}
    for (let i = first; i < end; i++) if (words[i]?.kind === 'word') found.add(words[i]?.lower ?? '')
  }
  return found
}

/** The words of a body's name that may be its head: the last two, and the one before "of": "Department of Health". */
function headsOf(words: readonly string[]): string[] {
  const tie = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/u.test(word))
  return [words.at(-1), words.at(-2), words[tie - 1]].filter((word) => word !== undefined)
}

const KNOWN_KINDS: readonly (readonly [number, string])[] = [
  [KNOWN.country, 'country'],
  [KNOWN.team, 'team'],
  [KNOWN.media, 'media'],
  [KNOWN.company, 'company'],
  [KNOWN.metropolis | KNOWN.city, 'city'],
]

/** The kind that the whole name is known for, else that of the last of its words that tells one. */
function bodyKindOf(name: string): string | null {
  const words = parseWords(name)
  const known = knownAs(words.map(readWord))
  for (const [bits, kind] of KNOWN_KINDS) if (known & bits) return kind
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = bodyKind((words[i] as string).toLowerCase().replace(/\.$/u, ''))
    if (kind) return kind
  }
  return null
}

function addMention(
  { words, sentences, sentenceOf, paragraphs }: Layout,
  profile: EntityProfile,
  mention: Mention,
  startsAt: ReadonlyMap<number, Mention>,
): void {
  const { lead, first, end } = mention
  profile.mentions.push(mention)
  profile.names.add(mention.word)
  const paragraph = sentences[sentenceOf[first] ?? 0]?.paragraph ?? 0
  if (paragraphs[paragraph]?.role === 'headline') profile.inHeadline = true
  if (profile.entity.type !== 'person') return
  for (let i = lead; i < first; i++) {
    const word = words[i]
    if (word?.kind !== 'word' || hasTrait(word, Trait.determiner)) continue
    profile.roleWords.add(word.lower)
    profile.age ??= yearsOf(word.lower)
    if (word.noun === 'person' || i === first - 1) profile.roles.add(word.lower)
    for (const noun of nounsOfTitle(word.lower)) profile.roles.add(noun)
  }
  profile.age ??= ageBehind(words, end)
  for (const noun of nationalsBeside(words, mention)) profile.roles.add(noun)
  // "Ann Orr is a doctor."
  const next = words[end]
  const phrase = next && hasTrait(next, Trait.being) ? startsAt.get(end + 1) : undefined
  if (phrase?.noun === 'person') profile.roles.add(phrase.word)
}

function addRole({ words }: Layout, profile: EntityProfile, { first, end, word }: Mention): void {
  profile.roles.add(word)
  for (const one of words.slice(first, end)) {
    if (one.kind !== 'word') continue
    profile.roleWords.add(one.lower)
    profile.age ??= yearsOf(one.lower)
  }
}

/** "Spain's Iker Roe", "Danish striker Ann Orr", "Ann Orr of Denmark", "Ann Orr (Denmark)": the nouns for those from there. */
function nationalsBeside(words: readonly Word[], { lead, first, end }: Mention): readonly string[] {
  const at = (i: number): string => words[i]?.lower ?? ''
  const before = words.slice(words[lead - 1]?.isPossessive ? lead - 1 : lead, first).map(({ lower }) => lower)
  const behind = /^(?:of|from|\()$/u.test(words[end]?.text ?? '') ? [at(end + 1), `${at(end + 1)}-${at(end + 2)}`] : []
  return [...before, ...behind].flatMap(nationalsOf)
}

/** The age of "Ann Orr, 56, …", "Ann Orr (56)", "Ann Orr, aged 56", behind a name that ends before an item. */
function ageBehind(words: readonly Word[], end: number): number | null {
  const opening = words[end]?.text
  if (opening !== ',' && opening !== '(') return null
  const at = /^(?:age|aged)$/u.test(words[end + 1]?.lower ?? '') ? end + 2 : end + 1
  const age = words[at]?.text ?? ''
  const isClosed = opening === ',' || words[at + 1]?.text === ')'
  return isClosed && /^\d{1,3}$/u.test(age) ? Number(age) : null
}

function indexBy<Key>(
  profiles: readonly EntityProfile[],
  keysOf: (profile: EntityProfile) => Iterable<Key>,
): ReadonlyMap<Key, readonly EntityProfile[]> {
  const index = new Map<Key, EntityProfile[]>()
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const own = index.get(key)
      if (own) own.push(profile)
      else index.set(key, [profile])
    }
  }
  return index
}
