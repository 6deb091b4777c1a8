// Interviews whose questions stand alone, often in bold, with the answers below them: by the one person whom the article
// introduces. Explainers ask such questions, too, so that somebody has to be asked ("you"), and to answer for himself ("I").
import { type Range, trimmed } from '../../core/span.ts'
import { intervieweeBefore, type Turn, type TurnSource } from './turn.ts'

/** A paragraph that is one question, in the marks that Markdown has for bold or without (code units). */
const QUESTION = /^(?<bold>\*\*|__)?[^?“”"\n]{8,200}\?\k<bold>?$/u
const BOLD = /^(?:\*\*|__)/u
const ASKED = /\byou(?:r|rs|rself)?\b/iu
const ANSWERED = /(?<![\p{L}’'])(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)(?!\p{L})/u
const MIN_QUESTIONS = { bold: 2, plain: 3 }

interface Exchange {
  readonly question: Range
  /** The paragraphs up to the next question, in code units; of the last question the first one only. */
  readonly answer: Range
}

/** One turn an answer; none of an article that asks nobody. */
export function interviewAnswers(source: TurnSource): readonly Turn[] {
  const textOf = ({ start, end }: Range): string => source.article.text.slice(start, end)
  const exchanges = exchangesOf(source)
  const isBold = exchanges.every(({ question }) => BOLD.test(textOf(question)))
  if (exchanges.length < (isBold ? MIN_QUESTIONS.bold : MIN_QUESTIONS.plain)) return []
  const toSomebody = exchanges.filter(({ question }) => ASKED.test(textOf(question))).length
  const isAnswered = exchanges.some(({ answer }) => ANSWERED.test(textOf(answer)))
  if (toSomebody * 2 < exchanges.length || !isAnswered) return []
  const speaker = intervieweeBefore(source, exchanges[0]?.question.start ?? 0)
  if (!speaker) return []
  const answers = exchanges.map(({ answer }) => answer).filter(({ start }) => !source.opened.has(start))
  return answers.map((content) => ({ content, speaker }))
}

/** The questions with their answers; none where a question has no answer. */
function exchangesOf({ article: { text, paragraphs } }: TurnSource): readonly Exchange[] {
  const read = paragraphs.filter(({ role }) => role !== 'chrome' && role !== 'headline')
  const isQuestion = ({ start, end }: Range): boolean => QUESTION.test(text.slice(start, end).trim())
  const asked = read.flatMap((paragraph, i) => (isQuestion(paragraph) ? [i] : []))
  const exchanges = asked.flatMap((i, at): Exchange[] => {
    const [question, first, last] = [read[i], read[i + 1], read[(asked[at + 1] ?? i + 2) - 1]]
    if (!question || !first || !last || last.start < first.start) return []
    const answer = trimmed(text, { start: first.start, end: last.end })
    return [{ question: trimmed(text, question), answer }]
  })
  return exchanges.length === asked.length ? exchanges : []
}
