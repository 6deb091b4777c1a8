// Classes, elements and types by which pages mark the parts of an article.
// Source: compiled for newsparse from a look at news sites. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Words in a class or id that mark a quotation lifted out of the story to decorate the page. */
export const PULLQUOTE_CLASSES = parseList(`
  big-quote
  pull-quote
  pullout-quote
  pullquote
  quote-pullout
`)

/** Words in a class that mark the lines under a picture. */
export const CAPTION_CLASSES = parseList(`
  caption
  cutline
  image-credit
  photo-credit
  wp-caption-text
`)

/** Words in a class or id that mark the sentence below the headline. */
export const DEK_CLASSES = parseList(`
  article-subtitle
  dek
  standfirst
  strapline
  subheadline
`)

/** Words in a class or id of what is not the story: cut before its text is looked for. */
export const FOREIGN_CLASSES = parseList(`
  ad-container
  ad-slot
  advert
  advertisement
  breadcrumb
  cookie-banner
  cookie-consent
  newsletter-signup
  promo
  recirculation
  related-articles
  related-content
  related-stories
  share-bar
  share-buttons
  social-share
  sponsored
  taboola
  trending
`)

/** Elements that hold no words of the story. */
export const FOREIGN_ELEMENTS = parseList(`
  amp-ad
  amp-analytics
  amp-consent
  amp-sidebar
  audio
  button
  canvas
  dialog
  iframe
  input
  math
  nav
  noscript
  object
  script
  select
  style
  svg
  template
  textarea
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
