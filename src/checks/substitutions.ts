import { alternatives } from '../core/parse-list.ts'
import { type Range, spanOf } from '../core/span.ts'
import type { Problem } from './rule.ts'

/** Every place where one of the words stands that the user wants written otherwise. */
export function substitute(
  text: string,
  paragraphs: readonly Range[],
  words: Readonly<Record<string, string>>,
  isExempt: (range: Range) => boolean,
): Problem[] {
  const unwanted = Object.keys(words).filter((word) => word.trim() !== '')
  if (unwanted.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(unwanted)})(?![\\p{L}\\p{N}])`, 'gu')
  return paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)]
      .map((match) => spanOf(text, start + match.index, start + match.index + match[0].length))
      .filter((span) => !isExempt(span))
      .map((span) => ({ span, replacement: words[span.text] ?? span.text }))
      .map(({ span, replacement }) => ({
        ...span,
        fix: { start: span.start, end: span.end, replacement },
        message: `write “${replacement}”, not “${span.text}”`,
      })),
  )
}
