// A byline's author is a person and an outlet an organization, whatever the tagger says.
import type { Article } from '../core/article.ts'
import { overlaps, type Span } from '../core/span.ts'
import type { NameMention } from './mentions.ts'

/** The mentions with those that the article's make-up gives, in place of any that overlap them. */
export function withStructure(article: Article, mentions: readonly NameMention[]): NameMention[] {
  const { byline, outlet } = article.structure
  const given = [
    ...byline.map((author) => mentionOf(article, author, 'person')),
    ...(outlet ? [mentionOf(article, outlet, 'organization')] : []),
  ]
  if (given.length === 0) return [...mentions]
  const others = mentions.filter((mention) => !given.some((own) => overlaps(own, mention)))
  return [...others, ...given].sort((a, b) => a.start - b.start)
}

function mentionOf({ tokens }: Article, { text, start, end }: Span, kind: NameMention['kind']): NameMention {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findLastIndex((token) => token.start < end)
  return { kind, text, start, end, first: Math.max(0, first), endToken: last + 1 }
}
