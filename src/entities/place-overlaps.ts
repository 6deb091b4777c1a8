import { byPosition, indexAt, overlaps, type Range } from '../core/span.ts'
import type { FoundEntities } from './index.ts'

interface Named {
  readonly id: string
  readonly mentions: readonly Range[]
}

/**
 * The entities without the mentions that turned out to be place names: "SPRINGFIELD, ILL. (AP)" is no organization. A span is of one
 * kind.
 */
export function removePlaceOverlaps(entities: FoundEntities, mentions: readonly Range[]): FoundEntities {
  const places = [...mentions].sort(byPosition)
  const isPlace = (mention: Range): boolean => {
    const at = indexAt(places, mention.start)
    return [places[at], places[at + 1]].some((place) => place !== undefined && overlaps(place, mention))
  }
  return {
    ...entities,
    people: without(entities.people, isPlace, 'p'),
    organizations: without(entities.organizations, isPlace, 'o'),
  }
}

/** Entities keep their order, and are numbered anew where one is gone. */
function without<T extends Named>(
  all: readonly T[],
  isPlace: (mention: Range) => boolean,
  letter: string,
): readonly T[] {
  if (!all.some(({ mentions }) => mentions.some(isPlace))) return all
  return all
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((mention) => !isPlace(mention)) }))
    .filter(({ mentions }) => mentions.length > 0)
    .map((entity, i) => ({ ...entity, id: `${letter}${i + 1}` }))
}
