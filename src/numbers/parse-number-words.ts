// Number words to a value: "twenty-eight thousand six hundred", "two and a half million", "three quarters of a million".

import { at, isHyphen, touches } from './lexeme-predicates.ts'
import type { Numeral, Scan } from './number-types.ts'
import { COLLECTIVES, FRACTIONS, MAGNITUDES, ORDINALS, SMALL_CARDINALS } from './values.ts'

export interface Part {
  readonly end: number
  readonly value: number
}

/** a third, two-thirds, three quarters of a million, half a million, five - eighths */
export function readFractionWords(scan: Scan, start: number): Numeral | null {
  const part = fractionPart(scan, start)
  return part && withFractionOf(scan, start, part)
}

/** The fraction alone: a third, two-thirds, three quarters. */
function fractionPart(scan: Scan, start: number): Part | null {
  const top = topOf(scan, start)
  if (!top) return null
  const index = skipHyphen(scan, top.end)
  const { lower } = at(scan, index)
  const bottom = FRACTIONS.get(lower) ?? (top.value === 1 ? ordinalPart(lower) : pluralOrdinalPart(lower))
  if (bottom === undefined || (lower === 'second' && top.end > start)) return null
  if (lower === 'half' && top.value !== 1) return null
  return { value: top.value * bottom, end: index + 1 }
}

/** "half" and "quarter" need no number before them; all else has a, one, two … */
function topOf(scan: Scan, start: number): Part | null {
  const { lower } = at(scan, start)
  if (lower === 'half') return { value: 1, end: start }
  if (lower === 'a' || lower === 'an') return { value: 1, end: start + 1 }
  const value = SMALL_CARDINALS.get(lower)
  return value !== undefined && value > 0 ? { value, end: start + 1 } : null
}

function ordinalPart(lower: string): number | undefined {
  const value = ORDINALS.get(lower)
  return value !== undefined && value > 2 ? 1 / value : undefined
}

const pluralOrdinalPart = (lower: string): number | undefined =>
  lower.endsWith('s') ? ordinalPart(lower.slice(0, -1)) : undefined

/** half a million, a quarter million, two thirds of a million, half a dozen */
function withFractionOf(scan: Scan, start: number, part: Part): Numeral {
  let index = skipHyphen(scan, part.end)
  if (at(scan, index).lower === 'of' && at(scan, index + 1).lower === 'a') index += 1
  if (/^an?$/u.test(at(scan, index).lower)) index++
  const { lower } = at(scan, index)
  const scale = MAGNITUDES.get(lower) ?? COLLECTIVES.get(lower)
  if (scale === undefined) return { start, ...part, scale: 1, style: 'words', fraction: true }
  return { start, end: index + 1, value: round(part.value * scale), scale: 1, style: 'words', fraction: false }
}

/** No magnitude in full is as short. */
const MAX_ABBREVIATION = 3

/** twenty-eight thousand six hundred, a hundred, two dozen, minus five point five */
export function readWords(scan: Scan, start: number): Numeral | null {
  const article = /^an?$/u.test(at(scan, start).lower)
  const first = at(scan, article ? start + 1 : start).lower
  if (
    article
      ? !(MAGNITUDES.has(first) || COLLECTIVES.has(first))
      : SMALL_CARDINALS.get(first) === undefined && MAGNITUDES.get(first) === undefined
  )
    return null
  if (!article && SMALL_CARDINALS.get(first) === undefined && MAGNITUDES.get(at(scan, start + 1).lower) === undefined)
    return null
  // "bn", "mln"
  if (!article && first.length <= MAX_ABBREVIATION && MAGNITUDES.has(first)) return null
  let part: Part | null = null
  let index = article ? start + 1 : start
  let total = 0
  let below = Number.POSITIVE_INFINITY
  for (;;) {
    const chunk = readChunk(scan, index, article && part === null)
    if (!chunk || chunk.scale >= below || (part && chunk.value >= below)) break
    total += chunk.value
    below = chunk.scale
    part = { value: total, end: chunk.end }
    if (below <= 1) break
    index = andWord(scan, chunk.end)
  }
  if (!part) return null
  const { value, end } = readPoint(scan, part) ?? addHalf(scan, part)
  return {
    start,
    end,
    value: round(value),
    scale: below > 1 && below < Number.POSITIVE_INFINITY ? below : 1,
    style: 'words',
    fraction: false,
  }
}

/** "hundred and five": the and belongs to the number where a smaller number word follows. */
function andWord(scan: Scan, index: number): number {
  const hyphen = skipHyphen(scan, index)
  const and = at(scan, hyphen).lower === 'and' ? hyphen + 1 : hyphen
  const next = skipHyphen(scan, and)
  // "one hundred and three quarters": what stands behind the and is a fraction.
  const part = and > hyphen ? fractionPart(scan, next) : null
  if (part && part.value < 1) return index
  return SMALL_CARDINALS.get(at(scan, next).lower) !== undefined ? next : index
}

