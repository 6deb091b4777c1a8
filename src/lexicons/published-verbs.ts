// Participles that tell what was done with a document: "data released by the ministry".
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** "Data released by the ministry", "a letter seen by Reuters". In lower case. */
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
