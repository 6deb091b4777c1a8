import type { Article } from '../core/article.ts'
import { findStructure } from './article-structure.ts'
import { checkLanguage } from './language-check.ts'
import type { Page } from './marked-up-text.ts'
import { findRoles } from './paragraph-roles.ts'
import { findParagraphs } from './paragraphs.ts'
import { cutArticle } from './token-table.ts'

/**
 * A decoded text as an article: paragraphs with their roles, sentences, tokens, headline, byline and dateline. Never throws.
 * What markup says of the text (HTML, Markdown) goes before what the text itself shows.
 */
export function readArticle(text: string, markup?: Omit<Page, 'text'>): Article {
  const paragraphs = markup?.paragraphs ?? findRoles(text, findParagraphs(text))
  const table = cutArticle(text, paragraphs)
  return {
    text,
    paragraphs,
    ...table,
    structure: { ...findStructure(text, paragraphs), ...markup?.structure },
    diagnostics: checkLanguage(table.tokens),
  }
}
