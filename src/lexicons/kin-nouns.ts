// Nouns for relatives, in the singular: "her son, [Damon Ash]" says whose relative is named.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

export const KIN_NOUNS = parseSet(`
  aunt
  baby
  boyfriend
  brother
  brother-in-law
  child
  cousin
  dad
  daughter
  daughter-in-law
  ex-husband
  ex-wife
  father
  father-in-law
  fiancé
  fiancée
  girlfriend
  granddaughter
  grandfather
  grandmother
  grandson
  half-brother
  half-sister
  husband
  mom
  mother
  mother-in-law
  mum
  nephew
  niece
  partner
  sister
  sister-in-law
  son
  son-in-law
  spouse
  stepdaughter
  stepfather
  stepmother
  stepson
  twin
  uncle
  widow
  widower
  wife
`)
