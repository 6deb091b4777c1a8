// Nouns that tell whether "he" or "she" follows.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

const MALE = parseSet(`
  boy
  brother
  businessman
  chairman
  congressman
  councilman
  dad
  father
  fireman
  fisherman
  gentleman
  grandfather
  husband
  king
  man
  nephew
  policeman
  prince
  salesman
  son
  spokesman
  sportsman
  uncle
  widower
`)

const FEMALE = parseSet(`
  actress
  aunt
  businesswoman
  chairwoman
  congresswoman
  councilwoman
  daughter
  duchess
  girl
  grandmother
  heroine
  hostess
  mom
  mother
  mum
  niece
  nun
  policewoman
  princess
  queen
  saleswoman
  sister
  spokeswoman
  sportswoman
  widow
  wife
  woman
`)

/** The gender of a person's noun in lower case; null where it tells nothing. */
export function genderOfNoun(noun: string): 'male' | 'female' | null {
  return MALE.has(noun) ? 'male' : FEMALE.has(noun) ? 'female' : null
}
