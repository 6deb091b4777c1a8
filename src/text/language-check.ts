import type { Diagnostic } from '../core/article.ts'
import { type Word, wordTrait } from '../core/words.ts'
import { ENGLISH_FUNCTION_WORDS } from '../lexicons/english-words.ts'
import { classOf, codeAt, LETTER, lengthOf } from './character-classes.ts'
import type { TokenTable } from './token-table.ts'

const FUNCTION_WORDS = new Set(ENGLISH_FUNCTION_WORDS)
/** Shorter texts than this (tokens) are not judged. */
const MIN_TOKENS = 20
/** Tokens that are looked at. */
const SAMPLE = 400
/** English news has some 35 in 100; other languages share a few of the spellings. */
const MIN_ENGLISH_SHARE = 0.12

const isEnglish = wordTrait(({ lower }) => FUNCTION_WORDS.has(lower))
const isWord = wordTrait((word) => isEnglish(word) || /^\p{L}+$/u.test(word.text))

/** A diagnostic where too few of the first words are English function words. */
export function checkLanguage(
  text: string,
  { tokens, vocabulary }: Pick<TokenTable, 'tokens' | 'vocabulary'>,
): Diagnostic[] {
  if (isInOtherScript(text)) return [NOT_ENGLISH]
  let words = 0
  let english = 0
  for (let i = 0; i < Math.min(tokens.length, SAMPLE); i++) {
    const word = vocabulary[tokens.words[i] as number] as Word
    if (isEnglish(word)) english++
    if (isWord(word)) words++
  }
  if (words < MIN_TOKENS || english >= MIN_ENGLISH_SHARE * words) return []
  return [NOT_ENGLISH]
}

const NOT_ENGLISH: Diagnostic = {
  code: 'language-not-english',
  message: 'The text does not read as English; names, numbers and quotes are found for what they are worth.',
  start: null,
  end: null,
}

/** Letters that are looked at, and of how few nothing is said. */
const SAMPLE_LETTERS = 2000
const MIN_LETTERS = 20
const LATIN = /\p{Script=Latin}/u

/** Is most of it in Chinese, Arabic or another script that writes no English? Some of them part no words, so that no words can be counted. */
function isInOtherScript(text: string): boolean {
  const end = Math.min(text.length, SAMPLE_LETTERS)
  let [letters, latin] = [0, 0]
  for (let at = 0; at < end; ) {
    const code = codeAt(text, at, end)
    at += lengthOf(code)
    if ((classOf(code) & LETTER) === 0) continue
    letters++
    if (code < 0x80 || LATIN.test(String.fromCodePoint(code))) latin++
  }
  return letters >= MIN_LETTERS && latin * 2 < letters
}
