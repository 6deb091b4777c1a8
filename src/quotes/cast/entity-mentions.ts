// The named things of an article by where they are mentioned.
import type { Speaker } from '../../core/analysis.ts'
import { byPosition, indexAt, overlaps, type Range } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'

export interface KnownEntity {
  /** The same for all mentions of one thing. */
  readonly id: string
  /** Its id in the record; null of a speaker that only the user knows. */
  readonly recordId: string | null
  readonly name: string
  readonly type: Speaker['type']
  /** As they stand beside its names: "ambassador to Britain". */
  readonly titles: readonly string[]
}

export interface EntityMention extends Range {
  readonly named: KnownEntity
}

export interface NameIndex {
  /** In text order. */
  readonly mentions: readonly EntityMention[]
  /** Those of the user's speakers. */
  readonly own: readonly EntityMention[]
  /** The mention that holds or meets the end of a range, where its head is; null where none does. */
  readonly at: (range: Range) => EntityMention | null
}

/** A speaker of the user's: the name to report, and other forms of it in texts. */
export interface SpeakerEntry {
  readonly name: string
  readonly forms: readonly string[]
}

/** The entities' mentions and those of the user's speakers, whose names take precedence. */
export function indexNames(text: string, entities: Entities, speakers: readonly SpeakerEntry[] = []): NameIndex {
  const known = ofEntities(entities)
  const own = ofSpeakers(text, speakers, known)
  const free = own.length ? known.filter((mention) => !meets(own, mention)) : known
  const mentions = [...free, ...own].sort(byPosition)
  const at = ({ start, end }: Range): EntityMention | null => {
    const near = mentions[indexAt(mentions, end - 1)]
    return near && overlaps(near, { start: Math.max(start, end - 1), end }) ? near : null
  }
  return { mentions, own, at }
}

/** Does one of `ranges` (sorted, disjoint) share a code unit with another? */
function meets(ranges: readonly Range[], other: Range): boolean {
  const last = ranges[indexAt(ranges, other.end - 1)]
  return last !== undefined && overlaps(last, other)
}

function ofEntities({ people, organizations, places }: Entities): EntityMention[] {
  const all = [
    ...people.map((entity) => ({ type: 'person' as const, ...entity })),
    ...organizations.map((entity) => ({ type: 'organization' as const, titles: [], ...entity })),
    ...places.map((entity) => ({ type: 'place' as const, titles: [], ...entity })),
  ]
  return all.flatMap(({ id, name, type, titles, mentions }) => {
    const named: KnownEntity = { id, recordId: id, name, type, titles }
    return mentions.map(({ start, end }) => ({ start, end, named }))
  })
}

/** Every form of the user's speakers in the text, as whole words. */
function ofSpeakers(text: string, speakers: readonly SpeakerEntry[], known: readonly EntityMention[]): EntityMention[] {
  const named = new Map(
    speakers.flatMap(({ name, forms }) => {
      const one: KnownEntity = { id: `speaker ${name}`, recordId: null, name, type: 'person', titles: [] }
      return [name, ...forms].map((form): [string, KnownEntity] => [form, one])
    }),
  )
  const forms = [...named.keys()].filter(Boolean).sort((a, b) => b.length - a.length)
  if (!forms.length) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const entityAt = entityFinder(known)
  return [...text.matchAll(pattern)].map((found) => {
    const range = { start: found.index, end: found.index + found[0].length }
    const entity = entityAt(range)?.named
    const one = named.get(found[0]) as KnownEntity
    return { ...range, named: { ...one, recordId: entity?.recordId ?? null, type: entity?.type ?? one.type } }
  })
}

/** Finds the mention that shares a code unit with a range; of several the first of the list: a person before a place. */
function entityFinder(known: readonly EntityMention[]): (range: Range) => EntityMention | undefined {
  const sorted = known.map((mention, rank) => ({ ...mention, mention, rank })).sort(byPosition)
  const longest = known.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return (range) => {
    let best: (typeof sorted)[number] | undefined
    for (let i = indexAt(sorted, range.end - 1); i >= 0; i--) {
      const one = sorted[i]
      if (!one || one.start + longest <= range.start) break
      if (overlaps(one, range) && (!best || one.rank < best.rank)) best = one
    }
    return best?.mention
  }
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
