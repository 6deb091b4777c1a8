import type { Column } from './record-tables.ts'

/** The least widths of columns: first of those that wrap; where that is not enough, of all. */
const LIMITS = [
  { narrowest: 8, all: false },
  { narrowest: 2, all: true },
] as const
/** The width of a column besides its text: a border and two spaces; and the last border. */
const FRAME = 3

/** Letters of Europe and punctuation, each one column wide: nearly all of the text. */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2190\u2191\u2193]*$/u

export const isPlain = (text: string): boolean => PLAIN.test(text)

let exact: ((text: string) => number) | undefined

/** Measures all other characters; exact-widths.ts sets it. */
export function measureWith(widths: (text: string) => number): void {
  exact = widths
}

/** Columns that a text takes on a terminal: wide characters take two, once exact-widths.ts is loaded. */
export const widthOf = (text: string): number => (exact && !isPlain(text) ? exact(text) : text.length)

/** Widths of the columns' text, such that the table fits `width`: the widest columns give way first. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const widths = columns.map(({ title }, i) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? '')), widthOf(title)),
  )
  let excess = widths.reduce((sum, each) => sum + each + FRAME, 1 - width)
  for (const { narrowest, all } of LIMITS) {
    const yielding = columns.flatMap(({ wraps }, i) => (all || wraps ? [i] : []))
    for (; excess > 0; excess--) {
      const widest = yielding.reduce((best, i) => ((widths[i] ?? 0) > (widths[best] ?? 0) ? i : best), -1)
      if ((widths[widest] ?? 0) <= narrowest) break
      widths[widest] = (widths[widest] ?? 0) - 1
    }
  }
  return widths
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

let graphemes: Intl.Segmenter | undefined

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment } of graphemes.segment(word)) {
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
