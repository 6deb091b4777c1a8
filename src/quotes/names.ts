// The named things of an article by where they are mentioned.
import type { Speaker } from '../core/analysis.ts'
import { indexAt, overlaps, type Range } from '../core/span.ts'
import type { Entities } from '../entities/entities.ts'

export interface Named {
  readonly id: string
  readonly name: string
  readonly type: Speaker['type']
}

export interface NamedMention extends Range {
  readonly named: Named
}

export interface NameIndex {
  /** In text order. */
  readonly mentions: readonly NamedMention[]
  /** The mention that holds or meets the end of a range, where its head is; null where none does. */
  readonly at: (range: Range) => NamedMention | null
}

export function indexNames({ people, organizations, places }: Entities): NameIndex {
  const all: (Named & { readonly mentions: readonly Range[] })[] = [
    ...people.map(({ id, name, mentions }) => ({ id, name, mentions, type: 'person' as const })),
    ...organizations.map(({ id, name, mentions }) => ({ id, name, mentions, type: 'organization' as const })),
    ...places.map(({ id, name, mentions }) => ({ id, name, mentions, type: 'place' as const })),
  ]
  const mentions = all
    .flatMap((named) => named.mentions.map(({ start, end }) => ({ start, end, named })))
    .sort((a, b) => a.start - b.start)
  const at = ({ start, end }: Range): NamedMention | null => {
    const near = mentions[indexAt(mentions, end - 1)]
    return near && overlaps(near, { start: Math.max(start, end - 1), end }) ? near : null
  }
  return { mentions, at }
}
