// Money by the names that are other words as well: ten grand, "fell a nickel to $3.40", a dime a pound.
import { dictionary } from '../../core/dictionary.ts'
import { DOWN_WORDS, UP_WORDS } from '../../lexicons/number-contexts.ts'
import { PHRASE_STOPS } from '../../lexicons/number-nouns.ts'
import { GRAND } from '../currency-lookup.ts'
import { at } from '../lexeme-predicates.ts'
import type { Form, Scan } from '../number-types.ts'
import { perAt } from '../unit-lookup.ts'

const COINS: Readonly<Record<string, number>> = dictionary({ dime: 10, nickel: 5 })

/** ten grand, 50 grand a year; not "two grand pianos", "four grand slams" */
export const grand: Form = {
  name: 'thousands as grand',
  read: (scan, start, numeral) => {
    if (!numeral || numeral.scale > 1 || at(scan, numeral.end).text !== 'grand') return null
    const end = numeral.end + 1
    if (!endsPhrase(scan, end)) return null
    const per = perAt(scan, end)
    const value = Number((numeral.value * 1000).toPrecision(14))
    return { kind: 'money', start, end, value, unit: GRAND, scale: 1000, ...(per && { per: per.per, reach: per.end }) }
  },
}

/** "slipped a nickel to $3.40", "a dime a pound"; not "a nickel mine" */
export const coin: Form = {
  name: 'a coin as an amount',
  read: (scan, start) => {
    const value = /^an?$/u.test(at(scan, start).lower) ? COINS[at(scan, start + 1).lower] : undefined
    if (value === undefined || !isAmount(scan, start)) return null
    const end = start + 2
    const per = perAt(scan, end)
    return { kind: 'money', start, end, value, unit: 'cent', ...(per && { per: per.per, reach: per.end }) }
  },
}

function isAmount(scan: Scan, start: number): boolean {
  const before = at(scan, start - 1).lower
  const isChange = UP_WORDS.has(before) || DOWN_WORDS.has(before) || /^(?:by|costs?|cost|for|paid|worth)$/u.test(before)
  return isChange && endsPhrase(scan, start + 2)
}

const endsPhrase = (scan: Scan, index: number): boolean =>
  index >= scan.length ||
  (at(scan, index).kind === 'sign' && at(scan, index).text !== '-') ||
  PHRASE_STOPS.has(at(scan, index).lower)
