// $500 million, US$1.2bn, £5m, 10.5 million Australian dollars, 50 cents, USD 115, 13 dollars 45 cents

import { ORDINARY_CURRENCY_WORDS } from '../../lexicons/currencies.ts'
import { ARTICLES } from '../../lexicons/function-words.ts'
import { currencyAfter, currencyBefore, POUNDS } from '../currency-lookup.ts'
import { at, isHyphen, touches } from '../lexeme-predicates.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { perAt } from '../unit-lookup.ts'
import { leansToMoney } from './unit-context.ts'

/** A sign or code, then the figure. */
export const signedMoney: Form = {
  name: 'money with a sign before it',
  read: (scan, start) => {
    const sign = currencyBefore(scan, start) ?? transliterated(scan, start) ?? naira(scan, start)
    if (!sign) return null
    const numeral = readNumeral(scan, sign.end, true)
    if (!numeral || (numeral.style === 'words' && !/\p{Sc}$/u.test(at(scan, sign.end - 1).text))) return null
    const range = rangeBehind(scan, start, sign.unit, numeral)
    if (range) return withPer(scan, range)
    const name = currencyAfter(scan, numeral.end)
    // "$1.25 sterling", "$5 US", "C$5 Canadian" say it twice
    return withPer(scan, {
      unit: name?.unit ?? sign.unit,
      ...moneyOf(start, numeral),
      end: name && name.unit === sign.unit ? name.end : numeral.end,
    })
  },
}

/** £10-12m, $5-10, €1.5 to 2 billion: the sign is said once, and the magnitude may be. */
function rangeBehind(scan: Scan, start: number, unit: string, low: Numeral): Match | null {
  const isDash = isHyphen(scan, low.end) && touches(scan, low.end) && touches(scan, low.end + 1)
  const isTo = at(scan, low.end).lower === 'to'
  if ((!isDash && !isTo) || low.style === 'words' || at(scan, low.end + 1).kind !== 'digits') return null
  const high = readNumeral(scan, low.end + 1, true)
  if (!high || (isTo && (high.scale < 1e3 || low.scale > 1 || low.value >= 1000))) return null
  if (at(scan, high.end).kind === 'word' && touches(scan, high.end)) return null
  const isShort = low.scale === 1 && high.scale > 1 && low.value < 1000
  const from = isShort ? Number((low.value * high.scale).toPrecision(14)) : low.value
  if (from >= high.value || at(scan, high.end).text === '%') return null
  return { kind: 'money', start, end: high.end, unit, value: [from, high.value] }
}

/** The figure, then the name of the currency. */
export const namedMoney: Form = {
  name: 'money with its name behind it',
  read: (scan, start, found) => {
    const numeral =
      found && at(scan, found.end).kind === 'word' && found.scale === 1
        ? (readNumeral(scan, start, true) ?? found)
        : found
    if (!numeral) return null
    const one = articleAfterFraction(scan, numeral)
    const name = currencyAfter(scan, one)
    if (name && !isOrdinaryWord(scan, name.unit, numeral, name.end)) {
      const money = { unit: name.unit, ...moneyOf(start, numeral), end: name.end }
      return withPer(scan, withSubunits(scan, name.million ? { ...money, value: numeral.value * 1e6 } : money))
    }
    return pounds(scan, start, numeral)
  },
}

const moneyOf = (start: number, { value, scale, end }: Numeral): Match => ({ kind: 'money', start, end, value, scale })

/** half a euro, a quarter of a dollar */
const articleAfterFraction = (scan: Scan, { end, fraction }: Numeral): number =>
  fraction && /^an?$/u.test(at(scan, end).lower) ? end + 1 : end

function withPer(scan: Scan, match: Match): Match {
  const per = perAt(scan, match.end)
  return per ? { per: per.per, reach: per.end, ...match } : match
}

/** "15 dollars 50", "13 dollars and 45 cents": one amount. */
function withSubunits(scan: Scan, match: Match): Match {
  if (!/^dollars?$|^euros?$/u.test(at(scan, match.end - 1).lower) || (match.scale ?? 1) > 1) return match
  const start = at(scan, match.end).lower === 'and' ? match.end + 1 : match.end
  const part = readNumeral(scan, start)
  if (!part || part.value >= 100 || part.value < 1 || !Number.isInteger(part.value)) return match
  const cents = currencyAfter(scan, part.end)
  const end = cents?.unit === 'cent' ? cents.end : part.end
  const closed = cents?.unit === 'cent' || end >= scan.length || (/^[.;!?]$/u.test(at(scan, end).text) && !cents)
  return closed ? { ...match, value: Number(((match.value as number) + part.value / 100).toFixed(2)), end } : match
}

/** Naira as "N", which only a magnitude tells from a name: N500m, N1.2 trillion. */
function naira(scan: Scan, start: number): { unit: string; end: number } | null {
  if (at(scan, start).text !== 'N' || !touches(scan, start + 1)) return null
  const numeral = readNumeral(scan, start + 1, true)
  return numeral && numeral.scale >= 1e6 ? { unit: 'NGN', end: start + 1 } : null
}

/** £ as "PS", which some news feeds make of it: PS2.4bn, PS35,500. PS5 is a console. */
function transliterated(scan: Scan, start: number): { unit: string; end: number } | null {
  if (at(scan, start).text !== 'PS' || !touches(scan, start + 1)) return null
  const numeral = readNumeral(scan, start + 1, true)
  return numeral && numeral.value >= 100 ? { unit: 'GBP', end: start + 1 } : null
}

/** "200 pounds" is money where the talk is of money, or where nobody could weigh it: 3 million pounds. */
function pounds(scan: Scan, start: number, numeral: Numeral): Match | null {
  const index = at(scan, numeral.end).text === '-' ? numeral.end + 1 : numeral.end
  if (!/^pounds?$/u.test(at(scan, index).lower)) return null
  if (numeral.scale < 1e6 && leansToMoney(scan, start, index + 1, index > numeral.end) <= 0) return null
  return withPer(scan, { unit: POUNDS, ...moneyOf(start, numeral), end: index + 1 })
}

/** Names of currencies that are other words as well: "won", "real", "sen", "rand", "Bucks". */
function isOrdinaryWord(scan: Scan, unit: string, { value, scale }: Numeral, end: number): boolean {
  const { lower, text } = at(scan, end - 1)
  if (lower === 'won') return (value < 100 && scale === 1) || isObjectOfWon(at(scan, end).lower)
  if (/^crowns?$/u.test(lower)) return value < 100 && scale === 1
  if (/^bucks?$/u.test(lower)) return /^\p{Lu}/u.test(text)
  if (ORDINARY_CURRENCY_WORDS.has(lower)) return at(scan, end - 2).kind === 'digits' && value < 10 && unit !== 'sen'
  return false
}

/** won the cup, won by two goals, won more */
const isObjectOfWon = (lower: string): boolean => ARTICLES.has(lower) || /^(?:at|by|in|it|more)$/u.test(lower)
