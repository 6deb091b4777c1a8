// Reads articles annotated with names and with speakers by name, one a line, and says which mentions mean the right speaker.
import { readFileSync } from 'node:fs'
import { overlap, type Range } from '../src/core/span.ts'
import { anaphorOf, certainOf } from '../src/quotes/cast/anaphors.ts'
import { isCompatible } from '../src/quotes/cast/antecedents.ts'
import type { AttributionContext } from '../src/quotes/cast/attribution-context.ts'
import type { SpeakerEntity } from '../src/quotes/cast/speaker-entities.ts'
import { type Mention, rangeOf } from '../src/quotes/cast/speaker-mentions.ts'
import { heads, isHalf } from './quotes-gold.ts'

type Pair = readonly [start: number, end: number]

interface GoldEntity {
  readonly name: string
  readonly mentions: readonly Pair[]
}

export interface GoldQuote {
  readonly span: Pair
  readonly kind: 'direct' | 'partial' | 'scare' | 'indirect'
  /** An entity's name, a phrase of the text, or nobody. */
  readonly speaker: string | null
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly people: readonly GoldEntity[]
  readonly organizations: readonly GoldEntity[]
  readonly places: readonly GoldEntity[]
  readonly quotes: readonly GoldQuote[]
  /** Set where quotations and speakers are not annotated. */
  readonly only?: 'references'
  /** Pronouns and noun phrases with whom they mean: an entity's name, or nobody named. Not in every article. */
  readonly references?: readonly (readonly [start: number, end: number, name: string | null])[]
}

export const readArticles = (file: string): GoldArticle[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle)

export type Meaning = 'yes' | 'maybe' | 'no'

/** The entity of a gold speaker among those that were found; none where it is a phrase or was not found. */
export interface GoldSpeakers {
  readonly entitiesOf: (speaker: string) => ReadonlySet<SpeakerEntity>
  /** Is the speaker named, not a phrase? */
  readonly isNamed: (speaker: string) => boolean
  /** Does a mention mean the speaker, by its form: surely, perhaps (a pronoun that agrees), or not? */
  readonly mayMean: (mention: Mention, speaker: string) => Meaning
  /** The same, by the annotated references as well. */
  readonly means: (mention: Mention, speaker: string) => Meaning
  /** The annotated references: mentions with the names of whom they mean. */
  readonly references: ReadonlyMap<Mention, string | null>
}

export function speakersOf(gold: GoldArticle, context: AttributionContext): GoldSpeakers {
  const known = new Map<string, ReadonlySet<SpeakerEntity>>()
  const references = referencesOf(gold, context)
  const named = [...gold.people, ...gold.organizations, ...gold.places]
  const entitiesOf = (speaker: string): ReadonlySet<SpeakerEntity> => {
    const found =
      known.get(speaker) ??
      findEntitiesOf(
        context,
        named.find(({ name }) => name === speaker),
      )
    known.set(speaker, found)
    return found
  }
  const mayMean = (mention: Mention, speaker: string): Meaning => {
    const entities = entitiesOf(speaker)
    const certain = certainOf(context, mention)
    if (certain) return entities.has(certain) || endsAlike(certain.name, speaker) ? 'yes' : 'no'
    if (!entities.size)
      return mention.form === 'phrase' && heads(speaker).includes(mention.word)
        ? 'yes'
        : mention.form === 'pronoun'
          ? 'maybe'
          : 'no'
    const anaphor = anaphorOf(context, mention)
    return [...entities].some((entity) => isCompatible(anaphor, entity)) ? 'maybe' : 'no'
  }
  return {
    entitiesOf,
    isNamed: (speaker) => named.some(({ name }) => name === speaker),
    mayMean,
    means: (mention, speaker) => {
      const reference = references.get(mention)
      return reference ? (reference === speaker ? 'yes' : 'no') : mayMean(mention, speaker)
    },
    references,
  }
}

function referencesOf({ references = [] }: GoldArticle, { layout, mentionsIn }: AttributionContext) {
  const byStart = new Map(references.map(([start, , name]) => [start, name]))
  const found = new Map<Mention, string | null>()
  for (const mention of mentionsIn.flat()) {
    const name = byStart.get(layout.starts[mention.first] ?? -1)
    if (name !== undefined && mention.form !== 'name' && mention.inside === null) found.set(mention, name)
  }
  return found
}

const endsAlike = (name: string, speaker: string): boolean =>
  name.toLowerCase() === speaker.toLowerCase() || speaker.toLowerCase().endsWith(` ${name.toLowerCase()}`)

function findEntitiesOf({ profiles, layout }: AttributionContext, gold: GoldEntity | undefined): Set<SpeakerEntity> {
  const spans = (gold?.mentions ?? []).map(([start, end]) => ({ start, end }))
  const isMet = (mention: Mention): boolean => {
    const range = rangeOf(layout, mention.first, mention.end)
    return spans.some((span) => overlap(span, range) > 0)
  }
  return new Set(profiles.all.filter(({ mentions }) => mentions.some(isMet)).map(({ entity }) => entity))
}

/** The gold quotation of a marked passage; null where there is none. */
export function goldOf({ quotes }: GoldArticle, content: Range): GoldQuote | null {
  return quotes.find(({ span: [start, end], kind }) => kind !== 'indirect' && isHalf({ start, end }, content)) ?? null
}
