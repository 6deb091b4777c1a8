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

/**
 * Widths of the columns' text, such that the table fits `width`. The columns that yield are narrowed first, then the widest, none
 * below its longest word; where that is not enough, those that yield are left out (0), and only then are words broken.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const widths = columns.map(({ title }, i) => widest(title, rows, i, widthOf))
  if (excessOf(widths, width) <= 0) return widths
  const least = columns.map(({ title, wraps }, i) => (wraps ? widest(title, rows, i, longestWord) : (widths[i] ?? 0)))
  for (const i of inOrderOfYielding(columns)) {
    if (excessOf(least, width) <= 0) break
    widths[i] = least[i] = 0
  }
  const kept = columns.flatMap((column, i) => ((widths[i] ?? 0) > 0 ? [{ ...column, i }] : []))
  const limit = (limits: readonly number[], yielding: readonly { readonly i: number }[]) =>
    narrow(widths, limits, yielding, width)
  limit(
    least,
    kept.filter(({ yields, wraps }) => wraps && yields !== undefined),
  )
  limit(
    least,
    kept.filter(({ wraps }) => wraps),
  )
  for (const { narrowest, all } of LIMITS) {
    limit(
      columns.map(() => narrowest),
      kept.filter(({ wraps }) => all || wraps),
    )
  }
  return widths
}

/** Longer words, such as addresses of pages, are broken before a column is left out. */
const MAX_WORD = 24

const widest = (
  title: string,
  rows: readonly (readonly string[])[],
  column: number,
  measure: (text: string) => number,
): number => rows.reduce((most, row) => Math.max(most, measure(row[column] ?? '')), measure(title))

const longestWord = (text: string): number =>
  text.split(' ').reduce((most, word) => Math.max(most, Math.min(widthOf(word), MAX_WORD)), 0)

const excessOf = (widths: readonly number[], width: number): number =>
  widths.reduce((sum, each) => sum + (each > 0 ? each + FRAME : 0), 1 - width)

const inOrderOfYielding = (columns: readonly Column[]): number[] =>
  columns
    .flatMap(({ yields }, i) => (yields === undefined ? [] : [{ yields, i }]))
    .sort((a, b) => a.yields - b.yields)
    .map(({ i }) => i)

/** Takes from the widest of the columns, one by one, until the table fits or each is at its limit. */
function narrow(
  widths: number[],
  limits: readonly number[],
  yielding: readonly { readonly i: number }[],
  width: number,
): void {
  const slack = (i: number) => ((widths[i] ?? 0) > (limits[i] ?? 0) ? (widths[i] ?? 0) : 0)
  for (let excess = excessOf(widths, width); excess > 0; excess--) {
    const most = yielding.reduce((best, { i }) => (slack(i) > slack(best) ? i : best), yielding[0]?.i ?? -1)
    if (slack(most) === 0) return
    widths[most] = (widths[most] ?? 0) - 1
  }
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

/** Each line of a text in lines of at most `width` columns that are indented as it is. */
export const wrapLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      const indent = /^ */u.exec(line)?.[0] ?? ''
      return wrap(line.slice(indent.length), Math.max(1, width - indent.length))
        .map((part) => `${indent}${part}`.trimEnd())
        .join('\n')
    })
    .join('\n')

/** Columns that a text needs to stand beside its head; with fewer it stands below. */
export const LEAST_BESIDE = 24

/** The indent of a text that stands below its head. */
const BELOW = ' '.repeat(4)

/**
 * A text beside its head, its further lines below its first; below the head, indented, where fewer than `least` columns are left.
 * The head takes `width` columns, with the spaces at its end that part it from the text.
 */
export function besideOrBelow(
  head: string,
  width: number,
  text: string,
  columns: number,
  least: number = LEAST_BESIDE,
): string {
  const isBeside = columns - width >= least
  const indent = isBeside ? ' '.repeat(width) : BELOW
  const lines = wrap(text, Math.max(1, columns - indent.length)).join(`\n${indent}`)
  return isBeside ? head + lines : `${head.trimEnd()}\n${indent}${lines}`
}

/** The longest beginning of a text that takes at most so many columns. */
export function beginningOf(text: string, columns: number): string {
  if (isPlain(text)) return text.slice(0, Math.max(0, columns))
  let end = 0
  let used = 0
  for (const grapheme of graphemesOf(text)) {
    used += widthOf(grapheme)
    if (used > columns) break
    end += grapheme.length
  }
  return text.slice(0, end)
}

/** The longest end of a text that takes at most so many columns. */
export function endOf(text: string, columns: number): string {
  if (isPlain(text)) return text.slice(Math.max(0, text.length - Math.max(0, columns)))
  let start = text.length
  let used = 0
  for (const grapheme of graphemesOf(text).reverse()) {
    used += widthOf(grapheme)
    if (used > columns) break
    start -= grapheme.length
  }
  return text.slice(start)
}

/** Groups of words in lines, dots between those on one line, none cut. */
export function wrapGroups(groups: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const group of groups) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(line) + widthOf(group) + DOT.length <= width)
      lines[lines.length - 1] = line + DOT + group
    else lines.push(group)
  }
  return lines
}

const DOT = ' · '

let graphemes: Intl.Segmenter | undefined

/** Cuts a text into grapheme clusters. */
function graphemesOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  for (const grapheme of graphemesOf(word)) {
    const size = widthOf(grapheme)
    if (piece !== '' && used + size > width) {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += grapheme
    used += size
  }
  return [...found, piece]
}
