// Finds the element that holds a page's story: the scoring of Mozilla Readability (Arc90's algorithm), over sums that are counted once.
import { isProse, lettersOf, linkedOf, sumsBelow } from './block-sums.ts'
import type { PageNode } from './html-tree.ts'
import type { PageBlock } from './page-blocks.ts'
import type { MeasuredPage } from './page-measures.ts'
import { ancestorsOf, isWithin } from './page-nodes.ts'

/** The ancestors to which a paragraph's score goes, with what it is divided by. */
const DIVISORS = [1, 2, 6, 9, 12]
/** Shorter paragraphs (code units) say nothing of where the story is. */
const MIN_LETTERS = 20
const CLASS_WEIGHT = 25
/** The score of an element by its name. */
const NAME_WEIGHTS = new Map<string, number>([
  ...['div', 'article', 'main', 'section'].map((name) => [name, 5] as const),
  ...['blockquote', 'pre', 'td'].map((name) => [name, 3] as const),
  ...['address', 'dd', 'dl', 'dt', 'form', 'li', 'ol', 'ul'].map((name) => [name, -3] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'].map((name) => [name, -5] as const),
])
/** Elements with this part of the best score point to an ancestor, if so many of them share it. */
const BEST = 5
const NEARLY_BEST = 0.75
const SHARING = 3

export interface StoryContainer {
  readonly node: PageNode
  /** By the node's index. */
  readonly scores: Float64Array
}

/** The element that holds the story, or the larger part of it; null where the page has no paragraph of any length. */
export function findContainer(page: MeasuredPage, blocks: readonly PageBlock[]): StoryContainer | null {
  const scores = scoresOf(page, blocks)
  const best = bestOf(page, scores)
  const first = best[0]
  if (!first) return null
  return { node: onlyParent(climbed(sharedAncestor(first, best, scores), scores)), scores }
}

function scoresOf(page: MeasuredPage, blocks: readonly PageBlock[]): Float64Array {
  const scores = new Float64Array(page.nodes.length)
  const blocksIn = sumsBelow(page, blocks, () => 1)
  const letters = sumsBelow(page, blocks, lettersOf)
  const linked = sumsBelow(page, blocks, linkedOf)
  for (const block of blocks) {
    if (block.letters < MIN_LETTERS || !(isProse(block) || block.role === 'body')) continue
    const { container } = block
    const isLeaf = container.name === 'p' || (blocksIn[container.index] === 1 && container.parent !== null)
    let above: PageNode | null = isLeaf ? container.parent : container
    for (const divisor of DIVISORS) {
      if (!above) break
      scores[above.index] = (scores[above.index] as number) + scoreOf(block) / divisor
      above = above.parent
    }
  }
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] === 0) continue
    const density = (linked[i] as number) / Math.max(1, letters[i] as number)
    scores[i] = Math.max(0.01, ((scores[i] as number) + weightOf(page, page.nodes[i] as PageNode)) * (1 - density))
  }
  return scores
}

/** A point, one for each comma, and one for each hundred code units up to three. */
const scoreOf = ({ text, letters }: PageBlock): number =>
  1 + (text.match(/[,，、]/gu)?.length ?? 0) + Math.min(Math.floor((letters * 1.2) / 100), 3)

export function weightOf(page: MeasuredPage, node: PageNode): number {
  const byClass = (page.isOf(node, 'positive') ? CLASS_WEIGHT : 0) - (page.isOf(node, 'negative') ? CLASS_WEIGHT : 0)
  return (NAME_WEIGHTS.get(node.name) ?? 0) + byClass
}

function bestOf(page: MeasuredPage, scores: Float64Array): PageNode[] {
  const best: PageNode[] = []
  for (const node of page.nodes) {
    const score = scores[node.index] as number
    if (score === 0 || (best.length === BEST && score <= (scores[best[BEST - 1]?.index ?? 0] as number))) continue
    const at = best.findIndex(({ index }) => (scores[index] as number) < score)
    best.splice(at < 0 ? best.length : at, 0, node)
    best.length = Math.min(best.length, BEST)
  }
  return best
}

/** The nearest ancestor of the best element that others nearly as good have, too. */
function sharedAncestor(first: PageNode, best: readonly PageNode[], scores: Float64Array): PageNode {
  const least = (scores[first.index] as number) * NEARLY_BEST
  const rivals = best.filter((node) => node !== first && (scores[node.index] as number) >= least)
  if (rivals.length < SHARING) return first
  for (const above of ancestorsOf(first)) {
    if (above.parent && rivals.filter((rival) => rival !== above && isWithin(rival, above)).length >= SHARING)
      return above
  }
  return first
}

/** Goes up where an ancestor scores higher: paragraphs that stand in boxes of their own give most to what holds the boxes. */
function climbed(from: PageNode, scores: Float64Array): PageNode {
  const least = (scores[from.index] as number) / 3
  let last = scores[from.index] as number
  for (const above of ancestorsOf(from)) {
    const score = scores[above.index] as number
    if (!above.parent || score < least) break
    if (score > last) return above
    last = score
  }
  return from
}

/** Goes up where an element is all that its parent holds: what joins the story stands beside that. */
function onlyParent(from: PageNode): PageNode {
  let node = from
  while (node.parent?.parent && node.parent.index + 1 === node.index && node.parent.end === node.end) node = node.parent
  return node
}
