// Names and properties of meta tags that say something of an article, in small letters.
// Source: Open Graph, Dublin Core, Parse.ly, and a look at news sites. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** In the order of trust. */
export const HEADLINE_TAGS = parseList(`
  og:title
  twitter:title
  citation_title
  dc.title
  dcterms.title
  parsely-title
  sailthru.title
`)

/** In the order of trust. */
export const AUTHOR_TAGS = parseList(`
  author
  article:author
  article:author_name
  og:article:author
  parsely-author
  sailthru.author
  dc.creator
  dcterms.creator
  byl
  byline
  cse_author
  cxenseparse:author
  news_authors
  authors
  citation_author
  twitter:creator
`)

/** In the order of trust. */
export const OUTLET_TAGS = parseList(`
  og:site_name
  article:publisher
  dc.publisher
  publisher
  application-name
  cre
  copyright
`)

/** In the order of trust. */
export const PUBLISHED_TAGS = parseList(`
  article:published_time
  article:published
  og:published_time
  og:article:published_time
  datepublished
  parsely-pub-date
  sailthru.date
  cxenseparse:recs:publishtime
  dc.date.issued
  dcterms.issued
  dcterms.created
  dc.date.created
  dc.date
  publication_date
  publish-date
  publish_date
  published-date
  published_time
  citation_publication_date
  pubdate
  publishdate
  ptime
  created
  displaydate
  date
`)

/** In the order of trust. */
export const MODIFIED_TAGS = parseList(`
  article:modified_time
  article:modified
  og:updated_time
  og:modified_time
  datemodified
  lastmod
  last-modified
  dcterms.modified
  dc.date.modified
  revised
  utime
`)

/** In the order of trust. */
export const SECTION_TAGS = parseList(`
  article:section
  parsely-section
  og:section
  sailthru.section
  articlesection
  section
`)

/** In the order of trust. */
export const LANGUAGE_TAGS = parseList(`
  og:locale
  content-language
  language
  dc.language
  inlanguage
`)
