import type { NumberMention } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import { agree } from '../compare-amounts.ts'
import { defineRule, type Problem, type Reading, RUNNING } from '../rule.ts'
import { sentenceAt } from '../sentences.ts'

/** Words between a total and its parts. */
const OPENS_PARTS = /(?::|\s[—–]|,?\s(?:made up of|consisting of|comprising|divided into|split into))\s*$/u
/** Words between two parts, behind the first one's noun. */
const BETWEEN_PARTS = /(?:,|\sand|\splus|;)\s*$/u

export const numberSum = defineRule({
  name: 'number/sum',
  summary: 'the parts do not add up to the total',
  level: 'off',
  scope: RUNNING,
  options: {},
  explanation: {
    what: 'A sentence gives a total and, after a colon, a dash or words such as “made up of”, its parts; their sum is another.',
    why: 'Sums are where editing a figure is noticed by readers first.',
    fails: 'Rescuers found 12 people: five men, three women and two children.',
    mend: 'Rescuers found 10 people: five men, three women and two children.',
  },
  run: (reading) => {
    const counts = (reading.analysis.numbers ?? []).filter(
      ({ kind, value }) => kind === 'cardinal' && typeof value === 'number',
    )
    return counts.flatMap((total, i) => problemOf(reading, total, counts.slice(i + 1, i + 12)))
  },
})

function problemOf(reading: Reading, total: NumberMention, after: readonly NumberMention[]): Problem[] {
  const { text } = reading
  const { end } = sentenceAt(reading, total)
  const parts: NumberMention[] = []
  for (const number of after) {
    const before = parts.at(-1)
    const gap = text.slice((before ?? total).end, number.start)
    if (number.end > end || gap.length > 120 || !(before ? BETWEEN_PARTS : OPENS_PARTS).test(gap)) break
    parts.push(number)
  }
  const sum = parts.reduce((all, { value }) => all + (typeof value === 'number' ? value : 0), 0)
  if (parts.length < 2 || agree(total, { ...total, value: sum, approximate: false, bound: null })) return []
  const message = `the parts add up to ${sum.toLocaleString('en')}, not to ${total.text}`
  return [{ ...spanOf(text, total.start, total.end), message }]
}
