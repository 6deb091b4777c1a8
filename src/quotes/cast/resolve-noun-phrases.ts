// Whom a noun phrase means: "the doctor" after "Hugh Hill, a doctor", "the minister" after "Defence Minister Ann Orr",
// "the bank" after "the World Bank".

import { lowerBound } from '../../core/search.ts'
import type { Layout } from '../marks/quote-layout.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { SpeakerEntity } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

/** Whom the article calls so, and at which items, in text order. */
interface Bearers {
  readonly places: number[]
  readonly entities: SpeakerEntity[]
}

/** By noun in lower case. */
export type Roles = ReadonlyMap<string, Bearers>

export function findRoles({ layout, mentionsIn, entities }: AttributionContext): Roles {
  const roles = new Map<string, Bearers>()
  for (const mentions of mentionsIn) {
    const phrases = new Map<number, string>()
    for (const { form, first, word } of mentions) if (form === 'phrase') phrases.set(first, word)
    for (const mention of mentions) {
      const entity = mention.form === 'name' && !mention.inside ? entities.of(mention) : null
      if (entity)
        for (const noun of nounsOf(layout, mention, entity, phrases)) addBearer(roles, noun, mention.first, entity)
    }
  }
  return roles
}

function addBearer(roles: Map<string, Bearers>, noun: string, place: number, entity: SpeakerEntity): void {
  const bearers = roles.get(noun) ?? { places: [], entities: [] }
  if (!bearers.places.length) roles.set(noun, bearers)
  bearers.places.push(place)
  bearers.entities.push(entity)
}

/** `phrases`: of its sentence, by item, the head of the noun phrase that begins there. */
function nounsOf(
  { words }: Layout,
  { lead, first, end }: Mention,
  entity: SpeakerEntity,
  phrases: ReadonlyMap<number, string>,
): string[] {
  if (entity.type !== 'person') return [entity.name.slice(entity.name.lastIndexOf(' ') + 1).toLowerCase(), entity.type]
  const nouns: string[] = []
  for (let i = lead; i < first; i++) if (words[i]?.kind === 'word') nouns.push(words[i]?.lower ?? '')
  if (words[end]?.text !== ',') return nouns
  const apposition = phrases.get(end + 1)
  if (apposition !== undefined) nouns.push(apposition)
  const age = words[end + 1]?.text ?? ''
  if (/^\d{1,2}$/u.test(age)) nouns.push(`${age}-year-old`)
  return nouns
}

const COMPANY = /^(?:company|firm|group|agency|organization|organisation|airline|automaker|retailer|carrier|bank)$/u

/** The entity that a definite phrase means; null where the article has not named it. */
export function resolvePhrase(
  { layout }: AttributionContext,
  roles: Roles,
  { form, first, word, noun }: Mention,
): SpeakerEntity | null {
  if (form !== 'phrase' || layout.words[first]?.lower !== 'the') return null
  const named = latest(roles.get(word), first)
  if (named) return named
  return noun === 'body' && COMPANY.test(word) ? latest(roles.get('organization'), first) : null
}

/** The last one called so before an item. */
function latest(bearers: Bearers | undefined, before: number): SpeakerEntity | null {
  const { places = [], entities = [] } = bearers ?? {}
  return entities[lowerBound(places, before) - 1] ?? null
}
