import type { Role } from '../../core/article.ts'
import { BLOCK_ELEMENTS } from '../../lexicons/page-markup.ts'
import type { Block } from '../marked-up-text.ts'
import { findParagraphs } from '../paragraphs.ts'
import type { PageNode } from './html-tree.ts'
import { isForeign, type MeasuredPage } from './page-measures.ts'
import { oneLine, rawTextOf } from './page-nodes.ts'

/** A paragraph of a page with its place in the tree. */
export interface PageBlock extends Block {
  /** Index of its first text node. Blocks are in this order. */
  readonly at: number
  /** The innermost block element around it. */
  readonly container: PageNode
  /** Code units that are no white space, and those of them in links. */
  readonly letters: number
  readonly linked: number
}

const BLOCKS = new Set(BLOCK_ELEMENTS)
/** A whole paragraph in bold type of at most so many words, without an end mark, heads what follows. */
const MAX_BOLD_HEADING = 8
/** A paragraph that is one link is a button up to so many words, and prose (an end tag is missing) beyond so many. */
const MAX_BUTTON = 3
const MAX_LINK = 25
/** A longer element (code units), or one with more paragraphs, is no caption, whatever its class says. */
const MAX_CAPTION = 600
const MAX_CAPTION_PARAGRAPHS = 3

/** Properties that a piece of text has from the elements around it. */
interface Context {
  readonly end: number
  readonly name: string
  readonly container: PageNode
  readonly role: Role | null
  readonly isLink: boolean
  readonly isBold: boolean
  readonly isTime: boolean
  /** Names, titles and dates stand side by side in boxes of their own: a space parts them. */
  readonly isByline: boolean
}

/** The paragraph that is being read: its words, how many of them stand in links, in bold type and in times. */
interface Draft {
  text: string
  role: Role | null
  at: number
  container: PageNode
  letters: number
  linked: number
  bold: number
  timed: number
  cells: number
}

/** The paragraphs of a page, in order, with the roles that the markup gives. */
export function readBlocks(page: MeasuredPage): PageBlock[] {
  const reader = new BlockReader(page)
  const { nodes } = page
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as PageNode
    reader.leaveBefore(i)
    if (node.name === '') reader.readText(node)
    else if (i > 0 && isForeign(page, node)) i = node.end - 1
    else if (node.name === 'pre') {
      reader.readPreformatted(node)
      i = node.end - 1
    } else reader.enter(node)
  }
  reader.leaveBefore(nodes.length)
  return reader.blocks
}

class BlockReader {
  readonly blocks: PageBlock[] = []
  readonly #page: MeasuredPage
  readonly #contexts: Context[]
  #draft: Draft

  constructor(page: MeasuredPage) {
    const root = page.nodes[0] as PageNode
    this.#page = page
    this.#contexts = [
      {
        end: root.end,
        name: root.name,
        container: root,
        role: null,
        isLink: false,
        isBold: false,
        isTime: false,
        isByline: false,
      },
    ]
    this.#draft = emptyDraft(root)
  }

  /** Leaves the elements that end before node `index`. */
  leaveBefore(index: number): void {
    for (let context = this.#contexts.at(-1); context && context.end <= index; context = this.#contexts.at(-1)) {
      if (context.name === 'q') this.#draft.text += '”'
      if (BLOCKS.has(context.name)) this.#flush()
      this.#contexts.pop()
    }
  }

  enter(node: PageNode): void {
    const { name } = node
    if (name === 'br') this.#draft.text += '\n'
    if ((name === 'td' || name === 'th') && this.#draft.text.trim() !== '') {
      this.#draft.text += ' | '
      this.#draft.cells++
    }
    if (BLOCKS.has(name)) this.#flush()
    if (name === 'q') this.#draft.text += '“'
    if (node.end > node.index + 1) this.#contexts.push(contextIn(this.#page, node, this.#context()))
  }

  readText({ text, index }: PageNode): void {
    const letters = this.#page.letters[index] as number
    const { role, container, isLink, isBold, isTime, isByline } = this.#context()
    const draft = this.#draft
    if (letters > 0 && draft.letters === 0) Object.assign(draft, { role, container, at: index })
    if (isByline && /\S$/u.test(draft.text) && /^\p{Lu}/u.test(text)) draft.text += ' '
    draft.text += text.replace(/\s+/gu, ' ')
    draft.letters += letters
    if (isLink) draft.linked += letters
    if (isBold) draft.bold += letters
    if (isTime) draft.timed += letters
  }

  /** Wire copy: its lines are cut anywhere, its paragraphs parted by blank lines or indents, its roles known by words alone. */
  readPreformatted(node: PageNode): void {
    this.#flush()
    const { role } = contextIn(this.#page, node, this.#context())
    const text = rawTextOf(this.#page, node)
    for (const { start, end } of findParagraphs(text)) {
      const line = oneLine(text.slice(start, end))
      this.blocks.push({ text: line, role, at: node.index, container: node, letters: line.length, linked: 0 })
    }
  }

  #context(): Context {
    return this.#contexts[this.#contexts.length - 1] as Context
  }

  #flush(): void {
    const draft = this.#draft
    if (draft.text.trim() === '') {
      draft.text = ''
      return
    }
    for (const piece of draft.text.split(/\n\s*\n/u)) {
      const text = oneLine(piece).replace(/^(?:\| )+|(?: ?\|)+$/gu, '')
      const before = this.blocks.at(-1)
      if (text === '') continue
      const { at, container } = draft
      const letters = text.replace(/[\s|]+/gu, '').length
      const linked = Math.round((letters * draft.linked) / Math.max(1, draft.letters))
      if (before && /^[,;.!?…)]/u.test(text))
        this.blocks[this.blocks.length - 1] = { ...before, text: `${before.text}${text}` }
      else this.blocks.push({ text, role: roleOf(text, draft.role ?? 'body', draft), at, container, letters, linked })
    }
    this.#draft = emptyDraft(draft.container)
  }
}

