import type { Article, Paragraph, Sentence, Tags, Token } from '../core/article.ts'
import { shift, spanOf } from '../core/span.ts'
import { tagWords, tokenize } from '../language/compromise.ts'
import { checkLanguage } from './english.ts'
import type { Page } from './page.ts'
import { findParagraphs } from './paragraphs.ts'
import { findRoles } from './roles.ts'
import { findStructure } from './structure.ts'

const NO_TAGS: Tags = new Set()

/**
 * A decoded text as an article: paragraphs with their roles, sentences, tokens, headline, byline and dateline. Never throws.
 * What markup says of the text (HTML, Markdown) goes before what the text itself shows.
 */
export function readArticle(text: string, markup?: Omit<Page, 'text'>): Article {
  const paragraphs = markup?.paragraphs ?? findRoles(text, findParagraphs(text))
  const { sentences, tokens } = findSentences(text, paragraphs)
  return {
    text,
    paragraphs,
    sentences,
    tokens,
    structure: { ...findStructure(text, paragraphs), ...markup?.structure },
    diagnostics: checkLanguage(tokens),
    tagsOf: lazyTags(text, sentences, tokens),
  }
}

function findSentences(text: string, paragraphs: readonly Paragraph[]) {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  paragraphs.forEach(({ start, end, role }, paragraph) => {
    if (role === 'chrome') return
    for (const raw of tokenize(text.slice(start, end))) {
      const firstToken = tokens.length
      for (const word of raw.words) {
        const range = shift(word, start)
        tokens.push({ ...spanOf(text, range.start, range.end), sentence: sentences.length })
      }
      const range = shift(raw, start)
      sentences.push({ start: range.start, end: range.end, paragraph, firstToken, endToken: tokens.length })
    }
  })
  return { sentences, tokens }
}

/** Tags a sentence when one of its tokens is first asked for, and keeps them for the article's life. */
function lazyTags(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Article['tagsOf'] {
  const tagged = new Map<number, ReadonlyMap<number, Tags>>()
  return (tokenIndex) => {
    const token = tokens[tokenIndex]
    const sentence = token && sentences[token.sentence]
    if (!token || !sentence) return NO_TAGS
    let tags = tagged.get(token.sentence)
    if (!tags) {
      const words = tagWords(text.slice(sentence.start, sentence.end))
      tags = new Map(words.map((word) => [shift(word, sentence.start).start, word.tags]))
      tagged.set(token.sentence, tags)
    }
    return tags.get(token.start) ?? NO_TAGS
  }
}
