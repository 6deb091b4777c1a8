// Years: "in 2008", "fiscal year 2019", "nineteen ninety six"; not "about 2000 people".
import { fullYear } from '../../core/full-year.ts'
import { NO_YEAR_AFTER, NO_YEAR_BEFORE, PHASES, YEAR_BEFORE, YEAR_PHRASE_BEFORE } from '../../lexicons/calendar.ts'
import { AMOUNT_NOUNS_BEFORE_OF } from '../../lexicons/number-neighbours.ts'
import { matcherOf } from '../matcher/matcher.ts'
import { isPlural } from '../nouns.ts'
import type { DatePattern } from './date-pattern.ts'
import { numberOf, PHASE, S, sticky, YEAR, YEAR_SPELT } from './date-words.ts'
import { edtfOf } from './edtf.ts'

export const YEAR_NAMED: DatePattern = {
  name: 'the year 2008, fiscal year 2019, fiscal 2024-25, FY2019, FY24, mid 1989, the end of 2008',
  starts: ['year', 'fiscal', 'financial', 'school', 'academic', 'calendar', 'fy', 'cy', 'sy', ...PHASES],
  kind: 'date',
  pattern: sticky(
    String.raw`(?:(?:fiscal|financial|school|academic|calendar)${S})?year${S}(?<year>${YEAR})|(?:fiscal|FY|CY|SY)\s?(?<year2>\d{4})(?:[-–/](?<to>\d\d|20\d\d)(?!\d))?|(?:FY|CY|SY)['’]?\s?(?<short>\d\d)|${PHASE}(?:${S}|-)(?<year3>${YEAR})`,
  ),
  edtf: ({ year, year2, year3, to, short }) => {
    const first = edtfOf(numberOf(year ?? year2 ?? year3 ?? short ?? ''))
    if (short) return edtfOf(fullYear(Number(short)))
    return first && to ? `${first}/${first.slice(0, 4 - to.length)}${to}` : first
  },
}

export const YEAR_ALONE: DatePattern = {
  name: 'in 2008, nineteen ninety six',
  starts: ['digits', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two'],
  kind: 'date',
  alone: true,
  pattern: matcherOf(
    String.raw`(?<year>(?:1[0-9]|20)\d\d)(?![\d%]|[.,:]\d|\s?[-–/]\s?\d|['’]?s?[a-z]{2}|-[a-z]|°)|(?<spelt>${YEAR_SPELT})`,
  ),
  accept: ({ year, spelt = '' }, before, _, after, { left }) => {
    if (before === 'of' && AMOUNT_NOUNS_BEFORE_OF.has(left(2))) return false
    if (!spelt) return isYear(Number(year), before, after)
    return SPELT_YEAR.test(spelt) || (YEAR_BEFORE.has(before) && !isPlural(after))
  },
  edtf: ({ year, spelt }) => edtfOf(numberOf(year ?? spelt ?? '')),
}

/** "nineteen ninety-six" is no way to count; "two thousand and one" is. */
const SPELT_YEAR = /^(?:eighteen|nineteen)[ -](?!hundred)/iu

/** the 2000 Olympics: events that a round year names, too. */
const EVENTS = /^(?:olympics|games|elections|finals|championships)$/u

/** A bare figure of four digits: by its size and the words beside it. */
function isYear(year: number, before: string, after: string): boolean {
  if (NO_YEAR_BEFORE.has(before) || NO_YEAR_AFTER.has(after)) return false
  if (YEAR_BEFORE.has(before)) return year >= 1100 && year < 2200
  if (after === 'over') return false
  const recent = year >= 1900 && year < 2050
  if (EVENTS.test(after)) return recent && YEAR_PHRASE_BEFORE.has(before)
  // "the 2024 Olympics" has a year, "the 2000 people" a count.
  if (isPlural(after)) return recent && year % 100 !== 0 && YEAR_PHRASE_BEFORE.has(before)
  return recent || (year >= 1500 && year < 1900 && YEAR_PHRASE_BEFORE.has(before))
}

export const ERA: DatePattern = {
  name: '44 BC, A.D. 79, 300 BCE',
  starts: ['digits', 'ad', 'a.d'],
  kind: 'date',
  pattern: sticky(
    String.raw`(?<year>\d{1,4})${S}(?:(?<bc>BCE|BC|B\.C\.)|CE|AD|A\.D\.)|(?:AD|A\.D\.)${S}(?<year2>\d{1,4})`,
  ),
  accept: (_, __, text) => /(?:BC|AD|CE|B\.C\.|A\.D\.)/u.test(text),
  // There is a year nought in EDTF: 1 BC.
  edtf: ({ year, year2, bc }) => {
    const number = Number(year ?? year2)
    return bc ? (number > 1 ? `-${String(number - 1).padStart(4, '0')}` : '0000') : edtfOf(number)
  },
}
