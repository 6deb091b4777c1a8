import type { NumberMention } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import { agree, isAmount, isSameUnit, nameOf } from '../compare-amounts.ts'
import { defineRule, type Problem, type Reading } from '../rule.ts'
import { roleAt } from '../rule-scope.ts'
import { sentenceAt, shared, topicOf } from '../sentences.ts'

export const numberHeadlineBody = defineRule({
  name: 'number/headline-body',
  summary: 'a figure in the headline is not the one in the story',
  level: 'error',
  scope: ['headline', 'body', 'blockquote', 'list'],
  options: {
    words: {
      type: 'integer',
      default: 2,
      minimum: 0,
      says: 'how many words of the headline the sentence in the story must share for the figures to be compared',
    },
  },
  explanation: {
    what: 'The headline gives an amount, the story gives amounts of the same unit in a sentence about the same, and none is the same after rounding, nor do two or all of them add up to it.',
    why: 'Headlines are written last and by somebody else; figures that were mended in the story are not always mended there.',
    fails:
      'Factory fire kills 14 workers in port city\n\nA fire in a shoe factory in the port city killed 12 workers on Monday, the fire chief said.',
    mend: 'Factory fire kills 12 workers in port city\n\nA fire in a shoe factory in the port city killed 12 workers on Monday, the fire chief said.',
  },
  run: (reading, { words }) => {
    const { text, analysis } = reading
    const amounts = (analysis.numbers ?? []).filter((number) => isAmount(number))
    const isHeadline = ({ start }: NumberMention) => roleAt(analysis, start) === 'headline'
    const story = amounts.filter((number) => !isHeadline(number))
    return amounts.filter(isHeadline).flatMap((headline): Problem[] => {
      const alike = story.filter((number) => isSameUnit(headline, number))
      if (alike.some((number) => agree(headline, number)) || addUp(headline, alike)) return []
      const other = alike.find((number) => sharesTopic(reading, headline, number, words))
      if (!other) return []
      const message = `the headline says “${nameOf(headline)}”, the story “${nameOf(other)}”`
      const related = {
        ...spanOf(text, other.start, other.end),
        message: 'the figure in the story',
        in: 'article' as const,
      }
      return [{ ...spanOf(text, headline.start, headline.end), message, related: [related] }]
    })
  },
})

function sharesTopic({ text, analysis }: Reading, a: NumberMention, b: NumberMention, words: number): boolean {
  const [here, there] = [a, b].map((number) => topicOf(text, sentenceAt(text, analysis, number)))
  return here !== undefined && there !== undefined && shared(here, there) >= words
}

/** "12 dead in two crashes": do two of the figures, or all of them, add up to the headline's? */
function addUp({ value }: NumberMention, parts: readonly NumberMention[]): boolean {
  const values = parts.slice(0, 50).map((part) => (typeof part.value === 'number' ? part.value : Number.NaN))
  if (values.reduce((sum, each) => sum + each, 0) === value) return true
  return values.some((a, i) => values.some((b, j) => i < j && a + b === value))
}