/** One group of a number in words: "two hundred and forty thousand" with its last magnitude as `scale`. */
function readChunk(scan: Scan, start: number, bare: boolean): (Part & { readonly scale: number }) | null {
  const small = readBelowHundred(scan, start)
  if (!small && !bare && MAGNITUDES.get(at(scan, start).lower) === undefined) return null
  let { value, end } = small ?? { value: 1, end: start }
  let scale = 1
  for (;;) {
    const index = skipHyphen(scan, end)
    const factor =
      MAGNITUDES.get(at(scan, index).lower) ?? (scale === 1 ? COLLECTIVES.get(at(scan, index).lower) : undefined)
    if (factor === undefined || factor < scale) break
    // "one hundred and five thousand": what stands between the two magnitudes is multiplied too.
    value *= factor
    scale = Math.max(scale * 1, factor)
    end = index + 1
    if (factor === 100) {
      const rest = readBelowHundred(scan, andWord(scan, end))
      if (rest && rest.value < 100) {
        value += rest.value
        end = rest.end
        scale = 1
        const next = MAGNITUDES.get(at(scan, skipHyphen(scan, end)).lower)
        if (next === undefined || next <= 100) break
      }
    }
  }
  return end > start ? { value, end, scale } : null
}

function readBelowHundred(scan: Scan, start: number): Part | null {
  const tens = SMALL_CARDINALS.get(at(scan, start).lower)
  if (tens === undefined) return null
  const index = skipHyphen(scan, start + 1)
  const ones = SMALL_CARDINALS.get(at(scan, index).lower)
  if (tens >= 20 && ones !== undefined && ones > 0 && ones < 10) return { value: tens + ones, end: index + 1 }
  return { value: tens, end: start + 1 }
}

/** five point five, nought point nought three */
function readPoint(scan: Scan, { value, end }: Part): Part | null {
  if (at(scan, end).lower !== 'point') return null
  let digits = ''
  let index = end + 1
  for (
    let word = SMALL_CARDINALS.get(at(scan, index).lower);
    word !== undefined;
    word = SMALL_CARDINALS.get(at(scan, index).lower)
  ) {
    digits += String(word)
    index++
  }
  return digits ? { value: Number(`${value}.${digits}`), end: index } : null
}

function addHalf(scan: Scan, part: Part): Part {
  const more = addPart(scan, part)
  const half = more === part ? readHalf(scan, part.end) : null
  if (!half) return more
  // "two million and a half" is 2.5 million; "one and a half million" 1.5 million.
  const magnitude = MAGNITUDES.get(at(scan, part.end - 1).lower) ?? 1
  const last = magnitude >= 1000 ? magnitude : 1
  const value = part.value + half.value * last
  const scale = last === 1 ? MAGNITUDES.get(at(scan, half.end).lower) : undefined
  return scale ? { value: value * scale, end: half.end + 1 } : { value, end: half.end }
}

/** one billion and a quarter million; twenty-three fifths, a hundred trillionths */
function addPart(scan: Scan, part: Part): Part {
  const last = MAGNITUDES.get(at(scan, part.end - 1).lower) ?? 1
  const more = at(scan, part.end).lower === 'and' ? readFractionWords(scan, part.end + 1) : null
  if (more && more.value >= 1 && more.value < last) return { value: part.value + more.value, end: more.end }
  const index = skipHyphen(scan, part.end)
  const tens = SMALL_CARDINALS.get(at(scan, index).lower) ?? 0
  const isTens = tens >= 20 && tens % 10 === 0
  const ones = isTens ? skipHyphen(scan, index + 1) : index
  const bottom = at(scan, ones).lower.endsWith('s') ? ORDINALS.get(at(scan, ones).lower.slice(0, -1)) : undefined
  if (bottom === undefined || at(scan, ones).lower === 'seconds' || (isTens && bottom >= 10)) return part
  return { value: part.value / (isTens ? tens + bottom : bottom), end: ones + 1 }
}

/** "and a half", "-and-a-half", "and three quarters", "and a fifth" behind a number. */
export function readHalf(scan: Scan, start: number): Part | null {
  let index = skipHyphen(scan, start)
  if (at(scan, index).lower !== 'and') return null
  index = skipHyphen(scan, index + 1)
  if (at(scan, index).lower === 'half') return { value: 0.5, end: index + 1 }
  const part = fractionPart(scan, index)
  return part && part.value < 1 ? part : null
}

function skipHyphen(scan: Scan, index: number): number {
  const tight = touches(scan, index) && touches(scan, index + 1)
  const loose = at(scan, index).spaced && at(scan, index + 1).spaced
  return isHyphen(scan, index) && (tight || loose) ? index + 1 : index
}

/** Without the noise of binary arithmetic: 2.4 million is 2400000. */
export const round = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e14 ? value : Number(value.toPrecision(14))
