import type { Analysis } from './analysis.ts'
import { lowerBound } from './search.ts'

const PAIRS = /[\u{10000}-\u{10ffff}]/gu

/**
 * The record with every offset in code points, as Python and others count: those of spans, of paragraphs and of diagnostics,
 * and `source.characters`. `text` is the text that the record is of. A lone surrogate is one code point.
 */
export function inCodePoints(record: Analysis, text: string): Analysis {
  const pairs = Array.from(text.matchAll(PAIRS), ({ index }) => index)
  if (pairs.length === 0) return record
  const offset = (unit: number): number => unit - lowerBound(pairs, unit)
  const { schema, source, ...rest } = record
  // `source` holds an id of the user's, which may look like a span.
  return { schema, source: { ...source, characters: offset(source.characters) }, ...converted(rest, offset) }
}

function converted<T>(value: T, offset: (unit: number) => number): T {
  if (Array.isArray(value)) return value.map((each) => converted(each, offset)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => {
    const isOffset = (key === 'start' || key === 'end') && typeof each === 'number'
    return [key, isOffset ? offset(each) : converted(each, offset)]
  })
  return Object.fromEntries(entries) as T
}
