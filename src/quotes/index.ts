import type { Quote } from '../core/analysis.ts'
import type { Article, Diagnostic } from '../core/article.ts'
import type { Entities } from '../entities/entities.ts'

/** Every quotation of an article, in text order, with its speaker; and the marks that have no partner. */
export function extractQuotes(_article: Article, _entities: Entities): { quotes: Quote[]; diagnostics: Diagnostic[] } {
  return { quotes: [], diagnostics: [] }
}
