// Figures and number words to a value: "1.2 million", "twenty-eight thousand six hundred", "two and a half", "½".
import {
  COLLECTIVES,
  FRACTIONS,
  GLUED_MAGNITUDES,
  MAGNITUDES,
  MONEY_MAGNITUDES,
  ORDINALS,
  SMALL_CARDINALS,
} from '../lexicons/number-words.ts'
import { at, isCapitalised, isHyphen, touches } from './text.ts'
import type { Numeral, Scan } from './types.ts'

interface Part {
  readonly end: number
  readonly value: number
}

/** The number that starts at this lexeme; null where none does. With `money`, "5m" is five million. */
export function readNumeral(scan: Scan, start: number, money = false): Numeral | null {
  const sign = readSign(scan, start)
  const whole = readWhole(scan, sign.end, money)
  if (!whole || (sign.value < 0 && whole.fraction)) return sign.value > 0 && !whole ? null : whole
  return { ...whole, start, value: sign.value * whole.value }
}

/** minus 387, minus-130, -5 (but not 3-5) */
function readSign(scan: Scan, start: number): Part {
  const { text, lower, end } = at(scan, start)
  const next = at(scan, start + 1)
  if ((lower === 'minus' && at(scan, start - 1).lower !== 'or') || lower === 'negative') {
    return { value: -1, end: isHyphen(scan, start + 1) && touches(scan, start + 2) ? start + 2 : start + 1 }
  }
  const before = at(scan, start - 1)
  if (text === '-' && next.kind === 'digits' && /^(?:degrees?|°)$/u.test(at(scan, start + 2).lower))
    return { value: -1, end: start + 1 }
  if (/^\d{4}$/u.test(next.text) && isHyphen(scan, start + 2)) return { value: 1, end: start }
  const bare = start === 0 || (at(scan, start).spaced && before.kind !== 'digits') || /^[("[:=]$/u.test(before.text)
  if (/^[-−–]$/u.test(text) && bare && next.kind === 'digits' && next.start === end)
    return { value: -1, end: start + 1 }
  return { value: 1, end: start }
}

function readWhole(scan: Scan, start: number, money: boolean): Numeral | null {
  const first = at(scan, start)
  if (first.kind === 'digits') return readFigures(scan, start, money)
  if (first.kind !== 'word') return null
  return readFractionWords(scan, start) ?? readWords(scan, start)
}

// ---- figures

function readFigures(scan: Scan, start: number, money: boolean): Numeral {
  const figure = readPower(scan, readGroups(scan, start))
  const slash = readSlashed(scan, start)
  if (slash) return { start, ...scaled(scan, slash, money), style: 'digits', fraction: true }
  const mixed = readMixed(scan, figure)
  const read = scaled(scan, mixed, money)
  const more = read.scale > 1 ? readHalf(scan, read.end) : null
  const fraction = /^\p{No}$/u.test(at(scan, start).text) && mixed.end === start + 1
  if (more)
    return { start, end: more.end, value: read.value + more.value * read.scale, scale: 1, style: 'digits', fraction }
  const rest = read.scale > 1 ? readRest(scan, read) : null
  return { start, ...(rest ?? read), style: 'digits', fraction }
}

/** 1 234 567 and 40 000: groups of three behind one space. "in 2020 200 people" has too long a first group, "May 5 200 people" a name before it. */
function readGroups(scan: Scan, start: number): Part {
  const { text, value } = at(scan, start)
  if (!/^\d{1,3}$/u.test(text)) return { value, end: start + 1 }
  let [digits, end] = [text, start + 1]
  while (
    /^\d{3}(?:\.\d+)?$/u.test(at(scan, end).text) &&
    /^[ \u00a0\u2009\u202f]$/u.test(scan.text.slice(at(scan, end - 1).end, at(scan, end).start))
  ) {
    digits += at(scan, end++).text
  }
  const before = at(scan, start - 1)
  const apart =
    start === 0 || (before.kind !== 'digits' && !(start > 1 && isCapitalised(before) && before.text.length > 2))
  return end > start + 1 && apart && !isHyphen(scan, end) ? { value: Number(digits), end } : { value, end: start + 1 }
}

/** 1.1^23, 2.5^-1 */
function readPower(scan: Scan, figure: Part): Part {
  if (at(scan, figure.end).text !== '^' || !touches(scan, figure.end)) return figure
  const signed = /^[-+]$/u.test(at(scan, figure.end + 1).text) ? 1 : 0
  const exponent = at(scan, figure.end + 1 + signed)
  if (exponent.kind !== 'digits' || !touches(scan, figure.end + 1 + signed)) return figure
  const sign = at(scan, figure.end + 1).text === '-' ? -1 : 1
  return { value: figure.value ** (sign * exponent.value), end: figure.end + 2 + signed }
}

/** 1/2, 3/4; not 24/7, 9/11 or a date. */
function readSlashed(scan: Scan, start: number): Part | null {
  const [top, slash, bottom] = [at(scan, start), at(scan, start + 1), at(scan, start + 2)]
  if (!/^[/⁄]$/u.test(slash.text) || !/^\d{1,3}$/u.test(top.text) || !/^\d{1,3}$/u.test(bottom.text)) return null
  if (!touches(scan, start + 1) && touches(scan, start + 2)) return null
  if (/^[/⁄.]$/u.test(at(scan, start + 3).text) && touches(scan, start + 4)) return null
  const proper = top.value < bottom.value && top.value > 0
  if (!proper || (top.value === 9 && bottom.value === 11)) return null
  return { value: top.value / bottom.value, end: start + 3 }
}

/** 10 1/2, 10½, 2 and a half */
function readMixed(scan: Scan, figure: Part): Part {
  const next = at(scan, figure.end)
  if (/^\p{No}$/u.test(next.text) && next.value < 1) return { value: figure.value + next.value, end: figure.end + 1 }
  const slash = Number.isInteger(figure.value) && figure.value < 1000 ? readSlashed(scan, figure.end) : null
  if (slash) return { value: figure.value + slash.value, end: slash.end }
  const half = readHalf(scan, figure.end)
  return half ? { value: figure.value + half.value, end: half.end } : figure
}

/** "and a half", "-and-a-half", "and three quarters", "and a fifth" behind a number. */
function readHalf(scan: Scan, start: number): Part | null {
  let index = skipHyphen(scan, start)
  if (at(scan, index).lower !== 'and') return null
  index = skipHyphen(scan, index + 1)
  if (at(scan, index).lower === 'half') return { value: 0.5, end: index + 1 }
  const part = fractionPart(scan, index)
  return part && part.value < 1 ? part : null
}

/** 3 hundred and 21, 6 crore and two hundred: not behind the magnitudes of news, where "3 million and two" are two things. */
function readRest(
  scan: Scan,
  { value, end, scale }: Part & { readonly scale: number },
): (Part & { readonly scale: number }) | null {
  if (!/^(?:hundred|crores?|lakhs?)$/u.test(at(scan, end - 1).lower) || at(scan, end).lower !== 'and') return null
  const rest = at(scan, end + 1).kind === 'digits' ? readFigures(scan, end + 1, false) : readWords(scan, end + 1)
  return rest && rest.value < scale ? { value: value + rest.value, end: rest.end, scale: 1 } : null
}

/** The magnitude behind a figure, and further ones: 4 hundred million, 2.4bn, 10k. */
function scaled(scan: Scan, figure: Part, money: boolean): Part & { readonly scale: number } {
  let { value, end } = figure
  let scale = 1
  for (;;) {
    const factor = magnitudeAt(scan, end, money)
    if (!factor) break
    scale *= factor.value
    end = factor.end
  }
  return { value: round(value * scale), end, scale }
}

function magnitudeAt(scan: Scan, index: number, money: boolean): Part | null {
  const hyphen = isHyphen(scan, index) && touches(scan, index) && touches(scan, index + 1) ? 1 : 0
  const { lower, text } = at(scan, index + hyphen)
  const word = MAGNITUDES[lower]
  if (word !== undefined && !(lower === 'mm' && text !== 'MM')) return { value: word, end: index + hyphen + 1 }
  if (hyphen || !touches(scan, index)) return null
  const letter = (money ? MONEY_MAGNITUDES : GLUED_MAGNITUDES)[text]
  if (letter !== undefined) return { value: letter, end: index + 1 }
  return text === 'm' && isCrowd(scan, index + 1) ? { value: 1e6, end: index + 1 } : null
}

/** 6m people: a counted plural behind, not a measure ("6m high", "6m of cloth"). */
const isCrowd = (scan: Scan, index: number): boolean =>
  at(scan, index).spaced &&
  /^(?:people|users|customers|viewers|visitors|passengers|children|homes|households|tonnes|barrels|voters|workers|copies|cars|vehicles|jobs|followers|subscribers|shares|refugees)$/u.test(
    at(scan, index).lower,
  )

// ---- words

/** a third, two-thirds, three quarters of a million, half a million, five - eighths */
function readFractionWords(scan: Scan, start: number): Numeral | null {
  const part = fractionPart(scan, start)
  return part && withFractionOf(scan, start, part)
}

/** The fraction alone: a third, two-thirds, three quarters. */
function fractionPart(scan: Scan, start: number): Part | null {
  const top = topOf(scan, start)
  if (!top) return null
  const index = skipHyphen(scan, top.end)
  const { lower } = at(scan, index)
  const bottom = FRACTIONS[lower] ?? (top.value === 1 ? ordinalPart(lower) : pluralOrdinalPart(lower))
  if (bottom === undefined || (lower === 'second' && top.end > start)) return null
  if (lower === 'half' && top.value !== 1) return null
  return { value: top.value * bottom, end: index + 1 }
}

/** "half" and "quarter" need no number before them; all else has a, one, two … */
function topOf(scan: Scan, start: number): Part | null {
  const { lower } = at(scan, start)
  if (lower === 'half') return { value: 1, end: start }
  if (lower === 'a' || lower === 'an') return { value: 1, end: start + 1 }
  const value = SMALL_CARDINALS[lower]
  return value !== undefined && value > 0 ? { value, end: start + 1 } : null
}

function ordinalPart(lower: string): number | undefined {
  const value = ORDINALS[lower]
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
  const scale = MAGNITUDES[lower] ?? COLLECTIVES[lower]
  if (scale === undefined) return { start, ...part, scale: 1, style: 'words', fraction: true }
  return { start, end: index + 1, value: round(part.value * scale), scale: 1, style: 'words', fraction: false }
}

/** twenty-eight thousand six hundred, a hundred, two dozen, minus five point five */
function readWords(scan: Scan, start: number): Numeral | null {
  const article = /^an?$/u.test(at(scan, start).lower)
  const first = at(scan, article ? start + 1 : start).lower
  if (
    article
      ? !(first in MAGNITUDES || first in COLLECTIVES)
      : SMALL_CARDINALS[first] === undefined && MAGNITUDES[first] === undefined
  )
    return null
  if (!article && SMALL_CARDINALS[first] === undefined && MAGNITUDES[at(scan, start + 1).lower] === undefined)
    return null
  if (!article && /^(?:mm|mn|bn|tn|bln|tln|mln|trn)$/u.test(first)) return null
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
  return SMALL_CARDINALS[at(scan, next).lower] !== undefined ? next : index
}

/** One group of a number in words: "two hundred and forty thousand" with its last magnitude as `scale`. */
function readChunk(scan: Scan, start: number, bare: boolean): (Part & { readonly scale: number }) | null {
  const small = readBelowHundred(scan, start)
  if (!small && !bare && MAGNITUDES[at(scan, start).lower] === undefined) return null
  let { value, end } = small ?? { value: 1, end: start }
  let scale = 1
  for (;;) {
    const index = skipHyphen(scan, end)
    const factor = MAGNITUDES[at(scan, index).lower] ?? (scale === 1 ? COLLECTIVES[at(scan, index).lower] : undefined)
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
        const next = MAGNITUDES[at(scan, skipHyphen(scan, end)).lower]
        if (next === undefined || next <= 100) break
      }
    }
  }
  return end > start ? { value, end, scale } : null
}

