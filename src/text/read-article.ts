import type { Article, Paragraph, Role, Sentence } from '../core/article.ts'
import { TokenRows, type Tokens } from '../core/tokens.ts'
import { findStructure } from './article-structure.ts'
import { tokenize } from './compromise.ts'
import { checkLanguage } from './language-check.ts'
import type { Page } from './marked-up-text.ts'
import { findRoles } from './paragraph-roles.ts'
import { findParagraphs } from './paragraphs.ts'

/**
 * A decoded text as an article: paragraphs with their roles, sentences, tokens, headline, byline and dateline. Never throws.
 * What markup says of the text (HTML, Markdown) goes before what the text itself shows. With `chosen`, extractors see paragraphs with
 * these roles only.
 */
export function readArticle(text: string, markup?: Omit<Page, 'text'>, chosen?: readonly Role[]): Article {
  const found = markup?.paragraphs ?? findRoles(text, findParagraphs(text))
  const paragraphs = chosen ? found.map((paragraph) => mutedUnless(paragraph, chosen)) : found
  const { sentences, tokens } = findSentences(text, paragraphs)
  return {
    text,
    paragraphs,
    ...(chosen && { roles: found.map(({ role }) => role) }),
    sentences,
    tokens,
    structure: { ...findStructure(text, found), ...markup?.structure },
    url: markup?.url ?? null,
    diagnostics: [...(markup?.diagnostics ?? []), ...checkLanguage(text, tokens)],
  }
}

const mutedUnless = (paragraph: Paragraph, chosen: readonly Role[]): Paragraph =>
  chosen.includes(paragraph.role) ? paragraph : { ...paragraph, role: 'chrome' }

function findSentences(text: string, paragraphs: readonly Paragraph[]): { sentences: Sentence[]; tokens: Tokens } {
  const sentences: Sentence[] = []
  const rows = new TokenRows()
  paragraphs.forEach(({ start, end, role }, paragraph) => {
    if (role === 'chrome') return
    const { starts, ends, sentenceEnds } = tokenize(text.slice(start, end))
    let from = 0
    for (const to of sentenceEnds) {
      const firstToken = rows.length
      for (let i = from; i < to; i++)
        rows.push(start + (starts[i] as number), start + (ends[i] as number), sentences.length)
      sentences.push({
        start: start + (starts[from] as number),
        end: start + (ends[to - 1] as number),
        paragraph,
        firstToken,
        endToken: rows.length,
      })
      from = to
    }
  })
  return { sentences, tokens: rows.of(text) }
}
