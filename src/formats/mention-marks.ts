// The marks of an article's text on a page or a terminal: the mentions of a record, in one list.
import type { Analysis } from '../core/analysis.ts'
import { oneLine } from '../core/printable.ts'
import type { Range } from '../core/span.ts'

export const MARK_KINDS = ['person', 'organization', 'place', 'number', 'quote'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** A range to mark. Speakers and cues go with their quote. */
export interface Mark extends Range {
  readonly kind: MarkKind | 'speaker' | 'cue'
  /** The entity's or the quote's id in the record; for numbers n1, n2, … */
  readonly id: string
}

/** All marks of a record in the order in which they open; of two that open together, the longer first. */
export function marksOf({ people = [], organizations = [], places = [], numbers = [], quotes = [] }: Analysis): Mark[] {
  const of = (kind: Mark['kind'], id: string, { start, end }: Range): Mark => ({ start, end, kind, id })
  const entities = (
    kind: Mark['kind'],
    list: readonly { readonly id: string; readonly mentions: readonly Range[] }[],
  ) => list.flatMap(({ id, mentions }) => mentions.map((mention) => of(kind, id, mention)))
  const marks = [
    ...quotes.map((quote) => of('quote', quote.id, quote)),
    ...entities('person', people),
    ...entities('organization', organizations),
    ...entities('place', places),
    ...numbers.map((number, i) => of('number', numberId(i), number)),
    ...quotes.flatMap(({ id, speaker, cue }) => [
      ...(speaker ? [of('speaker', id, speaker)] : []),
      ...(cue ? [of('cue', id, cue)] : []),
    ]),
  ]
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Speakers by the id of the quote; quotes without one are left out. */
export const speakersOf = ({ quotes = [] }: Analysis): ReadonlyMap<string, string> =>
  new Map(quotes.flatMap(({ id, speaker }) => (speaker ? [[id, oneLine(speaker.name ?? speaker.text)] as const] : [])))

export const numberId = (index: number): string => `n${index + 1}`

/** A piece of the text under the same marks throughout, the outermost first. */
export interface Piece extends Range {
  readonly marks: readonly Mark[]
}

/** A function that gives the pieces of ranges, which must come in the order of the text: it looks at each mark where it opens. */
export function piecesInOrder(marks: readonly Mark[]): (range: Range) => Piece[] {
  let next = 0
  let near: Mark[] = []
  return (range) => {
    near = near.filter(({ end }) => end > range.start)
    for (let mark = marks[next]; mark && mark.start < range.end; mark = marks[++next]) near.push(mark)
    return piecesOf(range, near)
  }
}

/** The pieces that a range falls into at the edges of its marks. Where two marks cross, the one that opened first stays the outer one. */
function piecesOf(range: Range, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(({ start, end }) => start < range.end && end > range.start)
  const edges = inside.flatMap(({ start, end }) => [Math.max(start, range.start), Math.min(end, range.end)])
  const cuts = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let open: Mark[] = []
  let next = 0
  for (const [i, start] of cuts.slice(0, -1).entries()) {
    open = open.filter((mark) => mark.end > start)
    for (; next < inside.length && (inside[next]?.start ?? 0) <= start; next++) open.push(inside[next] as Mark)
    pieces.push({ start, end: cuts[i + 1] ?? range.end, marks: open.filter((mark) => mark.end > start) })
  }
  return pieces
}
