// "Said about 40 % …", "said at least three …": before a figure these are no prepositions of the verb.
import { ABOUT, LESS_THAN, MORE_THAN } from '../../lexicons/number-contexts.ts'
import { hasTrait, Trait, type Word } from '../marks/quote-words.ts'

const APPROXIMATORS = new Set(
  [...ABOUT, ...LESS_THAN, ...MORE_THAN, 'between'].filter((words) => /^[a-z ]+$/u.test(words)),
)
const MAX_WORDS = 4

/** Does a phrase that tells how near a figure is begin at an item, right before the figure? */
export function isApproximate(words: readonly Word[], at: number): boolean {
  let phrase = ''
  for (let i = at; i < at + MAX_WORDS; i++) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    phrase += i > at ? ` ${word.lower}` : word.lower
    if (APPROXIMATORS.has(phrase) && isFigure(words[i + 1])) return true
  }
  return false
}

const isFigure = (word: Word | undefined): boolean =>
  word !== undefined && (/^\p{Sc}?\d/u.test(word.text) || hasTrait(word, Trait.numeral))
