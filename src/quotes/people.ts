// The named things of an article as the quotations see them: one for each entity, or for each name that no entity has.
import type { Speaker } from '../core/analysis.ts'
import type { Range } from '../core/span.ts'
import type { Entities } from '../entities/entities.ts'
import type { Gender } from '../lexicons/function-words.ts'
import { MEN, WOMEN } from '../lexicons/given-names.ts'
import { FEMALE_TITLES, MALE_TITLES } from '../lexicons/honorifics.ts'
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'

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

export function findBeings(scene: Scene, entities: Entities): Beings {
  const ids = entityIndex(entities)
  const groups = new Map<string, Mention[]>()
  const keys = new Map<Mention, string>()
  for (const mention of scene.mentions) {
    if (mention.form !== 'name') continue
    const entity = ids.find(rangeOf(scene, mention))
    const key = entity?.id ?? scene.keyOf(mention)
    keys.set(mention, key)
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  const beings = new Map([...groups].map(([key, mentions]) => [key, being(scene, key, mentions, ids.byId.get(key))]))
  return { list: [...beings.values()], of: (mention) => beings.get(keys.get(mention) ?? '') ?? null }
}

interface Named {
  readonly id: string
  readonly name: string
  readonly type: Speaker['type']
}

function entityIndex({ people, organizations, places }: Entities) {
  const all = [
    ...people.map((entity) => ({ ...entity, type: 'person' as const })),
    ...organizations.map((entity) => ({ ...entity, type: 'organization' as const })),
    ...places.map((entity) => ({ ...entity, type: 'place' as const })),
  ]
  const mentions = all.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
  mentions.sort((a, b) => a.start - b.start)
  const byId = new Map<string, Named>(all.map((entity) => [entity.id, entity]))
  /** The entity that shares the end of a range: its head. */
  const find = ({ start, end }: Range): Named | null => {
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mentions[middle]?.end ?? 0) < end) low = middle + 1
      else high = middle
    }
    const near = mentions[low]
    return near && near.start < end && near.end >= start ? near.entity : null
  }
  return { byId, find }
}

export const rangeOf = ({ layout }: Scene, { first, end }: Pick<Mention, 'first' | 'end'>): Range => {
  const last = layout.items[end - 1]
  const isOwner = last?.isPossessive ?? false
  return {
    start: layout.items[first]?.start ?? 0,
    end: (last?.end ?? 0) - (isOwner ? (/['’]s$/iu.exec(last?.text ?? '')?.[0].length ?? 0) : 0),
  }
}

function being(scene: Scene, key: string, mentions: readonly Mention[], entity: Named | undefined): Being {
  const { text, items } = scene.layout
  const texts = mentions.map((mention) => {
    const { start, end } = rangeOf(scene, mention)
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
  return { key, name, entity: entity?.id ?? null, type, gender: genderOf(name, titles, type), mentions }
}

function genderOf(name: string, titles: readonly string[], type: Speaker['type']): Gender {
  if (type !== 'person') return type === 'group' ? 'plural' : 'neuter'
  const first = name.split(/[\s-]/u)[0]?.toLowerCase() ?? ''
  if (titles.some((title) => MALE_TITLES.has(title))) return 'male'
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'female'
  if (name.includes(' ') && MEN.has(first)) return 'male'
  if (name.includes(' ') && WOMEN.has(first)) return 'female'
  return 'any'
}
