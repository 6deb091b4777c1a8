// "Said late on Monday", "said two weeks ago": when somebody spoke is no part of what was said.
import type { AttributionContext } from '../cast/attribution-context.ts'

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?'
const UNIT = '(?:minute|hour|day|week|month|year)s?'
const ADVERBIALS = [
  `(?:(?:early|earlier|late|later) )?(?:on )?${DAY}${PART_OF_DAY}`,
  `(?:about |almost |just |more than |nearly |only )?[^ ,]+ ${UNIT} (?:ago|earlier|later)`,
  '(?:(?:early|earlier|late|later) )?(?:last|this) (?:week|month|year|evening|morning|night|spring|summer|autumn|fall|winter)',
  `(?:yesterday|today|tonight)${PART_OF_DAY}`,
]
const ADVERBIAL = new RegExp(`^(?:${ADVERBIALS.join('|')})(?= |$)`, 'u')
const MAX_WORDS = 7

/** The item behind an adverbial of time that begins at an item; the item itself where none does, or where a verb makes it the subject. */
export function behindTime({ layout, letters }: AttributionContext, from: number, end: number): number {
  const words = layout.words.slice(from, Math.min(end, from + MAX_WORDS))
  const stop = words.findIndex(({ kind, isPossessive }) => kind !== 'word' || isPossessive)
  const said = (stop < 0 ? words : words.slice(0, stop)).map(({ lower }) => lower).join(' ')
  const found = ADVERBIAL.exec(said)?.[0]
  if (found === undefined) return from
  const behind = from + found.split(' ').length
  return 'hBvVA'.includes(letters[behind] ?? ' ') ? from : behind
}
