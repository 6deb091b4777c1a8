// Interviews whose questions stand alone, often in bold, with the answers below or behind them: by the one person whom the
// article introduces. Explainers ask such questions, too, so that somebody has to be asked ("you"), and to answer for himself ("I").
import { type Range, trimmed } from '../../core/span.ts'
import { intervieweeBefore } from './interviewee.ts'
import { isAnswered, quotedHeadline, type Turn, type TurnSource, unmarked } from './turn.ts'

/** A question at a paragraph's start, alone or in the marks that Markdown has for bold and italics, and what follows it (code units). */
const QUESTION = /^(?<marks>\*{1,3}|_{1,3})?[^?“”"\n*_]{6,200}\?\k<marks>(?<rest>\s*)/u
const MARKED = /^[*_]/u
const ASKED = /\byou(?:r|rs|rself)?\b/iu
/** Fewer are no interview: of questions in marks for bold or italics, and of plain ones. */
export const MIN_QUESTIONS = { marked: 2, plain: 3 }

interface Exchange {
  readonly question: Range
  /**
   * What stands behind the question in its paragraph and the paragraphs up to the next one, in code units; of the last
   * question one paragraph only.
   */
  readonly answer: Range
}

/** One turn an answer; none of an article that asks nobody. */
export function interviewAnswers(source: TurnSource): readonly Turn[] {
  const { text } = source.article
  const textOf = ({ start, end }: Range): string => text.slice(start, end)
  const exchanges = exchangesOf(source)
  const isMarked = exchanges.every(({ question }) => MARKED.test(textOf(question)))
  if (exchanges.length < (isMarked ? MIN_QUESTIONS.marked : MIN_QUESTIONS.plain)) return []
  const toSomebody = exchanges.filter(({ question }) => ASKED.test(textOf(question))).length
  const answers = exchanges.map(({ answer }) => answer)
  if (toSomebody * 2 < exchanges.length || !isAnswered(text, answers)) return []
  const start = exchanges[0]?.question.start ?? 0
  const speaker = intervieweeBefore(source, start)
  if (!speaker) return []
  const spoken = answers.filter((answer) => !source.opened.has(answer.start)).map((content) => ({ content, speaker }))
  return [...quotedHeadline(source, start, speaker), ...spoken]
}

/** The questions with their answers; none where a question has no answer. */
function exchangesOf({ article: { text, paragraphs } }: TurnSource): readonly Exchange[] {
  const read = paragraphs.filter(({ role }) => role !== 'chrome' && role !== 'headline')
  const asked = read.flatMap((paragraph, i) => {
    const question = questionAt(text, paragraph)
    return question ? [{ question, i, paragraph }] : []
  })
  const exchanges = asked.flatMap(({ question, i, paragraph }, at): Exchange[] => {
    const isAlone = question.end === paragraph.end
    const first = isAlone ? read[i + 1]?.start : question.end
    const last = read[(asked[at + 1]?.i ?? i + (isAlone ? 2 : 1)) - 1]
    if (first === undefined || !last || last.end <= first) return []
    return [{ question: trimmed(text, question), answer: unmarked(text, { start: first, end: last.end }) }]
  })
  return exchanges.length === asked.length ? exchanges : []
}

/** The question that a paragraph is; or with which it begins, where marks part it from the answer. */
function questionAt(text: string, { start, end }: Range): Range | null {
  const found = QUESTION.exec(text.slice(start, end))
  if (!found) return null
  const question = { start, end: start + found[0].length }
  const isParted = found.groups?.marks !== undefined && found.groups.rest !== ''
  return question.end === end || isParted ? question : null
}
