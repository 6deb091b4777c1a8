// Units and currencies as they stand in a text.
import { CURRENCIES, SUBUNITS } from '../lexicons/currencies.ts'
import { TIME_UNITS, UNITS, type UnitEntry } from '../lexicons/units.ts'
import { at, isCapitalised, isHyphen, touches } from './text.ts'
import type { Scan } from './types.ts'

export interface FoundUnit {
  readonly unit: string
  readonly per: string | null
  readonly end: number
}

interface Named {
  readonly unit: string
  readonly per: string | null
}

const list = (names: string | undefined): string[] => (names ? names.split(', ') : [])
const plurals = (name: string): string[] => [name, `${name}s`, name.replace(/^degree\b/u, 'degrees')]

function wordsOf(entries: readonly UnitEntry[]): Map<string, Named> {
  return new Map(
    entries.flatMap(({ name, per = null, words }) =>
      list(words)
        .flatMap(plurals)
        .map((word) => [word, { unit: name, per }] as const),
    ),
  )
}
function symbolsOf(entries: readonly UnitEntry[]): Map<string, Named> {
  return new Map(
    entries.flatMap(({ name, per = null, symbols }) =>
      list(symbols).map((symbol) => [symbol, { unit: name, per }] as const),
    ),
  )
}

const MEASURES = { words: wordsOf(UNITS), symbols: symbolsOf(UNITS) }
const TIMES = { words: wordsOf(TIME_UNITS), symbols: symbolsOf(TIME_UNITS) }
const CURRENCY_NAMES = new Map(
  CURRENCIES.flatMap(({ code, names }) =>
    list(names).flatMap(
      (name) =>
        [
          [name, code],
          [`${name}s`, code],
        ] as [string, string][],
    ),
  ),
)
const SUBUNIT_NAMES = new Map(
  Object.entries(SUBUNITS).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
)
const CODES = new Set(CURRENCIES.map(({ code }) => code))
const LOWER_CODES = new Set(['aud', 'btc', 'cad', 'eur', 'gbp', 'inr', 'jpy', 'usd'])

/** A unit's longest name is so many lexemes: "lb", "-", "ft"; "degrees", "Celsius"; "km", "^", "3". */
const LONGEST = 5

/** The longest stretch of lexemes from here that `look` knows. */
function longest<T>(
  scan: Scan,
  start: number,
  look: (raw: string, count: number) => T | undefined,
  count = LONGEST,
): { found: T; end: number } | null {
  const from = at(scan, start).start
  for (let n = count; n > 0; n--) {
    const last = scan.lexemes[start + n - 1]
    if (!last) continue
    const found = look(scan.text.slice(from, last.end), n)
    if (found !== undefined) return { found, end: start + n }
  }
  return null
}

const spoken = (raw: string): string =>
  raw
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\w\.\w.*)\.$/u, '')

/** The lexeme at which the unit of a number that ends here begins: a hyphen may join them ("2.5-mile"). */
export const unitStart = (scan: Scan, end: number): number =>
  isHyphen(scan, end) && touches(scan, end) && touches(scan, end + 1) ? end + 1 : end

/** The unit of measure behind a number that ends at `end`. */
export function measureAt(scan: Scan, end: number): FoundUnit | null {
  return unitOf(scan, unitStart(scan, end), MEASURES, end)
}

/** The unit of time behind a number. */
export function timeUnitAt(scan: Scan, end: number): FoundUnit | null {
  return unitOf(scan, unitStart(scan, end), TIMES, end)
}

function unitOf(scan: Scan, start: number, { words, symbols }: typeof MEASURES, numeralEnd: number): FoundUnit | null {
  const first = at(scan, start)
  if (first.kind === 'digits' || first.kind === 'url') return null
  if (/^[<[{]$/u.test(first.text)) return bracketed(scan, start, words, symbols)
  const word = longest(scan, start, (raw) => words.get(spoken(raw)))
  const symbol = longest(scan, start, (raw) => symbols.get(raw))
  if (symbol && symbol.end >= (word?.end ?? 0) && isSymbolHere(scan, start, symbol.end, numeralEnd))
    return withSlash(scan, { ...symbol.found, end: symbol.end })
  return word ? withSlash(scan, { ...word.found, end: word.end }) : null
}

/** 20 [kg] */
function bracketed(
  scan: Scan,
  start: number,
  words: Map<string, Named>,
  symbols: Map<string, Named>,
): FoundUnit | null {
  const { text, lower } = at(scan, start + 1)
  const found = symbols.get(text) ?? words.get(lower)
  return found && /^[>\]}]$/u.test(at(scan, start + 2).text) ? { ...found, end: start + 3 } : null
}

