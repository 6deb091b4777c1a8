// Hovers: the record's facts about the words under the pointer.
import type { Analysis } from '../../core/analysis.ts'
import { oneLine } from '../../core/printable.ts'
import type { Range } from '../../core/span.ts'
import { marksOf } from '../../formats/mention-marks.ts'
import { entriesOf } from '../../formats/panel-entries.ts'

/** A text to show, and the words that it is about. */
export interface HoverText extends Range {
  readonly text: string
}

/** The mentions at an offset, the shortest first: a name within a quotation comes before who speaks. */
export function hoverAt(record: Analysis, offset: number): HoverText | null {
  const marks = marksOf(record).filter(({ start, end }) => start <= offset && offset < end)
  const inside = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const [first] = inside
  if (!first) return null
  const entries = new Map(entriesOf(record).flatMap((list) => list.entries.map((entry) => [entry.id, entry] as const)))
  const found = new Set(inside.map(({ id }) => entries.get(id)).filter((entry) => entry !== undefined))
  const texts = [...found].map(({ name, note, count }) => {
    const times = count > 1 ? ` · ${count} mentions` : ''
    return [`${oneLine(name)}${times}`, oneLine(note)].filter(Boolean).join('\n')
  })
  return { start: first.start, end: first.end, text: texts.join('\n\n') }
}
