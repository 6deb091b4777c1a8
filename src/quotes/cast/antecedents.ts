// The entities that a pronoun or a noun phrase can mean.
import { partitionPoint } from '../../core/search.ts'
import { KIN_NOUNS } from '../../lexicons/kin-nouns.ts'
import type { Anaphor } from './anaphors.ts'
import type { AttributionContext } from './attribution-context.ts'
import { isNamedIn, isSpokenOf, quotedIn, withoutQuoted } from './beside-quotation.ts'
import type { EntityProfile } from './entity-profiles.ts'
import { withoutMisfits } from './fitting-roles.ts'
import { salienceAt } from './pronoun-salience.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'
import type { Spoken } from './speaker-timeline.ts'
import { tellerBefore } from './teller-before.ts'

/** An entity that an anaphor can mean. */
export interface Antecedent {
  readonly profile: EntityProfile
  /** Its last mention before the anaphor; null where it is named only later. */
  readonly latest: Mention | null
  /** The number of its mentions in the last sentences. */
  readonly recent: number
  /** The number of its mentions before the anaphor. */
  readonly before: number
  /** Its first mention after the anaphor. */
  readonly next: Mention | null
  /** Is it named in the quotation beside the anaphor? */
  readonly isQuoted: boolean
  /** Is it who told something last, in so many sentences, or somebody else? Null where nobody did. */
  readonly teller: { readonly isSame: boolean; readonly distance: number } | null
  /** "He" or "she" within the quotation beside a pronoun of the same kind: somebody else. */
  readonly speaksOf: boolean
  /** Is it named in a sentence before with the same noun: "a report in the Herald … the report"? */
  readonly headSaid: boolean
  /** Its place among the antecedents, the nearest first, and how many there are. */
  readonly rank: number
  readonly count: number
  /** Number of antecedents that are named in the sentence itself or in the two before. */
  readonly near: number
  /** For a pronoun, its place by salience, the most salient first, and by how much it leads or trails. */
  readonly salient: { readonly rank: number; readonly lead: number } | null
  readonly spoken: readonly Spoken[]
  /** The referent of the last pronoun of the kind. */
  readonly chained: Spoken | null
}

const SENTENCES_BEFORE = 12
const MAX_ANTECEDENTS = 16
/** Sentences before a mention in which names are counted. */
const SENTENCES_RECENT = 4
const MAX_BY_ROLE = 4
const MAX_IN_FOCUS = 3

/** The entities that a mention can mean: named in the sentences before, called so anywhere, spoken last, or in focus. */
export function antecedentsOf(
  context: AttributionContext,
  anaphor: Anaphor,
  spoken: readonly Spoken[],
  chained: Spoken | null,
): readonly Antecedent[] {
  const { mention, sentence } = anaphor
  const at = { item: mention.first, sentence }
  const owners = ownersOf(context, anaphor)
  const found = new Map<EntityProfile, { latest: Mention | null; recent: number; headSaid: boolean }>()
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE) && found.size < MAX_ANTECEDENTS; s--) {
    const group = context.mentionsIn[s] ?? []
    const hasHead =
      !anaphor.isPronoun &&
      group.some(({ form, word, first }) => form === 'phrase' && word === mention.word && first < mention.first)
    for (let i = group.length - 1; i >= 0; i--) {
      const one = group[i] as Mention
      const isWithin = one.inside === 'modifier' && one.first >= mention.first && one.end <= mention.end
      if (one.form === 'name' && (one.first < mention.first || isWithin)) note(one, sentence - s, hasHead)
    }
  }
  if (!anaphor.isPronoun) for (const profile of nearestByRole(context, mention)) noteFar(profile)
  for (const { entity } of spoken) noteFar(context.profiles.of(entity))
  if (chained) noteFar(context.profiles.of(chained.entity))
  // "He said it was late": named only later.
  if (!anaphor.isPronoun || !found.size) for (const profile of context.focus.slice(0, MAX_IN_FOCUS)) noteFar(profile)
  const quoted = quotedIn(context, sentence)
  const fitting = withoutMisfits(context.layout, mention, [...found].slice(0, MAX_ANTECEDENTS))
  const list = withoutQuoted(anaphor, fitting, quoted)
  const speaksOf = isSpokenOf(anaphor, quoted)
  const teller = anaphor.isPronoun ? tellerBefore(context, anaphor) : null
  const near = list.filter(([, { latest }]) => latest && isNear(context, anaphor, latest)).length
  const salience = anaphor.isPronoun ? list.map(([profile]) => salienceAt(context, profile, at, spoken[0])) : null
  return list.map(([profile, seen], rank) => {
    const salient = salience && standingOf(salience, rank)
    const place = partitionPoint(0, profile.mentions.length, (i) => (profile.mentions[i]?.first ?? 0) >= mention.first)
    return {
      profile,
      ...seen,
      before: place,
      next: nextOutside(profile, place, mention),
      isQuoted: isNamedIn(quoted, profile),
      speaksOf,
      teller: teller && { isSame: teller.entity === profile.entity, distance: teller.distance },
      rank,
      count: list.length,
      near,
      salient,
      spoken,
      chained,
    }
  })

  function note(one: Mention, distance: number, headSaid: boolean): void {
    const entity = context.entities.of(one)
    const profile = entity && context.profiles.of(entity)
    if (!profile || owners.includes(profile.entity) || !mayMean(anaphor, profile)) return
    const known = found.get(profile)
    if (!known) found.set(profile, { latest: one, recent: 1, headSaid })
    else {
      if (distance <= SENTENCES_RECENT) known.recent++
      if (headSaid) known.headSaid = true
    }
  }
  function noteFar(profile: EntityProfile | null): void {
    if (profile && !owners.includes(profile.entity) && !found.has(profile) && mayMean(anaphor, profile))
      found.set(profile, { latest: latestBefore(profile, mention.first), recent: 0, headSaid: false })
  }
}

