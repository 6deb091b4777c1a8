// Loaded with `await import`: only HTML input pays for its parser.
import { UserError } from '../../core/errors.ts'
import { type Block, composePage, type Page } from '../marked-up-text.ts'
import { isProse, lettersOf } from './block-sums.ts'
import { findStory } from './find-story.ts'
import { foreignTest } from './foreign-boxes.ts'
import { type PageNode, parseHtml } from './html-tree.ts'
import { readJsonLd } from './json-ld.ts'
import { readMetaTags } from './meta-tags.ts'
import type { StoryPlace } from './page-authors.ts'
import { type PageBlock, readBlocks } from './page-blocks.ts'
import { diagnose } from './page-diagnostics.ts'
import { isLogoBlock } from './page-headline.ts'
import { type MeasuredPage, measurePage } from './page-measures.ts'
import { addressOf, findMetadata } from './page-metadata.ts'
import { findElements, lineOf, oneLine, rawTextOf } from './page-nodes.ts'
import { markTeaserCards } from './teaser-cards.ts'

/** More of a page than this (code units) is no article. */
const MAX_PAGE = 20_000_000

/**
 * A web page's story: headline, authors and outlet, then its paragraphs with their roles, as a text and its structure.
 * No script runs, nothing is fetched. Throws a UserError for a page with more than a million elements, else never.
 */
export function readHtml(html: string): Page {
  if (html.length > MAX_PAGE)
    throw new UserError('too-long', `has ${html.length.toLocaleString('en')} characters; no article's page has`)
  const page = measurePage(parseHtml(html))
  const tagged = readMetaTags(page)
  const titles = [tagged.headline, ...headingsOf(page)].filter((title): title is string => title !== null)
  const linked = readJsonLd(page, { url: addressOf(page, { linked: null, tagged }), titles })
  const all = markTeaserCards(page, readBlocks(page)).filter(
    (block) => !isLogoBlock(block, [linked?.outlet, tagged.outlet]),
  )
  const isForeign = foreignTest(page, all)
  const story = findStory(page, all, isForeign, linked?.body ?? [])
  const place = placeOf(story)
  const { title, ...metadata } = findMetadata(page, { linked, tagged }, place, isForeign)
  const blocks = withDek(betterOf(story, linked?.body ?? []), dekOf(page, place, isForeign))
  const isWireCopy = blocks.some(({ role }) => role === null)
  const opensWithHeading = blocks[0]?.role === 'subheading'
  const headline = metadata.headline ?? (isWireCopy || opensWithHeading ? null : title)
  return {
    ...composePage({ ...metadata, headline }, blocks),
    diagnostics: diagnose({ titles: [title, metadata.headline], blocks, head: { linked, tagged } }),
  }
}

const headingsOf = (page: MeasuredPage): string[] =>
  [...findElements(page, ({ name }) => name === 'h1' || name === 'title')]
    .slice(0, 5)
    .map((node) => (node.name === 'title' ? oneLine(rawTextOf(page, node)) : lineOf(page, node)))

/** The story's place in the page; authors may stand below its first paragraph. */
function placeOf(story: readonly PageBlock[]): StoryPlace {
  const prose = story.filter(isProse)
  return { opening: (prose[1] ?? prose[0])?.at ?? Number.POSITIVE_INFINITY, end: prose.at(-1)?.at ?? 0 }
}

/** A story in JSON-LD is taken where it has so much more than the page shows. */
const FULLER = 1.5
const MIN_BODY = 150

/** The story as the page shows it, or as its JSON-LD has it, where a script draws it or a wall hides it. */
function betterOf(story: readonly PageBlock[], body: readonly string[]): readonly Block[] {
  const shown = story.reduce((sum, block) => sum + (isProse(block) ? lettersOf(block) : 0), 0)
  const linked = body.reduce((sum, line) => sum + line.replace(/\s+/gu, '').length, 0)
  return linked >= MIN_BODY && linked > shown * FULLER ? body.map((text) => ({ text, role: 'body' })) : story
}

const MIN_DEK = 20
const MAX_DEK = 400

/** The sentence below the headline, which pages put outside of the story's element. */
function dekOf(page: MeasuredPage, { opening }: StoryPlace, isForeign: (node: PageNode) => boolean): string | null {
  const isDek = (node: PageNode): boolean =>
    node.index < opening &&
    page.isOf(node, 'dek') &&
    (page.letters[node.index] as number) <= MAX_DEK &&
    !isForeign(node)
  for (const node of findElements(page, isDek)) {
    const line = lineOf(page, node)
    if (line.length > MIN_DEK) return line
  }
  return null
}

function withDek(blocks: readonly Block[], dek: string | null): readonly Block[] {
  if (dek === null) return blocks
  if (blocks.some(({ text }) => text === dek)) {
    return blocks.map((block) => (block.text === dek ? { text: dek, role: 'subheading' } : block))
  }
  return [{ text: dek, role: 'subheading' }, ...blocks]
}