const emptyDraft = (container: PageNode): Draft => ({
  text: '',
  role: null,
  at: 0,
  container,
  letters: 0,
  linked: 0,
  bold: 0,
  timed: 0,
  cells: 0,
})

function contextIn(page: MeasuredPage, node: PageNode, context: Context): Context {
  const { name, end } = node
  return {
    end,
    name,
    container: BLOCKS.has(name) ? node : context.container,
    role: roleIn(page, node, context.role),
    isLink: context.isLink || name === 'a',
    isBold: context.isBold || name === 'b' || name === 'strong',
    isTime: context.isTime || name === 'time',
    isByline: context.isByline || (page.isOf(node, 'byline') && (page.letters[node.index] as number) <= MAX_CAPTION),
  }
}

/** The role of text in an element, from its own name and class, else from what is around it. */
function roleIn(page: MeasuredPage, node: PageNode, around: Role | null): Role | null {
  if (around === 'pullquote') return around
  if (page.isOf(node, 'pullquote')) return 'pullquote'
  if (around === 'caption' && node.name !== 'table' && node.name !== 'blockquote') return around
  return roleByElement(page, node) ?? (node.name === 'table' && around === 'caption' ? null : around)
}

function roleByElement(page: MeasuredPage, node: PageNode): Role | null {
  const { name } = node
  if (/^h[1-6]$/u.test(name)) return 'subheading'
  if (name === 'blockquote') return 'blockquote'
  if (name === 'li') return 'list'
  if (name === 'figcaption' || name === 'caption' || name === 'amp-img') return 'caption'
  return (name === 'figure' || page.isOf(node, 'caption')) && isSmall(page, node) ? 'caption' : null
}

function isSmall({ letters, paragraphs }: MeasuredPage, { index }: PageNode): boolean {
  const count = letters[index] as number
  return (
    count <= MAX_CAPTION &&
    count * 2 < (letters[0] as number) &&
    (paragraphs[index] as number) <= MAX_CAPTION_PARAGRAPHS
  )
}

/** A paragraph that is one link leads to another story or page; one that is a time heads an entry of a live blog. */
function roleOf(text: string, role: Role, draft: Draft): Role {
  const words = text.split(' ').length
  const isLoose = role === 'body' || role === 'list' || role === 'subheading'
  if (isLoose && draft.linked >= draft.letters && words <= MAX_LINK) return words <= MAX_BUTTON ? 'chrome' : 'teaser'
  if (draft.timed >= draft.letters) return 'dateline'
  if (role !== 'body') return role
  if (text.includes(' | ') && draft.cells > 0) return 'list'
  return draft.bold >= draft.letters && words <= MAX_BOLD_HEADING && !/[.!?:,;]["”’]?$/u.test(text)
    ? 'subheading'
    : role
}
