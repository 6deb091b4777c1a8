import { FOREIGN_ELEMENTS, SILENT_ELEMENTS } from '../../lexicons/page-markup.ts'
import { type ClassTest, classTest } from './class-words.ts'
import type { PageNode, PageTree } from './html-tree.ts'
import { attributeOf } from './page-nodes.ts'

/** A page with what its readers count in each node and all nodes below it. */
export interface MeasuredPage extends PageTree {
  /** Code units that are no white space, by the node's index. */
  readonly letters: Uint32Array
  /** Those of them that stand in links. */
  readonly linked: Uint32Array
  /** Elements called p. */
  readonly paragraphs: Uint32Array
  readonly isOf: ClassTest
}

const SILENT = new Set(SILENT_ELEMENTS)
const FOREIGN = new Set(FOREIGN_ELEMENTS)

/** Counts from the last node to the first: what is below a node has been counted before it. */
export function measurePage({ nodes }: PageTree): MeasuredPage {
  const [letters, linked, paragraphs] = [0, 1, 2].map(() => new Uint32Array(nodes.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { name, text, parent } = nodes[i] as PageNode
    if (name === '') letters[i] = text.replace(/\s+/gu, '').length
    else if (SILENT.has(name)) letters[i] = linked[i] = paragraphs[i] = 0
    else if (name === 'a') linked[i] = letters[i] as number
    else if (name === 'p') (paragraphs[i] as number)++
    if (!parent) continue
    for (const counts of [letters, linked, paragraphs])
      counts[parent.index] = (counts[parent.index] as number) + (counts[i] as number)
  }
  return { nodes, letters, linked, paragraphs, isOf: classTest() }
}

/** An element with this share of the page's words is no foreign one, and with the second not only hidden until a script shows it. */
const MAX_FOREIGN = 0.5
const MAX_HIDDEN = 0.1

/** Is the element no part of any story, by its name or as the page hides it? */
export function isForeign(page: MeasuredPage, node: PageNode): boolean {
  if (SILENT.has(node.name)) return true
  const share = (page.letters[node.index] as number) / Math.max(1, page.letters[0] as number)
  return (FOREIGN.has(node.name) && share < MAX_FOREIGN) || (share < MAX_HIDDEN && isHidden(node))
}

const isHidden = (node: PageNode): boolean =>
  node.attributes.size > 0 &&
  (node.attributes.has('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributeOf(node, 'style')))
