// Phrases of the lines at the end of a story that say who worked on it.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Phrases of the lines at the end of a story that say who worked on it. */
export const CREDIT_PHRASES = parseList(`
  contributed reporting
  contributed to this
  edited by
  editing by
  reported from
  reporting by
  writing by
  written by
`)
