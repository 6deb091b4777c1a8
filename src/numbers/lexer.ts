// Cuts a stretch of a text into words, figures and signs. By hand, as this looks at every character of every article:
// one regular expression with the same meaning takes ten times as long.
import { FRACTION_SIGNS } from '../lexicons/number-words.ts'
import { letterAt, letterOrMarkAt, widthAt } from './letters.ts'
import { isDigit, isSpace } from './matcher/chars.ts'

/** Where the lexemes of a stretch begin and end, and what they are. */
export interface Cuts {
  readonly starts: number[]
  readonly ends: number[]
  readonly kinds: LexemeKind[]
}

export type LexemeKind = 'word' | 'digits' | 'sign' | 'url'

/** Cuts `text` from `start` to its end. */
export function cut(text: string, start: number): Cuts {
  const cuts: Cuts = { starts: [], ends: [], kinds: [] }
  const end = text.length
  let address = text.indexOf('@', start)
  let at = start
  while (at < end) {
    const from = at
    const type = TYPES[text.charCodeAt(at)]
    if (type === SPACE || (type === undefined && isSpace(text.charCodeAt(at)))) {
      at++
      continue
    }
    if (address >= 0 && address < at) address = text.indexOf('@', at)
    const isNearAddress = address > at && address - at <= LONGEST_NAME
    let kind: LexemeKind = 'word'
    at = type === LETTER && !isNearAddress ? plainWordEnd(text, from) : 0
    if (at === 0) {
      kind = 'url'
      at = urlEnd(text, from) || (isNearAddress ? patternEnd(EMAIL, text, from) : 0)
    }
    if (at === 0) {
      kind = 'word'
      at = wordEnd(text, from, start)
    }
    if (at === 0) {
      kind = 'digits'
      at = figureEnd(text, from)
    }
    if (at === 0) {
      kind = 'sign'
      at = from + widthAt(text, from)
    }
    cuts.starts.push(from)
    cuts.ends.push(at)
    cuts.kinds.push(kind)
  }
  return cuts
}

/** Kinds of ASCII characters; the others are none of these. */
const [LETTER, SPACE, STOP] = [1, 2, 3]
const TYPES = new Uint8Array(128)
for (const [type, characters] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [SPACE, ' \t\n\v\f\r'],
  [STOP, ',;!?")]-'],
] as const)
  for (const character of characters) TYPES[character.charCodeAt(0)] = type

// Each of these gives the offset after what it finds at an offset, 0 where it finds nothing.

const LONGEST_NAME = 64
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.\w+/uy

function patternEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** Most words: letters a–z, then a space or one of the commonest signs. */
function plainWordEnd(text: string, at: number): number {
  let end = at + 1
  while (TYPES[text.charCodeAt(end)] === LETTER) end++
  const type = TYPES[text.charCodeAt(end)]
  return type === SPACE || type === STOP ? end : 0
}

/** https://example.org/a, www.example.org */
function urlEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== H && code !== W) return 0
  const opener = OPENERS.find((known) => text.startsWith(known, at))
  if (!opener) return 0
  const first = at + opener.length
  let end = first
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++
  return end > first ? end : 0
}

const [H, W] = [0x68, 0x77]
const OPENERS = ['http://', 'https://', 'www.']

/** Putin, U.S., don't, O’Neill; the 's of Putin's is a word of its own. */
function wordEnd(text: string, at: number, start: number): number {
  const first = letterAt(text, at)
  if (first === 0) return isApostrophe(text, at) && at > start && isGenitive(text, at) ? at + 2 : 0
  if (text.charCodeAt(at + first) === POINT) {
    const end = initialsEnd(text, at + first)
    if (end > 0) return end
  }
  let end = at + first
  for (let width = letterOrMarkAt(text, end); width > 0; width = letterOrMarkAt(text, end)) end += width
  while (isApostrophe(text, end) && letterAt(text, end + 1) > 0 && !isBareS(text, end + 1)) {
    end++
    for (let width = letterAt(text, end); width > 0; width = letterAt(text, end)) end += width
  }
  return end
}

const POINT = 0x2e

/** U.S., a.m., U.S.A; of "U.S.Army" U.S alone. Begins behind the first letter. */
function initialsEnd(text: string, from: number): number {
  let end = from
  let before = 0
  for (;;) {
    const width = text.charCodeAt(end) === POINT ? letterAt(text, end + 1) : 0
    if (width === 0) break
    before = end
    end += 1 + width
  }
  if (end === from) return 0
  if (text.charCodeAt(end) === POINT) return end + 1
  if (letterAt(text, end) === 0) return end
  return before > from ? before : 0
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}

const isBareS = (text: string, at: number): boolean => text.charCodeAt(at) === 0x73 && letterAt(text, at + 1) === 0

const isGenitive = (text: string, at: number): boolean => isBareS(text, at + 1) && !isSpace(text.charCodeAt(at - 1))

const FIGURE = String.raw`(?<![\d,])(?:\d{1,3}(?:\.\d{3}){1,5},\d{1,2}|\d{1,9},\d\d|\d,\d)(?!\d|,\d)|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+`
const FIGURES = new RegExp(
  String.raw`(?:${FIGURE})(?:\s?[x×]\s?10\^?[-+−]?\d{1,3}|[eE][-+]?\d{1,3}(?![\p{L}\d]))?`,
  'uy',
)

/** 1,234.5, 6x10^4, ½; most are digits alone. */
function figureEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (!isDigit(code)) {
    if (code === POINT && isDigit(text.charCodeAt(at + 1))) return patternEnd(FIGURES, text, at)
    return code >= 0xbc && FRACTION_SIGNS[text.charAt(at)] !== undefined ? at + 1 : 0
  }
  let end = at + 1
  while (isDigit(text.charCodeAt(end))) end++
  return goesOn(text, end) ? patternEnd(FIGURES, text, at) : end
}

/** Can a figure go on behind its first digits: with a point or comma and digits, an exponent? */
function goesOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === POINT || code === COMMA) return isDigit(text.charCodeAt(end + 1))
  return TIMES.has(code) || (isSpace(code) && TIMES.has(text.charCodeAt(end + 1)))
}

const COMMA = 0x2c
/** e, E, x, × */
const TIMES: ReadonlySet<number> = new Set([0x65, 0x45, 0x78, 0xd7])
