import type { Article } from '../core/article.ts'
import { byPosition } from '../core/span.ts'
import type { Entities } from '../entities/entities.ts'
import type { PlaceMention } from './groups.ts'

/** Place mentions: the tagger's. */
export function findMentions(_article: Article, entities: Entities): PlaceMention[] {
  return entities.places
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ ...mention, facility: kind === 'facility' })))
    .sort(byPosition)
}
