// Companies and other bodies whose name ends with a possessive.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** In lower case with a straight apostrophe. */
export const NAMES_WITH_APOSTROPHE: ReadonlySet<string> = parseSet(`
  applebee's
  arby's
  bloomingdale's
  cadbury's
  carluccio's
  chili's
  christie's
  claire's
  culver's
  denny's
  dillard's
  domino's
  fuller's
  hardee's
  hershey's
  kellogg's
  kohl's
  levi's
  lloyd's
  lowe's
  macy's
  mcdonald's
  moody's
  nando's
  papa john's
  popeye's
  sainsbury's
  sotheby's
  trader joe's
  wendy's
  wetherspoon's
  zaxby's
`)