function readBelowHundred(scan: Scan, start: number): Part | null {
  const tens = SMALL_CARDINALS[at(scan, start).lower]
  if (tens === undefined) return null
  const index = skipHyphen(scan, start + 1)
  const ones = SMALL_CARDINALS[at(scan, index).lower]
  if (tens >= 20 && ones !== undefined && ones > 0 && ones < 10) return { value: tens + ones, end: index + 1 }
  return { value: tens, end: start + 1 }
}

/** five point five, nought point nought three */
function readPoint(scan: Scan, { value, end }: Part): Part | null {
  if (at(scan, end).lower !== 'point') return null
  let digits = ''
  let index = end + 1
  for (
    let word = SMALL_CARDINALS[at(scan, index).lower];
    word !== undefined;
    word = SMALL_CARDINALS[at(scan, index).lower]
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
  const magnitude = MAGNITUDES[at(scan, part.end - 1).lower] ?? 1
  const last = magnitude >= 1000 ? magnitude : 1
  const value = part.value + half.value * last
  const scale = last === 1 ? MAGNITUDES[at(scan, half.end).lower] : undefined
  return scale ? { value: value * scale, end: half.end + 1 } : { value, end: half.end }
}

/** one billion and a quarter million; twenty-three fifths, a hundred trillionths */
function addPart(scan: Scan, part: Part): Part {
  const last = MAGNITUDES[at(scan, part.end - 1).lower] ?? 1
  const more = at(scan, part.end).lower === 'and' ? readFractionWords(scan, part.end + 1) : null
  if (more && more.value >= 1 && more.value < last) return { value: part.value + more.value, end: more.end }
  const index = skipHyphen(scan, part.end)
  const tens = SMALL_CARDINALS[at(scan, index).lower] ?? 0
  const isTens = tens >= 20 && tens % 10 === 0
  const ones = isTens ? skipHyphen(scan, index + 1) : index
  const bottom = at(scan, ones).lower.endsWith('s') ? ORDINALS[at(scan, ones).lower.slice(0, -1)] : undefined
  if (bottom === undefined || at(scan, ones).lower === 'seconds' || (isTens && bottom >= 10)) return part
  return { value: part.value / (isTens ? tens + bottom : bottom), end: ones + 1 }
}

function skipHyphen(scan: Scan, index: number): number {
  const tight = touches(scan, index) && touches(scan, index + 1)
  const loose = at(scan, index).spaced && at(scan, index + 1).spaced
  return isHyphen(scan, index) && (tight || loose) ? index + 1 : index
}

/** Without the noise of binary arithmetic: 2.4 million is 2400000. */
const round = (value: number): number => Number(value.toPrecision(14))
