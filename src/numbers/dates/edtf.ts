// Dates as EDTF (ISO 8601-2), reckoned in UTC from a reference date: 2024-23 is autumn 2024, 199X the nineties, 2021-35 its third quarter.

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MS = 86_400_000
const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
const time = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)
const dayAt = (ms: number): Day => {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The calendar day of an ISO date; null for all else ("2024", "April"). */
export function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '') ?? []
  return year && month && day && isDay(+year, +month, +day) ? { year: +year, month: +month, day: +day } : null
}

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 2025-04-28, 2025-04, 2025; null where there is no such day. */
export function edtfOf(year: number | null, month?: number | null, day?: number | null): string | null {
  if (year === null || year < 0 || year > 9999) return null
  if (!month) return pad(year, 4)
  if (!day) return month <= 41 ? `${pad(year, 4)}-${pad(month)}` : null
  return isDay(year, month, day) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null
}

export const isoOf = (day: Day): string => `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`
export const addDays = (day: Day, days: number): Day => dayAt(time(day) + days * MS)

/** The same day so many months on, or the last of that month. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { year: y, month: m, day: Math.min(day, new Date(Date.UTC(y, m, 0)).getUTCDate()) }
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((new Date(time(day)).getUTCDay() + 6) % 7) + 1

/** The interval from a Monday to its Sunday. */
export function weekOf(day: Day, weeks = 0): string {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks)
  return `${isoOf(monday)}/${isoOf(addDays(monday, 6))}`
}

/** Saturday and Sunday of the same week: the coming ones before a Saturday; with -1 those of the week before. */
export function weekendOf(day: Day, weeks: number): string {
  const saturday = addDays(day, 6 - weekdayOf(day) + 7 * weeks)
  return `${isoOf(saturday)}/${isoOf(addDays(saturday, 1))}`
}
