import { Tokenizer } from 'htmlparser2'
import { UserError } from '../../core/errors.ts'
import { IMPLIED_END_TAGS, KEPT_ATTRIBUTES, TABLE_PARTS, VOID_ELEMENTS } from '../../lexicons/html-elements.ts'
import { BLOCK_ELEMENTS } from '../../lexicons/page-markup.ts'

/** An element or a run of text. Nodes stand in one list in document order, so that no walk recurses. */
export interface PageNode {
  readonly index: number
  readonly parent: PageNode | null
  /** In small letters; '' for text. */
  readonly name: string
  /** The text of a text node, with its entities decoded; '' for an element. */
  readonly text: string
  readonly attributes: ReadonlyMap<string, string>
  /** Index of the first node after all nodes in this one. */
  end: number
}

export interface PageTree {
  /** In document order; the first is the root, which stands for html, head and body. */
  readonly nodes: readonly PageNode[]
}

/** Deeper elements are read as children of their ancestor at this depth: no page needs them, and walks upwards stay short. */
const MAX_DEPTH = 200
/** No page of an article has as many. */
const MAX_NODES = 1_000_000
/** Longer values (code units) say nothing that a reader of articles wants. */
const MAX_ATTRIBUTE = 4000

const VOID = new Set(VOID_ELEMENTS)
const BLOCK = new Set(BLOCK_ELEMENTS)
const KEPT = new Set(KEPT_ATTRIBUTES)
const TABLE = new Set(TABLE_PARTS)
const CELLS = new Set(['caption', 'td', 'th'])
/** The ancestors that the start tag of a list item looks through for the item before it. */
const IN_ITEM = new Set(['address', 'div', 'p'])
const ITEMS = new Set(['dd', 'dt', 'li'])
const IMPLIED = new Map(
  IMPLIED_END_TAGS.map((line) => {
    const [name = '', ...closed] = line.split(' ')
    return [name, new Set(closed)] as const
  }),
)
/** Their tags only say what the root already is. */
const ROOTS = new Set(['body', 'head', 'html'])
/** Elements in which `<x/>` ends an element. */
const FOREIGN_MARKUP = new Set(['math', 'svg'])
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/**
 * HTML as a tree. The tokens are those of the HTML standard (htmlparser2's tokenizer); of its tree construction this keeps implied
 * end tags and the scopes of end tags. Time is linear in the input. Throws a UserError for a page with more than a million nodes.
 */
export const parseHtml = (html: string): PageTree => parse(html, false)

/** XML as a tree of the same kind, with names in small letters. */
export const parseXml = (xml: string): PageTree => parse(xml, true)

function parse(source: string, isXml: boolean): PageTree {
  const builder = new TreeBuilder(source, isXml)
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: isXml }, builder)
  tokenizer.write(source)
  tokenizer.end()
  return { nodes: builder.nodes }
}

/** Does the open element keep the start tag of `name` from ending what is around it? */
function isBarrierOfStart(open: string, name: string): boolean {
  if (open === 'table' || open === 'template') return true
  if (TABLE.has(name)) return false
  return CELLS.has(open) || (BLOCK.has(open) && !(ITEMS.has(name) && IN_ITEM.has(open)))
}

/** Does the open element keep the end tag of `name` from ending what is around it? */
function isBarrierOfEnd(open: string, name: string): boolean {
  if (open === 'table' || open === 'template') return true
  if (TABLE.has(name) || name === 'table') return false
  return CELLS.has(open) || (BLOCK.has(open) && !BLOCK.has(name) && !FOREIGN_MARKUP.has(name))
}

/** Puts the tokenizer's tokens together; `html` is what their offsets refer to. */
class TreeBuilder {
  readonly nodes: PageNode[] = []
  readonly #html: string
  readonly #isXml: boolean
  readonly #open: PageNode[]
  #foreignDepth = 0
  #name = ''
  #attributes: Map<string, string> | null = null
  #attribute = ''
  #value = ''
  #text = ''

