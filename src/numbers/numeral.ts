// Figures to a value: "1.2 million", "10 1/2", "1 234 567", "-5"; what is written in words is read by number-words.ts.

import { CROWD_WORDS } from '../lexicons/unit-contexts.ts'
import { at, isCapitalised, isHyphen, touches } from './lexeme-predicates.ts'
import type { Numeral, Scan } from './number-types.ts'
import { type Part, readFractionWords, readHalf, readWords, round } from './parse-number-words.ts'
import { GLUED_MAGNITUDES, MAGNITUDES, MONEY_MAGNITUDES } from './values.ts'

/** The number that starts at this lexeme; null where none does. With `money`, "5m" is five million. */
export function readNumeral(scan: Scan, start: number, money = false): Numeral | null {
  const loss = readBracketed(scan, start, money)
  if (loss) return loss
  const sign = readSign(scan, start)
  const whole = readWhole(scan, sign.end, money)
  if (!whole || (sign.value < 0 && whole.fraction)) return sign.value > 0 && !whole ? null : whole
  return { ...whole, start, value: sign.value * whole.value }
}

/** (4.5) million, $(12), and (1.2) in a cell of its own: a loss, as accounts write it. */
function readBracketed(scan: Scan, start: number, money: boolean): Numeral | null {
  if (scan.kinds[start] !== 'sign' || scan.kinds[start + 1] !== 'digits') return null
  if (at(scan, start).text !== '(' || at(scan, start + 2).text !== ')') return null
  if (!touches(scan, start + 1) || !touches(scan, start + 2)) return null
  const figure = at(scan, start + 1)
  const { value, end, scale } = scaled(scan, { value: figure.value, end: start + 3 }, money)
  const isSigned = money && touches(scan, start)
  const isLoss =
    isSigned || scale > 1 || /^(?:%|percent|pct)$/u.test(at(scan, end).lower) || isCell(scan, start, figure.text)
  return isLoss ? { start, end, value: -value, scale, style: 'digits', fraction: false } : null
}

/** Alone between tabs or bars; with a decimal point or commas, for "(3)" is a place in a list. */
const isCell = ({ text, starts, ends }: Scan, start: number, figure: string): boolean =>
  /[.,]/u.test(figure) &&
  /[\t|] ?$/u.test(text.slice(Math.max(0, (starts[start] ?? 0) - 2), starts[start])) &&
  /^(?: ?[\t|]|\s*$)/u.test(text.slice(ends[start + 2], (ends[start + 2] ?? 0) + 2))

/** minus 387, minus-130, -5 (but not 3-5) */
function readSign(scan: Scan, start: number): Part {
  const { kind, text, lower, end } = at(scan, start)
  if (kind === 'digits' || (kind === 'word' && lower !== 'minus' && lower !== 'negative'))
    return { value: 1, end: start }
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

function readFigures(scan: Scan, start: number, money: boolean): Numeral {
  const figure = readPower(scan, readGroups(scan, start))
  const slash = readSlashed(scan, start)
  if (slash) return { start, ...scaled(scan, slash, money), style: 'digits', fraction: true }
  const mixed = readMixed(scan, figure)
  const read = scaled(scan, mixed, money)
  const more = read.scale > 1 ? readHalf(scan, read.end) : null
  const fraction = mixed.end === start + 1 && isFractionSign(at(scan, start).text)
  if (more)
    return { start, end: more.end, value: read.value + more.value * read.scale, scale: 1, style: 'digits', fraction }
  const rest = read.scale > 1 ? readRest(scan, read) : null
  return { start, ...(rest ?? read), style: 'digits', fraction }
}

/** 1 234 567 and 40 000: groups of three behind one space. "in 2020 200 people" has too long a first group, "May 5 200 people" a name before it. */
function readGroups(scan: Scan, start: number): Part {
  const { text, value } = at(scan, start)
  const isGroup = text.length <= 3 && at(scan, start + 1).kind === 'digits' && /^\d+$/u.test(text)
  if (!isGroup) return { value, end: start + 1 }
  let [digits, end] = [text, start + 1]
  while (
    /^(?!7[0-8]7$)\d{3}(?:\.\d+)?$/u.test(at(scan, end).text) &&
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
  const slash = at(scan, start + 1).text
  if (slash !== '/' && slash !== '⁄') return null
  const [top, bottom] = [at(scan, start), at(scan, start + 2)]
  if (!/^\d{1,3}$/u.test(top.text) || !/^\d{1,3}$/u.test(bottom.text)) return null
  if (!touches(scan, start + 1) && touches(scan, start + 2)) return null
  if (/^[/⁄.]$/u.test(at(scan, start + 3).text) && touches(scan, start + 4)) return null
  const proper = top.value < bottom.value && top.value > 0
  if (!proper || (top.value === 9 && bottom.value === 11)) return null
  return { value: top.value / bottom.value, end: start + 3 }
}

/** ½, and others of one character that are no digit */
const isFractionSign = (text: string): boolean => text.length === 1 && text > '9' && /\p{No}/u.test(text)

/** 10 1/2, 10½, 2 and a half */
function readMixed(scan: Scan, figure: Part): Part {
  const next = at(scan, figure.end)
  if (next.kind === 'digits' && next.value < 1 && isFractionSign(next.text))
    return { value: figure.value + next.value, end: figure.end + 1 }
  const dash = isHyphen(scan, figure.end) && touches(scan, figure.end) && at(scan, figure.end + 2).text === '/' ? 1 : 0
  const slash = Number.isInteger(figure.value) && figure.value < 1000 ? readSlashed(scan, figure.end + dash) : null
  if (slash) return { value: figure.value + slash.value, end: slash.end }
  const half = readHalf(scan, figure.end)
  return half ? { value: figure.value + half.value, end: half.end } : figure
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
  const word = MAGNITUDES.get(lower)
  if (word !== undefined && !(lower === 'mm' && text !== 'MM')) return { value: word, end: index + hyphen + 1 }
  if (hyphen || !touches(scan, index)) return null
  const letter = (money ? MONEY_MAGNITUDES : GLUED_MAGNITUDES).get(text)
  if (letter !== undefined) return { value: letter, end: index + 1 }
  return text === 'm' && isCrowd(scan, index + 1) ? { value: 1e6, end: index + 1 } : null
}

/** 6m people: a counted plural behind, not a measure ("6m high", "6m of cloth"). */
const isCrowd = (scan: Scan, index: number): boolean => at(scan, index).spaced && CROWD_WORDS.has(at(scan, index).lower)
