// Entities that are less sure than the user wants them: they leave the record, and what a quotation says of its speaker stays.
import type { Quote } from '../core/analysis.ts'

interface Rated {
  readonly id: string
  readonly confidence: number
}

/** Ids of the entities whose confidence is below `least`. */
export const doubtfulIds = (entities: readonly Rated[], least: number): ReadonlySet<string> =>
  new Set(entities.filter(({ confidence }) => confidence < least).map(({ id }) => id))

/** The entities that are none of these; the others keep their ids. */
export const without = <T extends Rated>(entities: readonly T[], ids: ReadonlySet<string>): T[] =>
  entities.filter(({ id }) => !ids.has(id))

/** The quotations, whose speakers are none of these entities: they keep their text and name. */
export const withoutLinks = (quotes: readonly Quote[], ids: ReadonlySet<string>): Quote[] =>
  quotes.map((quote) =>
    quote.speaker?.entity && ids.has(quote.speaker.entity)
      ? { ...quote, speaker: { ...quote.speaker, entity: null } }
      : quote,
  )
