// Accent folding: letters without their accents, in the variants that lookups need.
const COMBINING_MARKS = /\p{M}+/gu
const ASCII = /^[\0-\x7f]*$/u

/** The text without accents and other combining marks, in NFD. */
export const stripAccents = (text: string): string =>
  ASCII.test(text) ? text : text.normalize('NFD').replace(COMBINING_MARKS, '')

/** Letters that no normalization decomposes, as English spells them. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ŧ: 't',
  ə: 'a',
}
const UNDECOMPOSED = new RegExp(`[${Object.keys(BASE_LETTERS).join('')}]`, 'giu')

/** The text in base letters alone: without accents, "ø" as "o", "ł" as "l", "ß" as "ss". */
export const toBaseLetters = (text: string): string =>
  ASCII.test(text)
    ? text
    : stripAccents(text).replace(UNDECOMPOSED, (letter) => {
        const lower = letter.toLowerCase()
        const base = BASE_LETTERS[lower] ?? lower
        return letter === lower ? base : base.charAt(0).toUpperCase() + base.slice(1)
      })

/** Lower case without accents, apostrophes and points: how words of names are looked up. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return /^[a-z ]*$/u.test(lower) ? lower : stripAccents(lower).replace(/['’.]/gu, '')
}
