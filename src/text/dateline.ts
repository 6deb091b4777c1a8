import type { Dateline, Paragraph, Structure } from '../core/article.ts'
import { alternatives, capitalised } from '../core/parse-list.ts'
import { spanOf } from '../core/span.ts'
import { MONTHS, WEEKDAY_NAMES } from '../lexicons/calendar.ts'
import { AGENCIES } from '../lexicons/outlets.ts'
import { dayIn, daysOfStamp, isTimeStamp } from './time-stamp.ts'

const spelled = (list: readonly string[]): string =>
  alternatives(list.flatMap((word) => [capitalised(word), word.toUpperCase()]))
const MONTH = `(?:${spelled(Object.keys(MONTHS))})\\.?`
const WEEKDAY = `(?:${spelled(WEEKDAY_NAMES)})\\.?`
const DATE = `(?:(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH})(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2})`
const PLACE_LINE = new RegExp(`^(?:\\p{Lu}[\\p{L}.’'-]*[ ,]\\s?){1,5}${DATE}\\.?$`, 'u')

// "NAIROBI, Kenya (AP) —", "BEIJING, June 3 (Xinhua) --", "Washington (AFP) –", "LONDON —", "(Reuters) -"
const CAPITALS = "(?:\\p{Lu}[\\p{Lu}.’'-]+)(?:[ -]\\p{Lu}[\\p{Lu}.’'-]*){0,3}"
const NAME = "\\p{Lu}[\\p{L}.’'-]*(?:[ -](?:\\p{Lu}[\\p{L}.’'-]*|de|la|el|al|of|the|and)){0,3}"
const REGION = `(?:,\\s*(?!${MONTH})${NAME}){0,2}`
const WHEN = `(?:,?\\s+(?<date>${DATE}))?`
const AGENCY = `\\s*\\((?<agency>[\\p{Lu}][\\p{L} .&/-]{1,40})\\)`
const DASH = '\\s*(?:[–—]|-{1,3}|:)\\s*'
const DATELINES = [
  new RegExp(`^(?<place>${NAME}${REGION})${WHEN}${AGENCY}${DASH}`, 'u'),
  new RegExp(`^(?<place>${CAPITALS}${REGION})${WHEN}\\s*(?:[–—]|\\s-{1,3}\\s|--)\\s*`, 'u'),
  new RegExp(`^${AGENCY}${DASH}`, 'u'),
]
/** The end of a dateline: most paragraphs have none, and the patterns above are dear. */
const MAY_BE_DATELINE = /[–—]|--|\)\s*[:-]|\s-\s/u
const AGENCY_NAMES = new Set(AGENCIES)
const MAX_DATELINE = 120

/** Is the line only a date, or a place and a date? */
export const isDateLine = (line: string): boolean =>
  isTimeStamp(line) || (line.length < MAX_DATELINE && /\d/u.test(line) && PLACE_LINE.test(line))

/** The place and the agency that filed the story, from the opening of its first paragraph; null where there is none. */
export function findDateline(text: string, paragraphs: readonly Paragraph[]): Dateline | null {
  const first = paragraphs.find(({ role }) => role === 'body')
  if (!first) return null
  const opening = text.slice(first.start, Math.min(first.end, first.start + MAX_DATELINE))
  if (!MAY_BE_DATELINE.test(opening)) return null
  for (const pattern of DATELINES) {
    const match = pattern.exec(opening)
    if (!match) continue
    const { place = null, agency = null, date = null } = match.groups ?? {}
    if (place === null && !AGENCY_NAMES.has(agency ?? '')) continue
    const length = match[0].trimEnd().length
    return { place, agency, date, ...spanOf(text, first.start, first.start + length) }
  }
  return null
}

/** The days of publication and of the last change in EDTF, from time stamps or the dateline; null where none gives day, month and year. */
export function findDays(
  text: string,
  paragraphs: readonly Paragraph[],
  dateline: Dateline | null,
): Pick<Structure, 'published' | 'modified'> {
  const lines = paragraphs.filter(({ role }) => role === 'dateline').map(({ start, end }) => text.slice(start, end))
  const stamps = lines.map(daysOfStamp)
  const modified = stamps.find((stamp) => stamp.modified)?.modified ?? null
  const named = [...lines, dateline?.date ?? ''].map(dayIn).find((day) => day !== null) ?? null
  return { published: stamps.find((stamp) => stamp.published)?.published ?? named, modified }
}
