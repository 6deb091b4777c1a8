// A paragraph as lexemes, each made when it is first asked for.
import { FRACTION_SIGNS } from '../lexicons/number-words.ts'
import { isCapitalAt } from './letters.ts'
import { cut } from './lexer.ts'
import type { Lexeme, Scan } from './number-types.ts'

/** The stretch of an article from `start` to `end`, cut up. */
export function scanOf(article: string, start: number, end: number): Scan {
  const text = article.slice(0, end)
  const cuts = cut(text, start)
  const { length } = cuts.starts
  return { text, length, lexemes: new Array(length), ...cuts }
}

/** A headline has fewer lexemes than this. */
const LONGEST_TITLE = 40

/** Most words are capitalised: a headline, where capitals tell nothing. */
export function isTitled({ text, starts, ends, kinds }: Scan): boolean {
  if (starts.length >= LONGEST_TITLE) return false
  let words = 0
  let capitalised = 0
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0
    if (kinds[i] !== 'word' || (ends[i] ?? 0) - start <= 3) continue
    words++
    if (isCapitalAt(text, start)) capitalised++
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

function lexemeOf({ text: article, starts, ends, kinds }: Scan, index: number): Lexeme {
  const [start = 0, end = 0, kind = 'sign'] = [starts[index], ends[index], kinds[index]]
  const text = article.slice(start, end)
  return {
    kind,
    text,
    lower: kind === 'word' ? lowerOf(text) : text,
    start,
    end,
    spaced: index > 0 && start > (ends[index - 1] ?? 0),
    value: kind === 'digits' ? (FRACTION_SIGNS[text] ?? figureValue(text)) : Number.NaN,
  }
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

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
