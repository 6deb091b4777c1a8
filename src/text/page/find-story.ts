import { isProse, lettersOf, linkedOf, proseLetters, sumsBelow } from './block-sums.ts'
import { markNodes } from './foreign-boxes.ts'
import type { PageNode } from './html-tree.ts'
import { knownTest } from './known-paragraphs.ts'
import type { PageBlock } from './page-blocks.ts'
import type { MeasuredPage } from './page-measures.ts'
import { ancestorsOf, attributeOf, findElements, isWithin } from './page-nodes.ts'
import { findContainer, type StoryContainer, weightOf } from './story-container.ts'

/** A neighbour joins the story from this score, or this part of the container's. */
const JOINING_SCORE = 10
const JOINING_PART = 0.2
/** Code units from which a paragraph beside the container joins by itself. */
const JOINING_LETTERS = 70
/** A box of which more than this stands in links is a list of links. */
const LINK_SHARE = 0.5
const LINK_SHARE_WITHOUT_PROSE = 0.3
/** A box with this share of the story's sentences is the story's. */
const LARGE_SHARE = 0.25
/** An element of which this part are sentences of the story holds little else. */
const STORY_SHARE = 0.6
/** Elements up to which a paragraph's surroundings are compared with those of another. */
const PATH_LENGTH = 4
const BOXES = new Set(['details', 'div', 'dl', 'fieldset', 'form', 'ol', 'section', 'table', 'ul'])

/** The blocks of a page's story, in order: without what frames it, and with the parts that advertisements cut off. */
export function findStory(
  page: MeasuredPage,
  blocks: readonly PageBlock[],
  isForeign: (node: PageNode) => boolean,
  body: readonly string[],
): PageBlock[] {
  const own = blocks.filter(({ at }) => !isForeign(page.nodes[at] as PageNode))
  const container = findContainer(page, own)
  if (!container) return own
  const marked = markedBody(page, own)
  const chosen = marked ?? own.filter((block) => joins(page, block, container))
  const whole = recovered(own, chosen)
  const isSpread = whole.some((block) => !isWithin(block.container, container.node))
  const around = isSpread ? sharedElement(page, own, whole) : null
  const story = around ? own.filter((block) => joins(page, block, { ...container, node: around })) : whole
  return asTheBody(blocks, withoutLinkBoxes(page, story), body)
}

/** JSON-LD's text of the story must have so many letters, and so much of what was found, to be believed. */
const MIN_BODY = 300
const BELIEVED = 0.7

/** With the paragraphs that the body in JSON-LD has, too, and without those below its last that it has not. */
function asTheBody(blocks: readonly PageBlock[], story: readonly PageBlock[], body: readonly string[]): PageBlock[] {
  if (body.reduce((sum, line) => sum + line.length, 0) < MIN_BODY) return [...story]
  const isKnown = knownTest(body)
  const known = new Set(blocks.filter((block) => isProse(block) && isKnown(block.text)))
  const has = new Set(story)
  const [all, shared] = [story, story.filter((block) => known.has(block))].map((list) =>
    list.reduce((sum, block) => sum + proseLetters(block), 0),
  ) as [number, number]
  const last = [...known].at(-1)
  const endsThere = last !== undefined && shared > all * BELIEVED && endsAlike(last.text, body.at(-1) ?? '')
  const end = endsThere ? last.at : Number.POSITIVE_INFINITY
  return blocks.filter((block) => (has.has(block) && (block.at <= end || !isProse(block))) || known.has(block))
}

/** The element that holds all sentences of the story, where it holds little else; null where there is none below the root. */
function sharedElement(page: MeasuredPage, blocks: readonly PageBlock[], story: readonly PageBlock[]): PageNode | null {
  const inside = sumsBelow(page, story, proseLetters)
  const letters = sumsBelow(page, blocks, lettersOf)
  let node = page.nodes[0] as PageNode
  for (let i = 1; i < node.end; i++) {
    if (inside[i] === inside[0]) node = page.nodes[i] as PageNode
    else i = (page.nodes[i] as PageNode).end - 1
  }
  return node.parent && (inside[node.index] as number) > (letters[node.index] as number) * STORY_SHARE ? node : null
}

/** Letters by which two texts are known to end alike: a body may be cut short. */
const ENDING = 20

