// "Said late on Monday", "said two weeks ago": when somebody spoke is no part of what was said.
import { DAY_PARTS, PARTS_AFTER_DAY, PERIODS, SEASONS, WEEKDAYS } from '../../lexicons/calendar.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'

const oneOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`
const DAY = oneOf(Object.keys(WEEKDAYS))
const PART_OF_DAY = `(?: ${oneOf(DAY_PARTS)})?`
const UNIT = `${oneOf(['minute', 'hour', ...PERIODS])}s?`
const PERIOD = oneOf([...PERIODS, ...Object.keys(SEASONS), ...PARTS_AFTER_DAY])
const EARLY = oneOf(['early', 'earlier', 'late', 'later'])
const NEARLY = oneOf(['about', 'almost', 'just', 'more than', 'nearly', 'only'])
const ADVERBIALS = [
  // Late on Monday, Monday night
  `(?:${EARLY} )?(?:on )?${DAY}${PART_OF_DAY}`,
  // two weeks ago, almost an hour later
  `(?:${NEARLY} )?[^ ,]+ ${UNIT} (?:ago|earlier|later)`,
  // earlier this month, last summer
  `(?:${EARLY} )?(?:last|this) ${PERIOD}`,
  // yesterday, today
  `(?:yesterday|today|tonight)${PART_OF_DAY}`,
]
const ADVERBIAL = new RegExp(`^(?:${ADVERBIALS.join('|')})(?= |$)`, 'u')
const MAX_WORDS = 7
/** Letters of auxiliaries and verbs. */
const VERBS = 'hBvVA'

/** The item behind an adverbial of time that begins at an item; the item itself where none does, or where a verb makes it the subject. */
export function behindTime({ layout, letters }: AttributionContext, from: number, end: number): number {
  const words = layout.words.slice(from, Math.min(end, from + MAX_WORDS))
  const stop = words.findIndex(({ kind, isPossessive }) => kind !== 'word' || isPossessive)
  const said = (stop < 0 ? words : words.slice(0, stop)).map(({ lower }) => lower).join(' ')
  const found = ADVERBIAL.exec(said)?.[0]
  if (found === undefined) return from
  const behind = from + found.split(' ').length
  return VERBS.includes(letters[behind] ?? ' ') ? from : behind
}
