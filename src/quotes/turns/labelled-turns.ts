// Transcripts, and interviews with "Q:" and "A:". A paragraph that begins with a label and a colon is a turn where the article
// has several of them by two speakers at least, or one exchange between two.
import type { Speaker } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import { type Range, spanOf, trimmed } from '../../core/span.ts'
import { TURN_LABELS } from '../../lexicons/turn-labels.ts'
import { intervieweeBefore, namedFinder, type Turn, type TurnSource } from './turn.ts'

interface LabelledTurn extends Turn {
  readonly paragraph: number
  readonly label: Range
}

/** "Q:", "A2:", "HOST:", "Ms. Orr:", "ANN ORR, mayor:" at the start of a paragraph (code units). */
const LABEL =
  /^(?<label>[QA]\d{1,2}|\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,4})(?:, [^:]{1,40}| \([^:()]{1,40}\))?: ?(?=\S)/u
const MIN_TURNS = 3
const MIN_SPEAKERS = 2

/** A label without its number: "a" of "A2". */
const keyOf = (label: string): string => label.toLowerCase().replace(/\d+$/u, '')

/** One turn a labelled paragraph, in text order; none of an article that is no transcript. */
export function labelledTurns(source: TurnSource): readonly Turn[] {
  const { article, opened } = source
  const speakerOf = labelReader(source)
  const turns = article.paragraphs.flatMap(({ start, end, role }, paragraph): LabelledTurn[] => {
    if (role === 'chrome' || role === 'headline') return []
    const found = LABEL.exec(article.text.slice(start, Math.min(end, start + 160)))
    if (!found?.groups) return []
    const label = { start, end: start + (found.groups.label ?? '').length }
    const content = trimmed(article.text, { start: start + found[0].length, end })
    const speaker = opened.has(content.start) ? null : speakerOf(label)
    return speaker ? [{ paragraph, label, content, speaker }] : []
  })
  const labels = new Set(turns.map(({ speaker }) => speaker.entity ?? keyOf(speaker.text)))
  if (labels.size < MIN_SPEAKERS || (turns.length < MIN_TURNS && !isExchange(article, turns))) return []
  return withInterviewee(source, turns)
}

/** A question and its answer, one right after the other, both with labels in capitals. */
function isExchange({ text }: Article, turns: readonly LabelledTurn[]): boolean {
  const isInCapitals = ({ label: { start, end } }: LabelledTurn): boolean => !/\p{Ll}/u.test(text.slice(start, end))
  const [first, second] = turns
  return first !== undefined && second?.paragraph === first.paragraph + 1 && turns.every(isInCapitals)
}

const ANSWERS = new Set(['a', 'answer'])

/** "A:" is by the person whom the article introduces before the first question. */
function withInterviewee(source: TurnSource, turns: readonly LabelledTurn[]): readonly Turn[] {
  const person = intervieweeBefore(source, turns[0]?.label.start ?? 0)
  if (!person) return turns
  const { name, entity, type } = person
  return turns.map((turn) =>
    ANSWERS.has(keyOf(turn.speaker.text)) ? { ...turn, speaker: { ...turn.speaker, name, entity, type } } : turn,
  )
}

/** The speaker of a label: a person or an organization by name or surname, or one of the usual labels; null for any other word. */
function labelReader({ article: { text }, entities }: TurnSource): (label: Range) => Speaker | null {
  const named = namedFinder(entities)
  return ({ start, end }) => {
    const span = spanOf(text, start, end)
    const known = named(span.text)
    if (known) return { ...span, ...known }
    return TURN_LABELS.has(keyOf(span.text)) ? { ...span, name: null, entity: null, type: 'unknown' } : null
  }
}
