import { diffArrays } from 'diff'
import { indexAt, type Range } from '../core/span.ts'
import { linesOf } from './line-positions.ts'

/** With more edits than this, the text is another one: all of its lines are changed. */
const MAX_EDITS = 5000

/** Tells whether a range of `after` touches a line that `before` does not have in its place. White space at the ends of lines does not count. */
export function changedLines(before: string, after: string): (range: Range) => boolean {
  const lines = linesOf(after)
  const trimmed = (text: string, all: readonly Range[]) => all.map(({ start, end }) => text.slice(start, end).trimEnd())
  const changes = diffArrays(trimmed(before, linesOf(before)), trimmed(after, lines), { maxEditLength: MAX_EDITS })
  const changed = new Set<number>()
  let line = 0
  for (const { added, removed, value } of changes ?? [{ added: true, removed: false, value: lines }]) {
    if (removed) continue
    if (added) for (let i = 0; i < value.length; i++) changed.add(line + i)
    line += value.length
  }
  return ({ start, end }) => {
    const last = indexAt(lines, Math.max(start, end - 1))
    for (let i = Math.max(0, indexAt(lines, start)); i <= last; i++) if (changed.has(i)) return true
    return false
  }
}
