// Interviews whose questions stand alone, often in bold, with the answers below them: by the one person whom the article
// introduces. Explainers ask such questions, too, so that somebody has to be asked ("you"), and to answer for himself ("I").
import type { Article } from '../../core/article.ts'
import { type Range, trimmed } from '../../core/span.ts'
import { intervieweeBefore, type Turn, type TurnSource } from './turn.ts'

/** A paragraph that is one question, in the marks that Markdown has for bold or without (code units). */
const QUESTION = /^(?<bold>\*\*|__)?[^?“”"\n]{8,200}\?\k<bold>?$/u
const ASKED = /\byou(?:r|rs|rself)?\b/iu
const ANSWERED = /(?<![\p{L}’'])(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)(?!\p{L})/u
const MIN_QUESTIONS = { bold: 2, plain: 3 }

/** One turn an answer, the last one its first paragraph only. */
export function interviewAnswers(source: TurnSource): readonly Turn[] {
  const { article } = source
  const paragraphs = article.paragraphs.filter(({ role }) => role !== 'chrome' && role !== 'headline')
  const texts = paragraphs.map((paragraph) => textOf(article, paragraph))
  const asked = texts.flatMap((text, i) => (QUESTION.test(text) ? [i] : []))
  const isBold = asked.every((i) => /^(?:\*\*|__)/u.test(texts[i] ?? ''))
  if (asked.length < (isBold ? MIN_QUESTIONS.bold : MIN_QUESTIONS.plain)) return []
  const answers = asked.flatMap((i, at): Range[] => {
    const first = paragraphs[i + 1]
    const last = paragraphs[at + 1 < asked.length ? (asked[at + 1] ?? 0) - 1 : i + 1]
    return first && last && last.start >= first.start
      ? [trimmed(article.text, { start: first.start, end: last.end })]
      : []
  })
  const toSomebody = asked.filter((i) => ASKED.test(texts[i] ?? '')).length
  const isAnswered = answers.some((answer) => ANSWERED.test(textOf(article, answer)))
  if (toSomebody * 2 < asked.length || !isAnswered || answers.length < asked.length) return []
  const speaker = intervieweeBefore(source, paragraphs[asked[0] ?? 0]?.start ?? 0)
  return speaker
    ? answers.filter(({ start }) => !source.opened.has(start)).map((content) => ({ content, speaker }))
    : []
}

const textOf = ({ text }: Article, { start, end }: Range): string => text.slice(start, end).trim()