function endsAlike(text: string, body: string): boolean {
  const [own, other] = [text, body].map((each) =>
    each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .slice(-ENDING),
  )
  return own === other
}

/** The element that the page itself marks as the story (schema.org's articleBody); null where that is not the larger part of it. */
function markedBody(page: MeasuredPage, blocks: readonly PageBlock[]): PageBlock[] | null {
  const bodies = [...findElements(page, (node) => /\barticleBody\b/u.test(attributeOf(node, 'itemprop')))]
  const article = bodies[0] && articleOf(bodies[0])
  const marked = bodies.filter((body) => articleOf(body) === article)
  const chosen = blocks.filter(({ container }) => marked.some((body) => isWithin(container, body)))
  const [inside, all] = [chosen, blocks].map((list) => list.reduce((sum, block) => sum + proseLetters(block), 0)) as [
    number,
    number,
  ]
  return inside * 2 > all ? chosen : null
}

const articleOf = (node: PageNode): PageNode | undefined =>
  [...ancestorsOf(node)].find(({ name }) => name === 'article')

/** Does the block stand in the container, or in a neighbour of it that is as good? */
function joins(page: MeasuredPage, block: PageBlock, { node, scores }: StoryContainer): boolean {
  if (isWithin(block.container, node)) return true
  if (!node.parent || !isWithin(block.container, node.parent)) return false
  if (block.container === node.parent || block.container.parent === node.parent) {
    if (block.letters > JOINING_LETTERS && block.linked * 4 < block.letters) return isProse(block)
  }
  const neighbour = [block.container, ...ancestorsOf(block.container)].find(({ parent }) => parent === node.parent)
  if (!neighbour) return false
  const score = scores[node.index] as number
  const bonus =
    attributeOf(neighbour, 'class') !== '' && attributeOf(neighbour, 'class') === attributeOf(node, 'class')
      ? score * JOINING_PART
      : 0
  const least = Math.max(JOINING_SCORE, score * JOINING_PART)
  return (scores[neighbour.index] as number) + bonus >= least && weightOf(page, neighbour) >= 0
}

/** With paragraphs elsewhere that stand in elements like those of the story's: what advertisements cut into pieces. */
function recovered(blocks: readonly PageBlock[], chosen: readonly PageBlock[]): PageBlock[] {
  const has = new Set(chosen)
  const paths = new Set(chosen.filter(isProse).map(pathOf))
  const article = chosen[0] && articleOf(chosen[0].container)
  const fits = (block: PageBlock, i: number): boolean =>
    isProse(block) &&
    paths.has(pathOf(block)) &&
    articleOf(block.container) === article &&
    blocks[i - 1]?.role !== 'teaser'
  const found = blocks.filter((block, i) => !has.has(block) && fits(block, i))
  if (found.length === 0) return [...chosen]
  for (const block of found) has.add(block)
  const boxes = new Set(found.map(({ container }) => container.parent))
  const isBeside = (block: PageBlock): boolean => block.role === 'subheading' && boxes.has(block.container.parent)
  return blocks.filter((block) => has.has(block) || isBeside(block))
}

/** The names and classes of the elements around a paragraph. */
function pathOf({ container }: PageBlock): string {
  const around = [container, ...ancestorsOf(container)].slice(0, PATH_LENGTH)
  return around.map((node) => `${node.name}.${attributeOf(node, 'class').replace(/\d+/gu, '').slice(0, 80)}`).join('<')
}

/** Without the boxes within the story that lead elsewhere: lists of links, teasers of other stories. */
function withoutLinkBoxes(page: MeasuredPage, story: readonly PageBlock[]): PageBlock[] {
  const [letters, linked, prose] = [lettersOf, linkedOf, proseLetters].map((count) =>
    sumsBelow(page, story, count),
  ) as [Float64Array, Float64Array, Float64Array]
  const isLinkBox = (node: PageNode): boolean => {
    const [length, links, sentences] = [
      letters[node.index] as number,
      linked[node.index] as number,
      prose[node.index] as number,
    ]
    if (!BOXES.has(node.name) || length === 0 || sentences >= (prose[0] as number) * LARGE_SHARE) return false
    return links > length * (sentences > 0 ? LINK_SHARE : LINK_SHARE_WITHOUT_PROSE)
  }
  const marked = markNodes(page, isLinkBox)
  return story.filter(({ at }) => marked[at] === 0)
}
