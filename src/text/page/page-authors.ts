import { authorsIn } from '../marked-up-text.ts'
import type { PageNode } from './html-tree.ts'
import type { MeasuredPage } from './page-measures.ts'
import { attributeOf, findElements, isWithin } from './page-nodes.ts'

/** The story's place in the page, by indexes of nodes. */
export interface StoryPlace {
  /** The first two paragraphs of sentences: authors stand above or between them. */
  readonly opening: number
  /** The last paragraph. */
  readonly end: number
}

/** Longer elements (code units) are no bylines. */
const MAX_BYLINE = 300
const MAX_ELEMENTS = 12

/** The elements that name authors, the most certain kind first. */
const KINDS: readonly ((page: MeasuredPage, node: PageNode) => boolean)[] = [
  (_, node) => /\bauthor\b/u.test(attributeOf(node, 'itemprop')),
  (_, node) => /\bauthor\b/u.test(attributeOf(node, 'rel')),
  (page, node) => page.isOf(node, 'byline'),
  (_, node) =>
    /\/(?:authors?|by|columnists?|journalists?|people|profiles?|reporters?|staff|writers?)\/[^/]/u.test(
      attributeOf(node, 'href'),
    ),
]

/** The authors that the page shows above its story, or below it where it shows none above. */
export function readAuthors(page: MeasuredPage, place: StoryPlace, isCut: (node: PageNode) => boolean): string[] {
  const found = KINDS.map((isKind) => elementsOf(page, isKind, isCut))
  const above = found.map((nodes) =>
    namesIn(
      page,
      nodes.filter(({ index }) => index < place.opening),
    ),
  )
  // A box about the author is no part of the story, but names who wrote it.
  const boxed = KINDS.slice(0, 2).map((isKind) => elementsOf(page, isKind, () => false))
  const below = [...found, ...boxed].map((nodes) =>
    namesIn(page, nodes.filter(({ index }) => index >= place.opening).slice(0, 1)),
  )
  return fullest(above) ?? below.find((names) => names.length > 0) ?? []
}

/** The list of the most certain kind; a less certain one only where it has all of those names and more. */
function fullest(lists: readonly (readonly string[])[]): string[] | null {
  const found = lists.filter((names) => names.length > 0)
  const [first] = found
  if (!first) return null
  return [
    ...(found.find((names) => names.length > first.length && first.every((name) => names.includes(name))) ?? first),
  ]
}

function elementsOf(
  page: MeasuredPage,
  isKind: (page: MeasuredPage, node: PageNode) => boolean,
  isCut: (node: PageNode) => boolean,
): PageNode[] {
  const found: PageNode[] = []
  for (const node of findElements(page, (each) => isKind(page, each))) {
    const outer = found.at(-1)
    if (
      (page.letters[node.index] as number) > MAX_BYLINE ||
      isCut(node) ||
      (outer && isWithin(node, outer) && namesIn(page, [outer]).length > 0)
    )
      continue
    found.push(node)
    if (found.length === MAX_ELEMENTS) break
  }
  return found
}

const namesIn = (page: MeasuredPage, nodes: readonly PageNode[]): string[] => [
  ...new Set(nodes.flatMap((node) => authorsIn(partedText(page, node), true).authors)),
]

/** The words of a byline's elements with a bar between: "By | Rosa Lind | Staff Writer | March 4, 2026". */
function partedText(page: MeasuredPage, node: PageNode): string {
  const nodes = page.nodes.slice(node.index, node.end)
  const named = nodes.filter((inner) => inner === node || attributeOf(inner, 'itemprop') === 'name')
  const meta = named.map((inner) => attributeOf(inner, 'content')).find((content) => content !== '')
  if (meta !== undefined) return meta
  return nodes
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join(' | ')
}
