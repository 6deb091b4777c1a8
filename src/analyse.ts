import { createHash } from 'node:crypto'
import { type Analysis, KINDS, type Kind } from './core/analysis.ts'
import type { Article, Role } from './core/article.ts'
import { once } from './core/memoize.ts'
import { doubtfulIds, without, withoutLinks } from './entities/doubtful-entities.ts'
import { type EntityOptions, findEntities } from './entities/index.ts'
import { removePlaceOverlaps } from './entities/place-overlaps.ts'
import { extractNumbers, referenceDateOf } from './numbers/index.ts'
import { type PlaceOptions, resolvePlaces } from './places/index.ts'
import { extractQuotes, type QuoteOptions } from './quotes/index.ts'

export interface AnalyseOptions extends EntityOptions, PlaceOptions, QuoteOptions {
  /** The kinds to extract; the others are absent from the record. All by default. */
  readonly only?: readonly Kind[]
  /** The least confidence of people, organizations and places, 0 to 1; less sure ones are left out. 0 by default. */
  readonly minConfidence?: number
  /** The roles of the paragraphs that are read; all but chrome by default. */
  readonly roles?: readonly Role[]
  /** The text's origin, as the record repeats it. */
  readonly path?: string | null
  readonly id?: unknown
  /** Puts the text into the record. */
  readonly withText?: boolean
  /** The day from which "last Tuesday" counts, as 2025-04-28; by default that of the dateline or byline, if any. */
  readonly referenceDate?: string
}

/** All that is to be known of an article, as one record. */
export function analyse(article: Article, options: AnalyseOptions = {}): Analysis {
  const wanted = new Set(options.only ?? KINDS)
  const needsEntities = wanted.size > (wanted.has('numbers') ? 1 : 0)
  const found = needsEntities
    ? findEntities(article, options)
    : { people: [], organizations: [], places: [], diagnostics: [] }
  // For every kind of name, and for speakers: what is a place is no person, whatever else is wanted.
  const { places, focus } = needsEntities ? resolvePlaces(article, found, options) : { places: [], focus: [] }
  const entities = removePlaceOverlaps(found, places)
  const { quotes, diagnostics } = wanted.has('quotes')
    ? extractQuotes(article, { ...entities, places }, options)
    : { quotes: [], diagnostics: [] }
  const doubtful = doubtfulIds([...entities.people, ...entities.organizations, ...places], options.minConfidence ?? 0)
  const { headline, byline, outlet, published, modified, section, language, dateline } = article.structure
  return {
    schema: 'newsparse/1',
    source: sourceOf(article, options),
    structure: {
      headline,
      byline,
      outlet,
      published,
      modified,
      section,
      language,
      dateline,
      paragraphs: article.paragraphs.map(({ start, end, role }, i) => ({
        start,
        end,
        role: article.roles?.[i] ?? role,
      })),
    },
    ...(wanted.has('people') && { people: without(entities.people, doubtful) }),
    ...(wanted.has('organizations') && { organizations: without(entities.organizations, doubtful) }),
    ...(wanted.has('places') && { places: without(places, doubtful), focus }),
    ...(wanted.has('numbers') && { numbers: extractNumbers(article, options) }),
    ...(wanted.has('quotes') && { quotes: withoutLinks(quotes, doubtful) }),
    diagnostics: [...article.diagnostics, ...entities.diagnostics, ...diagnostics],
    ...(options.withText && { text: article.text }),
  }
}

function sourceOf(article: Article, options: AnalyseOptions): Analysis['source'] {
  const { text, tokens, url } = article
  const { path = null, id = null } = options
  const hash = once(() => createHash('sha256').update(text, 'utf8').digest('hex'))
  return {
    path,
    id,
    url,
    get sha256() {
      return hash() // which a table does not show
    },
    characters: text.length,
    words: tokens.length,
    referenceDate: referenceDateOf(article, options),
  }
}
