import type { Article, Paragraph } from '../core/article.ts'
import { FRACTION_SIGNS } from '../lexicons/number-words.ts'
import type { Lexeme, Scan } from './types.ts'

const FIGURE = String.raw`(?<![\d,])(?:\d{1,3}(?:\.\d{3}){1,5},\d{1,2}|\d{1,9},\d\d|\d,\d)(?!\d|,\d)|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)|\d+)(?:\.\d+)?|\.\d+`
const LEXEMES = new RegExp(
  [
    String.raw`(?<url>https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w+)`,
    String.raw`(?<word>\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*|(?<=\S)['’]s(?!\p{L}))`,
    String.raw`(?<digits>(?:${FIGURE})(?:\s?[x×]\s?10\^?[-+−]?\d{1,3}|[eE][-+]?\d{1,3}(?![\p{L}\d]))?)`,
    String.raw`(?<sign>\S)`,
  ].join('|'),
  'gu',
)

/** Cuts a paragraph into words, figures and signs. */
export function scanOf(article: Article, paragraph: Paragraph): Scan {
  const text = article.text.slice(0, paragraph.end)
  const lexemes: Lexeme[] = []
  let last = paragraph.start
  for (const { 0: found, index, groups } of article.text.slice(paragraph.start, paragraph.end).matchAll(LEXEMES)) {
    const start = paragraph.start + index
    const end = start + found.length
    lexemes.push({ start, end, text: found, spaced: start > last, ...classOf(found, groups ?? {}) })
    last = end
  }
  return { text, lexemes, titled: isTitled(lexemes) }
}

function classOf(text: string, groups: Record<string, string | undefined>): Pick<Lexeme, 'kind' | 'lower' | 'value'> {
  if (groups.word) return { kind: 'word', lower: text.toLowerCase().replaceAll('’', "'"), value: Number.NaN }
  if (groups.digits) return { kind: 'digits', lower: text, value: figureValue(text) }
  const fraction = FRACTION_SIGNS[text]
  if (fraction !== undefined) return { kind: 'digits', lower: text, value: fraction }
  return { kind: groups.url ? 'url' : 'sign', lower: text, value: Number.NaN }
}

/** 6.23x10^-4, 1.3e6, 12,34,567.89 */
function figureValue(figure: string): number {
  // 1.111,11 and 5,00 have a decimal comma.
  const point = /,\d{1,2}$/u.test(figure) ? figure.replaceAll('.', '').replace(',', '.') : figure
  const plain = point.replaceAll(',', '').replace('−', '-')
  const [, mantissa, exponent] = /^([\d.]+)\s?[x×]\s?10\^?([-+]?\d+)$/u.exec(plain) ?? []
  return mantissa ? Number(`${mantissa}e${exponent}`) : Number(plain)
}

function isTitled(lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const capitalised = words.filter(({ text }) => /^\p{Lu}/u.test(text))
  return words.length > 0 && lexemes.length < 40 && capitalised.length > 0.7 * words.length
}
