// Verbs of speech whose object is the hearer: "told MPs that …", "was told by detectives that …".
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Verbs that need a hearer before what is said: "told voters taxes would fall". */
export const VERBS_NEEDING_HEARER = parseSet(`
  assure
  inform
  notify
  reassure
  remind
  tell
`)

/** Verbs that may have one: "warned residents that …", "warned that …". */
const VERBS_ALLOWING_HEARER = parseSet(`
  advise
  ask
  caution
  promise
  warn
`)

export const VERBS_WITH_HEARER: ReadonlySet<string> = new Set([...VERBS_NEEDING_HEARER, ...VERBS_ALLOWING_HEARER])
