// Verbs of speech whose object is the hearer: "told MPs that …", "was told by detectives that …". Our own list.
import { words } from './words.ts'

export const VERBS_WITH_HEARER = words(`
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
