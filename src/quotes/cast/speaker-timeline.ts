// The speakers in their order, as far as they are known while an article is gone through.
import { partitionPoint } from '../../core/search.ts'
import type { SpeakerEntity } from './speaker-entities.ts'

export interface SpeakerTimeline {
  /** Notes that an entity spoke at an item. */
  readonly add: (entity: SpeakerEntity, item: number) => void
  /** The two latest different speakers before an item, the latest first, each with the item where it spoke. */
  readonly before: (item: number) => readonly Spoken[]
}

export interface Spoken {
  readonly entity: SpeakerEntity
  readonly item: number
}

const MAX_SPEAKERS = 2
/** Entries looked through for different speakers. */
const MAX_LOOKED_AT = 40

export function newTimeline(): SpeakerTimeline {
  const entries: Spoken[] = []
  return {
    add: (entity, item) => {
      let at = entries.length
      while (at > 0 && (entries[at - 1]?.item ?? 0) > item) at--
      entries.splice(at, 0, { entity, item })
    },
    before: (item) => {
      const found: Spoken[] = []
      let at = partitionPoint(0, entries.length, (i) => (entries[i]?.item ?? 0) >= item) - 1
      for (let looked = 0; at >= 0 && looked < MAX_LOOKED_AT && found.length < MAX_SPEAKERS; at--, looked++) {
        const entry = entries[at] as Spoken
        if (!found.some(({ entity }) => entity === entry.entity)) found.push(entry)
      }
      return found
    },
  }
}
