// Properties of elements that the reader of HTML needs.
// Source: the HTML Standard (https://html.spec.whatwg.org/), 13.1.2 and 13.2.6. Licence: CC BY 4.0, facts alone.
import { parseList } from '../core/parse-list.ts'

/** Elements without an end tag. */
export const VOID_ELEMENTS = parseList(`
  area
  base
  basefont
  bgsound
  br
  col
  command
  embed
  frame
  hr
  img
  input
  keygen
  link
  meta
  param
  source
  track
  wbr
`)

/**
 * An element, and the open elements that its start tag ends. Blocks that are not named here end a paragraph.
 */
export const IMPLIED_END_TAGS = parseList(`
  a a
  dd dd dt p
  div p
  dt dd dt p
  h1 h1 h2 h3 h4 h5 h6 p
  h2 h1 h2 h3 h4 h5 h6 p
  h3 h1 h2 h3 h4 h5 h6 p
  h4 h1 h2 h3 h4 h5 h6 p
  h5 h1 h2 h3 h4 h5 h6 p
  h6 h1 h2 h3 h4 h5 h6 p
  li li p
  optgroup optgroup option
  option option
  p p
  tbody caption tbody td tfoot th thead tr
  td td th
  tfoot caption tbody td tfoot th thead tr
  th td th
  thead caption tbody td tfoot th thead tr
  tr td th tr
`)

/** Elements that stand in a table: their tags end whatever is open in a cell. */
export const TABLE_PARTS = parseList(`
  caption
  col
  colgroup
  tbody
  td
  tfoot
  th
  thead
  tr
`)

/** Attributes that say something of an article; the others are dropped when a page is read. */
export const KEPT_ATTRIBUTES = parseList(`
  aria-hidden
  class
  content
  data-author
  data-component
  data-testid
  data-type
  datetime
  hidden
  href
  http-equiv
  id
  itemprop
  itemscope
  itemtype
  lang
  name
  property
  pubdate
  rel
  role
  style
  type
`)
