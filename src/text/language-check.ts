import type { Diagnostic } from '../core/article.ts'
import type { Tokens } from '../core/tokens.ts'
import { ENGLISH_FUNCTION_WORDS } from '../lexicons/english-words.ts'

const FUNCTION_WORDS = new Set(ENGLISH_FUNCTION_WORDS)
/** Shorter texts than this (tokens) are not judged. */
const FEWEST_TOKENS = 20
/** Tokens that are looked at. */
const SAMPLE = 400
/** English news has some 35 in 100; other languages share a few of the spellings. */
const LEAST_SHARE = 0.12

const WORD = /^\p{L}+$/u

/** A diagnostic where too few of the first words are English function words. */
export function checkLanguage(tokens: Tokens): Diagnostic[] {
  let [words, english] = [0, 0]
  for (let i = 0; i < Math.min(tokens.length, SAMPLE); i++) {
    const word = tokens.text(i)
    const isEnglish = FUNCTION_WORDS.has(word.toLowerCase())
    if (isEnglish) english++
    if (isEnglish || WORD.test(word)) words++
  }
  if (words < FEWEST_TOKENS || english >= LEAST_SHARE * words) return []
  const message = 'The text does not read as English; names, numbers and quotes are found for what they are worth.'
  return [{ code: 'language-not-english', message, start: null, end: null }]
}
