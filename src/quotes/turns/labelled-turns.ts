// Transcripts, and interviews with "Q:" and "A:". A paragraph that begins with a label and a colon is a turn where the article
// has several of them by two speakers at least, or one exchange between two; the paragraphs up to the next label belong to it.
import type { Speaker } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import { lowerBound } from '../../core/search.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { TURN_LABELS } from '../../lexicons/turn-labels.ts'
import { intervieweeBefore } from './interviewee.ts'
import { isAnswered, namedFinder, type Turn, type TurnSource, unmarked } from './turn.ts'

interface LabelledTurn extends Turn {
  readonly paragraph: number
  readonly label: Range
  readonly isDotted: boolean
}

/** "Q:", "Q.", "A2:", "HOST:", "**Ms. Orr:**", "ANN ORR, mayor:" at the start of a paragraph (code units). */
const LABEL =
  /^(?:\*{1,3}|_{1,3})?(?:(?<letter>[QA]\d{0,2})[.:]|(?<label>\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,4})(?:, [^:]{1,40}| \([^:()]{1,40}\))?:)[*_]{0,3} ?(?=\S)/u
/** The answer behind a question in its paragraph. */
const ANSWER = /(?<=[?.!…]\)? )(?:\*{1,3}|_{1,3})?(?<letter>A\d{0,2})[.:][*_]{0,3} ?(?=\p{Lu}|\d)/u
const MIN_TURNS = 3
const MIN_SPEAKERS = 2
/** Code units of a paragraph in which its label stands. */
const LABEL_REACH = 160
/** Paragraphs that a turn may have behind its first one. */
const MAX_CONTINUED = 6

/** A label without its number: "a" of "A2". */
const keyOf = (label: string): string => label.toLowerCase().replace(/\d+$/u, '')

/** One turn a label, in text order; none of an article that is no transcript. */
export function labelledTurns(source: TurnSource): readonly Turn[] {
  const turns = withoutInitials(turnsIn(source))
  const labels = new Set(turns.map(({ speaker }) => speaker.entity ?? keyOf(speaker.text)))
  if (labels.size < MIN_SPEAKERS || (turns.length < MIN_TURNS && !isExchange(source.article, turns))) return []
  if (turns.every(isByLetter) && !isAnswered(source.article.text, answersOf(turns))) return []
  return withInterviewee(source, continued(source, turns))
}

function turnsIn(source: TurnSource): readonly LabelledTurn[] {
  const { paragraphs, text } = source.article
  const speakerOf = labelReader(source)
  return paragraphs.flatMap(({ start, end, role }, paragraph): LabelledTurn[] => {
    if (role === 'chrome' || role === 'headline') return []
    return labelsIn(text.slice(start, end)).flatMap(({ at, length, opens }, i, labels): LabelledTurn[] => {
      const label = { start: start + at, end: start + at + length }
      const content = unmarked(text, { start: start + opens, end: start + (labels[i + 1]?.from ?? end - start) })
      const speaker = source.opened.has(content.start) ? null : speakerOf(label)
      return speaker ? [{ paragraph, label, isDotted: text[label.end] === '.', content, speaker }] : []
    })
  })
}

/** A label in a paragraph (code units from its start). */
interface FoundLabel {
  /** Its start with the marks for bold or italics. */
  readonly from: number
  /** Its start and its length without them. */
  readonly at: number
  readonly length: number
  /** The start of the words behind it. */
  readonly opens: number
}

/** The label of a paragraph, and of an answer that stands in it behind the question. */
function labelsIn(paragraph: string): readonly FoundLabel[] {
  const first = read(LABEL.exec(paragraph.slice(0, LABEL_REACH)))
  if (!first || keyOf(paragraph.slice(first.at, first.at + first.length)) !== 'q') return first ? [first] : []
  const answer = read(ANSWER.exec(paragraph))
  return answer ? [first, answer] : [first]
}

function read(found: RegExpExecArray | null): FoundLabel | null {
  const label = found?.groups?.letter ?? found?.groups?.label
  if (!found || label === undefined) return null
  const at = found.index + found[0].indexOf(label)
  return { from: found.index, at, length: label.length, opens: found.index + found[0].length }
}

/** "A. Orr" at a paragraph's start has an initial: letters with a point are labels where both are found. */
function withoutInitials(turns: readonly LabelledTurn[]): readonly LabelledTurn[] {
  const dotted = new Set(turns.filter(({ isDotted }) => isDotted).map(({ speaker }) => keyOf(speaker.text)))
  return dotted.size === 1 ? turns.filter(({ isDotted }) => !isDotted) : turns
}

/** The turns with the paragraphs that follow them before the next label, as far as no quotation or heading stands there. */
function continued({ article, opened }: TurnSource, turns: readonly LabelledTurn[]): readonly LabelledTurn[] {
  const { paragraphs } = article
  const openings = [...opened].sort((a, b) => a - b)
  const isSpoken = (i: number): boolean => {
    const paragraph = paragraphs[i]
    if (paragraph?.role !== 'body' && paragraph?.role !== 'list') return false
    return (openings[lowerBound(openings, paragraph.start)] ?? Infinity) >= paragraph.end
  }
  return turns.map((turn, i) => {
    const next = turns[i + 1]?.paragraph ?? turn.paragraph
    let last = turn.paragraph
    while (last + 1 < next && last - turn.paragraph < MAX_CONTINUED && isSpoken(last + 1)) last++
    if (last === turn.paragraph) return turn
    return { ...turn, content: unmarked(article.text, { start: turn.content.start, end: paragraphs[last]?.end ?? 0 }) }
  })
}

/** A question and its answer, one right after the other, both with labels in capitals or in bold. */
function isExchange({ text }: Article, turns: readonly LabelledTurn[]): boolean {
  const isSetOff = ({ label: { start, end } }: LabelledTurn): boolean =>
    !/\p{Ll}/u.test(text.slice(start, end)) || /[*_]/u.test(text.charAt(start - 1))
  const [first, second] = turns
  return first !== undefined && second?.paragraph === first.paragraph + 1 && turns.every(isSetOff)
}

const QUESTIONS = new Set(['q', 'question'])
const ANSWERS = new Set(['a', 'answer'])

const isByLetter = ({ speaker: { text } }: Turn): boolean => QUESTIONS.has(keyOf(text)) || ANSWERS.has(keyOf(text))

const answersOf = (turns: readonly Turn[]): readonly Range[] =>
  turns.filter(({ speaker }) => ANSWERS.has(keyOf(speaker.text))).map(({ content }) => content)

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
