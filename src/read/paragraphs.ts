import type { Paragraph } from '../core/article.ts'
import { trimmed } from '../core/span.ts'

/** Lines that are not blank, without the white space around them. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    const range = trimmed(text, { start: line.index, end: line.index + line[0].length })
    if (range.end > range.start) paragraphs.push({ ...range, role: 'body' })
  }
  return paragraphs
}
