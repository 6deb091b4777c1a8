// A paragraph as lexemes, each made when it is first asked for.
import type { Article } from '../core/article.ts'
import { lowerBound, upperBound } from '../core/search.ts'
import { type Pieces, sentenceOfPiece } from '../core/tokens.ts'
import { type Word, wordTrait } from '../core/words.ts'
import { FRACTION_SIGNS } from '../lexicons/number-words.ts'
import { isAt, UPPER } from '../text/character-classes.ts'
import type { CutText } from '../text/piece-groups.ts'
import { cutArticle } from '../text/token-table.ts'
import { cut } from './lexer.ts'
import type { Lexeme, Scan } from './number-types.ts'

/** No more of a paragraph is cut into lexemes at once, in code units: some articles are one line of megabytes. */
const MAX_LENGTH = 20_000

/** Pieces that are cut into lexemes together: index of the first, and after the last. */
interface Window {
  readonly first: number
  readonly end: number
}

/** The paragraphs of an article in windows of bounded length; a long one is parted between sentences where it has any. */
export function windowsOf({ paragraphs, pieces }: Article): Window[] {
  const windows: Window[] = []
  let first = 0
  for (const { end: paragraphEnd, role } of paragraphs) {
    if (role === 'chrome') continue
    const last = lowerBound(pieces.starts, paragraphEnd, first)
    while (first < last) {
      const end = windowEnd(pieces, first, last)
      windows.push({ first, end })
      first = end
    }
  }
  return windows
}

function windowEnd(pieces: Pieces, first: number, last: number): number {
  const { starts, ends, sentenceStarts } = pieces
  const limit = (starts[first] as number) + MAX_LENGTH
  if ((ends[last - 1] as number) <= limit) return last
  const end = Math.max(first + 1, upperBound(ends, limit, first, last))
  const sentence = sentenceStarts[sentenceOfPiece(pieces, end)] ?? 0
  return sentence > first ? sentence : end
}

/** Cuts a window of an article into lexemes. */
export function scanOf(article: CutText, { first, end }: Window): Scan {
  const text = article.text.slice(0, article.pieces.ends[end - 1] ?? 0)
  const cuts = cut(article, text, first, end)
  const { length } = cuts.starts
  return { text, length, lexemes: new Array(length), ...cuts }
}

/** A text by itself, as one window. */
export function scanOfText(text: string): Scan {
  const table = cutArticle(text, [{ start: 0, end: text.length, role: 'body' }])
  return scanOf({ text, ...table }, { first: 0, end: table.pieces.length })
}

/** A headline has fewer lexemes than this. */
const MAX_TITLE_LEXEMES = 40

/** Most words are capitalised: a headline, where capitals tell nothing. */
export function isTitled({ text, starts, ends, kinds }: Scan): boolean {
  if (starts.length >= MAX_TITLE_LEXEMES) return false
  let words = 0
  let capitalised = 0
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0
    if (kinds[i] !== 'word' || (ends[i] ?? 0) - start <= 3) continue
    words++
    if (isAt(text, start, UPPER)) capitalised++
  }
  return capitalised > 0.7 * words
}

const NONE: Lexeme = { kind: 'sign', text: '', lower: '', start: 0, end: 0, spaced: true, value: Number.NaN }

/** The lexeme at an index; beyond the paragraph, one that is like nothing. */
export function at(scan: Scan, index: number): Lexeme {
  if (index < 0 || index >= scan.length) return NONE
  const known = scan.lexemes[index]
  if (known) return known
  const lexeme = lexemeOf(scan, index)
  scan.lexemes[index] = lexeme
  return lexeme
}

function lexemeOf({ starts, ends, kinds, words }: Scan, index: number): Lexeme {
  const start = starts[index] ?? 0
  const end = ends[index] ?? 0
  const kind = kinds[index] ?? 'sign'
  const text = words[index]?.text ?? ''
  return {
    kind,
    text,
    lower: kind === 'word' ? lowerOf(words[index] as Word) : text,
    start,
    end,
    spaced: index > 0 && start > (ends[index - 1] ?? 0),
    value: kind === 'digits' ? (FRACTION_SIGNS[text] ?? figureValue(text)) : Number.NaN,
  }
}

/** In lower case, with straight apostrophes. */
export const lowerOf = wordTrait(({ lower }) => (lower.includes('’') ? lower.replaceAll('’', "'") : lower))

/** 6.23x10^-4, 1.3e6, 12,34,567.89 */
function figureValue(figure: string): number {
  if (!/[,x×−]/u.test(figure)) return Number(figure)
  // 1.111,11 and 5,00 have a decimal comma.
  const point = /,\d{1,2}$/u.test(figure) ? figure.replaceAll('.', '').replace(',', '.') : figure
  const plain = point.replaceAll(',', '').replace('−', '-')
  const [, mantissa, exponent] = /^([\d.]+)\s?[x×]\s?10\^?([-+]?\d+)$/u.exec(plain) ?? []
  return mantissa ? Number(`${mantissa}e${exponent}`) : Number(plain)
}

/** The lexemes from one index up to another. */
export function lexemesBetween(scan: Scan, from: number, to: number): Lexeme[] {
  const found: Lexeme[] = []
  for (let index = Math.max(0, from); index < Math.min(to, scan.length); index++) found.push(at(scan, index))
  return found
}
