import type { Position } from '../core/finding.ts'
import { indexAt, type Range } from '../core/span.ts'

/** The lines of a text, without their breaks. A text that ends in a break has an empty last line. */
export function linesOf(text: string): Range[] {
  const lines: Range[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|[\r\n]/gu)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return [...lines, { start, end: text.length }]
}

/** The line and column of an offset. */
export function positionOf(lines: readonly Range[], offset: number): Position {
  const index = Math.max(0, indexAt(lines, offset))
  return { line: index + 1, column: offset - (lines[index]?.start ?? 0) + 1 }
}
