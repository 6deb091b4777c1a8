import type { Article, Paragraph, Role } from '../core/article.ts'
import { once } from '../core/memoize.ts'
import { findStructure } from './article-structure.ts'
import { checkLanguage } from './language-check.ts'
import type { Page } from './marked-up-text.ts'
import { findRoles } from './paragraph-roles.ts'
import { findParagraphs } from './paragraphs.ts'
import { pairMarks } from './quotation-marks.ts'
import { cutArticle } from './token-table.ts'

/**
 * A decoded text as an article: paragraphs with their roles, sentences, tokens, headline, byline and dateline. Never throws.
 * Markup (HTML, Markdown) takes precedence over the looks of the text. With `chosen`, extractors see paragraphs with
 * these roles only.
 */
export function readArticle(text: string, markup?: Omit<Page, 'text'>, chosen?: readonly Role[]): Article {
  const found = markup?.paragraphs ?? findRoles(text, findParagraphs(text))
  const paragraphs = chosen ? found.map((paragraph) => mutedUnless(paragraph, chosen)) : found
  const table = cutArticle(text, paragraphs)
  return {
    text,
    paragraphs,
    ...(chosen && { roles: found.map(({ role }) => role) }),
    ...table,
    quotationMarks: once(() => pairMarks({ text, paragraphs })),
    structure: { ...findStructure(text, found), ...markup?.structure },
    url: markup?.url ?? null,
    diagnostics: [...(markup?.diagnostics ?? []), ...checkLanguage(text, table)],
  }
}

const mutedUnless = (paragraph: Paragraph, chosen: readonly Role[]): Paragraph =>
  chosen.includes(paragraph.role) ? paragraph : { ...paragraph, role: 'chrome' }
