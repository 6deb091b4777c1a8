import type { Analysis } from '../src/core/analysis.ts'
import type { Span } from '../src/core/span.ts'

/** Every span in a record: of the structure, the entities, the numbers, the quotes and their speakers. */
export function spansOf(record: Analysis): Span[] {
  const { headline, outlet, dateline, byline } = record.structure
  const entities = [...(record.people ?? []), ...(record.organizations ?? []), ...(record.places ?? [])]
  const quotes = (record.quotes ?? []).flatMap(({ speaker, cue, via, ...quote }) => [quote, speaker, cue, via])
  const spans = [headline, outlet, dateline, ...byline, ...entities.flatMap(({ mentions }) => mentions)]
  return [...spans, ...(record.numbers ?? []), ...quotes].filter((span) => span !== null)
}

/** The spans whose text is not what stands at their offsets. */
export const misplaced = (text: string, record: Analysis): Span[] =>
  spansOf(record).filter((span) => span.end <= span.start || text.slice(span.start, span.end) !== span.text)

/** Lists in a record whose spans are out of order or overlap: mentions within a kind, numbers, paragraphs, quotes (which may nest). */
export function disordered(record: Analysis): string[] {
  const mentions = (list: readonly { mentions: Span[] }[] = []) =>
    list.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
  const disjoint: Record<string, readonly { start: number; end: number }[]> = {
    paragraphs: record.structure.paragraphs,
    people: mentions(record.people),
    organizations: mentions(record.organizations),
    places: mentions(record.places),
    numbers: record.numbers ?? [],
  }
  const overlapping = Object.entries(disjoint).filter(([, spans]) =>
    spans.some((s, i) => s.start < (spans[i - 1]?.end ?? 0)),
  )
  const byEntity = [...(record.people ?? []), ...(record.organizations ?? []), ...(record.places ?? [])]
  const unsorted = byEntity.filter((e) => e.mentions.some((m, i) => m.start < (e.mentions[i - 1]?.start ?? 0)))
  const quotes = record.quotes ?? []
  return [
    ...overlapping.map(([name]) => `${name} overlap`),
    ...unsorted.map(({ name }) => `mentions of ${name} out of order`),
    ...(quotes.some((q, i) => q.start < (quotes[i - 1]?.start ?? 0)) ? ['quotes out of order'] : []),
  ]
}
