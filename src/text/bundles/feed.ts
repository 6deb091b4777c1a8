import type { Diagnostic } from '../../core/article.ts'
import { dayOf } from '../machine-days.ts'
import { authorsIn, composePage, type Page } from '../marked-up-text.ts'
import type { PageNode, PageTree } from '../page/html-tree.ts'
import { parseXml } from '../page/html-tree.ts'
import { attributeOf, findElements, firstElement, oneLine, rawTextOf } from '../page/page-nodes.ts'
import { plainText } from '../page/plain-text.ts'
import { readHtml } from '../page/read-html.ts'
import type { BundledPage } from './bundle.ts'

const ITEMS = new Set(['entry', 'item'])
/** Elements in which feeds put a story, the fullest first. */
const CONTENT = ['content:encoded', 'content', 'description', 'summary', 'media:description']
/** Less text (code units) than this is a summary. */
const MIN_STORY = 280

const FROM_FEED: Diagnostic = {
  code: 'feed-item',
  message: 'The text is an item of a feed, as the feed gives it; the page may have more.',
  start: null,
  end: null,
}
const SUMMARY: Diagnostic = {
  code: 'no-story',
  message: 'The feed has no more than a summary of this story; save its page and give that.',
  start: null,
  end: null,
}

/** The items of a feed in RSS or Atom. */
export function readFeed(xml: string): BundledPage[] {
  const tree = parseXml(xml)
  const outlet = titleOf(tree, tree.nodes[0] as PageNode)
  return [...findElements(tree, ({ name }) => ITEMS.has(name))].map((item, i) => {
    const id = textIn(tree, item, ['guid', 'id']) ?? linkOf(tree, item) ?? String(i + 1)
    return { id, page: pageOf(tree, item, outlet) }
  })
}

function pageOf(tree: PageTree, item: PageNode, outlet: string | null): Page {
  const content = CONTENT.map((name) => childOf(tree, item, name)).find(
    (node) => node !== null && rawTextOf(tree, node).trim() !== '',
  )
  const story = readHtml(`<article>${content ? rawTextOf(tree, content) : ''}</article>`)
  const blocks = story.paragraphs.map(({ start, end, role }) => ({ text: story.text.slice(start, end), role }))
  const authors = childrenOf(tree, item, ['dc:creator', 'author', 'creator']).map(
    (node) => textIn(tree, node, ['name']) ?? lineIn(tree, node),
  )
  const page = composePage(
    {
      headline: titleOf(tree, item),
      authors: [
        ...new Set(
          authors.flatMap((author) => authorsIn(author.replace(/^\S+@\S+\s+\((?<name>.+)\)$/u, '$<name>')).authors),
        ),
      ],
      outlet,
      published: dayOf(textIn(tree, item, ['pubdate', 'published', 'dc:date', 'date', 'issued'])),
      modified: dayOf(textIn(tree, item, ['updated', 'atom:updated', 'modified'])),
      section: textIn(tree, item, ['category']),
      language: null,
      url: linkOf(tree, item),
    },
    blocks,
  )
  return { ...page, diagnostics: [FROM_FEED, ...(story.text.length < MIN_STORY ? [SUMMARY] : [])] }
}

/** The elements of those names that stand directly in the node. */
const childrenOf = (tree: PageTree, node: PageNode, names: readonly string[]): PageNode[] => [
  ...findElements(tree, ({ name, parent }) => parent === node && names.includes(name), node),
]

const childOf = (tree: PageTree, node: PageNode, name: string): PageNode | null =>
  childrenOf(tree, node, [name])[0] ?? null

const lineIn = (tree: PageTree, node: PageNode): string => oneLine(plainText(rawTextOf(tree, node)))

function textIn(tree: PageTree, node: PageNode, names: readonly string[]): string | null {
  for (const name of names) {
    const child = childOf(tree, node, name)
    const line = child ? lineIn(tree, child) || attributeOf(child, 'term') : ''
    if (line !== '') return line
  }
  return null
}

/** The title of a feed or of an item. */
function titleOf(tree: PageTree, node: PageNode): string | null {
  const title = firstElement(tree, ({ name }) => name === 'title', node)
  return title ? lineIn(tree, title) || null : null
}

function linkOf(tree: PageTree, item: PageNode): string | null {
  const links = childrenOf(tree, item, ['link']).map((link) => ({
    rel: attributeOf(link, 'rel') || 'alternate',
    href: attributeOf(link, 'href') || lineIn(tree, link),
  }))
  const link = links.find(({ rel, href }) => rel === 'alternate' && /^https?:\/\//iu.test(href))
  return link?.href ?? null
}
