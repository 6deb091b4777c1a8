// A term of compromise in tokens, which names are made of, and in pieces, the finest units that any extractor needs.
import type { Range } from '../core/span.ts'
import { classOf, codeAt, DIGIT, isAt, LETTER, lengthOf, MARK, SPACE } from './character-classes.ts'
import { tokensOfTerm } from './compromise.ts'

/** A run of letters, a run of digits, or a single other character. Offsets are code units into its term. */
export interface Piece extends Range {
  /** Index in the table of words. */
  readonly word: number
}

export interface CutTerm {
  readonly pieces: readonly Piece[]
  readonly tokens: readonly (Range & { readonly word: number })[]
}

/** Cuts a term; `indexOf` finds words in the table of words. */
export function cutTerm(term: string, indexOf: (word: string) => number): CutTerm {
  const tokens = tokensOfTerm(term).map(({ start, end }) => ({ start, end, word: indexOf(term.slice(start, end)) }))
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of tokens) {
    addPieces(pieces, term, { start: from, end: start }, indexOf)
    addPieces(pieces, term, { start, end }, indexOf)
    from = end
  }
  addPieces(pieces, term, { start: from, end: term.length }, indexOf)
  return { pieces, tokens }
}

function addPieces(pieces: Piece[], term: string, { start, end }: Range, indexOf: (word: string) => number): void {
  for (let at = start; at < end; ) {
    const from = at
    const characterClass = classOf(codeAt(term, at, end))
    at = pieceEnd(term, at, end)
    if ((characterClass & SPACE) === 0) pieces.push({ start: from, end: at, word: indexOf(term.slice(from, at)) })
  }
}

/**
 * The end of a plain term's letters, which are its token: a word of English letters, a comma or full stop behind it, a space.
 * compromise says the same of it and takes ten times as long. -1 for any other term. Most terms are plain.
 */
export function plainTokenEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isPlainLetter(text.charCodeAt(at))) at++
  if (at === start) return -1
  let rest = at
  if (rest < end && isStop(text.charCodeAt(rest))) rest++
  if (rest < end && isAt(text, rest, SPACE)) rest++
  return rest === end ? at : -1
}

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)

/** A comma or a full stop. */
const isStop = (code: number): boolean => code === 0x2c || code === 0x2e

const UNDERSCORE = 0x5f

/** The end of the piece that begins at an offset, at `end` at the latest. */
export function pieceEnd(text: string, start: number, end: number): number {
  const first = codeAt(text, start, end)
  const characterClass = classOf(first)
  let at = start + lengthOf(first)
  const goesOn = characterClass & LETTER ? LETTER | MARK : characterClass & DIGIT
  while (goesOn && at < end) {
    const code = codeAt(text, at, end)
    if ((classOf(code) & goesOn) === 0 || code === UNDERSCORE) break
    at += lengthOf(code)
  }
  return at
}
