import type { Article } from '../../src/core/article.ts'
import { cutArticle } from '../../src/text/token-table.ts'
import { EMPTY } from '../formats/sample.ts'

const NO_MARKS = { passages: [], diagnostics: [] }

/** A text as one paragraph: the extractor needs no more of an article. */
export const oneParagraph = (text: string): Article => {
  const paragraphs: Article['paragraphs'] = [{ start: 0, end: text.length, role: 'body' }]
  return {
    text,
    paragraphs,
    ...cutArticle(text, paragraphs),
    structure: EMPTY.structure,
    url: null,
    diagnostics: [],
    quotationMarks: () => NO_MARKS,
  }
}
