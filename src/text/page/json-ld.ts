import { parse as parseJsonc } from 'jsonc-parser'
import { STORY_TYPES } from '../../lexicons/page-markup.ts'
import { authorsIn } from '../marked-up-text.ts'
import type { PageTree } from './html-tree.ts'
import { attributeOf, findElements, oneLine, rawTextOf } from './page-nodes.ts'
import { plainText } from './plain-text.ts'

/** The article's metadata in a page's JSON-LD, as it is written there. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  readonly language: string | null
  readonly url: string | null
  /** The story's paragraphs. */
  readonly body: readonly string[]
  readonly isFree: boolean
}

type Json = { readonly [key: string]: unknown }

/** Longer scripts (code units) are read without their JSON-LD, and no more objects and authors than these are looked at. */
const MAX_SCRIPT = 2_000_000
const MAX_OBJECTS = 2000
const MAX_AUTHORS = 30
const STORY = new RegExp(`Article$|^(?:${STORY_TYPES.join('|')})$`, 'u')

/** The page's article among all that its JSON-LD describes: the one with the page's address or headline, else the first. */
export function readJsonLd(
  tree: PageTree,
  page: { readonly url: string | null; readonly titles: readonly string[] },
): LinkedArticle | null {
  const scripts = findElements(
    tree,
    (node) => node.name === 'script' && /^application\/ld\+json/iu.test(attributeOf(node, 'type')),
  )
  const objects = objectsIn([...scripts].map((script) => parseJson(rawTextOf(tree, script))))
  const stories = objects.filter((object) => typesOf(object).some((type) => STORY.test(type)))
  const story = mostFitting(stories, page)
  return story ? articleOf(story, objects) : null
}

/** JSON as pages have it: with comments, CDATA marks around it, trailing commas and line breaks inside strings. Null where it is beyond that. */
function parseJson(source: string): unknown {
  if (source.length > MAX_SCRIPT) return null
  const json = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/u, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/u, '')
  for (const parse of [JSON.parse, (text: string) => JSON.parse(text.replace(/\p{Cc}+/gu, ' ')), parseLenient]) {
    try {
      return parse(json)
    } catch {
      // the next is more lenient
    }
  }
  return null
}

const parseLenient = (json: string): unknown => parseJsonc(json, [], { allowTrailingComma: true })

/** The objects of JSON-LD: those of lists, of @graph and of mainEntity. */
function objectsIn(values: readonly unknown[]): Json[] {
  const found: Json[] = []
  const open: unknown[] = [...values].reverse()
  while (open.length > 0 && found.length < MAX_OBJECTS) {
    const value = open.pop()
    if (Array.isArray(value)) open.push(...value.slice(0, MAX_OBJECTS).reverse())
    else if (isJson(value)) {
      found.push(value)
      open.push(value.mainEntity, value['@graph'])
    }
  }
  return found
}

function mostFitting(
  stories: readonly Json[],
  { url, titles }: { readonly url: string | null; readonly titles: readonly string[] },
): Json | null {
  const known = new Set(titles.map(lettersOf))
  const fit = (story: Json): number => {
    const hasUrl = url !== null && urlsOf(story).some((own) => samePage(own, url))
    const hasTitle = known.has(lettersOf(textOf(story.headline) ?? textOf(story.name) ?? ' '))
    return (hasUrl ? 4 : 0) + (hasTitle ? 3 : 0) + (story.headline === undefined ? 0 : 1)
  }
  let best: { readonly story: Json; readonly fit: number } | null = null
  for (const story of stories) {
    const own = fit(story)
    if (!best || own > best.fit) best = { story, fit: own }
  }
  return best?.story ?? null
}

function articleOf(story: Json, objects: readonly Json[]): LinkedArticle {
  const named = new Map<unknown, Json>()
  for (const object of objects)
    if (typeof object['@id'] === 'string' && object.name && !named.has(object['@id'])) named.set(object['@id'], object)
  const resolved = (value: unknown): unknown =>
    isJson(value) && !value.name ? (named.get(value['@id']) ?? value) : value
  const creators = listOf(story.author ?? story.creator)
    .slice(0, MAX_AUTHORS)
    .map(resolved)
  const isPerson = (creator: unknown): boolean =>
    !isJson(creator) || !typesOf(creator).some((type) => type.endsWith('Organization'))
  const persons = creators
    .filter(isPerson)
    .flatMap(namesOf)
    .map((name) => authorsIn(name))
  const outlets = [
    ...listOf(story.publisher).map(resolved),
    ...creators.filter((creator) => !isPerson(creator)),
  ].flatMap(namesOf)
  return {
    headline: textOf(story.headline) ?? textOf(story.name),
    authors: [...new Set(persons.flatMap(({ authors }) => authors))],
    outlet: outlets[0] ?? persons.find(({ outlet }) => outlet)?.outlet ?? null,
    published: textOf(story.datePublished) ?? textOf(story.dateCreated),
    modified: textOf(story.dateModified),
    section: textOf(listOf(story.articleSection)[0]),
    language: textOf(
      listOf(story.inLanguage).map((value) => (isJson(value) ? (value.alternateName ?? value.name) : value))[0],
    ),
    url: urlsOf(story)[0] ?? null,
    body: bodyOf(story.articleBody),
    isFree: !/^false$/iu.test(String(story.isAccessibleForFree ?? 'true')),
  }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const typesOf = (object: Json): string[] => listOf(object['@type']).filter((type) => typeof type === 'string')
const namesOf = (value: unknown): string[] =>
  (isJson(value) ? listOf(value.name) : [value]).flatMap((name) => textOf(name) ?? [])
const urlsOf = ({ url, mainEntityOfPage, '@id': id }: Json): string[] =>
  [url, isJson(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage, id].filter(
    (value): value is string => typeof value === 'string' && /^https?:\/\//iu.test(value),
  )

function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? oneLine(plainText(value)) || null : null
}

/** articleBody has its paragraphs parted by line breaks, or as HTML. */
function bodyOf(value: unknown): string[] {
  if (typeof value !== 'string') return []
  const broken = value.replace(/<\/?(?:p|div|li|h\d|blockquote)\b[^<>]{0,300}>|<br\s{0,9}\/?>/giu, '\n')
  return plainText(broken)
    .split(/[\r\n]+/u)
    .map(oneLine)
    .filter((line) => line !== '')
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const samePage = (a: string, b: string): boolean => pageOf(a) === pageOf(b)
const pageOf = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?|[?#].*$|\/+(?=[?#]|$)/giu, '').toLowerCase()