  constructor(html: string, isXml: boolean) {
    this.#html = html
    this.#isXml = isXml
    this.#open = [this.#add('body', null, '')]
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end)
  }

  ontextentity(codePoint: number): void {
    this.#text += String.fromCodePoint(codePoint)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    this.#attribute = KEPT.has(name) ? name : ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== '') this.#value += this.#html.slice(start, Math.min(end, start + MAX_ATTRIBUTE))
  }

  onattribentity(codePoint: number): void {
    if (this.#attribute !== '') this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (this.#attribute !== '') {
      this.#attributes ??= new Map()
      if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
    }
    this.#value = ''
  }

  onopentagend(): void {
    this.#openElement(false)
  }

  onselfclosingtag(): void {
    this.#openElement(this.#isXml || this.#foreignDepth > 0 || FOREIGN_MARKUP.has(this.#name))
  }

  onclosetag(start: number, end: number): void {
    this.#flushText()
    const name = this.#html.slice(start, end).toLowerCase()
    if (ROOTS.has(name)) return
    const depth = this.#depthOf(name)
    if (depth > 0) this.#closeTo(depth)
    else if (name === 'p' || name === 'br') this.#add(name, this.#top(), '') // `</p>` alone is an empty paragraph
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.#isXml || this.#foreignDepth > 0) this.#text += this.#html.slice(start, end - offset)
  }

  onend(): void {
    this.#flushText()
    this.#closeTo(0)
  }

  isInForeignContext(): boolean {
    return this.#foreignDepth > 0
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #openElement(isClosed: boolean): void {
    this.#flushText()
    const name = this.#name === 'image' ? 'img' : this.#name
    if (ROOTS.has(name)) {
      for (const [key, value] of this.#attributes ?? []) this.#rootAttributes().set(key, value)
      return
    }
    if (!this.#isXml) this.#closeImplied(name)
    const node = this.#add(name, this.#top(), '')
    if (isClosed || (VOID.has(name) && !this.#isXml) || this.#open.length > MAX_DEPTH) return
    this.#open.push(node)
    if (FOREIGN_MARKUP.has(name)) this.#foreignDepth++
  }

  #rootAttributes(): Map<string, string> {
    const root = this.#open[0] as { attributes: ReadonlyMap<string, string> }
    if (root.attributes === NO_ATTRIBUTES) root.attributes = new Map()
    return root.attributes as Map<string, string>
  }

  /** Ends what the start tag of `name` ends: an open paragraph before a block, an open list item before the next. */
  #closeImplied(name: string): void {
    const closed = IMPLIED.get(name) ?? (BLOCK.has(name) ? IMPLIED.get('div') : undefined)
    if (!closed) return
    for (let depth = this.#open.length - 1; depth > 0; depth--) {
      const open = this.#open[depth]?.name ?? ''
      if (closed.has(open)) this.#closeTo(depth)
      else if (isBarrierOfStart(open, name)) return
    }
  }

  /** The depth of the element that an end tag closes; -1 where it is a stray. An inline element's does not close a block. */
  #depthOf(name: string): number {
    for (let depth = this.#open.length - 1; depth > 0; depth--) {
      const open = this.#open[depth]?.name ?? ''
      if (open === name) return depth
      if (!this.#isXml && isBarrierOfEnd(open, name)) return -1
    }
    return -1
  }

  #closeTo(depth: number): void {
    for (const node of this.#open.splice(depth)) {
      node.end = this.nodes.length
      if (FOREIGN_MARKUP.has(node.name)) this.#foreignDepth--
    }
  }

  #flushText(): void {
    if (this.#text === '') return
    this.#add('', this.#top(), this.#text)
    this.#text = ''
  }

  #top(): PageNode {
    return this.#open[this.#open.length - 1] as PageNode
  }

  #add(name: string, parent: PageNode | null, text: string): PageNode {
    const index = this.nodes.length
    if (index >= MAX_NODES)
      throw new UserError('too-long', `has more than ${MAX_NODES.toLocaleString('en')} elements; no article's page has`)
    const attributes = (name === '' ? null : this.#attributes) ?? NO_ATTRIBUTES
    const node: PageNode = { index, parent, name, text, attributes, end: index + 1 }
    this.nodes.push(node)
    if (name !== '') this.#attributes = null
    return node
  }
}
