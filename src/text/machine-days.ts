import { MONTHS } from '../lexicons/calendar.ts'
import { dayIn } from './time-stamp.ts'

/** Days that machines write where they know none. */
const PLACEHOLDERS = /^(?:0|1[0-6]\d\d|1969-12-31|1970-01-01|1900-01-01|2[1-9]\d\d|[3-9])/u
const MIN_EPOCH_SECONDS = 300_000_000

/** Machine-written forms of a day, most to least certain; the groups are year, month and day. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u,
  /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/u,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=$|[T ]|\d{4,6}$)/u,
  /^(?<year>\d{4})-(?<month>\d{2})$/u,
  /^(?<year>(?:1[89]|20)\d{2})$/u,
  /^(?<day>1[3-9]|2\d|3[01])[/.-](?<month>0?\d|1[0-2])[/.-](?<year>\d{4})(?!\d)/u,
  /^(?<month>0?\d|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?!\d)/u,
  /^(?<day>\d{1,2})\.(?<month>0?\d|1[0-2])\.(?<year>\d{4})(?!\d)/u,
]
const IN_ADDRESS = [
  /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>0\d|1[0-2])[/-]?(?<day>[0-2]\d|3[01])(?=[/_.-]|$)/u,
  /\/(?<year>(?:19|20)\d{2})\/(?<month>\d{1,2}|[a-z]{3})\/(?<day>\d{1,2})(?=[/_.-]|$)/iu,
  /[/-](?<year>20\d{2})-(?<month>0\d|1[0-2])-(?<day>[0-2]\d|3[01])(?=[/_.-]|$)/u,
]

/** A day as machines and people write it, in EDTF; null where it is none, or stands for none. */
export function dayOf(words: string | null): string | null {
  if (words === null) return null
  const text = words.trim()
  const epoch = /^(?<seconds>\d{9,10})(?:\d{3})?$/u.exec(text)?.groups?.seconds
  if (epoch) return Number(epoch) > MIN_EPOCH_SECONDS ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : null
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (groups) return edtf(groups)
  }
  const day = dayIn(text)
  return day !== null && !PLACEHOLDERS.test(day) ? day : null
}

/** The day in the address of a page: /2026/03/04/, /2026/mar/4/, -2026-03-04. */
export function dayInAddress(url: string | null): string | null {
  if (url === null) return null
  const path = url.replace(/[?#].*$/u, '')
  for (const form of IN_ADDRESS) {
    const groups = form.exec(path)?.groups
    const day = groups && edtf(groups)
    if (day) return day
  }
  return null
}

function edtf({ year = '', month, day }: Record<string, string | undefined>): string | null {
  const number = month === undefined ? undefined : (MONTHS[month.toLowerCase()] ?? Number(month))
  if (number !== undefined && !(number >= 1 && number <= 12)) return null
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31)) return null
  const parts = [year, number, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))
  const text = parts.join('-')
  return PLACEHOLDERS.test(text) ? null : text
}
