import { type Range, trimmed } from '../core/span.ts'

/** Wider lines than this (code units) are paragraphs of their own, not wrapped text. */
const MAX_WRAP = 140
const MIN_WRAP = 30
const SENTENCE_END = /[.!?:;"”’)\]]/u

interface Line extends Range {
  /** The beginning of its text, after the indent. */
  readonly indent: number
  /** Is the line before it blank, or is it the first? */
  readonly opensBlock: boolean
}

/**
 * The paragraphs of a text: each line that is not blank; or, where the text is hard-wrapped, the lines between
 * blank lines, indents and lines that stop short. Ranges without the white space around them.
 */
export function findParagraphs(text: string): Range[] {
  const lines = findLines(text)
  const width = wrapWidth(text, lines)
  const paragraphs: Range[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const open = paragraphs.at(-1)
    if (width !== null && before && open && goesOn(text, before, line, width)) {
      paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end }
    } else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (const match of text.matchAll(/(?<line>[^\r\n]*)(?:\r\n|[\r\n]|$)/gu)) {
    const from = match.index
    const range = trimmed(text, { start: from, end: from + (match.groups?.line?.length ?? 0) })
    if (range.end > range.start) lines.push({ indent: range.start - from, opensBlock: afterBlank, ...range })
    afterBlank = range.end === range.start
  }
  return lines
}

/** The width at which the text is hard-wrapped; null where it is not: most of the lines near its greatest width end in mid-sentence. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const followed = lines.filter((_, i) => lines[i + 1]?.opensBlock === false)
  if (followed.length < 2) return null
  const width = followed.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
  if (width > MAX_WRAP || width < MIN_WRAP) return null
  const full = followed.filter((line) => widthOf(line) > width * 0.8)
  const broken = full.filter((line) => !SENTENCE_END.test(text.slice(line.end - 1, line.end)))
  return full.length >= 3 && full.length * 5 > followed.length && broken.length * 2 > full.length ? width : null
}

const widthOf = (line: Line): number => line.indent + line.end - line.start

/** In a hard-wrapped text: does `line` carry on the paragraph of the line before it? */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (line.opensBlock || line.indent > before.indent) return false
  const firstWord = /^\S{1,40}/u.exec(text.slice(line.start, line.start + 40))?.[0].length ?? 0
  const wouldHaveFitted = widthOf(before) + 1 + firstWord <= width
  return !wouldHaveFitted || !SENTENCE_END.test(text.slice(before.end - 1, before.end))
}
