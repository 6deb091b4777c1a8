// The gender of a name or a title: keeps "Mrs Clinton" from Bill.

import { fold } from '../core/fold.ts'
import { NICKNAMES } from '../lexicons/nicknames.ts'
import { lexiconTags } from '../text/compromise-lexicon.ts'

export type Gender = 'female' | 'male' | null

const FEMALE =
  /\b(?:mrs|ms|miss|mme|madame?|dame|lady|sister|queen|princess|baroness|duchess|señora|do[nñ]a|sra|smt|puan|chairwoman|spokeswoman|congresswoman|businesswoman|actress|mother|wife|daughter|widow)\b/iu
const MALE =
  /\b(?:mr|sir|lord|king|prince|father|brother|baron|duke|señor|don|shri|pope|chairman|spokesman|congressman|businessman|actor|husband|son)\b/iu

export function genderOfTitle(title: string): Gender {
  if (FEMALE.test(title)) return 'female'
  return MALE.test(title) ? 'male' : null
}

export function genderOfPronoun(word: string): Gender {
  if (/^(?:she|her|hers|herself)$/iu.test(word)) return 'female'
  return /^(?:he|him|his|himself)$/iu.test(word) ? 'male' : null
}

/** By the given name, or what it is short for, where compromise's lexicon knows it as one of women's or men's only. */
export function genderOfGivenName(name: string): Gender {
  const word = fold(name)
  const tags = [word, ...(NICKNAMES.get(word) ?? [])].flatMap((full) => lexiconTags(full))
  if (tags.includes('FemaleName')) return tags.includes('MaleName') ? null : 'female'
  return tags.includes('MaleName') ? 'male' : null
}
