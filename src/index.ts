import { type AnalyseOptions, analyse } from './analyse.ts'
import type { Analysis } from './core/analysis.ts'
import { readArticle } from './read/article.ts'

export type { AnalyseOptions as ExtractOptions } from './analyse.ts'
export type * from './core/analysis.ts'
export { KINDS } from './core/analysis.ts'

/**
 * Reads a news article and says who is in it, where, how much, and who said what.
 * Offsets are UTF-16 code units into `text`, end exclusive: `text.slice(m.start, m.end) === m.text` for every mention.
 * Never throws on any text.
 */
export function extract(text: string, options: AnalyseOptions = {}): Analysis {
  return analyse(readArticle(text), options)
}
