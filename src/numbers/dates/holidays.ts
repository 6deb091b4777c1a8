// The days of holidays: fixed ones, those by weekday ("the fourth Thursday of November"), those by Easter.
import { HOLIDAYS, WEEKDAYS } from '../../lexicons/calendar.ts'
import { addDays, type Day, weekdayOf } from './edtf.ts'

/** The day of a holiday, by its name in lower case, in a year; null where the calendar alone does not tell. */
export function holidayIn(name: string, year: number): Day | null {
  const rule = HOLIDAYS[name]
  if (!rule) return null
  const { month, day } = /^(?:\d{4}-)?(?<month>\d\d)-(?<day>\d\d)$/u.exec(rule)?.groups ?? {}
  if (month && day) return { year, month: Number(month), day: Number(day) }
  const { base = '', days = '0' } = /^(?<base>.*?)(?: (?<days>[-+]\d+))?$/u.exec(rule)?.groups ?? {}
  return addDays(base === 'easter' ? easterOf(year) : nthWeekday(base, year), Number(days))
}

/** "4th thursday of 11", "last monday of 5" */
function nthWeekday(rule: string, year: number): Day {
  const {
    nth = '',
    weekday = '',
    month = '',
  } = /^(?<nth>\S+) (?<weekday>\S+) of (?<month>\d+)$/u.exec(rule)?.groups ?? {}
  const first: Day = { year, month: Number(month), day: 1 }
  const offset = ((WEEKDAYS[weekday] ?? 1) - weekdayOf(first) + 7) % 7
  if (nth !== 'last') return addDays(first, offset + 7 * (Number.parseInt(nth, 10) - 1))
  const fifth = addDays(first, offset + 28)
  return fifth.month === first.month ? fifth : addDays(fifth, -7)
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const [cycle, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const shift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * cycle + shift + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((cycle + 11 * moon + 22 * week) / 451)
  const day = moon + week - 7 * late + 114
  return { year, month: Math.floor(day / 31), day: (day % 31) + 1 }
}
