// Days of the week and of the month: "last Tuesday", "Friday night", "Monday of last week", "on the 18th".
import { DAY_PREPOSITIONS, PARTS_AFTER_DAY, WEEKDAY_NAMES, WEEKDAYS, WHICH_WORDS } from '../../lexicons/calendar.ts'
import type { Groups } from '../matcher/matcher.ts'
import type { Ahead, DatePattern } from './date-pattern.ts'
import { anyOf, DAY, DAY_FIGURE, numberOf, S, sticky, WEEKDAY, WEEKDAY_SHORT, WHICH } from './date-words.ts'
import { addDays, type Day, edtfOf, isoOf, weekdayOf } from './edtf.ts'
import { weekdayDate } from './nearest.ts'

const PART = anyOf(PARTS_AFTER_DAY)

export const WEEKDAY_DAY: DatePattern = {
  name: 'last Tuesday, Friday night, Monday of last week, this week Monday, Wednesday the 31st, Sun 14th',
  starts: [...WEEKDAY_NAMES, ...WHICH_WORDS, 'early', 'late'],
  kind: 'date',
  pattern: sticky(
    [
      String.raw`(?:(?<which>${WHICH})${S})?(?:(?:early|late)${S})?(?<weekday>${WEEKDAY})(?:${S}(?:(?:early|late)${S})?(?<part>${PART}|in${S}the${S}(?:morning|afternoon|evening)))?(?:${S}of${S}(?<week>last|next|this|the${S}following)${S}week)?(?:${S}(?:the${S}(?<day>${DAY})|(?<day3>${DAY_FIGURE}(?!\s?[-–:/]|\s?[ap]\.?m|${S}(?:o['’]?clock|in|people|to)(?![a-z])))))?`,
      String.raw`(?<short>${WEEKDAY_SHORT})${S}(?:the${S})?(?<day2>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th))`,
      String.raw`(?<which2>this|next|last)${S}week${S}(?<weekday2>${WEEKDAY_SHORT})`,
    ].join('|'),
  ),
  accept: ({ weekday }, before, text, after) =>
    !weekday || !(/^(?:black|ash|good|easter|cyber|palm)$/u.test(before) && /^\p{Lu}/u.test(text) && after !== "'s"),
  edtf: weekdayEdtf,
}

/** The named weekday: of last week, in next week, or the nearest one before the reference date. */
function weekdayEdtf(
  { weekday, which, week, day, day2, day3, short, weekday2 }: Groups,
  reference: Day | null,
  ahead: Ahead,
): string | null {
  const number = WEEKDAYS[(weekday ?? '').toLowerCase()]
  if (!reference || !number || day || day2 || day3 || short || weekday2) return null
  const back = (weekdayOf(reference) - number + 7) % 7
  if (week)
    return isoOf(
      addDays(reference, number - weekdayOf(reference) + 7 * (week === 'last' ? -1 : week === 'this' ? 0 : 1)),
    )
  switch ((which ?? '').toLowerCase()) {
    case 'next':
    case 'coming':
    case 'upcoming':
      return isoOf(addDays(reference, 7 - back))
    case 'this':
      return isoOf(addDays(reference, number - weekdayOf(reference)))
    case 'last':
    case 'past':
      return isoOf(addDays(reference, -(back || 7)))
    case '':
      return isoOf(weekdayDate(reference, number, ahead({ granularity: 'weekday', weekday: number })))
    default:
      // "the previous Friday" and "that Friday" lean on another day.
      return null
  }
}

export const THE_NTH: DatePattern = {
  name: 'on the 18th',
  starts: ['digits'],
  kind: 'date',
  the: true,
  pattern: sticky(
    String.raw`(?<day>(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))(?=${S}(?:at|from|between|of${S}(?:this|last|next)|and${S}\d|this${S}month)|[.,;!?)]|\s*$)`,
  ),
  accept: (_, before, __, ___, { left }) =>
    before === 'the' && (DAY_PREPOSITIONS.has(left(2)) || /^(?:around|of|you)$/u.test(left(2))),
  edtf: ({ day = '' }, reference) =>
    reference ? edtfOf(reference.year, nearMonth(reference, numberOf(day)), numberOf(day)) : null,
}

/** "on the 28th": this month's, or last month's where that is yet to come. */
const nearMonth = ({ month, day }: Day, wanted: number): number | null =>
  wanted <= day ? month : month > 1 ? month - 1 : null
