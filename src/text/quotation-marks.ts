// Finds what quotation marks enclose. One pass a paragraph; a mark is opening or closing by its shape and its neighbours.

import type { Article, Diagnostic, MarkedPassage, MarkStyle, Paragraph, QuotationMarks } from '../core/article.ts'
import { dictionary } from '../core/dictionary.ts'
import { byPosition, contains, indexAt, overlaps, type Range, trimmed } from '../core/span.ts'
import { ALPHANUMERIC, isAt, LETTER, SIGN, SPACE } from './character-classes.ts'
import { findSingles } from './single-marks.ts'
import { unpairedMarks } from './unpaired-marks.ts'

interface Mark extends Range {
  readonly style: MarkStyle
  /** By the character itself; null where it is the same for both. */
  readonly side: 'open' | 'close' | null
}

const STYLES: Readonly<Record<string, readonly [MarkStyle, Mark['side']]>> = dictionary({
  '"': ['straight', null],
  '＂': ['straight', null],
  '“': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '„': ['curly', 'open'],
  '”': ['curly', 'close'],
  "''": ['doubled', null],
  '``': ['doubled', 'open'],
  '‘‘': ['doubled', 'open'],
  '’’': ['doubled', 'close'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
})
const MARK = /''|``|‘‘|’’|["＂“‟„”«»]/gu
const OPENS_AFTER = '([{—–-/:>‘\'“"…*_'
const OPENS_BEFORE = '[(…‘\'“".&-—'

/** Every marked passage in text order, and the marks without a partner. */
export function pairMarks(article: Pick<Article, 'text' | 'paragraphs'>): QuotationMarks {
  const passages: MarkedPassage[] = []
  const diagnostics: (Diagnostic & Range)[] = []
  let open: MarkedPassage | null = null
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.role === 'chrome') return
    const found = scan(article.text, paragraph, article.paragraphs[index + 1], index, open !== null)
    // A quotation that stood open at the end of the paragraph before and is not taken up again has lost its mark.
    if (open && !found.takesUp) diagnostics.push(unbalanced(open))
    for (const passage of found.passages) passages.push(passage)
    const last = found.passages.at(-1)
    open = last && !last.closed ? last : null
  })
  if (open) diagnostics.push(unbalanced(open))
  // Marks within a quotation that stands open have been judged above, unless they are wrong wherever it ends.
  const openPassages = passages.filter(({ closed }) => !closed)
  const isJudged = (mark: Range & { readonly isSure: boolean }): boolean => {
    const passage = openPassages[indexAt(openPassages, mark.end - 1)]
    if (passage === undefined || !overlaps(passage, mark)) return false
    return !mark.isSure || diagnostics.some(({ start }) => start === mark.start)
  }
  const unpaired = unpairedMarks(article)
    .filter((mark) => !isJudged(mark))
    .map(({ isSure, ...diagnostic }) => diagnostic)
  return { passages, diagnostics: [...diagnostics, ...unpaired].sort(byPosition) }
}

const unbalanced = ({ start, end }: Range): Diagnostic & Range => ({
  code: 'unbalanced-quote',
  message: 'quotation mark without a partner; the quotation is taken to end with its paragraph',
  start,
  end,
})

function scan(text: string, paragraph: Paragraph, next: Paragraph | undefined, index: number, carried: boolean) {
  const marks = marksIn(text, paragraph)
  const first = marks[0]
  const startsOpen = first?.start === paragraph.start && sideAt(text, paragraph, first) !== 'close'
  // "… the end of it." in a paragraph that begins inside of a quotation, without an opening mark of its own.
  const goesOn = carried && !startsOpen && first !== undefined && sideAt(text, paragraph, first) === 'close'
  const nested = pairUp(text, paragraph, marks, goesOn, true)
  // Where a nested mark has no partner, it was none: "… the latter half of it.“ ends what it seems to begin.
  const pairs = nested.at(-1)?.close === null ? pairUp(text, paragraph, marks, goesOn, false) : nested
  const doubles = pairs.flatMap(({ open, close }) => passageOf(text, paragraph, index, open, close))
  const singles = findSingles(text, { paragraph, next }, index, doubles)
  // The outer marks are the quotation: ‘She said “go”, and I went.’
  const outer = doubles.filter((double) => !isInside(singles, double))
  const passages = [...outer, ...singles].sort((a, b) => a.start - b.start)
  const [head, ...tail] = passages
  const startsSingle = head?.style === 'single' && head.start === paragraph.start
  const takesUp = carried && (goesOn || startsOpen || startsSingle)
  return { passages: head && takesUp ? [{ ...head, continues: true }, ...tail] : passages, takesUp }
}

/** Does one of these passages (sorted, disjoint) hold all of a range? */
function isInside(passages: readonly Range[], range: Range): boolean {
  const before = passages[indexAt(passages, range.start)]
  return before !== undefined && contains(before, range)
}

interface Pair {
  readonly open: Mark | null
  readonly close: Mark | null
}

