// The named things of an article as the quotations see them: one for each entity, or for each name that no entity has.
import type { Speaker } from '../core/analysis.ts'
import type { Gender } from '../lexicons/function-words.ts'
import { genderOfName } from '../lexicons/genders.ts'
import { FEMALE_TITLES, MALE_TITLES } from '../lexicons/honorifics.ts'
import type { Layout } from './layout.ts'
import { type Mention, rangeOf } from './mentions.ts'
import type { Named } from './names.ts'

/** Who a name means. */
export interface Being {
  readonly key: string
  /** The fullest form. */
  readonly name: string
  readonly entity: string | null
  readonly type: Speaker['type']
  readonly gender: Gender
  readonly mentions: readonly Mention[]
}

export interface Beings {
  readonly list: readonly Being[]
  readonly of: (mention: Mention) => Being | null
}

/** Groups the names of an article: by entity, else by last word, which may be that of a person known by more. */
export function findBeings(layout: Layout, mentions: readonly Mention[]): Beings {
  const names = mentions.filter(({ form }) => form === 'name')
  const surnames = new Map(names.flatMap(({ word, named }) => (named?.type === 'person' ? [[word, named]] : [])))
  const namedOf = ({ word, named }: Mention): Named | null => named ?? surnames.get(word) ?? null
  const groups = new Map<string, Mention[]>()
  for (const mention of names) {
    const key = namedOf(mention)?.id ?? mention.word
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const beings = new Map(
    [...groups].map(([key, group]) => [key, being(layout, key, group, group[0] ? namedOf(group[0]) : null)]),
  )
  const of = (mention: Mention): Being | null =>
    mention.form === 'name' ? (beings.get(namedOf(mention)?.id ?? mention.word) ?? null) : null
  return { list: [...beings.values()], of }
}

function being(layout: Layout, key: string, mentions: readonly Mention[], entity: Named | null): Being {
  const { text, items } = layout
  const texts = mentions.map((mention) => {
    const { start, end } = rangeOf(layout, mention)
    return text.slice(start, end)
  })
  const longest = texts.reduce(
    (best, one) => (one.split(' ').length > best.split(' ').length ? one : best),
    texts[0] ?? key,
  )
  const name = entity?.name ?? longest
  const titles = mentions.flatMap(({ first }) => [items[first - 1], items[first - 2]].map((item) => item?.lower ?? ''))
  const noun = mentions[0]?.noun
  const type =
    entity?.type ??
    (noun === 'body' ? 'organization' : noun === 'document' ? 'document' : noun === 'people' ? 'group' : 'person')
  return { key, name, entity: entity?.entity ?? null, type, gender: genderOf(name, titles, type), mentions }
}

function genderOf(name: string, titles: readonly string[], type: Speaker['type']): Gender {
  if (type !== 'person') return type === 'group' ? 'plural' : 'neuter'
  const first = name.split(/[\s-]/u)[0]?.toLowerCase() ?? ''
  if (titles.some((title) => MALE_TITLES.has(title))) return 'male'
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'female'
  return (name.includes(' ') ? genderOfName(first) : null) ?? 'any'
}
