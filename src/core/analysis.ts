import type { z } from 'zod'
import type { analysisSchema, errorSchema } from './record-schema.ts'

/** One article's record: what `extract` returns and every format renders. */
export type Analysis = z.infer<typeof analysisSchema>
/** The stand-in of a record whose input could not be read. */
export type ErrorRecord = z.infer<typeof errorSchema>

export type Source = Analysis['source']
export type Person = NonNullable<Analysis['people']>[number]
export type Organization = NonNullable<Analysis['organizations']>[number]
export type Place = NonNullable<Analysis['places']>[number]
export type PlaceKind = Place['kind']
export type Focus = NonNullable<Analysis['focus']>[number]
export type NumberMention = NonNullable<Analysis['numbers']>[number]
export type NumberKind = NumberMention['kind']
export type Quote = NonNullable<Analysis['quotes']>[number]
export type QuoteKind = Quote['kind']
export type Speaker = NonNullable<Quote['speaker']>
export type Mention = Person['mentions'][number]

/** The kinds that `--only` selects. */
export const KINDS = ['people', 'organizations', 'places', 'numbers', 'quotes'] as const
export type Kind = (typeof KINDS)[number]
