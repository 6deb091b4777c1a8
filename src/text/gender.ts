// The gender of a name, a noun or a title: keeps "Mrs Clinton" from Bill, and "she" from him.
import { fold } from '../core/fold.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicons/gendered-nouns.ts'
import { EITHER, MORE_MEN, MORE_WOMEN } from '../lexicons/genders.ts'
import { MEN, WOMEN } from '../lexicons/given-names.ts'
import { NICKNAMES } from '../lexicons/nicknames.ts'
import { worldMen, worldWomen } from '../lexicons/world-genders.ts'

/** The gender of a person; null where it is not known. */
export type PersonGender = 'female' | 'male' | null

/** By the given name, or what it is short for. */
export function genderOfName(given: string): PersonGender {
  const name = fold(given)
  if (EITHER.has(name)) return null
  const [first = null, ...others] = (NICKNAMES.get(name) ?? []).map(genderOfFull)
  return genderOfFull(name) ?? (others.every((gender) => gender === first) ? first : null)
}

/** The lists of this project decide where compromise's have a name on both sides. */
function genderOfFull(name: string): PersonGender {
  const isMan = MEN.has(name) || MORE_MEN.has(name)
  const isWoman = WOMEN.has(name) || MORE_WOMEN.has(name)
  if (isMan !== isWoman) return isMan ? 'male' : 'female'
  if (!isMan && worldMen().has(name)) return 'male'
  if (!isMan && worldWomen().has(name)) return 'female'
  if (!isMan || MORE_MEN.has(name) === MORE_WOMEN.has(name)) return null
  return MORE_MEN.has(name) ? 'male' : 'female'
}

/** By a noun in lower case. */
export function genderOfNoun(noun: string): PersonGender {
  if (FEMALE_NOUNS.has(noun)) return 'female'
  return MALE_NOUNS.has(noun) ? 'male' : null
}

/** By a title's words: "former chairwoman", "Mr". */
export function genderOfTitle(title: string): PersonGender {
  const genders = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(genderOfNoun)
  return genders.find((gender) => gender === 'female') ?? genders.find((gender) => gender !== null) ?? null
}

const FEMALE_PRONOUN = /^(?:she|her|hers|herself)$/iu
const MALE_PRONOUN = /^(?:he|him|his|himself)$/iu

export function genderOfPronoun(word: string): PersonGender {
  if (FEMALE_PRONOUN.test(word)) return 'female'
  return MALE_PRONOUN.test(word) ? 'male' : null
}
