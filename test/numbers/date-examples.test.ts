// Every date pattern shows examples in its name; the first is read. One that is not, has a first word that opens no quantity
// (triggers.ts, and FOLLOWERS in date-pattern.ts), or another form takes it.
import { expect, it } from 'vitest'
import { ABSOLUTE } from '../../src/numbers/dates/absolute.ts'
import { RELATIVE } from '../../src/numbers/dates/relative.ts'
import { SPANS } from '../../src/numbers/dates/spans.ts'
import { TIMES } from '../../src/numbers/dates/times.ts'
import { numbersIn } from './read.ts'

const PATTERNS = [...TIMES, ...ABSOLUTE, ...SPANS, ...RELATIVE]

/** "April 28, 2025; Sept. 20-24": a semicolon parts examples that hold commas. */
const firstExample = (name: string): string => (name.includes(';') ? name.split('; ') : name.split(', '))[0] ?? ''

/** Read only where a change is told of: "up 5 percent from the quarter". */
const NEEDS_CONTEXT = ['the quarter']
/** Words before an example that are no part of it. */
const CONTEXT = /^(?:(?:on|in(?= \d)|will leave) )?(?:the )?/u
const EXAMPLES = PATTERNS.map(({ name, kind }) => [firstExample(name), kind] as const)

it.each(EXAMPLES.filter(([example]) => !NEEDS_CONTEXT.includes(example)))('%s', (example, kind) => {
  const found = numbersIn(`The work is due ${example}.`, '2025-04-30').filter((number) => number.kind === kind)
  expect(found.map(({ text }) => text.replace(/^the /u, ''))).toContain(example.replace(CONTEXT, ''))
})
