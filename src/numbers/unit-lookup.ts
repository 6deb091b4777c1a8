// Units of measure and time as they stand in a text.
import { parseForms } from '../core/parse-list.ts'
import { RATE_NOUNS } from '../lexicons/number-nouns.ts'
import { TIME_UNITS, UNITS, type UnitEntry } from '../lexicons/units.ts'
import { at, isHyphen, touches } from './lexeme-predicates.ts'
import type { Scan } from './number-types.ts'
import { asWritten, longest, type Phrases, phrasesOf, spoken } from './phrases.ts'

export interface FoundUnit {
  readonly unit: string
  readonly per: string | null
  readonly end: number
}

interface Named {
  readonly unit: string
  readonly per: string | null
}

function plurals(name: string): string[] {
  const forms = [name, `${name}s`]
  return name.startsWith('degree ') ? [...forms, name.replace('degree', 'degrees')] : forms
}

function wordsOf(entries: readonly UnitEntry[]): Phrases<Named> {
  const names = entries.flatMap(({ name, per = null, words }) =>
    parseForms(words)
      .flatMap(plurals)
      .map((word) => [word, { unit: name, per }] as const),
  )
  return phrasesOf(names, spoken)
}

function symbolsOf(entries: readonly UnitEntry[]): Phrases<Named> {
  const names = entries.flatMap(({ name, per = null, symbols }) =>
    parseForms(symbols).map((symbol) => [symbol, { unit: name, per }] as const),
  )
  return phrasesOf(names, asWritten)
}

const MEASURES = { words: wordsOf(UNITS), symbols: symbolsOf(UNITS) }
const TIMES = { words: wordsOf(TIME_UNITS), symbols: symbolsOf(TIME_UNITS) }

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
  const word = longest(scan, start, [words])
  const symbol = longest(scan, start, [symbols])
  if (symbol && symbol.end >= (word?.end ?? 0) && isSymbolHere(scan, start, symbol.end, numeralEnd))
    return withSlash(scan, { end: symbol.end, ...symbol.found })
  return word ? withSlash(scan, { end: word.end, ...word.found }) : null
}

/** 20 [kg] */
function bracketed(scan: Scan, start: number, words: Phrases<Named>, symbols: Phrases<Named>): FoundUnit | null {
  const { text, lower } = at(scan, start + 1)
  const found = symbols.known.get(text) ?? words.known.get(lower)
  return found && /^[>\]}]$/u.test(at(scan, start + 2).text) ? { end: start + 3, ...found } : null
}

/** Letters that are words as well count as a unit only where they touch the figure; some single ones also behind a space. */
function isSymbolHere(scan: Scan, start: number, end: number, numeralEnd: number): boolean {
  const raw = scan.text.slice(at(scan, start).start, at(scan, end - 1).end)
  const next = at(scan, end)
  const digits = at(scan, numeralEnd - 1).kind === 'digits'
  const isRatio = next.text === '/' && unitAnywhere(scan, end + 1) !== null
  if (end < scan.length && !next.spaced && !isRatio && (next.kind !== 'sign' || /^['/]$/u.test(next.text))) return false
  if (raw === "'") return touches(scan, start) && !isClosingMark(scan, start)
  if (/^[CF]$/u.test(raw) && at(scan, numeralEnd - 1).value > MAX_DEGREES) return false
  if (touches(scan, start)) return digits || start > numeralEnd
  if (!digits) return raw.length > 2
  if (raw === 'in' || raw === 'am' || raw === 'pm') return end >= scan.length || /^[.,;)]$/u.test(next.text)
  if (raw.length > 1 || raw === '°' || raw === 'º' || isRatio) return true
  if (/^[VW]$/u.test(raw)) return true
  return /^[ACFJNLglm]$/u.test(raw) && !/^\p{Lu}/u.test(next.text) && next.text !== '-'
}

/** A 777F is an aircraft. */
const MAX_DEGREES = 600

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
    const found = longest(scan, start, [symbols, words])
    if (found) return { end: found.end, ...found.found }
  }
  return null
}

const EACH_UNITS = [TIMES.words, MEASURES.words]
const PER_UNITS = [...EACH_UNITS, MEASURES.symbols]

/** "per barrel", "a day", "an hour", "-a-day", "/month", "each year" behind a unit: what it is reckoned by. */
export function perAt(scan: Scan, start: number): { readonly per: string; readonly end: number } | null {
  const hyphen = isHyphen(scan, start) && touches(scan, start + 1) ? 1 : 0
  const index = start + hyphen
  const { lower } = at(scan, index)
  const isPer = lower === 'per' || (lower === '/' && touches(scan, index) && touches(scan, index + 1))
  const isEach = /^(?:an?|each)$/u.test(lower)
  if (!isPer && !isEach) return null
  const next = isHyphen(scan, index + 1) ? index + 2 : index + 1
  const unit = longest(scan, next, isPer ? PER_UNITS : EACH_UNITS)
  if (unit)
    return /^(?:ago|earlier|later|before|old|after)$/u.test(at(scan, unit.end).lower)
      ? null
      : { per: unit.found.unit, end: unit.end }
  const noun = at(scan, next).lower
  if (isEach) return RATE_NOUNS.has(noun) ? { per: noun, end: next + 1 } : null
  return /^[a-z]+$/u.test(noun) && !/^(?:cent|se)$/u.test(noun)
    ? { per: noun.replace(/^mmbtu$/u, 'mmBTU'), end: next + 1 }
    : null
}
