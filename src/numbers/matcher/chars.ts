// Classes of characters, as tests of a UTF-16 code unit.

export type Chars = (code: number) => boolean

/** First and last code unit of each range of a class. */
export type CharRange = readonly [first: number, last: number]

export const DIGITS: readonly CharRange[] = [[0x30, 0x39]]

/** The characters of `\s`. */
export const SPACES: readonly CharRange[] = [
  [0x20, 0x20],
  [0x09, 0x0d],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]

export function charsOf(ranges: readonly CharRange[]): Chars {
  const plain = new Uint8Array(ASCII)
  for (const [first, last] of ranges) plain.fill(1, first, last + 1)
  const others = ranges.filter(([, last]) => last >= ASCII)
  return (code) => (code < ASCII ? plain[code] === 1 : others.some(([first, last]) => code >= first && code <= last))
}

const ASCII = 128

export const isDigit: Chars = (code) => code >= 0x30 && code <= 0x39

/** a–z, A–Z */
export const isPlainLetter: Chars = (code) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

export const isSpace: Chars = (code) =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && isWideSpace(code))

const isWideSpace = charsOf(SPACES.slice(2))

/** A–Z as a–z; all else as it is. */
export const lowerCode = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code)
