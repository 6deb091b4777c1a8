import {
  AUTHOR_TAGS,
  HEADLINE_TAGS,
  LANGUAGE_TAGS,
  MODIFIED_TAGS,
  OUTLET_TAGS,
  PUBLISHED_TAGS,
  SECTION_TAGS,
} from '../../lexicons/meta-tag-names.ts'
import { dayOf } from '../machine-days.ts'
import { authorsIn } from '../marked-up-text.ts'
import type { PageTree } from './html-tree.ts'
import { attributeOf, findElements, oneLine } from './page-nodes.ts'
import { plainText } from './plain-text.ts'

/** The article's metadata in a page's meta tags. */
export interface HeadTags {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  /** EDTF, as is `modified`. */
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  readonly language: string | null
  readonly url: string | null
  /** Does the publisher lock the story's content? */
  readonly isLocked: boolean
}

/** Tags with the same name that are kept. */
const MAX_TAGS = 30

export function readMetaTags(tree: PageTree): HeadTags {
  const tags = tagsOf(tree)
  const all = (names: readonly string[]): string[] => names.flatMap((name) => tags.get(name) ?? [])
  const authorLists = AUTHOR_TAGS.map((name) =>
    (tags.get(name) ?? []).filter(isName).flatMap((words) => authorsIn(words).authors),
  )
  return {
    headline: all(HEADLINE_TAGS)[0] ?? null,
    authors: [...new Set(authorLists.find((names) => names.length > 0) ?? [])],
    outlet: all(OUTLET_TAGS).find(isName) ?? null,
    published: all(PUBLISHED_TAGS).map(dayOf).find(Boolean) ?? null,
    modified: all(MODIFIED_TAGS).map(dayOf).find(Boolean) ?? null,
    section: all(SECTION_TAGS).find(isName) ?? null,
    language: all(LANGUAGE_TAGS)[0] ?? null,
    url: all(['og:url'])[0] ?? null,
    isLocked: /^(?:locked|paid|premium|subscriber)/iu.test(all(['article:content_tier'])[0] ?? ''),
  }
}

function tagsOf(tree: PageTree): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const meta of findElements(tree, ({ name }) => name === 'meta')) {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attributeOf(meta, key).toLowerCase())
    const content = oneLine(plainText(attributeOf(meta, 'content')))
    if (content === '') continue
    for (const name of new Set(names.filter((each) => each !== ''))) {
      const known = tags.get(name) ?? []
      if (known.length === 0) tags.set(name, known)
      if (known.length < MAX_TAGS) known.push(content)
    }
  }
  return tags
}

const isName = (words: string): boolean => !/^(?:https?:|www\.|@)|\/\//iu.test(words)
