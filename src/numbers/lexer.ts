// Groups the pieces of a text into lexemes: words, figures and signs. By hand, as this looks at every piece of every article.
import type { Word } from '../core/words.ts'
import { FRACTION_SIGNS } from '../lexicons/number-words.ts'
import { DIGIT, LETTER } from '../text/character-classes.ts'
import { type CutText, groupedWord } from '../text/piece-groups.ts'
import { isDigit, isSpace } from './matcher/chars.ts'

/** The bounds and kinds of the lexemes of a passage. */
export interface Cuts {
  readonly starts: number[]
  readonly ends: number[]
  readonly kinds: LexemeKind[]
  readonly words: Word[]
}

export type LexemeKind = 'word' | 'digits' | 'sign' | 'url'

/** The pieces of a passage, and its text: the article's up to the end of the passage. */
interface Passage {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly classes: Uint8Array
  readonly first: number
  readonly end: number
}

/** The lexemes of the pieces from `first` to `end`; `text` is the article's up to the last of them. */
export function cut(article: CutText, text: string, first: number, end: number): Cuts {
  const { starts, ends, classes } = article.pieces
  const passage: Passage = { text, starts, ends, classes, first, end }
  const cuts: Cuts = { starts: [], ends: [], kinds: [], words: [] }
  let address = text.indexOf('@', starts[first])
  for (let piece = first; piece < end; ) {
    const start = starts[piece] as number
    if (address >= 0 && address < start) address = text.indexOf('@', start)
    const isNearAddress = address > start && address - start <= MAX_LOCAL_PART
    let kind: LexemeKind = 'word'
    let next = !isNearAddress && isPlainWord(passage, piece) ? piece + 1 : 0
    if (next === 0) {
      kind = 'url'
      next = urlEnd(passage, piece) || (isNearAddress ? patternEnd(passage, EMAIL, piece) : 0)
    }
    if (next === 0) {
      kind = 'word'
      next = wordEnd(passage, piece)
    }
    if (next === 0) {
      kind = 'digits'
      next = figureEnd(passage, piece)
    }
    if (next === 0) {
      kind = 'sign'
      next = piece + 1
    }
    cuts.starts.push(start)
    cuts.ends.push(ends[next - 1] as number)
    cuts.kinds.push(kind)
    cuts.words.push(groupedWord(article, piece, next))
    piece = next
  }
  return cuts
}

const MAX_LOCAL_PART = 64
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.\w+(?![\w\p{L}\p{M}])/uy
const [W, H] = [0x77, 0x68]

/** Most words: letters that a space, a full stop's like or nothing follows, and that open no address. */
function isPlainWord({ text, starts, ends, classes }: Passage, piece: number): boolean {
  if (((classes[piece] as number) & LETTER) === 0) return false
  if (starts[piece + 1] === ends[piece]) return STOPS.has(text.charCodeAt(ends[piece] as number))
  const code = text.charCodeAt(starts[piece] as number)
  return code !== W && code !== H
}

const STOPS: ReadonlySet<number> = new Set(Array.from(',;!?")]-', (stop) => stop.charCodeAt(0)))

// Each of these gives the piece after what it finds at a piece, 0 where it finds nothing.

/** The end of a sticky pattern's match; 0 where that is inside of a piece. */
function patternEnd(passage: Passage, pattern: RegExp, piece: number): number {
  pattern.lastIndex = passage.starts[piece] as number
  return pattern.test(passage.text) ? pieceEndingAt(passage, piece, pattern.lastIndex) : 0
}

function pieceEndingAt({ ends, end }: Passage, piece: number, offset: number): number {
  let next = piece
  while (next < end && (ends[next] as number) < offset) next++
  return ends[next] === offset ? next + 1 : 0
}

/** https://example.org/a, www.example.org */
function urlEnd({ text, starts, ends, end }: Passage, piece: number): number {
  const start = starts[piece] as number
  const code = text.charCodeAt(start)
  if (code !== H && code !== W) return 0
  const opener = OPENERS.find((known) => text.startsWith(known, start))
  if (!opener || start + opener.length >= text.length || isSpace(text.charCodeAt(start + opener.length))) return 0
  let next = piece + 1
  while (next < end && starts[next] === ends[next - 1]) next++
  return next
}

