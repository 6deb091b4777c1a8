// Embedded posts of social media: words without quotation marks, signed by a dash, a name and an account.
import type { Quote } from '../core/analysis.ts'
import type { Article, MarkedPassage } from '../core/article.ts'
import { overlap, type Range, spanOf, trimmed } from '../core/span.ts'
import type { Entities } from '../entities/index.ts'
import { speakerFinder } from './transcripts.ts'

/** "— Ann Orr (@annorr) May 3, 2022" at the end of a paragraph. */
const SIGNATURE = /(?:^|\s)[-—–]{1,3} ?(?<name>\p{Lu}[^()@—–\n]{0,60}?) \(@\w{1,30}\)[^.!?]{0,30}$/u
const LONGEST = 160
const SURENESS = 0.95

/** One record a post, in text order. Ids are for this list alone. */
export function findPosts(article: Article, entities: Entities, passages: readonly MarkedPassage[]): Quote[] {
  const { text, paragraphs } = article
  if (!text.includes('(@')) return []
  const speakerOf = speakerFinder(article, entities)
  return paragraphs.flatMap((paragraph, i): Quote[] => {
    const from = Math.max(paragraph.start, paragraph.end - LONGEST)
    const found = SIGNATURE.exec(text.slice(from, paragraph.end).trimEnd())
    const words = found && wordsOf(article, i, from + found.index)
    if (!found?.groups || !words || passages.some((passage) => overlap(passage, words) > 0)) return []
    const start = text.indexOf(found.groups.name ?? '', from + found.index)
    const label = { start, end: start + (found.groups.name ?? '').length }
    return [
      {
        id: `post ${i}`,
        ...spanOf(text, words.start, words.end),
        kind: 'direct',
        content: text.slice(words.start, words.end),
        speaker: speakerOf(label) ?? {
          ...spanOf(text, label.start, label.end),
          name: null,
          entity: null,
          type: 'unknown',
        },
        cue: null,
        via: null,
        continues: null,
        confidence: SURENESS,
        marked: false,
      },
    ]
  })
}

/** The words before a signature in its paragraph, else the paragraph before. */
function wordsOf({ text, paragraphs }: Article, index: number, end: number): Range | null {
  const own = trimmed(text, { start: paragraphs[index]?.start ?? end, end })
  if (own.end > own.start) return own
  const before = paragraphs[index - 1]
  return before && before.role !== 'chrome' && before.role !== 'headline' ? trimmed(text, before) : null
}
