import { expect, it } from 'vitest'
import { dates } from '../../src/numbers/dates/date-forms.ts'
import { scanOfText } from '../../src/numbers/scan.ts'
import { isTrigger } from '../../src/numbers/triggers.ts'

// A date form is tried only where its first word is a trigger and the next one lets it through: a form that is added to the list
// but to none of these would match nothing, in silence.
const EXAMPLES = dates.patterns.flatMap((pattern) =>
  pattern.name.split(/; |, (?!\d{4}\b|June|April)/u).map((example) => [example, pattern] as const),
)

it.each(EXAMPLES)('%s reaches its pattern', (example, pattern) => {
  const scan = scanOfText(example)
  const starts = Array.from({ length: scan.length }, (_, index) => index)
  const reaches = starts.some(
    (start) =>
      isTrigger(scan, start) &&
      dates.patternsAt(scan, start).includes(pattern) &&
      pattern.pattern(example, scan.starts[start] ?? 0) !== null,
  )
  expect(reaches).toBe(true)
})
