// What a character is in the making of words, remembered by its code: a table look-up in place of a regular expression.

/** Bits of a class. */
export const SPACE = 1
/** A letter or a digit: \p{L}, \p{N}. */
export const LETTER = 2
/** Begins a word, as letters do: "@mayor", "$5". */
export const BEGINS = 4
/** Goes on a word, as letters do: combining marks. */
export const GOES_ON = 8
/** Goes on a word before a letter: "U.S", "Ann’s", "AT&T", "vice-president". */
export const TIES = 16
const KNOWN = 128

const FIRST_ASTRAL = 0x10000
const classes = new Uint8Array(FIRST_ASTRAL)

/** Class of a code point. */
export function classOf(code: number): number {
  if (code >= FIRST_ASTRAL) return classify(code)
  return classes[code] || learn(code)
}

function learn(code: number): number {
  const found = classify(code) | KNOWN
  classes[code] = found
  return found
}

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER | BEGINS | GOES_ON
  if (/[\p{M}_]/u.test(character)) return GOES_ON
  if ('@#$£€'.includes(character)) return BEGINS
  if (".'’&-".includes(character)) return TIES
  return /\s/u.test(character) ? SPACE : 0
}

/** Code point at a place, of which nothing from `end` on is seen. */
export function codeAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  const isLead = code >= 0xd800 && code < 0xdc00 && at + 1 < end
  return isLead ? (text.codePointAt(at) ?? code) : code
}

/** Code units of a code point. */
export const lengthOf = (code: number): number => (code >= FIRST_ASTRAL ? 2 : 1)
