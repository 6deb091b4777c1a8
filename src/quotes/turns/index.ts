// Speech without quotation marks that the layout shows: turns of transcripts and interviews, embedded posts, and block quotations.
import type { Quote } from '../../core/analysis.ts'
import type { Article, MarkedPassage } from '../../core/article.ts'
import { byPosition, spanOf } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { blockQuotations } from './block-quotations.ts'
import { embeddedPosts } from './embedded-posts.ts'
import { interviewAnswers } from './interview-answers.ts'
import { labelledTurns } from './labelled-turns.ts'

const SURENESS = 0.95

/** One record a turn, in text order; none of most articles. Ids are for this list alone. */
export function findTurns(article: Article, entities: Entities, passages: readonly MarkedPassage[]): Quote[] {
  const source = { article, entities, opened: new Set(passages.map(({ start }) => start)) }
  const labelled = labelledTurns(source)
  const turns = [
    ...(labelled.length ? labelled : interviewAnswers(source)),
    ...embeddedPosts(source),
    ...blockQuotations(source),
  ]
  const inOrder = turns
    .map(({ content, speaker }) => ({ ...spanOf(article.text, content.start, content.end), speaker }))
    .sort(byPosition)
  return inOrder.map(({ speaker, ...span }, i) => ({
    id: `turn ${i}`,
    ...span,
    kind: 'direct',
    content: span.text,
    speaker,
    cue: null,
    via: null,
    continues: null,
    confidence: SURENESS,
    marked: false,
  }))
}
