// Foreign text (names of files, words of articles) on a terminal or in a log: it must not steer the one nor start a line of the other.

/** Controls, marks of direction, separators of lines, spaces without width, and halves of characters. */
const CONTROLS = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu

/** In one line, with escapes for what would steer a terminal or not be seen: for names and messages. */
export const printable = (text: string): string => text.replace(CONTROLS, escapeOf)

/** In one line, white space as single spaces, without what would steer a terminal or not be seen: for running text. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(CONTROLS, '').trim()

/** Blanks and controls as single spaces, the rest without what would not be seen: for a line above marks that underline it. */
export const spaced = (text: string): string => text.replace(/[\s\p{Cc}]/gu, ' ').replace(CONTROLS, '')

/** Characters of JSON's strings that JSON lets stand, but terminals obey and some readers take for the end of a line. */
const RAW_IN_JSON = /[\u007f-\u009f\u2028\u2029]/gu

/** JSON that means the same, without such characters. */
export const safeJson = (json: string): string => json.replace(RAW_IN_JSON, unicodeEscape)

const SHORT = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

const escapeOf = (character: string): string => SHORT.get(character) ?? unicodeEscape(character)

const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
