import type { Paragraph, Structure } from '../core/article.ts'
import { spanOf } from '../core/span.ts'
import { authorAlone, MAX_BYLINES, parseByline } from './byline.ts'
import { findDateline, findDays } from './dateline.ts'

/** Headline, authors, outlet, dateline and day of publication, from the paragraphs' roles. */
export function findStructure(text: string, paragraphs: readonly Paragraph[]): Structure {
  const headline = paragraphs.find(({ role }) => role === 'headline')
  const bylines = paragraphs
    .filter(({ role }) => role === 'byline')
    .slice(0, MAX_BYLINES)
    .map((range) => parseByline(text, range) ?? authorAlone(spanOf(text, range.start, range.end)))
  const dateline = findDateline(text, paragraphs)
  return {
    headline: headline ? spanOf(text, headline.start, headline.end) : null,
    byline: bylines.flatMap(({ names }) => names),
    outlet: bylines.find(({ outlet }) => outlet)?.outlet ?? null,
    ...findDays(text, paragraphs, dateline),
    section: null,
    language: null,
    dateline,
  }
}
