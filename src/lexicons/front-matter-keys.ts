// Keys of a Markdown file's front matter that say something of its article, in lower case, without marks
// between words.
// Source: the documentation of Jekyll, Hugo, Eleventy and Pandoc. Licence: facts alone; MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

export const FRONT_MATTER_KEYS = {
  headline: parseList(`
    headline
    title
  `),
  author: parseList(`
    author
    authors
    by
    byline
    writer
    writers
  `),
  outlet: parseList(`
    newspaper
    outlet
    publication
    publisher
    site
    sitename
    source
  `),
  published: parseList(`
    date
    datepublished
    pubdate
    publishdate
    published
    publishedat
    publisheddate
  `),
  modified: parseList(`
    datemodified
    lastmod
    lastmodified
    lastupdated
    modified
    modifieddate
    updated
    updatedat
  `),
  section: parseList(`
    categories
    category
    section
  `),
  language: parseList(`
    lang
    language
    locale
  `),
  url: parseList(`
    canonical
    canonicalurl
    link
    originalurl
    permalink
    sourceurl
    url
  `),
} as const