function pairUp(text: string, paragraph: Range, marks: readonly Mark[], goesOn: boolean, nests: boolean): Pair[] {
  const pairs: Pair[] = []
  let open: Mark | null = null
  let depth = goesOn ? 1 : 0
  for (const [i, mark] of marks.entries()) {
    const side =
      depth === 1 && isDetached(text, paragraph, open, mark, marks[i + 1]) ? 'close' : sideAt(text, paragraph, mark)
    if (depth === 0) {
      if (side === 'close') continue
      open = mark
      depth = 1
    } else if (nests && side === 'open') {
      depth++
    } else if (closes(text, mark, side, open)) {
      depth--
      if (depth === 0) {
        pairs.push({ open, close: mark })
        open = null
      }
    }
  }
  if (depth > 0) pairs.push({ open, close: null })
  return pairs
}

/**
 * "… the whole day. "Orr said that …: a closing mark that a lost space or line break has joined to what comes after. The same
 * form may begin a further paragraph of the quotation; a verb of speech in the third person after it says that it does not.
 */
function isDetached(text: string, paragraph: Range, open: Mark | null, mark: Mark, next: Mark | undefined): boolean {
  if (
    open?.style !== 'straight' ||
    mark.style !== 'straight' ||
    !/[.?!]\s$/u.test(text.slice(mark.start - 2, mark.start))
  )
    return false
  const end = Math.min(next?.start ?? paragraph.end, mark.end + MAX_REPORT)
  const report = text.slice(mark.end, end)
  const opensNext =
    next !== undefined && end === next.start && /[\p{L}\d,:]\s$/u.test(report) && /\p{L}/u.test(text.charAt(next.end))
  return (opensNext || SPEECH.test(report)) && !FIRST_PERSON.test(report)
}

/** Code units behind a mark that are read. */
const MAX_REPORT = 400
const SPEECH =
  /^\p{Lu}[^.?!]{1,60}\b(?:said|says|told|added|asked|explained|noted)\b|\b(?:said|says|added)(?: \p{Lu}\S+)?[.:]\s$/u
const FIRST_PERSON = /(?<![\p{L}'’])(?:I|me|my|we|We|us|our|Our|My|you|You|your)(?![\p{L}])/u

function marksIn(text: string, { start, end }: Range): Mark[] {
  const marks: Mark[] = []
  for (const found of text.slice(start, end).matchAll(MARK)) {
    const [style, side] = STYLES[found[0]] ?? ['straight', null]
    const mark = { start: start + found.index, end: start + found.index + found[0].length, style, side }
    // “Priority 1” by the sea: what an opening mark stands before is no measure.
    const isClosing = style === 'curly' && marks.at(-1)?.side === 'open'
    if (isClosing || !isMeasure(text, mark)) marks.push(mark)
  }
  return marks
}

/** 5'11" tall, a 27" screen: inches, not marks. */
function isMeasure(text: string, mark: Mark): boolean {
  if (mark.style === 'curly' && mark.side !== 'close') return false
  if (!/\d/u.test(text.charAt(mark.start - 1))) return false
  if (/\d\s?['’′]\s?\d{1,2}(?:\.\d+)?$/u.test(text.slice(Math.max(0, mark.start - 9), mark.start))) return true
  return /^(?:\s?[x×]\s?\d|[\s-](?:tall|long|wide|high|deep|thick|by|screens?|display|monitor|television|TV|pipes?|vinyl|gun|diameter)\b)/u.test(
    text.slice(mark.end, mark.end + 12),
  )
}

const isOpening = (character: string): boolean => STYLES[character]?.[1] === 'open'

/** Whether a mark opens or closes, by its neighbours where its own shape does not say; null where neither does. */
function sideAt(text: string, paragraph: Range, mark: Mark): Mark['side'] {
  const before = mark.start > paragraph.start ? text.charAt(mark.start - 1) : ' '
  const after = mark.end < paragraph.end ? text.charAt(mark.end) : ' '
  const isParted = isAt(before, 0, SPACE)
  const isWord = isAt(after, 0, ALPHANUMERIC | SIGN)
  const mayOpen = isWord || OPENS_BEFORE.includes(after)
  const opens = mayOpen && (isParted || OPENS_AFTER.includes(before))
  const shuts = !isParted && !isWord && after !== '%' && after !== '&'
  if (mark.side === 'open') return shuts && !opens ? 'close' : 'open'
  // “… two years. ”“We are glad …”: before an opening mark it closes, in spite of the space.
  if (mark.side === 'close') return opens && isParted && !isOpening(after) ? 'open' : 'close'
  if (opens && !shuts) return 'open'
  if (shuts && !opens) return 'close'
  // " Clinton asked: a mark between two spaces, or between two letters.
  return mark.start === paragraph.start ? 'open' : null
}

/** Does a mark end the quotation that `open` began? A mark of another family inside a quotation is nested in it. */
function closes(text: string, mark: Mark, side: Mark['side'], open: Mark | null): boolean {
  if (side === 'open') return false
  if (open && (open.style === 'angle') !== (mark.style === 'angle')) return false
  return side === 'close' || !isAt(text, mark.end, LETTER) || /[,.?!]/u.test(text.charAt(mark.start - 1))
}

function passageOf(
  text: string,
  paragraph: Range,
  index: number,
  open: Mark | null,
  close: Mark | null,
): MarkedPassage[] {
  const start = open?.start ?? paragraph.start
  const end = close?.end ?? paragraph.end
  const content = trimmed(text, { start: open?.end ?? start, end: close?.start ?? end })
  if (content.end <= content.start) return []
  const style = open?.style ?? close?.style ?? 'straight'
  return [{ start, end, content, paragraph: index, style, closed: close !== null, continues: false }]
}
