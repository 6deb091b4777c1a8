// The whole contract of a record, for the tests of hostile input and the fuzzer.
import type { Analysis } from '../../src/core/analysis.ts'
import { recordSchema } from '../../src/core/record-schema.ts'
import { byPosition, overlaps, type Span } from '../../src/core/span.ts'
import { disordered, misplaced, spansOf } from '../records.ts'

/** The violations of the contract in the record of a text, a line each. */
export const violations = (text: string, record: Analysis): string[] => [
  ...schemaErrors(record),
  ...misplaced(text, record).map(({ start, end }) => `the text at ${start}-${end} is another`),
  ...spansOf(record).flatMap(({ start, end }) =>
    end > text.length || start < 0 ? [`${start}-${end} is outside`] : [],
  ),
  ...disordered(record),
  ...clashes(record),
  ...unknownIds(record),
]

/** In the record as it is printed. */
function schemaErrors(record: Analysis): string[] {
  const { error } = recordSchema.safeParse(JSON.parse(JSON.stringify(record)))
  return (error?.issues ?? []).map(({ path, message }) => `schema: ${path.join('.')}: ${message}`)
}

/** Spans that are names of two kinds at once. */
function clashes({ people = [], organizations = [], places = [] }: Analysis): string[] {
  const mentions = (kind: string, entities: readonly { readonly mentions: readonly Span[] }[]) =>
    entities.flatMap((entity) => entity.mentions.map((span) => ({ kind, span })))
  const all = [...mentions('person', people), ...mentions('organization', organizations), ...mentions('place', places)]
  const sorted = all.sort((a, b) => byPosition(a.span, b.span))
  return sorted.flatMap(({ kind, span }, i) => {
    const before = sorted[i - 1]
    return before && overlaps(before.span, span) ? [`“${span.text}” is a ${before.kind} and a ${kind}`] : []
  })
}

/** Ids that are there twice, and references to none. */
function unknownIds({ people, organizations, places, focus = [], quotes = [] }: Analysis): string[] {
  const entities = [...(people ?? []), ...(organizations ?? []), ...(places ?? [])].map(({ id }) => id)
  const ids = new Set([...entities, ...quotes.map(({ id }) => id)])
  const twice = ids.size < entities.length + quotes.length ? ['an id is there twice'] : []
  const all = people && organizations && places
  const named = all ? quotes.flatMap(({ speaker }) => speaker?.entity ?? []) : []
  const references = [
    ...named,
    ...quotes.flatMap(({ continues }) => continues ?? []),
    ...focus.map(({ place }) => place),
  ]
  return [...twice, ...references.filter((id) => !ids.has(id)).map((id) => `there is no ${id}`)]
}
