// Resolves pronouns and noun phrases to the entities of the article, or to none: a ranker weighs the entities named around a
// mention, those that the article calls so, and those that spoke last.
import { partitionPoint } from '../../core/search.ts'
import { PRONOUNS } from '../../lexicons/function-words.ts'
import { genderOfNoun } from '../../lexicons/gendered-nouns.ts'
import { softmax, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { EntityProfile } from './entity-profiles.ts'
import { salienceAt } from './pronoun-salience.ts'
import { type Anaphor, type Antecedent, writeAntecedent, writeNone } from './resolution-features.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'
import type { SpeakerTimeline, Spoken } from './speaker-timeline.ts'

/** An entity that a mention can mean, or null for none that is named, with its probability. */
export interface Resolution {
  readonly entity: SpeakerEntity | null
  readonly probability: number
}

export interface Resolver {
  readonly resolve: (mention: Mention) => readonly Resolution[]
  /** The entity to which the last pronoun like an anaphor was resolved. */
  readonly chainedTo: (anaphor: Anaphor) => Spoken | null
}

const SENTENCES_BEFORE = 12
const MAX_ANTECEDENTS = 16
/** Sentences before a mention in which names are counted. */
const SENTENCES_RECENT = 4
const MAX_BY_ROLE = 4
const MAX_IN_FOCUS = 3

/** Resolves the mentions of an article, given who spoke where so far. Ask for them in text order, as nearly as may be. */
export function newResolver(context: AttributionContext, weights: Weights, timeline: SpeakerTimeline): Resolver {
  const sum = new WeightSum(weights)
  const chain = newChain(context, (pronoun) => likeliest(weigh(anaphorOf(context, pronoun))))
  const weigh = (anaphor: Anaphor): Resolution[] => {
    const antecedents = antecedentsOf(context, anaphor, timeline, chain.last(anaphor))
    writeNone(sum, anaphor, antecedents)
    const scores = [sum.take() * weights.scale]
    for (const antecedent of antecedents) {
      writeAntecedent(sum, anaphor, antecedent)
      scores.push(sum.take() * weights.scale)
    }
    const chances = softmax(scores)
    return [null, ...antecedents].map((antecedent, i) => ({
      entity: antecedent?.profile.entity ?? null,
      probability: chances[i] ?? 0,
    }))
  }
  const resolve: Resolver['resolve'] = (mention) => {
    const certain = certainOf(context, mention)
    if (certain) return [{ entity: certain, probability: 1 }]
    const beside = context.appositions.get(mention)
    if (beside?.form === 'phrase') return resolve(beside)
    const anaphor = anaphorOf(context, mention)
    if (!isDefinite(context, anaphor)) return UNNAMED
    chain.extendTo(mention.first)
    return weigh(anaphor)
  }
  return {
    resolve,
    chainedTo: (anaphor) => {
      chain.extendTo(anaphor.mention.first)
      return chain.last(anaphor)
    },
  }
}

const UNNAMED: readonly Resolution[] = [{ entity: null, probability: 1 }]

/** Does a mention point back at all? "A clerk" and "officials" do not, unless the article calls somebody so. */
export function isDefinite({ profiles }: AttributionContext, { kind, isPronoun, mention }: Anaphor): boolean {
  if (isPronoun) return !/^(?:we|I|other)$/u.test(kind)
  return /-(?:the|this|owned|capital)$/u.test(kind) || (kind.endsWith('-bare') && profiles.byRole.has(mention.word))
}

export const likeliest = (resolutions: readonly Resolution[]): Resolution =>
  resolutions.reduce((best, one) => (one.probability > best.probability ? one : best), { entity: null, probability: 0 })

interface Chain {
  /** Resolves the pronouns up to an item. */
  readonly extendTo: (item: number) => void
  /** The last pronoun like an anaphor that was resolved. */
  readonly last: (anaphor: Anaphor) => Spoken | null
}

/** A light pass over "he" and "she" in text order, whether they speak or not: who is in focus. */
function newChain({ mentionsIn, layout }: AttributionContext, resolve: (pronoun: Mention) => Resolution): Chain {
  const last = new Map<string, Spoken>()
  let sentence = 0
  let index = 0
  return {
    extendTo: (item) => {
      const own = layout.sentenceOf[item] ?? 0
      if (sentence < own - SENTENCES_CHAINED) {
        sentence = own - SENTENCES_CHAINED
        index = 0
      }
      while (sentence <= own) {
        const mention = mentionsIn[sentence]?.[index]
        if (!mention) {
          if (sentence === own) return
          sentence++
          index = 0
          continue
        }
        if (mention.first >= item) return
        index++
        if (!SINGULAR.test(mention.word) || mention.form !== 'pronoun') continue
        const { entity, probability } = resolve(mention)
        if (entity && probability > MIN_CHAINED) last.set(pronounKind(mention.word), { entity, item: mention.first })
      }
    },
    last: ({ kind }) => last.get(kind) ?? null,
  }
}

const SINGULAR = /^s?he$/u
/** Sentences before an anaphor whose pronouns are resolved. */
const SENTENCES_CHAINED = 8
const MIN_CHAINED = 0.4

/** The entity of a name, of what stands in apposition with one, or of the only one of an age: "the 41-year-old". */
export function certainOf(
  { entities, appositions, profiles }: AttributionContext,
  mention: Mention,
): SpeakerEntity | null {
  if (mention.form === 'name') return entities.of(mention)
  const beside = appositions.get(mention)
  if (beside) return beside.form === 'name' ? entities.of(beside) : null
  const age = mention.form === 'phrase' ? AGED.exec(mention.word)?.[1] : undefined
  const aged = age ? profiles.byAge.get(age) : undefined
  return aged?.length === 1 ? (aged[0]?.entity ?? null) : null
}

const AGED = /^(\d{1,3})-year-old$/u

export function anaphorOf(context: AttributionContext, mention: Mention): Anaphor {
  const { layout } = context
  const { form, word, first, noun } = mention
  const sentence = layout.sentenceOf[first] ?? 0
  const isPronoun = form === 'pronoun'
  const gender = isPronoun ? (PRONOUNS.get(word) ?? 'any') : (genderOfNoun(word) ?? 'any')
  return {
    context,
    mention,
    sentence,
    paragraph: layout.sentences[sentence]?.paragraph ?? 0,
    kind: isPronoun ? pronounKind(word) : `${noun ?? 'thing'}-${determinerOf(context, mention)}`,
    isPronoun,
    gender,
  }
}

const PRONOUN_KINDS: readonly (readonly [string, RegExp])[] = [
  ['he', /^(?:he|him|his)$/u],
  ['she', /^(?:she|her|hers)$/u],
  ['they', /^(?:they|them|their)$/u],
  ['it', /^its?$/u],
  ['we', /^(?:we|our|us)$/u],
  ['I', /^(?:i|my|me)$/u],
  ['who', /^who(?:se|m)?$/u],
  ['which', /^(?:which|that)$/u],
]

const pronounKind = (word: string): string => PRONOUN_KINDS.find(([, form]) => form.test(word))?.[0] ?? 'other'

function determinerOf({ layout }: AttributionContext, { first }: Mention): string {
  const { words } = layout
  const { lower = '', isPossessive = false } = words[first] ?? {}
  // The "Pose" actor
  if (words[first - 1]?.kind === 'quote' && words[first - 2]?.lower === 'the') return 'the'
  if (lower === 'the') return 'the'
  if (/^(?:this|that|these|those)$/u.test(lower)) return 'this'
  if (lower === 'a' || lower === 'an' || lower === 'another') return 'a'
  if (isPossessive || /^(?:his|her|its|their|our|my)$/u.test(lower)) return 'owned'
  return words[first]?.isCapital && words[first + 1]?.isCapital ? 'capital' : 'bare'
}

/** The entities that a mention can mean: named in the sentences before, called so anywhere, spoken last, or in focus. */
export function antecedentsOf(
  context: AttributionContext,
  anaphor: Anaphor,
  timeline: SpeakerTimeline,
  chained: Spoken | null,
): readonly Antecedent[] {
  const { mention, sentence } = anaphor
  const at = { item: mention.first, sentence }
  const spoken = timeline.before(mention.first)
  const found = new Map<EntityProfile, { latest: Mention | null; recent: number; headSaid: boolean }>()
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BEFORE) && found.size < MAX_ANTECEDENTS; s--) {
    const group = context.mentionsIn[s] ?? []
    const hasHead =
      !anaphor.isPronoun &&
      group.some(({ form, word, first }) => form === 'phrase' && word === mention.word && first < mention.first)
    for (let i = group.length - 1; i >= 0; i--) {
      const one = group[i] as Mention
      if (one.form === 'name' && one.first < mention.first) note(one, sentence - s, hasHead)
    }
  }
  if (!anaphor.isPronoun) for (const profile of nearestByRole(context, mention)) noteFar(profile)
  for (const { entity } of spoken) noteFar(context.profiles.of(entity))
  if (chained) noteFar(context.profiles.of(chained.entity))
  if (!anaphor.isPronoun) for (const profile of context.focus.slice(0, MAX_IN_FOCUS)) noteFar(profile)
  const list = [...found].slice(0, MAX_ANTECEDENTS)
  const salience = anaphor.isPronoun ? list.map(([profile]) => salienceAt(context, profile, at, spoken[0])) : null
  return list.map(([profile, seen], rank) => {
    const salient = salience && standingOf(salience, rank)
    return { profile, ...seen, rank, count: list.length, salient, spoken, chained }
  })

  function note(one: Mention, distance: number, headSaid: boolean): void {
    const entity = context.entities.of(one)
    const profile = entity && context.profiles.of(entity)
    if (!profile || !isCompatible(anaphor, profile.entity)) return
    const known = found.get(profile)
    if (!known) found.set(profile, { latest: one, recent: 1, headSaid })
    else {
      if (distance <= SENTENCES_RECENT) known.recent++
      if (headSaid) known.headSaid = true
    }
  }
  function noteFar(profile: EntityProfile | null): void {
    if (profile && !found.has(profile) && isCompatible(anaphor, profile.entity))
      found.set(profile, { latest: latestBefore(profile, mention.first), recent: 0, headSaid: false })
  }
}

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

/** Can the entity be meant at all, by its type and its gender? */
export function isCompatible({ kind, mention, gender }: Anaphor, entity: SpeakerEntity): boolean {
  const isPerson = entity.type === 'person'
  if (gender === 'male' || gender === 'female') return isPerson && (entity.gender === gender || entity.gender === 'any')
  if (kind === 'it' || kind === 'which') return !isPerson
  if (mention.form === 'phrase' && mention.noun === 'person') return isPerson
  if (mention.form === 'phrase' && mention.noun === 'body') return !isPerson
  return true
}