/** Letters that are words as well count as a unit only where they touch the figure; some single ones also behind a space. */
function isSymbolHere(scan: Scan, start: number, end: number, numeralEnd: number): boolean {
  const raw = scan.text.slice(at(scan, start).start, at(scan, end - 1).end)
  const next = at(scan, end)
  const digits = at(scan, numeralEnd - 1).kind === 'digits'
  const isRatio = next.text === '/' && unitAnywhere(scan, end + 1) !== null
  if (end < scan.lexemes.length && !next.spaced && !isRatio && (next.kind !== 'sign' || /^['/]$/u.test(next.text)))
    return false
  if (raw === "'") return touches(scan, start) && !isClosingMark(scan, start)
  if (touches(scan, start)) return digits || start > numeralEnd
  if (!digits) return raw.length > 2
  if (raw === 'in' || raw === 'am' || raw === 'pm') return end >= scan.lexemes.length || /^[.,;)]$/u.test(next.text)
  if (raw.length > 1 || raw === '°' || raw === 'º' || isRatio) return true
  if (/^[VW]$/u.test(raw)) return true
  return /^[ACFJNLglm]$/u.test(raw) && !/^\p{Lu}/u.test(next.text) && next.text !== '-'
}

/** 30' is feet, unless a quotation was opened with such a mark before. */
const isClosingMark = (scan: Scan, index: number): boolean =>
  /(?:^|[\s(])['‘][\p{L}\d]/u.test(scan.text.slice(Math.max(0, at(scan, index).start - 200), at(scan, index).start))

/** A second unit behind a slash: kV/cm, A/cm2, centimeters/millisecond. */
function withSlash(scan: Scan, found: FoundUnit): FoundUnit {
  if (at(scan, found.end).text !== '/' || found.per || !touches(scan, found.end + 1)) return found
  const other = unitAnywhere(scan, found.end + 1)
  return other ? { ...found, per: other.unit, end: other.end } : found
}

function unitAnywhere(scan: Scan, start: number): FoundUnit | null {
  for (const { words, symbols } of [MEASURES, TIMES]) {
    const found = longest(scan, start, (raw) => symbols.get(raw) ?? words.get(spoken(raw)))
    if (found) return { ...found.found, end: found.end }
  }
  return null
}

/** Things that prices and rates are reckoned by, beside units. */
const RATE_NOUNS =
  /^(?:share|person|head|capita|piece|unit|game|match|minute|home|household|employee|ticket|student|pupil|child|family|capsule|passenger|vehicle|car|ounce|dozen|pop|visit|bottle|week|tonne|ton|pack|serving|security|season)$/u

/** "per barrel", "a day", "an hour", "-a-day", "/month", "each year" behind a unit: what it is reckoned by. */
export function perAt(scan: Scan, start: number): { readonly per: string; readonly end: number } | null {
  const hyphen = isHyphen(scan, start) && touches(scan, start + 1) ? 1 : 0
  const index = start + hyphen
  const { lower } = at(scan, index)
  const isPer = lower === 'per' || (lower === '/' && touches(scan, index) && touches(scan, index + 1))
  const isEach = /^(?:an?|each)$/u.test(lower)
  if (!isPer && !isEach) return null
  const next = isHyphen(scan, index + 1) ? index + 2 : index + 1
  const unit = longest(
    scan,
    next,
    (raw) =>
      TIMES.words.get(spoken(raw)) ??
      MEASURES.words.get(spoken(raw)) ??
      (isPer ? MEASURES.symbols.get(raw) : undefined),
  )
  if (unit)
    return /^(?:ago|earlier|later|before|old|after)$/u.test(at(scan, unit.end).lower)
      ? null
      : { per: unit.found.unit, end: unit.end }
  const noun = at(scan, next).lower
  if (isEach) return RATE_NOUNS.test(noun) ? { per: noun, end: next + 1 } : null
  return /^[a-z]+$/u.test(noun) && !/^(?:cent|se)$/u.test(noun)
    ? { per: noun.replace(/^mmbtu$/u, 'mmBTU'), end: next + 1 }
    : null
}

/** The name, code or sign of a currency behind a number: "Australian dollars", "USD", "€", "pence". */
export function currencyAfter(
  scan: Scan,
  end: number,
): { readonly unit: string; readonly end: number; readonly million: boolean } | null {
  const start = unitStart(scan, end)
  const name = longest(scan, start, (raw) => CURRENCY_NAMES.get(spoken(raw)) ?? SUBUNIT_NAMES.get(spoken(raw)), 4)
  if (name) return { unit: name.found, end: name.end, million: false }
  const { text } = at(scan, start)
  // "rmb 10 usd 20", "$5 $6": the sign belongs to the next figure.
  if ((at(scan, start).spaced || touches(scan, start + 1)) && at(scan, start + 1).kind === 'digits') return null
  const sign = SIGN_CODES.get(text)
  if (sign && text !== 'R' && /^\p{Sc}/u.test(text)) return { unit: sign, end: start + 1, million: false }
  if (SUFFIX_SIGNS.has(text)) return { unit: SIGN_CODES.get(text) ?? text, end: start + 1, million: false }
  if (text === 'p' && touches(scan, start)) return { unit: 'penny', end: start + 1, million: false }
  const code = text.length === 4 && text.startsWith('M') ? text.slice(1) : text
  if (CODES.has(code) || LOWER_CODES.has(text))
    return {
      unit: code.toUpperCase(),
      end: at(scan, start + 1).text === '=' ? start + 2 : start + 1,
      million: code !== text,
    }
  return null
}

/** Letters that stand behind the figure in their own countries. */
const SUFFIX_SIGNS = new Set(['kn', 'kr', 'zł'])

const SIGN_CODES = new Map(
  CURRENCIES.flatMap(({ code, signs }) =>
    (signs ?? '')
      .split(' ')
      .filter(Boolean)
      .map((sign) => [sign, code] as const),
  ),
)
// Country letters that may stand apart from the dollar sign: "US $5", not "A $5 fee".
const SPACED = /^(?:US|U\.S\.?|HK|NZ|AU|C|CA|NT|us|u\.s\.?|c|hk|nz|au) \$$/u

/** The sign or code of a currency that a figure may follow: "$", "US$", "HK $", "Rs.", "USD". */
export function currencyBefore(scan: Scan, start: number): { readonly unit: string; readonly end: number } | null {
  const sign = longest(
    scan,
    start,
    (raw) => (SPACED.test(raw) ? SIGN_CODES.get(raw.replace(/[ .]/gu, '').toUpperCase()) : SIGN_CODES.get(raw)),
    4,
  )
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
