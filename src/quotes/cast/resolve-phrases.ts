// Whom a noun phrase means: "the doctor" after "Hugh Hill, a doctor", "the minister" after "Defence Minister Ann Orr",
// "the bank" after "the World Bank".

import { lowerBound } from '../../core/search.ts'
import type { Scene } from '../attribution/attribution-context.ts'
import type { Layout } from '../marks/quote-layout.ts'
import type { Being } from './speaker-entities.ts'
import type { Mention } from './speaker-mentions.ts'

/** Whom the article calls so, and at which items, in text order. */
interface Bearers {
  readonly places: number[]
  readonly beings: Being[]
}

/** By noun in lower case. */
export type Roles = ReadonlyMap<string, Bearers>

export function findRoles({ layout, mentionsIn, beings }: Scene): Roles {
  const roles = new Map<string, Bearers>()
  for (const mentions of mentionsIn) {
    const phrases = new Map<number, string>()
    for (const { form, first, word } of mentions) if (form === 'phrase') phrases.set(first, word)
    for (const mention of mentions) {
      const being = mention.form === 'name' && !mention.inside ? beings.of(mention) : null
      if (being)
        for (const noun of nounsOf(layout, mention, being, phrases)) addBearer(roles, noun, mention.first, being)
    }
  }
  return roles
}

function addBearer(roles: Map<string, Bearers>, noun: string, place: number, being: Being): void {
  const bearers = roles.get(noun) ?? { places: [], beings: [] }
  if (!bearers.places.length) roles.set(noun, bearers)
  bearers.places.push(place)
  bearers.beings.push(being)
}

/** `phrases`: of its sentence, by item, the head of the noun phrase that begins there. */
function nounsOf(
  { words }: Layout,
  { lead, first, end }: Mention,
  being: Being,
  phrases: ReadonlyMap<number, string>,
): string[] {
  if (being.type !== 'person') return [being.name.slice(being.name.lastIndexOf(' ') + 1).toLowerCase(), being.type]
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

/** The being that a definite phrase means; null where the article has not named it. */
export function resolvePhrase({ layout }: Scene, roles: Roles, { form, first, word, noun }: Mention): Being | null {
  if (form !== 'phrase' || layout.words[first]?.lower !== 'the') return null
  const named = latest(roles.get(word), first)
  if (named) return named
  return noun === 'body' && COMPANY.test(word) ? latest(roles.get('organization'), first) : null
}

/** The last one called so before an item. */
function latest(bearers: Bearers | undefined, before: number): Being | null {
  const { places = [], beings = [] } = bearers ?? {}
  return beings[lowerBound(places, before) - 1] ?? null
}
