import { spanOf } from '../../core/span.ts'
import { ARTICLE, defineRule } from '../rule.ts'

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
  run: ({ text, analysis }) =>
    analysis.diagnostics.flatMap(({ code, message, start, end }) =>
      code === 'unbalanced-quote' && start !== null && end !== null && end > start
        ? [{ ...spanOf(text, start, end), message: message.replace(/\.$/u, '') }]
        : [],
    ),
})
