// Speech whose speaker the layout shows: turns of transcripts and interviews, embedded posts, and block quotations. Most of it
// stands without quotation marks.
import type { Quote } from '../../core/analysis.ts'
import type { Article, MarkedPassage } from '../../core/article.ts'
import { byPosition, spanOf } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { blockQuotations } from './block-quotations.ts'
import { embeddedPosts } from './embedded-posts.ts'
import { interviewAnswers } from './interview-answers.ts'
import { labelledTurns } from './labelled-turns.ts'
import { markedAnswers } from './marked-answers.ts'
import { signedQuotations } from './signed-quotations.ts'
import type { Turn, TurnSource } from './turn.ts'

const SURENESS = 0.95

/** One record a turn, in text order; none of most articles. Ids are for this list alone. */
export function findTurns(article: Article, entities: Entities, passages: readonly MarkedPassage[]): Quote[] {
  const source = { article, entities, passages, opened: new Set(passages.map(({ start }) => start)) }
  const turns = [
    ...spokenTurns(source),
    ...embeddedPosts(source),
    ...blockQuotations(source),
    ...signedQuotations(source),
  ]
  const inOrder = turns
    .map(({ content, marks = content, speaker }) => ({
      ...spanOf(article.text, marks.start, marks.end),
      content: article.text.slice(content.start, content.end),
      speaker,
      isMarked: marks !== content,
    }))
    .sort(byPosition)
  return inOrder.map(({ isMarked, speaker, content, ...span }, i) => ({
    id: `turn ${i}`,
    ...span,
    kind: 'direct',
    content,
    speaker,
    cue: null,
    via: null,
    continues: null,
    confidence: SURENESS,
    ...(isMarked ? {} : { marked: false }),
  }))
}

/** The turns of one layout: where answers stand in quotation marks, what stands without them is no record. */
function spokenTurns(source: TurnSource): readonly Turn[] {
  for (const find of [markedAnswers, labelledTurns, interviewAnswers]) {
    const turns = find(source)
    if (turns.length) return turns
  }
  return []
}
