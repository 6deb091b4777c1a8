// Questions that the readers of a page ask of its nodes. None recurses.
import { SILENT_ELEMENTS } from '../../lexicons/page-markup.ts'
import type { PageNode, PageTree } from './html-tree.ts'

const SILENT = new Set(SILENT_ELEMENTS)

export const attributeOf = (node: PageNode, name: string): string => node.attributes.get(name) ?? ''

export const isWithin = (node: PageNode, ancestor: PageNode): boolean =>
  ancestor.index <= node.index && node.index < ancestor.end

/** The node's ancestors, the nearest first. */
export function* ancestorsOf(node: PageNode): Generator<PageNode, void> {
  for (let above = node.parent; above; above = above.parent) yield above
}

/** The elements in `root` (itself among them) that fit, in document order. */
export function* findElements(
  { nodes }: PageTree,
  fits: (node: PageNode) => boolean,
  root: PageNode | undefined = nodes[0],
): Generator<PageNode, void> {
  if (!root) return
  for (let i = root.index; i < root.end; i++) {
    const node = nodes[i] as PageNode
    if (node.name !== '' && fits(node)) yield node
  }
}

export const firstElement = (tree: PageTree, fits: (node: PageNode) => boolean, root?: PageNode): PageNode | null =>
  findElements(tree, fits, root).next().value ?? null

/** The text of a node in one line; the texts of its elements are parted by a space. */
export function lineOf(
  { nodes }: PageTree,
  node: PageNode,
  isLeftOut: (node: PageNode) => boolean = () => false,
): string {
  const texts: string[] = []
  for (let i = node.index; i < node.end; i++) {
    const inner = nodes[i] as PageNode
    if (i > node.index && inner.name !== '' && (SILENT.has(inner.name) || isLeftOut(inner))) i = inner.end - 1
    else if (inner.name === '') texts.push(inner.text)
    else if (inner.name === 'br') texts.push(' ')
  }
  return oneLine(texts.join(''))
}

/** The text of a script or title as it stands. */
export const rawTextOf = ({ nodes }: PageTree, { index, end }: PageNode): string =>
  nodes
    .slice(index, end)
    .map(({ text }) => text)
    .join('')

/** Text without line breaks, doubled spaces, soft hyphens and zero-width spaces, as a page shows it. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
