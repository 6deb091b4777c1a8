// Dates told as a step from another: "the next day", "that evening", "two weeks later", "a month earlier", "later in the day".
import { SMALL_CARDINALS } from '../../lexicons/number-words.ts'
import { addDays, addMonths, dayOf, edtfOf, isoOf, weekOf } from './edtf.ts'

const UNIT = '(?<unit>day|night|morning|afternoon|evening|week|month)'
const NAMED = new RegExp(`^(?:the )?(?<which>next|following|previous|preceding|same|that|that same) ${UNIT}$`, 'iu')
const PHASE = /^(?:earlier|early|later|late)(?: in)? (?:the|that|the same) (?<unit>day|month)$/iu
const COUNTED = new RegExp(`^(?<count>[a-z]+|\\d{1,3}) ${UNIT}s? (?<way>later|earlier|before|after)$`, 'iu')

/** The date that such words mean, by the day or month (EDTF) that they follow; null where that is too coarse. */
export function stepFrom(text: string, from: string): string | null {
  const { which, unit = '' } = (NAMED.exec(text) ?? PHASE.exec(text))?.groups ?? {}
  if (unit) return stepped(from, unit.toLowerCase(), STEPS.get(which?.toLowerCase() ?? '') ?? 0)
  const counted = COUNTED.exec(text)?.groups
  const count = counted ? countOf(counted.count ?? '') : null
  if (!counted || count === null) return null
  return stepped(from, (counted.unit ?? '').toLowerCase(), /later|after/iu.test(counted.way ?? '') ? count : -count)
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['preceding', -1],
  ['previous', -1],
])

function countOf(text: string): number | null {
  if (/^\d/u.test(text)) return Number(text)
  return /^an?$/iu.test(text) ? 1 : (SMALL_CARDINALS[text.toLowerCase()] ?? null)
}

function stepped(from: string, unit: string, steps: number): string | null {
  const day = dayOf(from)
  if (unit === 'month') {
    const { year, month } = day ?? { year: Number(from.slice(0, 4)), month: Number(/^\d{4}-(\d\d)$/u.exec(from)?.[1]) }
    if (!(month >= 1 && month <= 12)) return null
    const moved = addMonths({ year, month, day: 1 }, steps)
    return edtfOf(moved.year, moved.month)
  }
  if (!day || from.includes('/')) return null
  return unit === 'week' ? weekOf(day, steps) : isoOf(addDays(day, steps))
}
