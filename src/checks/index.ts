import { didYouMean } from '../core/suggest.ts'
import type { Rule } from './rule.ts'
import { dateWeekday } from './rules/date-weekday.ts'
import { datelineFormat } from './rules/dateline-format.ts'
import { diffNameChanged } from './rules/diff-name-changed.ts'
import { diffNumberChanged } from './rules/diff-number-changed.ts'
import { diffQuoteChanged } from './rules/diff-quote-changed.ts'
import { diffSpeakerChanged } from './rules/diff-speaker-changed.ts'
import { nameFirstMention } from './rules/name-first-mention.ts'
import { nameInconsistent } from './rules/name-inconsistent.ts'
import { nameRoster } from './rules/name-roster.ts'
import { nameStyle } from './rules/name-style.ts'
import { numberHeadlineBody } from './rules/number-headline-body.ts'
import { numberInconsistent } from './rules/number-inconsistent.ts'
import { numberPercentage } from './rules/number-percentage.ts'
import { numberSum } from './rules/number-sum.ts'
import { personAge } from './rules/person-age.ts'
import { placeStyle } from './rules/place-style.ts'
import { quoteAltered } from './rules/quote-altered.ts'
import { quoteDuplicate } from './rules/quote-duplicate.ts'
import { quoteUnattributed } from './rules/quote-unattributed.ts'
import { quoteUnbalanced } from './rules/quote-unbalanced.ts'
import { sourceAnonymous } from './rules/source-anonymous.ts'
import { sourceSingle } from './rules/source-single.ts'
import { wordDoubled } from './rules/word-doubled.ts'

/** Every rule, as `newsparse rules` lists them. A new one is a module in rules/ and a line here. */
export const RULES: readonly Rule[] = [
  quoteUnbalanced,
  quoteUnattributed,
  quoteAltered,
  quoteDuplicate,
  nameFirstMention,
  nameInconsistent,
  nameRoster,
  nameStyle,
  numberHeadlineBody,
  numberInconsistent,
  numberPercentage,
  numberSum,
  personAge,
  placeStyle,
  sourceSingle,
  sourceAnonymous,
  dateWeekday,
  datelineFormat,
  wordDoubled,
  diffQuoteChanged,
  diffNumberChanged,
  diffSpeakerChanged,
  diffNameChanged,
]

export const RULE_NAMES: readonly string[] = RULES.map(({ name }) => name)

export const ruleNamed = (name: string): Rule | null => RULES.find((rule) => rule.name === name) ?? null

/** A hint for a name that no rule has: a rule called nearly so, or those of its family ("date"). */
export function ruleHint(written: string): string {
  const word = written.toLowerCase()
  const family = word === '' ? [] : RULE_NAMES.filter((name) => name.split('/').includes(word))
  return family.length > 0 ? ` (did you mean ${family.join(', ')}?)` : didYouMean(written, RULE_NAMES)
}
