// The normal form by which place names are compared: one folded form for the gazetteer's keys and for names in a text.
import { dictionary } from '../../core/dictionary.ts'
import { toBaseLetters } from '../../core/fold.ts'

/** The number of names whose keys are memoized: the same ones come up in a text again and again. */
export const MAX_NAMES = 4000

const WORDS: Readonly<Record<string, string>> = dictionary({ st: 'saint', mt: 'mount', ft: 'fort', '&': 'and' })

/** Does a capital letter stand at this offset? */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 0x41 && code <= 0x5a
  return text.charAt(at) !== text.charAt(at).toLowerCase()
}

/** Key of an abbreviation, which counts only as it is written: "La." is a state, "LA" a town, "la" neither. */
export const verbatimKey = (name: string): string => `=${name}`
/** Key of a postal code, which counts only after a comma: "Austin, TX". */
export const postalKey = (name: string): string => `,${name}`
/** Key of a demonym: "Kenyan" is no name of Kenya, but tells that the text is about it. */
export const demonymKey = (name: string): string => `~${fold(name)}`

/**
 * The name in lower case without accents, apostrophes, full stops and hyphens, "St." and the like written out:
 * "St.-Petersburg" and "Saint Petersburg" are one, and so are "U.S.", "U. S." and "US".
 */
export function fold(name: string): string {
  if (PLAIN.test(name)) return written(name.toLowerCase())
  const plain = toBaseLetters(name.toLowerCase())
    .replace(/['’‘ʻʼ`´.]/gu, '')
    .replace(/&/gu, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
  return written(plain)
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+){0,8}$/u
const SHORT = /(?:^| )(?:[smf]t|&|the|\p{L})(?: |$)/u

/** With "St" and the like written out, no "the" before it, and single letters as one word. */
function written(plain: string): string {
  if (!SHORT.test(plain)) return plain
  return plain
    .split(' ')
    .map((word) => WORDS[word] ?? word)
    .join(' ')
    .replace(/^the (?=.)/u, '')
    .replace(/^(?<first>\p{L}) (?<second>\p{L})$/u, '$<first>$<second>')
}
