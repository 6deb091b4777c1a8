import type { BylineName, Diagnostic, Paragraph, Role, Structure } from '../core/article.ts'
import { type Span, spanOf } from '../core/span.ts'
import { isAuthorNote } from './author-notes.ts'
import { MAX_BYLINES, parseByline } from './byline.ts'
import { isDateLine } from './dateline.ts'
import { findRoles } from './paragraph-roles.ts'

/** Metadata that a page holds outside of its prose; null where there is none. */
export interface Metadata {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  /** EDTF, as is `modified`. */
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  /** BCP 47. */
  readonly language: string | null
  /** The address that a page gives itself. */
  readonly url: string | null
}

/** A paragraph as the markup gives it, in one line. Role null: the markup does not say, the words must. */
export interface Block {
  readonly text: string
  readonly role: Role | null
}

/** A text with what its markup says of it: what `readArticle` takes beside the text. */
export interface Page {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly structure: Partial<Structure>
  readonly url?: string | null
  readonly diagnostics?: readonly Diagnostic[]
}

type NamedBlock = Block & { readonly role: Role }

/** Between paragraphs. An empty line keeps the text from looking hard-wrapped, should it be read again. */
const BREAK = '\n\n'
/** The number of blocks within which a page may print its headline and authors again. */
const HEAD = 8
const MAX_HEAD_LINE = 200
/** Roles that the words of a paragraph can have although the markup only says "a paragraph". */
const ROLES_BY_WORDS: ReadonlySet<Role> = new Set(['chrome', 'teaser', 'byline', 'dateline', 'caption'])

/**
 * A page's text: headline, authors and outlet on top, then the blocks, with an empty line between. Blocks near the top that
 * only repeat the headline or the authors are left out.
 */
export function composePage(metadata: Metadata, blocks: readonly Block[]): Page {
  const named = withRoles(blocks)
  const headline = metadata.headline ?? titleOf(named)
  const told = withoutDoubles(named.map((block) => withNoteRole(block, metadata.authors)))
  const rest = told.filter((block, i) => i >= HEAD || !repeats(block, headline, metadata.authors))
  const top: NamedBlock[] = headline === null ? [] : [{ text: headline, role: 'headline' }]
  const byline = bylineOf(metadata)
  if (byline !== '') top.push({ text: byline, role: 'byline' })
  const below = rest.map((block) => (block.role === 'headline' ? { ...block, role: 'subheading' as const } : block))
  const { text, paragraphs } = join([...top, ...below])
  return { text, paragraphs, structure: structureOf(text, paragraphs, metadata), url: metadata.url }
}

function join(blocks: readonly NamedBlock[]): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = []
  const pieces: string[] = []
  let end = 0
  for (const { text, role } of blocks) {
    const start = pieces.length === 0 ? 0 : end + BREAK.length
    end = start + text.length
    pieces.push(text)
    paragraphs.push({ start, end, role })
  }
  return { text: pieces.join(BREAK), paragraphs }
}

/** Gives a role by its words to each block whose markup leaves it open. */
function withRoles(blocks: readonly Block[]): NamedBlock[] {
  const { text, paragraphs } = join(blocks.map((block) => ({ ...block, role: 'body' })))
  const byWords = findRoles(text, paragraphs)
  return blocks.map((block, i) => {
    const found = byWords[i]?.role ?? 'body'
    if (block.role === null) return { ...block, role: found }
    const isOpen =
      block.role === 'body' || ((block.role === 'list' || block.role === 'subheading') && found === 'chrome')
    return { ...block, role: isOpen && ROLES_BY_WORDS.has(found) ? found : block.role }
  })
}

/** A note about the author below the story is no part of it. */
const withNoteRole = (block: NamedBlock, authors: readonly string[]): NamedBlock =>
  block.role === 'body' && isAuthorNote(block.text, authors) ? { ...block, role: 'chrome' } : block

/** The distance within which a caption may stand twice (blocks): under a picture and in its enlarged view. */
const CAPTION_DISTANCE = 3

