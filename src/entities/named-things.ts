// Things that have the name of a place or a person: dishes, breeds, plants, drinks.
import { THINGS_BY_NAME, THINGS_LIKE_PEOPLE } from '../lexicons/things-by-name.ts'

/** Is a thing named by this name and the noun behind it: "Yorkshire" before "puddings"? */
export function isThingByName(name: string, noun: string): boolean {
  const nouns = THINGS_BY_NAME.get(name)
  return nouns !== undefined && singularsOf(noun).some((form) => nouns.has(form))
}

/** The noun, and what it may be the plural of. */
const singularsOf = (noun: string): string[] => [noun, noun.replace(/s$/u, ''), noun.replace(/es$/u, '')]

/** Is it a name that a thing has, which one of them ("a Jack Russell") or several ("Granny Smiths") show to be meant? */
export function isThingLikePerson(name: string, before: string): boolean {
  const isOne = THINGS_LIKE_PEOPLE.has(name) && ONE_OR_MORE.test(before)
  return isOne || (name.endsWith('s') && THINGS_LIKE_PEOPLE.has(name.slice(0, -1)))
}

const ONE_OR_MORE = /^(?:a|an|another|her|his|my|one|our|their|your)$/u
