import { lines } from './lists.ts'

// Names and properties of meta tags in small letters. Here the order is no alphabet: the most trusted stand first.
// Sources: Open Graph (https://ogp.me), Dublin Core, Parse.ly, and our own list, from looking at news sites.

export const HEADLINE_TAGS = lines(`
  og:title
  twitter:title
  citation_title
  dc.title
  dcterms.title
  parsely-title
  sailthru.title
`)

export const AUTHOR_TAGS = lines(`
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

export const OUTLET_TAGS = lines(`
  og:site_name
  article:publisher
  dc.publisher
  publisher
  application-name
  cre
  copyright
`)

export const PUBLISHED_TAGS = lines(`
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

export const MODIFIED_TAGS = lines(`
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

export const SECTION_TAGS = lines(`
  article:section
  parsely-section
  og:section
  sailthru.section
  articlesection
  section
`)

export const LANGUAGE_TAGS = lines(`
  og:locale
  content-language
  language
  dc.language
  inlanguage
`)
