import type { Analysis } from '../core/analysis.ts'
import type { Range } from '../core/span.ts'
import { escapeHtml } from './escape-html.ts'
import { type Mark, marksOf, type Piece, piecesInOrder, speakersOf } from './mention-marks.ts'

type Paragraph = Analysis['structure']['paragraphs'][number]

/** The element for a paragraph of each role. A headline after the first is a heading of its own. */
const ELEMENTS: Readonly<Record<Paragraph['role'], readonly [open: string, close: string]>> = {
  headline: ['<h1>', '</h1>'],
  subheading: ['<h2 class="subheading">', '</h2>'],
  byline: ['<p class="byline">', '</p>'],
  dateline: ['<p class="dateline">', '</p>'],
  body: ['<p>', '</p>'],
  blockquote: ['<blockquote><p>', '</p></blockquote>'],
  list: ['<p class="list">', '</p>'],
  caption: ['<p class="caption">', '</p>'],
  pullquote: ['<p class="pullquote">', '</p>'],
  teaser: ['<p class="teaser">', '</p>'],
  chrome: ['<p class="chrome">', '</p>'],
}
/** The sentence below the headline is no heading. */
const DEK = ['<p class="dek">', '</p>'] as const

/** The article's paragraphs with every mention marked; a note in place of a text that the record does not hold. */
export function articleHtml(record: Analysis, prefix: string): string {
  const { text } = record
  if (text === undefined) return '<p>The record does not hold its text (--with-text puts it there).</p>'
  const { paragraphs } = record.structure
  const headline = paragraphs.findIndex(({ role }) => role === 'headline')
  const firstBody = paragraphs.findIndex(({ role }) => role === 'body')
  const write = markWriter(text, marksOf(record), speakersOf(record), prefix)
  const written = paragraphs.map((paragraph, i) => {
    const isDek = paragraph.role === 'subheading' && (firstBody < 0 || i < firstBody)
    const isSecond = paragraph.role === 'headline' && i !== headline
    const [open, close] = isDek ? DEK : ELEMENTS[isSecond ? 'subheading' : paragraph.role]
    return `${open.replace('>', ' dir="auto">')}${write(paragraph)}${close}`
  })
  // A page has a heading for those who listen; a file's name is none for those who see.
  const title = headline < 0 ? '<h1 class="unseen">Article without a headline</h1>' : ''
  return [title, ...written].filter(Boolean).join('\n')
}

/**
 * A function that writes ranges of a text, in order, with their marks as elements. Elements of one mark share data-m, those of
 * one entity data-e; an entity's first carries the id that the panel links to.
 */
function markWriter(
  text: string,
  marks: readonly Mark[],
  speakers: ReadonlyMap<string, string>,
  prefix: string,
): (range: Range) => string {
  const numbers = new Map(marks.map((mark, i) => [mark, i]))
  const linked = new Set<string>()
  const piecesAt = piecesInOrder(marks)

  const opening = (mark: Mark): string => {
    const entity = `${prefix}-${mark.id}`
    if (mark.kind === 'speaker' || mark.kind === 'cue') return `<span class="${mark.kind}" data-e="${entity}">`
    const id = linked.has(entity) ? '' : ` id="${entity}-first"`
    const stop = linked.size === 0 ? 0 : -1 // one stop for the tab key; arrow keys go on from there
    linked.add(entity)
    return `<mark class="${mark.kind}"${id} data-m="${numbers.get(mark)}" data-e="${entity}" tabindex="${stop}">`
  }

  /** The speaker behind a quote, by the style sheet, so that copied text is the article's. */
  const label = ({ kind, id }: Mark): string => {
    const name = kind === 'quote' ? speakers.get(id) : undefined
    return name === undefined ? '' : `<span class="said-by" data-name="${escapeHtml(name)}"></span>`
  }

  return (range) => nested(text, piecesAt(range), opening, label)
}

/** Pieces as elements within each other: what stays open from one to the next is not closed between them. */
function nested(
  text: string,
  pieces: readonly Piece[],
  opening: (mark: Mark) => string,
  label: (mark: Mark) => string,
): string {
  let written = ''
  let open: readonly Mark[] = []
  const closeFrom = (depth: number, next: readonly Mark[]) => {
    for (const mark of open.slice(depth).toReversed()) {
      const isOver = !next.includes(mark)
      written += mark.kind === 'speaker' || mark.kind === 'cue' ? '</span>' : `${isOver ? label(mark) : ''}</mark>`
    }
  }
  for (const { start, end, marks } of pieces) {
    let shared = 0
    while (shared < open.length && open[shared] === marks[shared]) shared++
    closeFrom(shared, marks)
    for (const mark of marks.slice(shared)) written += opening(mark)
    written += escapeHtml(text.slice(start, end))
    open = marks
  }
  closeFrom(0, [])
  return written
}
