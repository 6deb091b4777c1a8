import { proseLetters, sumsBelow } from './block-sums.ts'
import type { PageNode } from './html-tree.ts'
import type { PageBlock } from './page-blocks.ts'
import type { MeasuredPage } from './page-measures.ts'
import { ancestorsOf, attributeOf } from './page-nodes.ts'

/** An element with this share of the page's sentences is no box beside the story, whatever its class says. */
const LARGE_SHARE = 0.25
/** Readers' comments may be most of a page; an element that is nearly all of it is called so for another reason. */
const WHOLE_SHARE = 0.9
const PARAGRAPH_LETTERS = 60
/** Landmarks (WAI-ARIA) and elements that stand beside a story. */
const FOREIGN_ROLES = new Set(['banner', 'complementary', 'contentinfo', 'dialog', 'navigation', 'search'])
const FOREIGN_NAMES = new Set(['aside', 'footer'])

/** A test for nodes in advertisements, menus, lists of other stories, comments and the like. */
export function foreignTest(page: MeasuredPage, blocks: readonly PageBlock[]): (node: PageNode) => boolean {
  const prose = sumsBelow(page, blocks, proseLetters)
  const all = prose[0] as number
  const comments = outermost(page.nodes.filter((node) => page.isOf(node, 'comments')))
  const commented = comments.reduce((sum, { index }) => sum + (prose[index] as number), 0)
  const ofStory = commented < all * WHOLE_SHARE ? all - commented : all
  const embeds = embedHolders(page)
  const isBox = (node: PageNode): boolean => {
    if (node.name === '' || page.isOf(node, 'pullquote') || embeds.has(node.index)) return false
    const share = prose[node.index] as number
    if (page.isOf(node, 'comments')) return share < all * WHOLE_SHARE
    return looksForeign(page, node) && (share === 0 || share < ofStory * LARGE_SHARE)
  }
  const marked = markNodes(page, isBox)
  return ({ index }) => marked[index] === 1
}

/** Marks the elements of a kind, and all that stands in them. */
export function markNodes({ nodes }: MeasuredPage, isOfKind: (node: PageNode) => boolean): Uint8Array {
  const marked = new Uint8Array(nodes.length)
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i] as PageNode
    if (!isOfKind(node)) continue
    marked.fill(1, i, node.end)
    i = node.end - 1
  }
  return marked
}

function looksForeign(page: MeasuredPage, node: PageNode): boolean {
  if (page.isOf(node, 'hidden')) return true
  if (page.isOf(node, 'foreign')) return !isParagraph(page, node)
  if (FOREIGN_ROLES.has(attributeOf(node, 'role'))) return true
  return FOREIGN_NAMES.has(node.name) && node.parent?.name !== 'blockquote'
}

/** A paragraph of sentences is told by its words, not by its class: a "teaser" is the lead elsewhere. */
const isParagraph = ({ letters, linked }: MeasuredPage, { name, index }: PageNode): boolean =>
  name === 'p' &&
  (letters[index] as number) >= PARAGRAPH_LETTERS &&
  (linked[index] as number) * 2 < (letters[index] as number)

/** Elements that hold a post of a social network, which pages wrap in boxes called "social". */
function embedHolders(page: MeasuredPage): ReadonlySet<number> {
  const holders = new Set<number>()
  for (const node of page.nodes) {
    if (node.name !== 'blockquote' || !page.isOf(node, 'tweet')) continue
    for (const { index } of [node, ...ancestorsOf(node)]) holders.add(index)
  }
  return holders
}

function outermost(nodes: readonly PageNode[]): PageNode[] {
  let end = 0
  return nodes.filter((node) => {
    const isOuter = node.index >= end
    if (isOuter) end = node.end
    return isOuter
  })
}