const OPENERS = ['http://', 'https://', 'www.']

const POINT = 0x2e

const isTouching = ({ starts, ends, end }: Passage, piece: number): boolean =>
  piece < end && starts[piece] === ends[piece - 1]

const codeOf = ({ text, starts }: Passage, piece: number): number => text.charCodeAt(starts[piece] as number)

const isLetters = (passage: Passage, piece: number): boolean =>
  isTouching(passage, piece) && ((passage.classes[piece] as number) & LETTER) !== 0

/** Putin, U.S., don't, O’Neill; the 's of Putin's is a word of its own. */
function wordEnd(passage: Passage, piece: number): number {
  if (((passage.classes[piece] as number) & LETTER) === 0) {
    const isGenitive = piece > passage.first && isTouching(passage, piece) && isApostrophe(passage, piece)
    return isGenitive && isBareS(passage, piece + 1) ? piece + 2 : 0
  }
  const initials = isInitial(passage, piece) ? initialsEnd(passage, piece + 1) : 0
  if (initials > 0) return initials
  let next = piece + 1
  while (isTouching(passage, next) && isApostrophe(passage, next) && isLetters(passage, next + 1)) {
    if (isBareS(passage, next + 1)) break
    next += 2
  }
  return next
}

/** A single letter. */
const isInitial = ({ text, starts, ends, classes }: Passage, piece: number): boolean =>
  ((classes[piece] as number) & LETTER) !== 0 &&
  String.fromCodePoint(text.codePointAt(starts[piece] as number) ?? 0).length ===
    (ends[piece] as number) - (starts[piece] as number)

/** U.S., a.m., U.S.A; of "U.S.Army" U.S alone. Begins behind the first letter. */
function initialsEnd(passage: Passage, from: number): number {
  let next = from
  while (isPoint(passage, next) && isTouching(passage, next + 1) && isInitial(passage, next + 1)) next += 2
  if (next === from) return 0
  return isPoint(passage, next) && !isLetters(passage, next + 1) ? next + 1 : next
}

const isPoint = (passage: Passage, piece: number): boolean =>
  isTouching(passage, piece) && codeOf(passage, piece) === POINT

function isApostrophe(passage: Passage, piece: number): boolean {
  const code = codeOf(passage, piece)
  return code === 0x27 || code === 0x2019
}

const isBareS = (passage: Passage, piece: number): boolean =>
  isLetters(passage, piece) &&
  codeOf(passage, piece) === 0x73 &&
  (passage.ends[piece] as number) - (passage.starts[piece] as number) === 1

const FIGURE = String.raw`(?<![\d,])(?:\d{1,3}(?:\.\d{3}){1,5},\d{1,2}|\d{1,9},\d\d|\d,\d)(?!\d|,\d)|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+`
const FIGURES = new RegExp(
  String.raw`(?:${FIGURE})(?:\s?[x×]\s?10\^?[-+−]?(?!0)\d{1,3}(?!\d)|[eE][-+]?\d{1,3}(?![\p{L}\d]))?`,
  'uy',
)

/** 1,234.5, 6x10^4, ½; most are digits alone. */
function figureEnd(passage: Passage, piece: number): number {
  if (((passage.classes[piece] as number) & DIGIT) === 0) {
    const code = codeOf(passage, piece)
    if (code === POINT && isTouching(passage, piece + 1) && isDigit(codeOf(passage, piece + 1)))
      return patternEnd(passage, FIGURES, piece)
    return code >= 0xbc && FRACTION_SIGNS[String.fromCharCode(code)] !== undefined ? piece + 1 : 0
  }
  return goesOn(passage.text, passage.ends[piece] as number)
    ? patternEnd(passage, FIGURES, piece) || piece + 1
    : piece + 1
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
