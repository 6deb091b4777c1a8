// Verbs of speech whose object is the hearer: "told MPs that …", "was told by detectives that …".
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

export const VERBS_WITH_HEARER = parseSet(`
  advise
  ask
  assure
  inform
  notify
  promise
  reassure
  remind
  tell
  warn
`)