/** The owners of a noun phrase, which it therefore does not mean: "Ann Orr’s lawyer", "the mother of Ann Orr", "the striker’s agent". */
function ownersOf(context: AttributionContext, anaphor: Anaphor): readonly SpeakerEntity[] {
  const { layout, mentionsIn, entities, profiles } = context
  const { mention, sentence } = anaphor
  if (mention.form !== 'phrase') return []
  const named = mentionsIn[sentence]?.find(
    ({ form, inside, first, end }) =>
      (inside === 'owner' && first >= mention.first && end <= mention.head) ||
      (form === 'name' && mention.noun === 'person' && first >= mention.end && end <= mention.last),
  )
  const owner = named && entities.of(named)
  if (owner) return [owner]
  if (mention.noun !== 'person') return []
  const kin = KIN_NOUNS.has(mention.word) ? relativesBefore(context, anaphor) : []
  if (kin.length) return kin
  const nouns = layout.words.slice(mention.first, mention.head).filter(({ isPossessive }) => isPossessive)
  return nouns.flatMap(({ lower }) => (profiles.byRole.get(lower) ?? []).map(({ entity }) => entity))
}

/** Whose relative a phrase before is that has the same noun: after "the grandmother of Tom Orr" the grandmother is not Tom Orr. */
function relativesBefore(
  { mentionsIn, entities }: AttributionContext,
  { mention: { word, first }, sentence }: Anaphor,
): readonly SpeakerEntity[] {
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE); s--) {
    const group = mentionsIn[s] ?? []
    const phrase = group.find((one) => one.form === 'phrase' && one.word === word && one.first < first)
    const inPhrase = phrase
      ? group.filter((one) => one.form === 'name' && phrase.first <= one.first && one.end <= phrase.last)
      : []
    const owners = inPhrase.flatMap((one) => entities.of(one) ?? [])
    if (owners.length) return owners
  }
  return []
}

/** The first mention of an entity that is no part of a noun phrase, nor before it. */
const nextOutside = ({ mentions }: EntityProfile, from: number, { end }: Mention): Mention | null => {
  let at = from
  while ((mentions[at]?.first ?? end) < end) at++
  return mentions[at] ?? null
}

const SENTENCES_NEAR = 2

const isNear = ({ layout }: AttributionContext, { sentence }: Anaphor, { first }: Mention): boolean =>
  sentence - (layout.sentenceOf[first] ?? 0) <= SENTENCES_NEAR

/** The place of one of several saliences, the highest first, and how far it is above the best of the others. */
function standingOf(saliences: readonly number[], index: number): { readonly rank: number; readonly lead: number } {
  const own = saliences[index] ?? 0
  let [rank, best] = [0, 0]
  saliences.forEach((salience, i) => {
    if (i === index) return
    if (salience > own || (salience === own && i < index)) rank++
    best = Math.max(best, salience)
  })
  return { rank, lead: own - best }
}

/** The entities that the article calls by the head of a noun phrase: the last ones first named before it, else the first. */
function nearestByRole({ profiles }: AttributionContext, { word, first }: Mention): readonly EntityProfile[] {
  const all = profiles.byRole.get(word) ?? []
  if (all.length <= MAX_BY_ROLE) return all
  const before = all.filter(({ mentions }) => (mentions[0]?.first ?? 0) < first)
  return before.length ? before.slice(-MAX_BY_ROLE) : all.slice(0, MAX_BY_ROLE)
}

/** The last mention of an entity before an item; null where it is named only later. */
function latestBefore({ mentions }: EntityProfile, item: number): Mention | null {
  const next = partitionPoint(0, mentions.length, (i) => (mentions[i]?.first ?? 0) >= item)
  return mentions[next - 1] ?? null
}

/** By type and gender, and no newspaper where a bank or a school is meant. */
const mayMean = (anaphor: Anaphor, profile: EntityProfile): boolean =>
  isCompatible(anaphor, profile.entity) && !(profile.bodyKind === 'media' && isNoMedium(anaphor.bodyKind))

const isNoMedium = (kind: string | null): boolean => kind !== null && kind !== 'media' && kind !== 'company'

/** Can the entity be meant at all, by its type and its gender? */
export function isCompatible({ kind, mention, gender }: Anaphor, entity: SpeakerEntity): boolean {
  const isPerson = entity.type === 'person'
  if (gender === 'male' || gender === 'female') return isPerson && (entity.gender === gender || entity.gender === 'any')
  if (kind === 'it' || kind === 'which') return !isPerson
  if (mention.form === 'phrase' && mention.noun === 'person') return isPerson
  if (mention.form === 'phrase' && mention.noun === 'body') return !isPerson
  return true
}
