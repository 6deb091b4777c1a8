// Interviews whose answers stand between quotation marks below their questions: "**How was the winter?** ¶ “Hard.”",
// "Q: How was the winter? ¶ A: (Laughs.) “Hard.”" Only marks and notes stand in such an answer, no "she said".
import type { Speaker } from '../../core/analysis.ts'
import type { MarkedPassage, Paragraph } from '../../core/article.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { MIN_QUESTIONS } from './interview-answers.ts'
import { intervieweeBefore } from './interviewee.ts'
import { markedTurn, namedFinder, quotedHeadline, type Turn, type TurnSource } from './turn.ts'

/** A paragraph in the marks that Markdown has for bold and italics, or with the label of a question. */
const SET_OFF = /^(?:(?<marks>\*{1,3}|_{1,3})\S.*\k<marks>|(?:\*{1,3}|_{1,3})?(?:Q\d{0,2}|Question)[.:].*)$/u
const PLAIN = /^[^“”"]{6,200}\?$/u
/** Code units of a question that are read. */
const MAX_QUESTION = 600
const ASKED = /\byou(?:r|rs|rself)?\b/iu
/** "A:", "**Ann Orr:**" before an answer. */
const LABEL = /^[*_]{0,3}(?<label>\p{Lu}[\p{L}\d.’' -]{0,60})[:.][*_]{0,3}\s*/u
const ANSWER = /^(?:A\d{0,2}|Answer)$/u
/** "(Laughs.)" */
const NOTE = /\([^()]{1,40}\)|\[[^[\]]{1,40}\]/gu

interface Answer {
  readonly passages: readonly MarkedPassage[]
  readonly label: Range | null
}

interface Exchange {
  readonly question: Range
  readonly isSetOff: boolean
  /** The answer's paragraphs. */
  readonly answers: readonly Answer[]
}

/** One turn a quotation that answers, and one for a headline that is a quotation; none of an article that asks nobody. */
export function markedAnswers(source: TurnSource): readonly Turn[] {
  const exchanges = exchangesOf(source)
  const first = exchanges[0]
  if (!first || !isInterview(source.article.text, exchanges)) return []
  const answers = exchanges.flatMap((exchange) => exchange.answers)
  const speaker = speakerOf(source, answers, first.question.start)
  if (!speaker) return []
  const { name, entity, type } = speaker
  const turns = answers.flatMap(({ passages, label }) => {
    const own = label ? { ...spanOf(source.article.text, label.start, label.end), name, entity, type } : speaker
    return passages.map((passage) => markedTurn(passage, own))
  })
  return [...quotedHeadline(source, first.question.start, speaker), ...turns]
}

/** Questions that are set off, or several that ask somebody. */
function isInterview(text: string, exchanges: readonly Exchange[]): boolean {
  if (exchanges.every(({ isSetOff }) => isSetOff)) return exchanges.length >= MIN_QUESTIONS.marked
  const toSomebody = exchanges.filter(({ question: { start, end } }) => ASKED.test(text.slice(start, end)))
  return exchanges.length >= MIN_QUESTIONS.plain && toSomebody.length * 2 >= exchanges.length
}

/** The one person by whose name answers are labelled, else the one whom the article introduces; null where several answer. */
function speakerOf({ article, entities }: TurnSource, answers: readonly Answer[], before: number): Speaker | null {
  const named = namedFinder(entities)
  const labels = answers.flatMap(({ label }): Speaker[] => {
    const span = label && spanOf(article.text, label.start, label.end)
    if (!span || ANSWER.test(span.text)) return []
    return [{ ...span, ...(named(span.text) ?? { name: null, entity: null, type: 'unknown' }) }]
  })
  const [first, ...others] = labels
  if (!first) return intervieweeBefore({ article, entities }, before)
  return first.entity !== null && others.every(({ entity }) => entity === first.entity) ? first : null
}

/** The questions that an answer stands right below, each with its answers. */
function exchangesOf({ article: { text, paragraphs }, passages }: TurnSource): readonly Exchange[] {
  let next = 0
  const exchanges: Exchange[] = []
  let question: Omit<Exchange, 'answers'> | null = null
  let answers: Answer[] = []
  const end = (): void => {
    if (question && answers.length) exchanges.push({ ...question, answers })
    question = null
    answers = []
  }
  for (const [i, paragraph] of paragraphs.entries()) {
    const from = next
    while (passages[next]?.paragraph === i) next++
    if (paragraph.role === 'chrome' || paragraph.role === 'headline') continue
    const answer = question && answerIn(text, paragraph, passages.slice(from, next))
    if (answer) {
      answers.push(answer)
      continue
    }
    end()
    question = questionIn(text, paragraph)
  }
  end()
  return exchanges
}

function questionIn(text: string, { start, end }: Paragraph): Omit<Exchange, 'answers'> | null {
  const paragraph = text.slice(start, Math.min(end, start + MAX_QUESTION))
  const isSetOff = SET_OFF.test(paragraph)
  return isSetOff || PLAIN.test(paragraph) ? { question: { start, end }, isSetOff } : null
}

/** The quotations of a paragraph that holds nothing else but a label before them and notes between them; null of any other. */
function answerIn(text: string, { start, end }: Range, passages: readonly MarkedPassage[]): Answer | null {
  const first = passages[0]
  if (!first) return null
  const found = LABEL.exec(text.slice(start, first.start))
  const at = start + (found?.[0].indexOf(found.groups?.label ?? '') ?? 0)
  const label = found ? { start: at, end: at + (found.groups?.label?.length ?? 0) } : null
  let from = start + (found?.[0].length ?? 0)
  for (const passage of [...passages, { start: end, end }]) {
    if (/[\p{L}\d]/u.test(text.slice(from, passage.start).replace(NOTE, ''))) return null
    from = passage.end
  }
  return { passages, label }
}
