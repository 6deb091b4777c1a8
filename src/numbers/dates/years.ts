// Years: "in 2008", "fiscal year 2019", "nineteen ninety six"; not "about 2000 people".
import { NO_YEAR_AFTER, NO_YEAR_BEFORE, YEAR_BEFORE, YEAR_PHRASE_BEFORE } from '../../lexicons/calendar.ts'
import { matcherOf } from '../matcher/matcher.ts'
import { isPlural } from '../nouns.ts'
import type { DatePattern } from './date-pattern.ts'
import { numberOf, PHASE, phases, S, sticky, YEAR, YEAR_SPELT } from './date-words.ts'
import { edtfOf } from './edtf.ts'

export const YEAR_NAMED: DatePattern = {
  name: 'the year 2008, fiscal year 2019, FY2019, mid 1989, the end of 2008',
  starts: ['year', 'fiscal', 'financial', 'school', 'academic', 'calendar', 'fy', 'cy', 'sy', ...phases],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:(?:fiscal|financial|school|academic|calendar)${S})?year${S}(?<year>${YEAR})|(?:fiscal|FY|CY|SY)\s?(?<year2>\d{4})|${PHASE}(?:${S}|-)(?<year3>${YEAR})`,
  ),
  edtf: ({ year, year2, year3 }) => edtfOf(numberOf(year ?? year2 ?? year3 ?? '')),
}

export const YEAR_ALONE: DatePattern = {
  name: 'in 2008, nineteen ninety six',
  starts: ['digits', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
  kind: 'date',
  alone: true,
  pattern: matcherOf(
    String.raw`(?<year>(?:1[0-9]|20)\d\d)(?![\d%]|[.,:]\d|\s?[-–/]\s?\d|['’]?s?[a-z]{2}|-[a-z]|°)|(?<spelt>${YEAR_SPELT})`,
  ),
  accept: ({ year, spelt = '' }, before, _, after, left) => {
    if (before === 'of' && OF_AMOUNT.test(left(2))) return false
    return spelt ? YEAR_BEFORE.has(before) && !isPlural(after) : isYear(Number(year), before, after)
  },
  edtf: ({ year, spelt }) => edtfOf(numberOf(year ?? spelt ?? '')),
}

/** an average of 1500, a total of 2000 */
const OF_AMOUNT = /^(?:average|total|maximum|minimum|number|sum|cost|price|excess|upwards|least|up|loss|rate)$/u

/** A bare figure of four digits: by its size and the words beside it. */
function isYear(year: number, before: string, after: string): boolean {
  if (NO_YEAR_BEFORE.has(before) || NO_YEAR_AFTER.has(after)) return false
  if (YEAR_BEFORE.has(before)) return year >= 1100 && year < 2200
  if (after === 'over') return false
  const recent = year >= 1900 && year < 2050
  // "the 2024 Olympics" has a year, "the 2000 people" a count.
  if (isPlural(after)) return recent && year % 100 !== 0 && YEAR_PHRASE_BEFORE.has(before)
  return recent || (year >= 1500 && year < 1900 && YEAR_PHRASE_BEFORE.has(before))
}
