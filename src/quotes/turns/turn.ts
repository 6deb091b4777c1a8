// A turn of speech that the layout shows, and who may speak it.
import type { Speaker } from '../../core/analysis.ts'
import type { Article, MarkedPassage } from '../../core/article.ts'
import { type Range, trimmed } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'

export interface Turn {
  /** The words that are spoken, in code units. */
  readonly content: Range
  /** The same with the quotation marks around them, where they stand in any. */
  readonly marks?: Range
  readonly speaker: Speaker
}

/** An article as the finders of turns read it. */
export interface TurnSource {
  readonly article: Article
  readonly entities: Entities
  /** The passages between quotation marks, in text order. */
  readonly passages: readonly MarkedPassage[]
  /** Their starts: what begins there is no turn without marks. */
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
  for (const { id, name, mentions } of people) {
    const own = { name, entity: id, type: 'person' } as const
    // "Diego" and "Arias" of Diego Arias Lugo, where the article calls him so; a family name is its bearer's.
    for (const { text } of mentions) if (!byName.has(text.toLowerCase())) byName.set(text.toLowerCase(), own)
    byName.set(name.toLowerCase(), own)
    byName.set(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), own)
  }
  return (name) => {
    const lower = name.toLowerCase()
    return byName.get(lower) ?? byName.get(lower.slice(lower.lastIndexOf(' ') + 1)) ?? null
  }
}

/** A quotation as a turn. */
export const markedTurn = ({ start, end, content }: MarkedPassage, speaker: Speaker): Turn => ({
  content,
  marks: { start, end },
  speaker,
})

/** The headline of an interview, or its first line, as a turn of the interviewee, where it is a quotation and nothing else. */
export function quotedHeadline(
  { article: { paragraphs }, passages }: TurnSource,
  before: number,
  interviewee: Speaker,
): readonly Turn[] {
  const first = paragraphs.findIndex(({ role }) => role !== 'chrome')
  const headline = passages.find(({ start, end, paragraph }) => {
    const line = paragraphs[paragraph]
    const isWhole = start === line?.start && end === line.end && end <= before
    return isWhole && (paragraph === first || line.role === 'headline')
  })
  return headline ? [markedTurn(headline, interviewee)] : []
}
