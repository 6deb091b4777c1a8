import type { Role } from '../../core/article.ts'
import { BLOCK_ELEMENTS, CAPTION_CLASSES, FOREIGN_ELEMENTS } from '../../lexicons/page-markup.ts'
import type { Block } from '../marked-up-text.ts'
import { findParagraphs } from '../paragraphs.ts'
import { type DomElement, type DomNode, isElement, isText, oneLine } from './dom.ts'

/** Where the reader notes a role before Readability rebuilds the tree: classes and some elements do not survive it. */
export const ROLE_MARK = 'data-newsparse-role'

const BLOCKS = new Set(BLOCK_ELEMENTS)
const FOREIGN = new Set(FOREIGN_ELEMENTS)
/** A whole paragraph in bold type of at most so many words, without an end mark, heads what follows. */
const LONGEST_BOLD_HEADING = 8
/** A paragraph that is one link is a button up to so many words, and prose (an end tag is missing) beyond so many. */
const LONGEST_BUTTON = 3
const LONGEST_LINK = 25
const CAPTION = new RegExp(`\\b(?:${CAPTION_CLASSES.join('|')})\\b`, 'iu')

/** The paragraph that is being read: its words, how many of them stand in links, in bold type and in times. */
interface Draft {
  text: string
  linked: number
  bold: number
  timed: number
  cells: number
}

interface Context {
  readonly role: Role | null
  readonly isLink: boolean
  readonly isBold: boolean
  readonly isTime: boolean
}

/** The paragraphs of a part of a page, in order, with the roles that the markup gives. */
export function readBlocks(root: DomElement): Block[] {
  const blocks: Block[] = []
  let draft: Draft = emptyDraft()

  const flush = (role: Role | null) => {
    for (const piece of draft.text.split(/\n\s*\n/u)) {
      const text = oneLine(piece).replace(/^(?:\| )+|(?: ?\|)+$/gu, '')
      const before = blocks.at(-1)
      if (text === '') continue
      if (before && /^[,;.!?…)]/u.test(text)) blocks[blocks.length - 1] = { ...before, text: `${before.text}${text}` }
      else blocks.push({ text, role: roleOf(text, role ?? 'body', draft) })
    }
    draft = emptyDraft()
  }

  const readText = (text: string, { isLink, isBold, isTime }: Context) => {
    const length = text.replace(/\s+/gu, '').length
    draft.text += text.replace(/\s+/gu, ' ')
    if (isLink) draft.linked += length
    if (isBold) draft.bold += length
    if (isTime) draft.timed += length
  }

  const read = (node: DomNode, context: Context) => {
    if (isText(node)) return readText(node.textContent ?? '', context)
    if (!isElement(node)) return
    const name = node.nodeName.toLowerCase()
    if (FOREIGN.has(name) || node.getAttribute('hidden') !== null) return
    if (name === 'br') draft.text += '\n'
    const inner = contextIn(node, name, context)
    if (name === 'pre') {
      flush(context.role)
      blocks.push(...preformatted(node.textContent ?? '', inner.role))
      return
    }
    if ((name === 'td' || name === 'th') && draft.text.trim() !== '') {
      draft.text += ' | '
      draft.cells++
    }
    const isBlock = BLOCKS.has(name)
    if (isBlock) flush(context.role)
    if (name === 'q') draft.text += '“'
    for (const child of node.childNodes) read(child, inner)
    if (name === 'q') draft.text += '”'
    if (isBlock) flush(inner.role)
  }

  read(root, { role: null, isLink: false, isBold: false, isTime: false })
  flush(null)
  return blocks
}

const emptyDraft = (): Draft => ({ text: '', linked: 0, bold: 0, timed: 0, cells: 0 })

function contextIn(element: DomElement, name: string, context: Context): Context {
  const marked = element.getAttribute(ROLE_MARK) as Role | null
  return {
    role: marked ?? roleByElement(element, name) ?? context.role,
    isLink: context.isLink || name === 'a',
    isBold: context.isBold || name === 'b' || name === 'strong',
    isTime: context.isTime || name === 'time',
  }
}

function roleByElement(element: DomElement, name: string): Role | null {
  if (/^h[1-6]$/u.test(name)) return 'subheading'
  if (name === 'blockquote') return 'blockquote'
  if (name === 'li') return 'list'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  return CAPTION.test(element.getAttribute('class') ?? '') ? 'caption' : null
}

/** A paragraph that is one link leads to another story or page; one that is a time heads an entry of a live blog. */
function roleOf(text: string, role: Role, draft: Draft): Role {
  const length = text.replace(/[\s|]+/gu, '').length
  const words = text.split(' ').length
  const isLoose = role === 'body' || role === 'list' || role === 'subheading'
  if (isLoose && draft.linked >= length && words <= LONGEST_LINK) return words <= LONGEST_BUTTON ? 'chrome' : 'teaser'
  if (draft.timed >= length) return 'dateline'
  if (role !== 'body') return role
  if (text.includes(' | ') && draft.cells > 0) return 'list'
  return draft.bold >= length && words <= LONGEST_BOLD_HEADING && !/[.!?:,;]["”’]?$/u.test(text) ? 'subheading' : role
}

/** Wire copy: its lines are cut anywhere, its paragraphs parted by blank lines or indents, its roles known by words alone. */
const preformatted = (text: string, role: Role | null): Block[] =>
  findParagraphs(text).map(({ start, end }) => ({ text: oneLine(text.slice(start, end)), role }))
