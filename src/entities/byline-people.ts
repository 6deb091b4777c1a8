// A byline's author is a person and an outlet an organization, whatever the tagger says.
import type { Person } from '../core/analysis.ts'
import type { Article, BylineName, Dateline } from '../core/article.ts'
import { overlaps, type Span, spanOf } from '../core/span.ts'
import type { NameMention } from './name-mentions.ts'

/** The mentions with those that the article's make-up gives, in place of any that overlap them. */
export function withStructure(article: Article, mentions: readonly NameMention[]): NameMention[] {
  const { byline, outlet, dateline } = article.structure
  const given = [
    ...byline.map((author) => mentionOf(article, author, 'person')),
    ...(outlet ? [mentionOf(article, outlet, 'organization')] : []),
  ]
  const filed = datelinePlaces(article, dateline).filter(
    (place) => !mentions.some((mention) => overlaps(place, mention)),
  )
  if (given.length + filed.length === 0) return [...mentions]
  const others = mentions.filter((mention) => !given.some((own) => overlaps(own, mention)))
  return [...others, ...given, ...filed].sort((a, b) => a.start - b.start)
}

/** People whose fullest name is a byline's in capitals are called as the byline is read: "JANE ROE" is Jane Roe. */
export const spelledAsBylines = (people: readonly Person[], byline: readonly BylineName[]): Person[] =>
  people.map((person) => ({ ...person, name: byline.find(({ text }) => text === person.name)?.name ?? person.name }))

/** "NAIROBI, Kenya": both parts, where the tagger has neither. */
function datelinePlaces(article: Article, dateline: Dateline | null): NameMention[] {
  if (!dateline?.place) return []
  const found: NameMention[] = []
  let from = dateline.start
  for (const part of dateline.place.split(', ')) {
    const start = article.text.indexOf(part, from)
    if (part === '' || start < 0 || start + part.length > dateline.end) continue
    found.push(mentionOf(article, spanOf(article.text, start, start + part.length), 'place'))
    from = start + part.length
  }
  return found
}

function mentionOf({ tokens }: Article, { text, start, end }: Span, kind: NameMention['kind']): NameMention {
  const first = tokens.ends.findIndex((tokenEnd) => tokenEnd > start)
  const last = tokens.starts.findLastIndex((tokenStart) => tokenStart < end)
  return { kind, text, start, end, first: Math.max(0, first), endToken: last + 1 }
}
