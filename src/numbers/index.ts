import type { NumberMention } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'

/** Every quantity of an article, in text order, without overlap. */
export function extractNumbers(_article: Article): NumberMention[] {
  return []
}
