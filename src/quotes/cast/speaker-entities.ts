// The named things of an article as the quotations see them: one for each entity, or for each name that no entity has.
import type { Speaker } from '../../core/analysis.ts'
import type { Gender } from '../../lexicons/function-words.ts'
import { genderOfName } from '../../text/gender.ts'
import type { Layout } from '../marks/quote-layout.ts'
import { hasTrait, Trait } from '../marks/quote-words.ts'
import type { KnownEntity } from './entity-mentions.ts'
import { type Mention, rangeOf } from './speaker-mentions.ts'

/** The entity of a name. */
export interface SpeakerEntity {
  readonly key: string
  /** The fullest form. */
  readonly name: string
  readonly recordId: string | null
  readonly type: Speaker['type']
  readonly gender: Gender
  readonly titles: readonly string[]
  /** The number of its mentions in the article. */
  readonly count: number
}

export interface SpeakerEntities {
  readonly of: (mention: Mention) => SpeakerEntity | null
}

/** Groups the names of an article: by entity, else by last word, which may be that of a person known by more. */
export function groupEntities(layout: Layout, mentions: readonly Mention[]): SpeakerEntities {
  const names = mentions.filter(({ form }) => form === 'name')
  const surnames = new Map(names.flatMap(({ word, named }) => (named?.type === 'person' ? [[word, named]] : [])))
  const namedOf = ({ word, named }: Mention): KnownEntity | null => named ?? surnames.get(word) ?? null
  const groups = new Map<string, Mention[]>()
  for (const mention of names) {
    const key = namedOf(mention)?.id ?? mention.word
    const group = groups.get(key)
    if (group) group.push(mention)
    else groups.set(key, [mention])
  }
  const entities = new Map(
    [...groups].map(([key, group]) => [key, entityOf(layout, key, group, group[0] ? namedOf(group[0]) : null)]),
  )
  const of = (mention: Mention): SpeakerEntity | null =>
    mention.form === 'name' ? (entities.get(namedOf(mention)?.id ?? mention.word) ?? null) : null
  return { of }
}

function entityOf(layout: Layout, key: string, mentions: readonly Mention[], known: KnownEntity | null): SpeakerEntity {
  const name = known?.name ?? longestName(layout, mentions)
  const type = known?.type ?? typeOf(mentions[0]?.noun ?? null)
  const gender = genderOf(layout, mentions, name, type)
  const { recordId = null, titles = [] } = known ?? {}
  return { key, name, recordId, type, gender, titles, count: mentions.length }
}

/** The text with the most words, the first of several. */
function longestName(layout: Layout, mentions: readonly Mention[]): string {
  let longest = ''
  let most = 0
  for (const { first, end } of mentions) {
    const { start, end: stop } = rangeOf(layout, first, end)
    const text = layout.text.slice(start, stop)
    const length = text.split(' ').length
    if (length <= most) continue
    longest = text
    most = length
  }
  return longest
}

/** The key of a name without an entity. */
function typeOf(noun: Mention['noun']): Speaker['type'] {
  switch (noun) {
    case 'body':
      return 'organization'
    case 'document':
      return 'document'
    case 'people':
      return 'group'
    case 'person':
    case null:
      return 'person'
  }
}

function genderOf(layout: Layout, mentions: readonly Mention[], name: string, type: Speaker['type']): Gender {
  if (type !== 'person') return type === 'group' ? 'plural' : 'neuter'
  if (hasTitle(layout, mentions, Trait.maleTitle)) return 'male'
  if (hasTitle(layout, mentions, Trait.femaleTitle)) return 'female'
  const first = name.split(/[\s-]/u)[0] ?? ''
  return (name.includes(' ') ? genderOfName(first) : null) ?? 'any'
}

/** Does such a title stand before one of the mentions, at most two words away? */
const hasTitle = ({ words }: Layout, mentions: readonly Mention[], title: number): boolean =>
  mentions.some(({ first }) =>
    [words[first - 1], words[first - 2]].some((word) => word !== undefined && hasTrait(word, title)),
  )
