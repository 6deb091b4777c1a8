import { overlaps, type Range, spanOf } from '../../core/span.ts'
import { looseMarks, opensWithMark, stretchFrom } from '../marks.ts'
import { ARTICLE, defineRule, type Problem } from '../rule.ts'

export const quoteUnbalanced = defineRule({
  name: 'quote/unbalanced',
  summary: 'a quotation mark has no partner',
  level: 'error',
  scope: ARTICLE,
  options: {},
  explanation: {
    what: 'A quotation is opened and never closed, or closed without having been opened. A quotation that goes on in the next paragraph, which opens with a mark again, is in order.',
    why: 'Where a mark is missing, the reader cannot tell the words of the source from those of the writer.',
    fails: 'The mayor said the bridge was safe. “We checked every bolt, she said on Monday.',
    mend: 'The mayor said the bridge was safe. “We checked every bolt,” she said on Monday.',
  },
  run: ({ text, analysis }) => {
    const known = analysis.diagnostics.flatMap(({ code, message, start, end }) =>
      code === 'unbalanced-quote' && start !== null && end !== null && end > start
        ? [{ ...spanOf(text, start, end), message: message.replace(/\.$/u, '') }]
        : [],
    )
    const seen = looseIn(text, analysis.structure.paragraphs)
    return [...known, ...seen.filter((problem) => !known.some((each) => overlaps(each, problem)))]
  },
})

/** Marks without a partner in their paragraph, where no neighbour says that the quotation goes on. */
function looseIn(text: string, paragraphs: readonly Range[]): Problem[] {
  const problems: Problem[] = []
  let isOpen = false
  for (const [i, paragraph] of paragraphs.entries()) {
    const { opening, closing } = looseMarks(text, paragraph)
    const next = paragraphs[i + 1]
    const goesOn = next !== undefined && opensWithMark(text, next.start)
    const [first] = opening
    const [last] = closing
    // The last of them goes on in the next paragraph.
    if (first && opening.length === (goesOn ? 2 : 1) && closing.length === 0) {
      const message = 'the quotation is opened and not closed'
      problems.push({ ...stretchFrom(text, first, paragraph.end), message })
    } else if (last && !isOpen && closing.length === 1 && opening.length === 0) {
      problems.push({ ...spanOf(text, last.start, last.end), message: 'a quotation is closed that was not opened' })
    }
    isOpen = opening.length > 0
  }
  return problems
}
