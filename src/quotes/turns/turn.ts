// A turn of speech without quotation marks, and who may speak it.
import type { Speaker } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import { type Range, spanOf, trimmed } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'

export interface Turn {
  /** The words that are spoken, in code units. */
  readonly content: Range
  readonly speaker: Speaker
}

/** An article as the finders of turns read it. */
export interface TurnSource {
  readonly article: Article
  readonly entities: Entities
  /** The starts of the passages between quotation marks, which are no turns. */
  readonly opened: ReadonlySet<number>
}

/** A range without white space around it, nor Markdown's marks for bold and italics that open or close it (code units). */
export function unmarked(text: string, range: Range): Range {
  const whole = trimmed(text, range)
  let { start, end } = whole
  while (start < end && isMark(text.charAt(start))) start++
  while (end > start && isMark(text.charAt(end - 1))) end--
  return start < end ? trimmed(text, { start, end }) : whole
}

const isMark = (char: string): boolean => char === '*' || char === '_'

/** Words of who speaks for himself: an explainer's answers have none. */
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)(?!\p{L})/u

/** Does one of these passages speak for itself? */
export const isAnswered = (text: string, answers: readonly Range[]): boolean =>
  answers.some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end)))

type Identity = Pick<Speaker, 'name' | 'entity' | 'type'>

/** The person or organization that a name or a surname stands for; null where the article names nobody so. */
export function namedFinder({ people, organizations }: Entities): (name: string) => Identity | null {
  const byName = new Map<string, Identity>()
  for (const { id, name } of organizations) byName.set(name.toLowerCase(), { name, entity: id, type: 'organization' })
  for (const { id, name } of people) {
    const own = { name, entity: id, type: 'person' } as const
    byName.set(name.toLowerCase(), own)
    byName.set(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), own)
  }
  return (name) => {
    const lower = name.toLowerCase()
    return byName.get(lower) ?? byName.get(lower.slice(lower.lastIndexOf(' ') + 1)) ?? null
  }
}

/** The only person whom an article names before an offset: who is interviewed. Null where there are several, or none. */
export function intervieweeBefore(
  { article: { text }, entities: { people } }: Pick<TurnSource, 'article' | 'entities'>,
  end: number,
): Speaker | null {
  const named = people.filter(({ mentions }) => mentions.some((mention) => mention.end <= end))
  const [person] = named
  if (!person || named.length > 1) return null
  const last = person.mentions.findLast((mention) => mention.end <= end)
  return last ? { ...spanOf(text, last.start, last.end), name: person.name, entity: person.id, type: 'person' } : null
}
