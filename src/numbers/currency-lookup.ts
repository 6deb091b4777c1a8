// Currencies as they stand in a text: their signs, codes and names.
import { parseForms, parseWords } from '../core/parse-list.ts'
import { CURRENCIES, SUBUNITS } from '../lexicons/currencies.ts'
import { NAMED_IN_LOWER_CASE } from '../lexicons/figure-names.ts'
import { CENTS_BEFORE, CENTS_BEHIND } from '../lexicons/number-neighbours.ts'
import { SHARED_CURRENCIES } from '../lexicons/shared-currencies.ts'
import { at, isCapitalised, touches } from './lexeme-predicates.ts'
import type { Scan } from './number-types.ts'
import { asWritten, longest, phrasesOf, spoken } from './phrases.ts'
import { unitStart } from './unit-lookup.ts'

const withPlural = (name: string, unit: string): [string, string][] => [
  [name, unit],
  [`${name}s`, unit],
]

/** A unit that stands for a shared name until the text tells whose it is: "?peso". */
const unresolved = (name: string): string => `?${name}`

/** The shared name that such a unit stands for; null for all other units. */
export const sharedName = (unit: string | null | undefined): string | null =>
  unit?.startsWith('?') ? unit.slice(1) : null

/** Names that are other words as well: see money.ts and coins.ts. */
const GUARDED: ReadonlySet<string> = new Set(['grand', 'pound'])

/** The shared names come last, as they are among the names of the entries, too. */
const CURRENCY_NAMES = phrasesOf(
  [
    ...CURRENCIES.flatMap(({ code, names }) => parseForms(names).flatMap((name) => withPlural(name, code))),
    ...Object.keys(SHARED_CURRENCIES).flatMap((name) => (GUARDED.has(name) ? [] : withPlural(name, unresolved(name)))),
  ],
  spoken,
)
export const POUNDS = unresolved('pound')
export const GRAND = unresolved('grand')
const SUBUNIT_NAMES = phrasesOf(
  Object.entries(SUBUNITS).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
  spoken,
)
const CODES = new Set(CURRENCIES.map(({ code }) => code))
const LOWER_CODES = new Set(['aud', 'btc', 'cad', 'eur', 'gbp', 'inr', 'jpy', 'usd'])

/** The name, code or sign of a currency behind a number: "Australian dollars", "USD", "€", "pence". */
export function currencyAfter(
  scan: Scan,
  end: number,
): { readonly unit: string; readonly end: number; readonly million: boolean } | null {
  const start = unitStart(scan, end)
  const name = longest(scan, start, [CURRENCY_NAMES, SUBUNIT_NAMES], 4)
  if (name) return { unit: name.found, end: name.end, million: false }
  const { text } = at(scan, start)
  // "rmb 10 usd 20", "$5 $6": the sign belongs to the next figure.
  if ((at(scan, start).spaced || touches(scan, start + 1)) && at(scan, start + 1).kind === 'digits') return null
  const sign = SIGN_CODES.get(text)
  if (sign && text !== 'R' && /^\p{Sc}/u.test(text)) return { unit: sign, end: start + 1, million: false }
  if (SUFFIX_SIGNS.has(text)) return { unit: SIGN_CODES.get(text) ?? text, end: start + 1, million: false }
  if (text === 'p' && touches(scan, start)) return { unit: 'penny', end: start + 1, million: false }
  if (text === 'c' && touches(scan, start) && isPriceInCents(scan, start))
    return { unit: 'cent', end: start + 1, million: false }
  const code = text.length === 4 && text.startsWith('M') ? text.slice(1) : text
  if (CODES.has(code) || LOWER_CODES.has(text))
    return {
      unit: code.toUpperCase(),
      end: at(scan, start + 1).text === '=' ? start + 2 : start + 1,
      million: code !== text,
    }
  return null
}

/** 11c a share, by 11c to 17c: behind a figure a lone c is a letter of a list as well. */
function isPriceInCents(scan: Scan, index: number): boolean {
  const before = at(scan, index - 2).lower
  const isLabel = NAMED_IN_LOWER_CASE.has(before) || before === 'rule'
  return !isLabel && (CENTS_BEHIND.has(at(scan, index + 1).lower) || CENTS_BEFORE.has(before))
}

/** Letters that stand behind the figure in their own countries. */
const SUFFIX_SIGNS = new Set(['kn', 'kr', 'zł'])

const SIGN_CODES = new Map(
  CURRENCIES.flatMap(({ code, signs }) => parseWords(signs).map((sign) => [sign, code] as const)),
)
// Country letters that may stand apart from the dollar sign: "US $5", not "A $5 fee".
const SPACED = parseWords('US U.S. U.S HK NZ AU C CA NT us u.s. u.s c hk nz au').flatMap((country) => {
  const code = SIGN_CODES.get(`${country.replaceAll('.', '').toUpperCase()}$`)
  return code ? [[`${country} $`, code] as const] : []
})
const SIGNS = phrasesOf([...SIGN_CODES, ...SPACED], asWritten)

/** The sign or code of a currency that a figure may follow: "$", "US$", "HK $", "Rs.", "USD". */
export function currencyBefore(scan: Scan, start: number): { readonly unit: string; readonly end: number } | null {
  const sign = longest(scan, start, [SIGNS], 4)
  if (sign) {
    const raw = scan.text.slice(at(scan, start).start, at(scan, sign.end - 1).end)
    const glued = touches(scan, sign.end)
    // "Model R18" is a name, "for R50" a price.
    if (/^\p{L}$/u.test(raw) && isCapitalised(at(scan, start - 1))) return null
    if (touches(scan, start) && !/^\p{Sc}/u.test(raw) && !/^[("“‘'/—–]$/u.test(at(scan, start - 1).text)) return null
    if (/\p{Sc}|=$/u.test(raw) || (raw.length > 1 && !/^(?:Sh|Fr|kn)$/u.test(raw)) || glued)
      return { unit: sign.found, end: sign.end }
  }
  const { text, lower } = at(scan, start)
  if (CODES.has(text) || LOWER_CODES.has(text)) return { unit: text.toUpperCase(), end: start + 1 }
  if (lower === 'rmb') return { unit: 'CNY', end: start + 1 }
  return lower === 'dollar' ? { unit: 'USD', end: start + 1 } : null
}
