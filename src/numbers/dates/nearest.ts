// The last or the next day or month of a name: "Friday", "April 28", "March", seen from the day of writing.
import { addDays, type Day, isDay, weekdayOf } from './edtf.ts'

/** A weekday, a day of a month, or a month, without its year. */
export type NamedDay =
  | { readonly granularity: 'weekday'; readonly weekday: number }
  | { readonly granularity: 'day'; readonly month: number; readonly day: number }
  | { readonly granularity: 'month'; readonly month: number }

/** The number of days from the reference to the beginning of the next one. */
export function daysUntilNext(reference: Day, named: NamedDay): number {
  if (named.granularity === 'weekday') return 7 - daysSinceWeekday(reference, named.weekday)
  const day = named.granularity === 'day' ? named.day : 1
  const year = yearOf(reference, named.month, named.granularity === 'day' ? named.day : null, true)
  return Math.round(
    (Date.UTC(year, named.month - 1, day) - Date.UTC(reference.year, reference.month - 1, reference.day)) / MS,
  )
}

const MS = 86_400_000

/** The weekday that lies behind, the day of writing included, or the next one. */
export function weekdayDate(reference: Day, weekday: number, ahead: boolean): Day {
  const back = daysSinceWeekday(reference, weekday)
  return addDays(reference, ahead && back > 0 ? 7 - back : -back)
}

const daysSinceWeekday = (reference: Day, weekday: number): number => (weekdayOf(reference) - weekday + 7) % 7

/** The year of the last such month or day, that of the day of writing included, or of the next one. */
export function yearOf(reference: Day, month: number, day: number | null, ahead: boolean): number {
  const order = (month - reference.month) * 32 + (day === null ? 0 : day - reference.day)
  const year =
    order === 0 ? reference.year : order > 0 ? reference.year - (ahead ? 0 : 1) : reference.year + (ahead ? 1 : 0)
  // 29 February is in a leap year.
  if (day === null || isDay(year, month, day) || !isDay(2024, month, day)) return year
  for (let step = 1; step <= 8; step++) {
    const other = ahead ? year + step : year - step
    if (isDay(other, month, day)) return other
  }
  return year
}
