// Words that follow the noun that they describe, with a preposition: "data released by the ministry", "sources close
// to the talks".
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Adjectives and participles of people, in lower case. */
export const BEHIND_NOUNS = parseSet(`
  acquainted
  aware
  briefed
  close
  conversant
  familiar
  informed
  knowledgeable
  loyal
  opposed
  privy
  sympathetic
`)

/** Participles of documents, in lower case: "data released by the ministry", "a letter seen by Reuters". */
export const PUBLISHED = parseSet(`
  carried
  circulated
  collected
  commissioned
  compiled
  conducted
  dated
  distributed
  drafted
  filed
  gathered
  handed
  heard
  held
  issued
  leaked
  made
  obtained
  posted
  prepared
  presented
  printed
  produced
  provided
  published
  read
  released
  reviewed
  seen
  sent
  shared
  signed
  submitted
  supplied
  uploaded
  written
`)
