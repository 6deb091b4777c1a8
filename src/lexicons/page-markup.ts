import { lines } from './lists.ts'

// How pages name the parts of an article in their markup. Source: our own lists, from looking at news sites.

/** Words in a class or id that mark a quotation lifted out of the story to decorate the page. */
export const PULLQUOTE_CLASSES = lines(`
  big-quote
  pull-quote
  pullout-quote
  pullquote
  quote-pullout
`)

/** Words in a class that mark the lines under a picture. */
export const CAPTION_CLASSES = lines(`
  caption
  cutline
  image-credit
  photo-credit
  wp-caption-text
`)

/** Words in a class or id that mark the sentence below the headline. */
export const DEK_CLASSES = lines(`
  article-subtitle
  dek
  standfirst
  strapline
  subheadline
`)

/** Words in a class or id of what is not the story: cut before its text is looked for. */
export const FOREIGN_CLASSES = lines(`
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
export const FOREIGN_ELEMENTS = lines(`
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
export const BLOCK_ELEMENTS = lines(`
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
export const STORY_TYPES = lines(`
  BlogPosting
  LiveBlogPosting
  NewsStory
  Report
  SocialMediaPosting
`)
