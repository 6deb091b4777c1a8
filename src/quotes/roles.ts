// Whom a noun phrase means: "the doctor" after "Hugh Hill, a doctor", "the minister" after "Defence Minister Ann Orr",
// "the bank" after "the World Bank".
import { indexAt, type Range } from '../core/span.ts'
import type { Layout } from './layout.ts'
import type { Mention } from './mentions.ts'
import type { Being } from './people.ts'
import type { Scene } from './scene.ts'

/** At an item. */
interface Role extends Range {
  readonly being: Being
}

/** By noun in lower case: whom the article calls that, in text order. */
export type Roles = ReadonlyMap<string, readonly Role[]>

export function findRoles({ layout, mentions, beings }: Scene): Roles {
  const roles = new Map<string, Role[]>()
  const add = (noun: string, at: number, being: Being): void => {
    const list = roles.get(noun)
    const role = { start: at, end: at + 1, being }
    if (list) list.push(role)
    else roles.set(noun, [role])
  }
  const phrases = new Map(mentions.filter(({ form }) => form === 'phrase').map((phrase) => [phrase.first, phrase]))
  for (const mention of mentions) {
    const being = beings.of(mention)
    if (!being || mention.inside) continue
    for (const noun of nounsOf(layout, mention, being, phrases)) add(noun, mention.first, being)
  }
  return roles
}

function nounsOf(
  { items }: Layout,
  { lead, first, end }: Mention,
  being: Being,
  phrases: ReadonlyMap<number, Mention>,
): string[] {
  if (being.type !== 'person') return [...being.name.toLowerCase().split(' ').slice(-1), being.type]
  const titles = items.slice(lead, first).filter(({ kind }) => kind === 'word')
  const isParted = items[end]?.text === ','
  const apposition = isParted ? phrases.get(end + 1)?.word : undefined
  const age = isParted && /^\d{1,2}$/u.test(items[end + 1]?.text ?? '') ? `${items[end + 1]?.text}-year-old` : undefined
  return [...titles.map(({ lower }) => lower), apposition, age].filter((noun) => noun !== undefined)
}

const COMPANY = /^(?:company|firm|group|agency|organization|organisation|airline|automaker|retailer|carrier|bank)$/u

/** The being that a definite phrase means; null where the article has not named it. */
export function resolvePhrase({ layout }: Scene, roles: Roles, { form, first, word, noun }: Mention): Being | null {
  if (form !== 'phrase' || layout.items[first]?.lower !== 'the') return null
  const named = latest(roles.get(word), first)
  if (named) return named
  return noun === 'body' && COMPANY.test(word) ? latest(roles.get('organization'), first) : null
}

const latest = (roles: readonly Role[] = [], before: number): Being | null =>
  roles[indexAt(roles, before - 1)]?.being ?? null
