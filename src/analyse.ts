import { createHash } from 'node:crypto'
import { type Analysis, KINDS, type Kind } from './core/analysis.ts'
import type { Article, Role } from './core/article.ts'
import { once } from './core/memoize.ts'
import { doubtfulIds, without, withoutLinks } from './entities/doubtful-entities.ts'
import { type Entities, type EntityOptions, findEntities } from './entities/index.ts'
import { removePlaceOverlaps } from './entities/place-overlaps.ts'
import { extractNumbers, referenceDateOf } from './numbers/index.ts'
import { findPlaceMentions, type PlaceOptions, resolvePlaces } from './places/index.ts'
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
  const { places, focus, mentions } = needsEntities ? placesOf(article, found, wanted, options) : NO_PLACES
  // A place is no person, whatever else is wanted.
  const entities = removePlaceOverlaps(found, mentions)
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

const NO_PLACES = { places: [], focus: [], mentions: [] }

/** The places, and all mentions of them. Without places and quotations in the record, and their demonyms, the senses are not resolved. */
function placesOf(article: Article, entities: Entities, wanted: ReadonlySet<Kind>, options: AnalyseOptions) {
  const isResolved = wanted.has('places') || wanted.has('quotes') || options.demonyms === true
  if (!isResolved) return { ...NO_PLACES, mentions: findPlaceMentions(article, entities) }
  const found = resolvePlaces(article, entities, options)
  return { ...found, mentions: found.places.flatMap(({ mentions }) => mentions) }
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
