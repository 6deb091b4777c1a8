import stringWidth from 'string-width'
import type { Column } from './overview.ts'

/** A column is not made narrower than this, even if the table then is too wide. */
const NARROWEST = 8
/** What a column costs besides its text: a border and two spaces; and the last border. */
const FRAME = 3

/** Columns that a text takes on a terminal: wide characters take two. */
export const widthOf = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text))

// Measuring is dear; most of the text is made of these, each one column wide.
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2013\u2014\u2018-\u201f]*$/u

/** Widths of the columns' text, such that the table fits `width`: the widest of the columns that wrap give way first. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const widths = columns.map(({ title }, i) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? '')), widthOf(title)),
  )
  const room = width - 1 - FRAME * columns.length
  let excess = widths.reduce((sum, each) => sum + each, -room)
  while (excess > 0) {
    const widest = widestOf(columns, widths)
    if (widest === -1) break
    widths[widest] = (widths[widest] ?? 0) - 1
    excess--
  }
  return widths
}

function widestOf(columns: readonly Column[], widths: readonly number[]): number {
  let widest = -1
  columns.forEach(({ wraps }, i) => {
    const width = widths[i] ?? 0
    if (wraps && width > NARROWEST && width > (widths[widest] ?? 0)) widest = i
  })
  return widest
}

/** The text in lines of at most `width` columns, cut between words, or within one that is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const size = widthOf(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = ''
    }
    used = line === '' ? size : used + 1 + size
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  for (const { segment } of GRAPHEMES.segment(word)) {
    const size = widthOf(segment)
    if (piece !== '' && used + size > width) {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += segment
    used += size
  }
  return [...found, piece]
}