/** Pages print a longer paragraph (letters) twice for screens of two sizes only. */
const MAX_REPEATED = 80

/** Without captions that say no more than one beside them, and paragraphs that stand twice. */
function withoutDoubles(blocks: readonly NamedBlock[]): NamedBlock[] {
  const kept: NamedBlock[] = []
  const seen = new Set<string>()
  for (const block of blocks) {
    const own = letters(block.text)
    if (block.role === 'body' && own.length > MAX_REPEATED) {
      if (seen.has(own)) continue
      seen.add(own)
    }
    const isDouble = kept
      .slice(-CAPTION_DISTANCE)
      .some(
        ({ role, text }) =>
          role === 'caption' && (letters(text) === own || (block.role === 'caption' && letters(text).includes(own))),
      )
    if (!isDouble) kept.push(block)
  }
  return kept
}

/** The page's headline where its metadata have none: its first heading, if no prose stands before it. */
function titleOf(blocks: readonly NamedBlock[]): string | null {
  const first = blocks.find(({ role }) => role === 'headline' || role === 'subheading' || role === 'body')
  return first && first.role !== 'body' ? first.text : null
}

/** Does the block only say once more what stands above it: the headline, or who wrote the story and when? */
function repeats({ text, role }: NamedBlock, headline: string | null, authors: readonly string[]): boolean {
  if (headline !== null && letters(text) === letters(headline)) return true
  if (authors.length === 0 || text.length > MAX_HEAD_LINE) return false
  if (role === 'byline') return authors.every((name) => letters(text).includes(letters(name)))
  const rest = authors.reduce((left, name) => left.replace(name, ''), text)
  if (rest === text) return false
  const words = rest.replace(/^[\s,|·•–—-]*(?:(?:by|and|on)\b[\s,|·•–—-]*)*/iu, '').trim()
  return words === '' || isDateLine(words)
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** "By Jane Roe and Max Poe, The Daily Herald": as a reader would write it, and as `parseByline` reads it. */
function bylineOf({ authors, outlet }: Metadata): string {
  const last = authors.at(-1)
  if (last === undefined) return outlet ?? ''
  const names = authors.length > 1 ? `${authors.slice(0, -1).join(', ')} and ${last}` : last
  return `By ${names}${outlet === null ? '' : `, ${outlet}`}`
}

function structureOf(text: string, paragraphs: readonly Paragraph[], metadata: Metadata): Partial<Structure> {
  const { authors, outlet, published, modified, section, language } = metadata
  const day = { ...(published !== null && { published }), ...(modified !== null && { modified }), section, language }
  const line = paragraphs.find(({ role }) => role === 'byline')
  if (!line || (authors.length === 0 && outlet === null)) return day
  let from = line.start
  const next = (words: string): Span => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return spanOf(text, start, from)
  }
  const named = authors.map((name) => ({ name, ...next(name) }))
  const byline = named.length > 0 ? named : authorsBelow(text, paragraphs, line.end)
  return { ...day, byline, ...(outlet !== null && { outlet: next(outlet) }) }
}

/** Authors that only the words of the page name. */
export const authorsBelow = (text: string, paragraphs: readonly Paragraph[], position: number): BylineName[] =>
  paragraphs
    .filter(({ role, start }) => role === 'byline' && start >= position)
    .slice(0, MAX_BYLINES)
    .flatMap((range) => parseByline(text, range)?.names ?? [])

/** The names in what a page calls its author: "By Jane Roe and Max Poe, Political Editor". */
export function authorsIn(words: string, isStrict = false): { authors: string[]; outlet: string | null } {
  const line = words.trim().replace(/^(?:by|words by|story by|written by)\b:?\s+/iu, '')
  const byline = parseByline(`By ${line}`, { start: 0, end: line.length + 3 })
  if (!byline) return { authors: !isStrict && /^\p{Lu}[^@/:]{1,60}$/u.test(line) ? [line] : [], outlet: null }
  return { authors: byline.names.map(({ name }) => name), outlet: byline.outlet?.text ?? null }
}
