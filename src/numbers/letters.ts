// Which characters are letters: by their numbers where that is cheap, by \p{L} and its like for all else.

const LETTER = /^\p{L}$/u
const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u
const CAPITAL = /^\p{Lu}$/u

/** How many code units the letter at an offset takes up; 0 where none stands there. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isPlainLetter(code) ? 1 : 0
  if (isLatin(code)) return 1
  return isNeither(code) ? 0 : widthAs(LETTER, text, at)
}

/** The same of a letter or a mark that belongs to the one before it. */
export function letterOrMarkAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isPlainLetter(code) ? 1 : 0
  if (isLatin(code)) return 1
  return isNeither(code) ? 0 : widthAs(LETTER_OR_MARK, text, at)
}

/** Does a capital letter stand here? */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return !isNeither(code) && widthAs(CAPITAL, text, at) > 0
}

/** How many code units the character at an offset takes up. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

export const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** Latin letters with their accents, from À to the phonetic alphabet. */
const isLatin = (code: number): boolean => code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7

/** Spaces, dashes and quotation marks; what stands beyond the end of the text. */
const isNeither = (code: number): boolean => (code >= 0x2000 && code <= 0x206f) || code === 0xa0 || Number.isNaN(code)

function widthAs(kind: RegExp, text: string, at: number): number {
  const width = widthAt(text, at)
  return kind.test(text.slice(at, at + width)) ? width : 0
}
