// The one place that meets linkedom and Readability. Load it with `await import`: only HTML input pays for them.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Role } from '../../core/article.ts'
import {
  CAPTION_CLASSES,
  DEK_CLASSES,
  FOREIGN_CLASSES,
  FOREIGN_ELEMENTS,
  PULLQUOTE_CLASSES,
} from '../../lexicons/page-markup.ts'
import { type Block, composePage, type Page } from '../marked-up-text.ts'
import { type DomDocument, type DomElement, lineOf } from './dom.ts'
import { withoutDeepNesting } from './nesting-limit.ts'
import { ROLE_MARK, readBlocks } from './page-blocks.ts'
import { findMetadata } from './page-metadata.ts'

/** Pages with more elements than this are read without Readability, whose time grows faster than the page. */
const MOST_ELEMENTS = 12_000
/** Less text than this (code units) from Readability is checked against the whole page. */
const SHORT_STORY = 400

/**
 * A web page's story: headline, authors and outlet, then its paragraphs with their roles, as a text and its structure.
 * No script runs, nothing is fetched. Never throws.
 */
export function readHtml(html: string): Page {
  const document = documentOf(html)
  const { title, ...metadata } = findMetadata(document)
  const dek = dekOf(document)
  prepare(document)
  const found = storyOf(document, html)
  const blocks = withDek(found, dek)
  const isWireCopy = blocks.some(({ role }) => role === null)
  const opensWithHeading = blocks[0]?.role === 'subheading'
  const headline = metadata.headline ?? (isWireCopy || opensWithHeading ? null : title)
  return composePage({ ...metadata, headline }, blocks)
}

const FRAME = /<!doctype[^>]{0,300}>|<\/?(?:html|head)(?:\s[^<>]{0,1000})?>/giu

/** Every page gets the frame that linkedom does not supply: it takes the first element for the root, and an empty body where there is no head. */
function documentOf(html: string): DomDocument {
  const shallow = withoutDeepNesting(html)
  const framed = /<body[\s>]/iu.test(shallow)
    ? shallow.replace(FRAME, '').replace(/<body(?=[\s>])/iu, '</head><body')
    : `</head><body>${shallow.replace(FRAME, '')}</body>`
  return parseHTML(`<!doctype html><html><head>${framed}</html>`).document as unknown as DomDocument
}

/** Notes roles that Readability would lose, and cuts what is no part of any story. */
function prepare(document: DomDocument): void {
  for (const quote of [...document.querySelectorAll(selector(PULLQUOTE_CLASSES))]) rebuild(document, quote, 'pullquote')
  for (const caption of [...document.querySelectorAll(selector(CAPTION_CLASSES))]) {
    if (BOXES.has(caption.nodeName.toLowerCase()) && !caption.querySelector('p p, figcaption'))
      rebuild(document, caption, 'caption')
  }
  for (const element of [...document.querySelectorAll(FOREIGN_ELEMENTS.join(','))]) element.remove()
  for (const element of [...document.querySelectorAll(selector(FOREIGN_CLASSES))]) {
    if (!element.querySelector('h1')) element.remove()
  }
}

const BOXES = new Set(['div', 'p', 'section'])

/** Puts an element's content into a block quotation with a note of its role, which Readability leaves as it is. */
function rebuild(document: DomDocument, element: DomElement, role: Role): void {
  const block = document.createElement('blockquote')
  block.setAttribute(ROLE_MARK, role)
  for (const child of [...element.childNodes]) block.appendChild(child)
  element.replaceWith(block)
}

/** Elements with one of the words in their class. */
const selector = (names: readonly string[]): string => names.map((name) => `[class*="${name}"]`).join(',')

/** The story as Readability finds it; where that is little or nothing, all of the page but what frames it. */
function storyOf(document: DomDocument, html: string): Block[] {
  const found = readable(document)
  const story = found ? readBlocks(found) : []
  if (lengthOf(story) >= SHORT_STORY) return story
  const again = documentOf(html) // Readability has taken the first one apart
  prepare(again)
  const all = readBlocks(frameless(again))
  return lengthOf(story) * 2 > lengthOf(all) ? story : all
}

/** The element that holds the page's main part, else the body without its header, footer and side columns. */
function frameless(document: DomDocument): DomElement {
  const articles = [...document.querySelectorAll('article')]
  const main = articles.length === 1 ? articles[0] : document.querySelector('main, [role="main"]')
  if (main) return main
  const body = document.body ?? document.documentElement
  if (body.querySelector('p')) for (const frame of [...body.querySelectorAll('header, footer, aside')]) frame.remove()
  return body
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

function readable(document: DomDocument): DomElement | null {
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node: unknown) => node,
  }
  try {
    // Readability's types want the browser's document.
    const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], options)
    return (reader.parse()?.content as unknown as DomElement | undefined) ?? null
  } catch {
    return null
  }
}

/** The sentence below the headline, which pages put outside of the story's element. */
function dekOf(document: DomDocument): string | null {
  const element = [...document.querySelectorAll(selector(DEK_CLASSES))].find((found) => lineOf(found).length > 20)
  return element ? lineOf(element) : null
}

function withDek(blocks: readonly Block[], dek: string | null): readonly Block[] {
  if (dek === null) return blocks
  if (blocks.some(({ text }) => text === dek)) {
    return blocks.map((block) => (block.text === dek ? { text: dek, role: 'subheading' } : block))
  }
  return [{ text: dek, role: 'subheading' }, ...blocks]
}
