// Roles of a page's elements in its article.
// Source: the HTML Standard's elements, sorted for newsparse from a look at news sites. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Elements whose text a page never shows. */
export const SILENT_ELEMENTS = parseList(`
  head
  iframe
  noembed
  noframes
  noscript
  script
  style
  template
  textarea
  title
`)

/** Elements that hold no words of the story, where they are not most of the page. */
export const FOREIGN_ELEMENTS = parseList(`
  amp-ad
  amp-analytics
  amp-consent
  amp-sidebar
  audio
  button
  canvas
  dialog
  input
  math
  nav
  object
  select
  svg
  video
`)

/** Elements that begin a new line on the page. */
export const BLOCK_ELEMENTS = parseList(`
  address
  article
  aside
  blockquote
  body
  center
  dd
  details
  div
  dl
  dt
  fieldset
  figcaption
  figure
  footer
  h1
  h2
  h3
  h4
  h5
  h6
  header
  hr
  html
  li
  main
  ol
  p
  pre
  section
  summary
  table
  tbody
  tfoot
  thead
  tr
  ul
`)

/** JSON-LD types of a page's main story (schema.org), without "Article" itself, which ends most of them. */
export const STORY_TYPES = parseList(`
  BlogPosting
  LiveBlogPosting
  NewsStory
  Report
  SocialMediaPosting
`)
