// three years, 7.2 seconds, half an hour, a two-year deal; "in her third year" is none
import { at, wordsAt } from '../text.ts'
import type { Form, Numeral, Scan } from '../types.ts'
import { timeUnitAt } from '../units.ts'

export const duration: Form = {
  name: 'duration',
  read: (scan, start, numeral) => {
    if (!numeral) return null
    const unit = unitBehind(scan, numeral)
    if (!unit) return null
    return { kind: 'duration', start, end: unit.end, value: numeral.value, unit: unit.unit, scale: numeral.scale }
  },
}

function unitBehind(scan: Scan, { end, fraction, value, style }: Numeral) {
  if (fraction && /^an?$/u.test(at(scan, end).lower)) return timeUnitAt(scan, end + 1)
  if (fraction && /^of an?$/u.test(wordsAt(scan, end, 2))) return timeUnitAt(scan, end + 2)
  const adjective =
    /^(?:straight|consecutive|full|calendar|working|business|previous|last|past|more|additional|whole|long|short|further|solid)$/u.test(
      at(scan, end).lower,
    )
  const unit = timeUnitAt(scan, end) ?? (adjective ? timeUnitAt(scan, end + 1) : null)
  if (!unit) return null
  const { lower, text } = at(scan, unit.end - 1)
  if (unit.unit === 'quarter' || unit.unit === 'night' || unit.unit === 'weekend')
    return /s$/u.test(lower) ? unit : null
  // "one second" is time, "one second-half goal" is not; letters need a figure of their own
  return text.length === 1 && (style === 'words' || value > 1000) ? null : unit
}
