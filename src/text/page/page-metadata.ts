import { languageTag } from '../language-tag.ts'
import { dayInAddress, dayOf } from '../machine-days.ts'
import type { Metadata } from '../marked-up-text.ts'
import type { PageNode } from './html-tree.ts'
import type { LinkedArticle } from './json-ld.ts'
import type { HeadTags } from './meta-tags.ts'
import { readAuthors, type StoryPlace } from './page-authors.ts'
import { readHeadline } from './page-headline.ts'
import type { MeasuredPage } from './page-measures.ts'
import { attributeOf, findElements, firstElement, lineOf } from './page-nodes.ts'

/** The metadata in the page's head, in its two forms. */
export interface HeadMetadata {
  readonly linked: LinkedArticle | null
  readonly tagged: HeadTags
}

/** Headline, authors, outlet and days of a page: from JSON-LD first, then meta tags, then what the page shows. */
export function findMetadata(
  page: MeasuredPage,
  { linked, tagged }: HeadMetadata,
  place: StoryPlace,
  isCut: (node: PageNode) => boolean,
): Metadata & { readonly title: string | null } {
  const url = addressOf(page, { linked, tagged })
  const outlet = linked?.outlet ?? tagged.outlet
  const names = [outlet, tagged.outlet, linked?.outlet ?? null, hostName(url)].filter((name): name is string =>
    Boolean(name),
  )
  const titles = readHeadline(page, { linked: linked?.headline ?? null, tagged: tagged.headline }, names)
  return {
    ...titles,
    authors: authorsOf([linked?.authors ?? [], tagged.authors, readAuthors(page, place, isCut)], names),
    outlet,
    published:
      dayOf(linked?.published ?? null) ??
      tagged.published ??
      markedDay(page, 'datePublished') ??
      dayInAddress(url) ??
      shownDay(page, place),
    modified: dayOf(linked?.modified ?? null) ?? tagged.modified ?? markedDay(page, 'dateModified'),
    section: shortName(linked?.section ?? tagged.section),
    language:
      languageTag(attributeOf(page.nodes[0] as PageNode, 'lang')) ?? languageTag(linked?.language ?? tagged.language),
    url,
  }
}

const ADDRESS = /^https?:\/\/[^\s<>"]{3,2000}$/iu

/** The address that the page gives itself. */
export function addressOf(page: MeasuredPage, { linked, tagged }: HeadMetadata): string | null {
  const link = firstElement(page, (node) => node.name === 'link' && /\bcanonical\b/iu.test(attributeOf(node, 'rel')))
  const candidates = [link && attributeOf(link, 'href').trim(), tagged.url, linked?.url]
  return candidates.find((url): url is string => Boolean(url) && ADDRESS.test(url as string)) ?? null
}

const hostName = (url: string | null): string | null =>
  url?.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/:?#].*$|\.[a-z.]{2,8}(?=$|[/:?#])/giu, '') ?? null

/** The first list of persons; the names under which the site itself is known are none. A later list that has all of them and more is better. */
function authorsOf(lists: readonly (readonly string[])[], siteNames: readonly string[]): string[] {
  const sites = new Set(siteNames.map(lettersOf))
  const persons = lists
    .map((list) => list.filter((name) => !sites.has(lettersOf(name))))
    .filter((list) => list.length > 0)
  const [first = []] = persons
  const fuller = persons.find((list) => list.length > first.length && first.every((name) => list.includes(name)))
  return [...(fuller ?? first)]
}

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The day in an element that schema.org's microdata marks, or that HTML 5 drafts did. */
function markedDay(page: MeasuredPage, property: string): string | null {
  const marked = findElements(
    page,
    (node) =>
      attributeOf(node, 'itemprop').split(/\s+/u).includes(property) ||
      (property === 'datePublished' && node.attributes.has('pubdate')),
  )
  for (const node of marked) {
    const day = dayIn(page, node)
    if (day) return day
  }
  return null
}

/** The day of the first <time> near the story, else of any. */
function shownDay(page: MeasuredPage, { opening, end }: StoryPlace): string | null {
  const times = [...findElements(page, ({ name }) => name === 'time')].slice(0, 50)
  const near = times.filter(({ index }) => index < opening).reverse()
  const within = times.filter(({ index }) => index >= opening && index <= end)
  for (const node of [...near, ...within, ...times]) {
    const day = dayIn(page, node)
    if (day) return day
  }
  return null
}

const dayIn = (page: MeasuredPage, node: PageNode): string | null =>
  dayOf(attributeOf(node, 'datetime') || attributeOf(node, 'content') || null) ?? dayOf(lineOf(page, node))

const shortName = (name: string | null): string | null => (name !== null && name.length <= 80 ? name : null)
