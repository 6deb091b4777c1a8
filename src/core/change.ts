import type { Span } from './span.ts'

export const FACTS = ['quote', 'speaker', 'number', 'person', 'organization', 'place'] as const
export type Fact = (typeof FACTS)[number]

/** A difference between two versions of an article: a fact of the old one, of the new one, or of both where it was changed. */
export interface Change {
  readonly fact: Fact
  readonly kind: 'changed' | 'added' | 'removed'
  readonly before: Span | null
  readonly after: Span | null
}
