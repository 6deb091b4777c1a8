import { partitionPoint } from './search.ts'

/** A range of a text: UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range with what stands there: `article.slice(start, end) === text`. */
export interface Span extends Range {
  readonly text: string
}

/** The span of `text` from `start` to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end }
}

/** The same range, `offset` code units further on. */
export const shift = <R extends Range>(range: R, offset: number): R => ({
  ...range,
  start: range.start + offset,
  end: range.end + offset,
})

/** The range without the characters at its edges that match `edge`; empty at its start where all do. */
export function trimmed(text: string, { start, end }: Range, edge: RegExp = /\s/u): Range {
  while (end > start && edge.test(text.charAt(end - 1))) end--
  while (start < end && edge.test(text.charAt(start))) start++
  return { start, end }
}

/** The number of code units that two ranges share. */
export const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Do two ranges share a code unit? */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Does `outer` hold all of `inner`? */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/** By start, then the longer first: the order of every list of spans in a record. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end

/** Index of the last of `ranges` (sorted, disjoint) that starts at or before `position`; -1 where none does. */
export function indexAt(ranges: readonly Range[], position: number): number {
  return partitionPoint(0, ranges.length, (index) => (ranges[index] as Range).start > position) - 1
}
