import type { Mention } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { STAGE_DIRECTIONS } from '../lexicons/stage-directions.ts'
import { STOCK_EXCHANGES } from '../lexicons/stock-exchanges.ts'

/** "(CROSSTALK)" in a transcript, and the symbol of a share: "(LSE: BWE)", "(ASX:NAB)". */
export function isBracketedNote({ text }: Pick<Article, 'text'>, { start, end, text: name }: Mention): boolean {
  if (STAGE_DIRECTIONS.has(name)) return /[([]/u.test(text.charAt(start - 1)) && /^[)\]]/u.test(text.charAt(end))
  if (!/^[A-Z.]+(?::[A-Z.]+)?$/u.test(name)) return false
  const code = name.includes(':') ? name : (SYMBOL.exec(text.slice(Math.max(0, start - MAX_CODE), start))?.[0] ?? '')
  return STOCK_EXCHANGES.has(code.split(':')[0] ?? '')
}

const MAX_CODE = 16
const SYMBOL = /(?<![A-Z])[A-Z]{3,12}:[ \u00a0]?$/u
