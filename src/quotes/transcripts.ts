// Turns of speech without quotation marks: transcripts, and interviews with "Q:" and "A:". A paragraph that begins with a label
// and a colon is a turn where the article has several of them by two speakers at least, or one exchange between two.
import type { Quote, Speaker } from '../core/analysis.ts'
import type { Article, MarkedPassage } from '../core/article.ts'
import { type Range, spanOf, trimmed } from '../core/span.ts'
import type { Entities } from '../entities/index.ts'
import { TURN_LABELS } from '../lexicons/turn-labels.ts'

interface Turn {
  readonly paragraph: number
  readonly label: Range
  readonly content: Range
  readonly speaker: Speaker
}

/** "Q:", "HOST:", "Ms. Orr:", "ANN ORR, mayor:" at the start of a paragraph (code units). */
const LABEL =
  /^(?<label>\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,4})(?:, [^:]{1,40}| \([^:()]{1,40}\))?: ?(?=\S)/u
const MIN_TURNS = 3
const MIN_SPEAKERS = 2
const SURENESS = 0.95

/** One record a turn, in text order; none of an article that is no transcript. Ids are for this list alone. */
export function findTurns(article: Article, entities: Entities, passages: readonly MarkedPassage[]): Quote[] {
  const speakerOf = speakerFinder(article, entities)
  const opened = new Set(passages.map(({ start }) => start))
  const turns = article.paragraphs.flatMap(({ start, end, role }, paragraph): Turn[] => {
    if (role === 'chrome' || role === 'headline') return []
    const found = LABEL.exec(article.text.slice(start, Math.min(end, start + 160)))
    if (!found?.groups) return []
    const label = { start, end: start + (found.groups.label ?? '').length }
    const content = trimmed(article.text, { start: start + found[0].length, end })
    const speaker = opened.has(content.start) ? null : speakerOf(label)
    return speaker ? [{ paragraph, label, content, speaker }] : []
  })
  const labels = new Set(turns.map(({ speaker }) => speaker.entity ?? speaker.text.toLowerCase()))
  if (labels.size < MIN_SPEAKERS || (turns.length < MIN_TURNS && !isExchange(article, turns))) return []
  return turns.map(({ content, speaker }, i) => ({
    id: `turn ${i}`,
    ...spanOf(article.text, content.start, content.end),
    kind: 'direct',
    content: article.text.slice(content.start, content.end),
    speaker,
    cue: null,
    via: null,
    continues: null,
    confidence: SURENESS,
    marked: false,
  }))
}

/** A question and its answer, one right after the other, both with labels in capitals. */
function isExchange({ text }: Article, turns: readonly Turn[]): boolean {
  const isInCapitals = ({ label: { start, end } }: Turn): boolean => !/\p{Ll}/u.test(text.slice(start, end))
  const [first, second] = turns
  return first !== undefined && second?.paragraph === first.paragraph + 1 && turns.every(isInCapitals)
}

/** The speaker of a label: a person or an organization by name or surname, or one of the usual labels; null for any other word. */
function speakerFinder({ text }: Article, { people, organizations }: Entities): (label: Range) => Speaker | null {
  const byName = new Map<string, Pick<Speaker, 'name' | 'entity' | 'type'>>()
  for (const { id, name } of organizations) byName.set(name.toLowerCase(), { name, entity: id, type: 'organization' })
  for (const { id, name } of people) {
    const own = { name, entity: id, type: 'person' } as const
    byName.set(name.toLowerCase(), own)
    byName.set(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), own)
  }
  return ({ start, end }) => {
    const span = spanOf(text, start, end)
    const bare = span.text.toLowerCase()
    const known = byName.get(bare) ?? byName.get(bare.slice(bare.lastIndexOf(' ') + 1))
    if (known) return { ...span, ...known }
    return TURN_LABELS.has(bare) ? { ...span, name: null, entity: null, type: 'unknown' } : null
  }
}
