import type { Quote } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import { keysOf, shortened } from '../compared-words.ts'
import { isQuoted, wordCount } from '../quoted-words.ts'
import { defineRule, type Problem } from '../rule.ts'

export const quoteDuplicate = defineRule({
  name: 'quote/duplicate',
  summary: 'the same quotation stands in the article twice',
  level: 'warning',
  scope: ['body', 'blockquote', 'list'],
  options: { words: { type: 'integer', default: 6, minimum: 1, says: 'shorter quotations may come again' } },
  explanation: {
    what: 'A quotation of six words or more stands word for word in the running text twice. The headline, subheadings, captions and pull quotes may repeat it.',
    why: 'It is what a paragraph that was moved, and not removed from its old place, leaves behind.',
    fails:
      '“The water came faster than anyone had thought,” Jane Roe said.\n\nRescuers worked all night. “The water came faster than anyone had thought,” said Roe.',
    mend: '“The water came faster than anyone had thought,” Jane Roe said.\n\nRescuers worked all night.',
  },
  run: ({ text, analysis: { quotes = [] } }, { words }) => {
    const seen = new Map<string, Quote>()
    const problems: Problem[] = []
    for (const quote of quotes) {
      if (!isQuoted(quote) || wordCount(quote) < words) continue
      const key = keysOf(quote.content)
      const before = seen.get(key)
      if (!before) seen.set(key, quote)
      else {
        const first = spanOf(text, before.start, before.end)
        problems.push({
          ...spanOf(text, quote.start, quote.end),
          message: `“${shortened(quote.content, 60)}” stands in the article already`,
          related: [{ ...first, message: 'the first time', in: 'article' }],
        })
      }
    }
    return problems
  },
})
