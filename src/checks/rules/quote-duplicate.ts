import type { Quote } from '../../core/analysis.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { keysOf, shortened } from '../compared-words.ts'
import { isTitleCase, wordCount } from '../quoted-words.ts'
import { defineRule, type Problem, type Reading } from '../rule.ts'
import { paragraphAt } from '../rule-scope.ts'

export const quoteDuplicate = defineRule({
  name: 'quote/duplicate',
  summary: 'the same quotation stands in the article twice',
  level: 'warning',
  scope: ['body', 'blockquote', 'list'],
  options: { words: { type: 'integer', default: 6, minimum: 1, says: 'shorter quotations may come again' } },
  explanation: {
    what: 'A quotation of a sentence, six words or more, stands word for word in the running text twice. The headline, subheadings, captions and pull quotes may repeat it, and so may a live blog.',
    why: 'It is what a paragraph that was moved, and not removed from its old place, leaves behind.',
    fails:
      '“The water came faster than anyone had thought,” Jane Roe said.\n\nRescuers worked all night. “The water came faster than anyone had thought,” said Roe.',
    mend: '“The water came faster than anyone had thought,” Jane Roe said.\n\nRescuers worked all night.',
  },
  run: (reading, { words }) => {
    const { text, analysis } = reading
    const seen = new Map<string, Quote>()
    const problems: Problem[] = []
    if (isLiveBlog(reading)) return []
    for (const quote of analysis.quotes ?? []) {
      if (quote.kind !== 'direct' || wordCount(quote) < words || isPullQuote(reading, quote) || isTitleCase(quote))
        continue
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

/** A paragraph with little in it but the quotation: a pull quote, or a refrain. */
function isPullQuote({ analysis }: Reading, quote: Range): boolean {
  const paragraph = paragraphAt(analysis, quote.start)
  return paragraph !== null && paragraph.end - paragraph.start - (quote.end - quote.start) < MAX_CREDIT
}

/** A pull quote may have its speaker beside it (code units). */
const MAX_CREDIT = 12

/** A paragraph that is a time of day: "11:30 a.m." */
const TIME_LINE = /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[.:]?$/u

const isLiveBlog = ({ text, analysis: { structure } }: Reading): boolean =>
  structure.paragraphs.filter(({ start, end }) => end - start < 20 && TIME_LINE.test(text.slice(start, end))).length > 1
