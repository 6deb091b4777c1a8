// The class of a character, by its code point. Regular expressions with \p{…} are slow to compile and to run, so their answers are
// kept, and English letters and signs need none.

/** Bits of a class. */
export const SPACE = 1
/** \p{L} */
export const LETTER = 2
/** \p{Lu} */
export const UPPER = 4
/** \p{N} */
export const NUMBER = 8
/** Begins a word of a quotation's surroundings, as letters do: "@mayor", "$5". */
export const SIGN = 16
/** \p{M} and "_": goes on a word, as letters do. */
export const MARK = 32
/** Goes on a word before a letter: "U.S", "Ann’s", "AT&T", "vice-president". */
export const TIE = 64
/** 0 to 9 */
export const DIGIT = 128
const KNOWN = 256

export const ALPHANUMERIC = LETTER | NUMBER

const FIRST_ASTRAL = 0x10000
const classes = new Uint16Array(FIRST_ASTRAL)

/** Class of a code point. */
export function classOf(code: number): number {
  if (code >= FIRST_ASTRAL) return classify(code)
  return classes[code] || learn(code)
}

function learn(code: number): number {
  const found = KNOWN | (code < 0x80 ? ofAscii(code) : isLatin(code) ? ofLatin(code) : classify(code))
  classes[code] = found
  return found
}

function ofAscii(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER
  if (code >= 0x41 && code <= 0x5a) return LETTER | UPPER
  if (code >= 0x30 && code <= 0x39) return NUMBER | DIGIT
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? SPACE : ofSign(String.fromCharCode(code))
}

function ofSign(character: string): number {
  if (character === '_') return MARK
  if ('@#$£€'.includes(character)) return SIGN
  return ".'’&-".includes(character) ? TIE : 0
}

/** À to ſ: letters all but two. */
const isLatin = (code: number): boolean => code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7

function ofLatin(code: number): number {
  const character = String.fromCharCode(code)
  return character === character.toLowerCase() ? LETTER : LETTER | UPPER
}

/** Dashes, quotation marks, bullets and dots. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x2027

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  if (isPunctuation(code)) return ofSign(character)
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? LETTER | UPPER : LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  if (/\p{M}/u.test(character)) return MARK
  return /\s/u.test(character) ? SPACE : ofSign(character)
}

/** Code point at a place, of which nothing from `end` on is seen. */
export function codeAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  const isLead = code >= 0xd800 && code < 0xdc00 && at + 1 < end
  return isLead ? (text.codePointAt(at) ?? code) : code
}

/** Code units of a code point. */
export const lengthOf = (code: number): number => (code >= FIRST_ASTRAL ? 2 : 1)

/** Is the code unit at a place of one of these classes? Not where the text does not reach. */
export const isAt = (text: string, at: number, bits: number): boolean =>
  at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & bits) !== 0

/** Is the first letter from start to end a capital? */
export function beginsCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const code = codeAt(text, at, end)
    const found = classOf(code)
    if (found & LETTER) return (found & UPPER) !== 0
    at += lengthOf(code)
  }
  return false
}
