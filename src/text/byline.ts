import type { BylineName } from '../core/article.ts'
import { alternatives } from '../core/parse-list.ts'
import { type Range, type Span, spanOf, trimmed } from '../core/span.ts'
import { NOT_IN_AUTHOR_NAMES } from '../lexicons/author-names.ts'
import { PARTICLES } from '../lexicons/name-parts.ts'
import { AGENCIES, OUTLET_WORDS } from '../lexicons/outlets.ts'

/** The authors of a story, and the outlet that they write for. */
export interface Byline {
  readonly names: readonly BylineName[]
  readonly outlet: Span | null
}

/** No article has more lines with its authors. */
export const MAX_BYLINES = 50
const MAX_BYLINE = 160
const MAX_NAME_LENGTH = 60
const OPENING = /^[([]?(?:by|words by|story by|written by|reported by|report by|text by|reporting by)\b:?\s+/iu
const SEPARATOR =
  /\s*(?:[.;]?\s*(?:additional\s+)?(?:reporting|writing)\s+by\b|[,;|&/•·]|\s[–—-]\s|\b(?:and|for|in|of|with|from|at)\b)\s*/giu
/** Editors and photographers are no authors. */
const OTHER_CREDIT = /\b(?:edited|editing|graphics?|photographs?|photography|photos?|translated|translation)\s+by\b/iu
const OUTLET = new RegExp(
  `^(?:(?:the\\s+)?(?:${alternatives(AGENCIES)})|(?=\\S+\\s)(?:\\p{Lu}[\\p{L}’'.&-]*\\s+){1,5}(?:${alternatives(OUTLET_WORDS)}))$`,
  'iu',
)
/** Endings of an outlet's name: most pieces of a line have none, and the pattern is dear to compile. */
const OUTLET_ENDS = new Set([...AGENCIES, ...OUTLET_WORDS].map(lastWordOf))
const isOutlet = (piece: string): boolean => OUTLET_ENDS.has(lastWordOf(piece)) && OUTLET.test(piece)
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}’'.-]*$/u
const GLUE = /[\p{Ll}](?=\p{Lu}\p{Ll})/gu

const NOT_A_NAME = new Set(NOT_IN_AUTHOR_NAMES.map((word) => word.toLowerCase()))

export const isByline = (line: string): boolean => parseByline(line, { start: 0, end: line.length }) !== null

/** Is the line a person's name and nothing else? Only its place in the page can say that it is a byline. */
export const isLoneName = isName

/**
 * A paragraph as a byline: "By Jane Roe and Max Poe", "Jane Roe, Reuters", "The Daily StarJane Roe" (outlet and author glued, as
 * copied pages have them). Null where it is none.
 */
export function parseByline(text: string, range: Range): Byline | null {
  const line = text.slice(range.start, range.end)
  if (line.length > MAX_BYLINE) return null
  const opening = OPENING.exec(line)
  if (opening) {
    const start = range.start + opening[0].length
    const other = line.slice(opening[0].length).search(OTHER_CREDIT)
    return readPieces(split(text, { start, end: other < 0 ? range.end : start + other }), false)
  }
  return parseGlued(text, range) ?? readPieces(split(text, range), true)
}

/** Outlet and author with nothing between them: cut where a small letter meets a capital. */
function parseGlued(text: string, { start, end }: Range): Byline | null {
  for (const glue of text.slice(start, end).matchAll(GLUE)) {
    const cut = start + glue.index + 1
    const [left, right] = [spanOf(text, start, cut), spanOf(text, cut, end)]
    if (isOutlet(left.text) && isName(right.text)) return { names: [authorOf(right)], outlet: left }
    if (isName(left.text) && isOutlet(right.text)) return { names: [authorOf(left)], outlet: right }
  }
  return null
}

function split(text: string, range: Range): Span[] {
  const pieces: Span[] = []
  let start = range.start
  const cuts = [...text.slice(range.start, range.end).matchAll(SEPARATOR)].map((m) => [m.index, m.index + m[0].length])
  for (const [from, to] of [...cuts, [range.end - range.start, range.end - range.start]] as [number, number][]) {
    const piece = trimmed(text, { start, end: range.start + from }, /[\s.()[\]]/u)
    if (piece.end > piece.start) pieces.push(spanOf(text, piece.start, piece.end))
    start = range.start + to
  }
  return pieces
}

/** A paragraph that is a name alone, as a byline. */
export const authorAlone = (span: Span): Byline => ({ names: [authorOf(span)], outlet: null })

/** Names and an outlet out of a byline's pieces. Without "By" before them, only where they are nothing else and one is an outlet. */
function readPieces(pieces: readonly Span[], bare: boolean): Byline | null {
  const outlet = pieces.find((piece) => isOutlet(piece.text)) ?? null
  const names = pieces.filter((piece) => piece !== outlet && isName(piece.text)).map(authorOf)
  if (bare) return outlet && names.length > 0 && names.length + 1 === pieces.length ? { names, outlet } : null
  const first = pieces[0]
  const opensWithAuthor = first !== undefined && (first === outlet || names.some((name) => name.start === first.start))
  return opensWithAuthor ? { names, outlet } : null
}

function isName(piece: string): boolean {
  if (piece.length > MAX_NAME_LENGTH) return false
  const parts = piece.split(/\s+/u)
  if (parts.length < 2 || parts.length > 5) return false
  const full = parts.filter((part) => NAME_WORD.test(part))
  const fits = (part: string) => (NAME_WORD.test(part) && !NOT_A_NAME.has(part.toLowerCase())) || PARTICLES.has(part)
  return full.length >= 2 && parts.every(fits) && !isOutlet(piece)
}

function lastWordOf(name: string): string {
  return name.slice(name.search(/\S+$/u)).toLowerCase()
}

/** A name in capitals ("JANE ROE") is spelled as a name is. */
function authorOf(span: Span): BylineName {
  const isShouted = !/\p{Ll}/u.test(span.text)
  const name = isShouted
    ? span.text.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, (c) => c.toUpperCase())
    : span.text
  return { name, ...span }
}
