import type { Diagnostic, Token } from '../core/article.ts'
import { ENGLISH_FUNCTION_WORDS } from '../lexicons/english-words.ts'

const FUNCTION_WORDS = new Set(ENGLISH_FUNCTION_WORDS)
/** Shorter texts than this (tokens) are not judged. */
const FEWEST_TOKENS = 20
/** Tokens that are looked at. */
const SAMPLE = 400
/** English news has some 35 in 100; other languages share a few of the spellings. */
const LEAST_SHARE = 0.12

/** A diagnostic where too few of the first words are English function words. */
export function checkLanguage(tokens: readonly Token[]): Diagnostic[] {
  const sample = tokens.slice(0, SAMPLE).filter(({ text }) => /^\p{L}+$/u.test(text))
  if (sample.length < FEWEST_TOKENS) return []
  const share = sample.filter(({ text }) => FUNCTION_WORDS.has(text.toLowerCase())).length / sample.length
  if (share >= LEAST_SHARE) return []
  const message = 'The text does not read as English; names, numbers and quotes are found for what they are worth.'
  return [{ code: 'language-not-english', message, start: null, end: null }]
}
