import { dictionary } from '../../core/dictionary.ts'
import { STORY_TYPES } from '../../lexicons/page-markup.ts'
import { dayIn } from '../dateline.ts'
import { authorsIn, type Metadata } from '../marked-up-text.ts'
import { type DomDocument, type DomElement, lineOf, oneLine } from './dom.ts'

/** Headline, authors, outlet and day of publication of a page: from JSON-LD first, then meta tags, then what the page shows. */
export function findMetadata(document: DomDocument): Metadata & { readonly title: string | null } {
  const [linked, tagged, shown] = [fromJsonLd(document), fromMeta(document), fromPage(document)]
  const sources = [linked, tagged, shown]
  const pick = <K extends keyof Metadata>(key: K) =>
    sources.map((source) => source[key]).find((value) => value !== null)
  const authors = sources.map((source) => source.authors).find((names) => names.length > 0) ?? []
  const outlet = pick('outlet') ?? null
  return {
    headline: withoutOutlet(pick('headline') ?? null, outlet),
    authors: authors.filter((name) => name !== outlet),
    outlet,
    published: pick('published') ?? null,
    title: withoutOutlet(lineOf(document.querySelector('title')) || null, outlet),
  }
}

const STORY = new RegExp(`Article$|^(?:${STORY_TYPES.join('|')})$`, 'u')

type Json = { readonly [key: string]: unknown }

function fromJsonLd(document: DomDocument): Metadata {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parsed(script.textContent ?? '')),
  )
  const story = things.find((thing) => typesOf(thing).some((type) => STORY.test(type)))
  const byId = (thing: Json) => things.find((other) => other['@id'] === thing['@id'] && other.name) ?? thing
  const people = list(story?.author ?? story?.creator).map((author) => (isJson(author) ? byId(author) : author))
  const isPerson = (author: unknown) => !isJson(author) || !typesOf(author).includes('Organization')
  const found = people.filter(isPerson).map((author) => authorsIn(nameOf(author) ?? ''))
  const publisher = list(story?.publisher).map((thing) => (isJson(thing) ? byId(thing) : thing))
  return {
    headline: wordsOf(story?.headline) ?? wordsOf(story?.name),
    authors: distinct(found.flatMap(({ authors }) => authors)),
    outlet: [...publisher, ...people.filter((author) => !isPerson(author))].map(nameOf).find(Boolean) ?? null,
    published: dayOf(wordsOf(story?.datePublished) ?? wordsOf(story?.dateCreated)),
  }
}

/** JSON as pages have it: with comments or CDATA marks around it, and line breaks inside strings. Null where it is beyond that. */
function parsed(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)/u, '')
    .replace(/(?:-->|(?:\/\/)?\s*\]\]>)\s*$/u, '')
    .replace(/\p{Cc}+/gu, ' ')
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const DEEPEST = 6

/** The objects in a JSON-LD value: itself, its list's, those in its @graph and its mainEntity. */
function flatten(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isJson(value)) return []
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value.mainEntity, depth + 1)]
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const typesOf = (thing: Json): string[] => list(thing['@type']).filter((type) => typeof type === 'string')
const nameOf = (value: unknown): string | null => wordsOf(isJson(value) ? list(value.name)[0] : value)

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(withoutEntities(value)) || null : null
}

const ENTITIES: Readonly<Record<string, string>> = dictionary({
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
})

/** Entities that a page's machinery escaped once too often: "Roe &amp;amp; Poe" in a meta tag, "&#8217;" in JSON. */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(?<code>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,6}));/giu, (whole, code, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const point = code ? Number(code) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })

// Names and properties of meta tags, the most trusted first.
const HEADLINE_TAGS = ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'parsely-title']
const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'twitter:creator',
]
const OUTLET_TAGS = ['og:site_name', 'article:publisher', 'dc.publisher', 'publisher', 'application-name']
const PUBLISHED_TAGS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'publishdate',
  'date',
]

function fromMeta(document: DomDocument): Metadata {
  const tags = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = wordsOf(meta.getAttribute('content'))
    if (name && content) tags.set(name.toLowerCase(), [...(tags.get(name.toLowerCase()) ?? []), content])
  }
  const all = (names: readonly string[]) =>
    names.map((name) => tags.get(name) ?? []).find(({ length }) => length > 0) ?? []
  const isName = (words: string) => !/^(?:https?:|www\.|@)|\/\//iu.test(words)
  const authors = AUTHOR_TAGS.map((name) => (tags.get(name) ?? []).filter(isName)).find(({ length }) => length > 0)
  const found = (authors ?? []).map(authorsIn)
  return {
    headline: all(HEADLINE_TAGS)[0] ?? null,
    authors: distinct(found.flatMap((byline) => byline.authors)),
    outlet: all(OUTLET_TAGS).find(isName) ?? null,
    published:
      PUBLISHED_TAGS.flatMap((name) => tags.get(name) ?? [])
        .map(dayOf)
        .find(Boolean) ?? null,
  }
}

const AUTHOR_PLACES = ['[itemprop~="author"]', '[rel~="author"]', '[class*="byline"]', '[class*="author-name"]']

function fromPage(document: DomDocument): Metadata {
  const lines = AUTHOR_PLACES.flatMap((place) => [...document.querySelectorAll(place)].slice(0, 4).map(bylineText))
  const found = lines.map(authorsIn).find(({ authors }) => authors.length > 0)
  const title =
    document.querySelector('article h1') ??
    document.querySelector('main h1') ??
    document.querySelector('h1') ??
    headingOf(document)
  const times = ['[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'header time', 'time']
  const time = times.map((place) => document.querySelector(place)).find((element) => element !== null)
  return {
    headline: lineOf(title) || null,
    authors: found?.authors ?? [],
    outlet: found?.outlet ?? null,
    published: time ? dayOf(time.getAttribute('datetime') ?? time.getAttribute('content') ?? lineOf(time)) : null,
  }
}

/** A fragment without a title opens with a lower heading. */
const headingOf = (document: DomDocument): DomElement | null =>
  document.querySelector('title') ? null : document.querySelector('h2')

/** A byline's words without the date and the share buttons that stand in the same box. */
function bylineText(element: DomElement): string {
  const name = element.querySelector('[itemprop="name"], [rel~="author"], [class*="author"]')
  return lineOf(name ?? element).slice(0, 160)
}

const dayOf = (words: string | null): string | null => {
  const iso = /^\d{4}(?:-\d{2}){0,2}(?=$|[T ])/u.exec(words ?? '')?.[0]
  return iso ?? (words === null ? null : dayIn(words))
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)]

/** "Council closes bridge | The Daily Herald": titles carry the outlet at their end. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title
  const plain = (text: string) => text.toLowerCase().replace(/^the\s+/u, '')
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · '].map((mark) => title.lastIndexOf(mark)))
  return cut > 0 && plain(title.slice(cut + 3)) === plain(outlet) ? title.slice(0, cut) : title
}
