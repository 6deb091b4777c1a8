// 5%, 0.6 per cent, 5pc, 25 basis points, two percentage points

import { at, touches, wordsAt } from '../lexeme-predicates.ts'
import { phraseAfterOf } from '../nouns.ts'
import type { Form, Match, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { unitStart } from '../unit-lookup.ts'

const UNITS: readonly (readonly [unit: string, names: readonly string[]])[] = [
  [
    'percentage point',
    [
      'percentage point',
      'percentage points',
      'percent point',
      'percent points',
      'per cent points',
      'pp',
      'ppt',
      'ppts',
    ],
  ],
  ['basis point', ['basis point', 'basis points', 'bps', 'bp']],
  ['percent', ['percent', 'per cent', 'per-cent', 'pct', 'pc', '%', '％', 'percents', 'p.c.']],
]

export const percent: Form = {
  name: 'percent',
  read: (scan, start, numeral) => {
    if (!numeral) return percentOf(scan, start)
    const fraction = numeral.fraction && at(scan, numeral.end).lower === 'of' ? numeral.end + 1 : numeral.end
    const found = percentAt(
      scan,
      numeral.fraction && /^an?$/u.test(at(scan, fraction).lower) ? fraction + 1 : numeral.end,
    )
    if (!found) return null
    const of = at(scan, found.end).lower === 'of' ? phraseAfterOf(scan, found.end + 1) : null
    return { kind: 'percent', start, end: found.end, value: numeral.value, unit: found.unit, of, scale: numeral.scale }
  },
}

/** "per cent of twenty-two", as people type it. */
function percentOf(scan: Scan, start: number): Match | null {
  const words = /^percents?$/u.test(at(scan, start).lower) ? 1 : wordsAt(scan, start, 2) === 'per cent' ? 2 : 0
  if (words === 0 || at(scan, start + words).lower !== 'of' || at(scan, start - 1).kind === 'digits') return null
  const numeral = readNumeral(scan, start + words + 1)
  return numeral && { kind: 'percent', start, end: numeral.end, value: numeral.value, unit: 'percent' }
}

function percentAt(scan: Scan, numeralEnd: number): { readonly unit: string; readonly end: number } | null {
  const start = unitStart(scan, numeralEnd)
  for (const [unit, names] of UNITS) {
    for (const count of [2, 1]) {
      const words =
        count === 2 && at(scan, start + 1).text === '-' && touches(scan, start + 1)
          ? `${at(scan, start).lower}-${at(scan, start + 2).lower}`
          : wordsAt(scan, start, count)
      if (names.includes(words)) return { unit, end: start + (words.includes('-') ? 3 : count) }
    }
  }
  // "5 % age points" does not occur; "%age" does not either
  return null
}
