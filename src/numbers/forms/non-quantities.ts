// Numbers that are part of a name: A380, "Boeing 737", "Six Nations", "the top 10".
import {
  COUNTED_BEHIND_HYPHEN,
  MODEL_MAKERS,
  NAMED_BY_NUMBER,
  NAMED_IN_LOWER_CASE,
  NO_NAME_BEFORE,
} from '../../lexicons/figure-names.ts'
import { at, isCapitalised, isHyphen, isTitled, touches } from '../lexeme-predicates.ts'
import { isPlural, nounAt } from '../nouns.ts'
import type { Form, Numeral, Scan } from '../number-types.ts'
import { measureAt, timeUnitAt } from '../unit-lookup.ts'
import { skip } from './identifiers.ts'

/** Letters that touch the figure from the left: A380, G7, COVID-19, V-6, TA-35, last-32. */
export const glued: Form = {
  name: 'glued',
  read: (scan, start, numeral) => {
    if (!touches(scan, start)) return null
    if (at(scan, start).kind === 'word')
      return numeral && isHyphen(scan, start - 1) && isJoined(scan, start) ? skip(start, numeral.end) : null
    if (at(scan, start).kind !== 'digits') return null
    const before = at(scan, start - 1)
    if (
      before.kind === 'word' ||
      before.kind === 'digits' ||
      before.text === '#' ||
      before.text === '_' ||
      before.text === '@'
    )
      return skip(start, end(scan, start))
    const hyphenated = isHyphen(scan, start - 1) && touches(scan, start - 1) && at(scan, start - 2).kind === 'word'
    // "5k-20k", "30m-wide": letters behind a figure of their own.
    if (!hyphenated || !numeral || (at(scan, start - 3).kind === 'digits' && touches(scan, start - 2))) return null
    const isDecadeOfLife =
      at(scan, start - 2).lower === 'mid' && /^(?:his|her|their|my)$/u.test(at(scan, start - 3).lower)
    return isDecadeOfLife || COUNTED_BEHIND_HYPHEN.has(at(scan, start - 2).lower) ? null : skip(start, end(scan, start))
  },
}

/** nine-to-five, three-nought-four: a number word in the middle of a hyphenated word. */
const isJoined = (scan: Scan, start: number): boolean =>
  touches(scan, start - 1) &&
  at(scan, start - 2).kind === 'word' &&
  (at(scan, start - 2).lower === 'to' || !COUNTED_BEHIND_HYPHEN.has(at(scan, start - 2).lower))

function end(scan: Scan, start: number): number {
  let index = start + 1
  while (touches(scan, index) && /^[\p{L}\d]|^[-‑+]$/u.test(at(scan, index).text) && index < start + 12) index++
  return index
}

/** A figure that is the second part of a name: "Boeing 737", "Article 5", "S&P 500", "Voyager 2". */
export const named: Form = {
  name: 'named',
  read: (scan, start, numeral) => {
    if (!numeral || numeral.fraction || start === 0) return null
    const before = at(scan, at(scan, start - 1).text === '.' ? start - 2 : start - 1)
    if (isLabel(scan, start, before.lower)) return skip(start, start + 2)
    if (numeral.scale > 1) return null
    if (isListedName(scan, start)) return skip(start, numeral.end)
    if (isCapitalisedName(scan, numeral)) return skip(start, numeral.end)
    if (
      before.kind !== 'word' ||
      (!isCapitalised(before) && !/^i\p{Lu}/u.test(before.text) && !isLowerName(scan, before.lower, start))
    )
      return null
    if (NO_NAME_BEFORE.has(before.lower)) return null
    return isName(scan, start, numeral, before.lower) ? skip(start, end(scan, numeral.end - 1)) : null
  },
}

/** "Resolutions 310 and 415": the name is said once, in the plural. */
function isListedName(scan: Scan, start: number): boolean {
  if (!/^(?:and|or|to|,|–)$/u.test(at(scan, start - 1).lower) || at(scan, start - 2).kind !== 'digits') return false
  const { lower } = at(scan, start - 3)
  return isPlural(lower) && NAMED_BY_NUMBER.has(lower.slice(0, -1))
}

/** Six Nations, BBC Two, Group of Seven: a capital before or behind. */
const isInCapitals = (scan: Scan, start: number, end: number): boolean =>
  (isCapitalised(at(scan, end)) && at(scan, end).spaced) ||
  isCapitalised(at(scan, start - 1)) ||
  (/^(?:of|'s|’s)$/u.test(at(scan, start - 1).lower) && isCapitalised(at(scan, start - 2)))

/** A capitalised number word within a sentence is part of a name. */
const isCapitalisedName = (scan: Scan, { start, end, style }: Numeral): boolean =>
  style === 'words' &&
  isCapitalised(at(scan, start)) &&
  isInCapitals(scan, start, end) &&
  !isSentenceStart(scan, start) &&
  !isTitled(scan)

/** Courtroom 4B, seat 14C, Gate 12K */
const isLabel = (scan: Scan, start: number, before: string): boolean =>
  isLettered(scan, start) &&
  (isLabelWord(before) || (/^(?:and|or|to)$/u.test(before) && isListedLabel(scan, start - 3)))

/** Seats 12A and 12B */
const isListedLabel = (scan: Scan, start: number): boolean =>
  isLettered(scan, start) && isLabelWord(at(scan, start - 1).lower)

const isLettered = (scan: Scan, start: number): boolean =>
  at(scan, start).kind === 'digits' && touches(scan, start + 1) && /^[A-Z]$/u.test(at(scan, start + 1).text)

const isLabelWord = (lower: string): boolean =>
  [lower, lower.replace(/s$/u, '')].some((word) => NAMED_IN_LOWER_CASE.has(word) || NAMED_BY_NUMBER.has(word))

/** "category 4", "page 12", "level two": named things in lower case. */
const isLowerName = (scan: Scan, before: string, start: number): boolean =>
  NAMED_IN_LOWER_CASE.has(before) && !isPlural(at(scan, start + 1).text)

function isName(scan: Scan, start: number, { end: after, value, style }: Numeral, before: string): boolean {
  if (MODEL_MAKERS.has(before)) return true
  if (measureAt(scan, after) || timeUnitAt(scan, after) || /^(?:%|percent|per|pc|pct)$/u.test(at(scan, after).lower))
    return false
  const inName = NAMED_BY_NUMBER.has(before) || NAMED_BY_NUMBER.has(before.replace(/s$/u, ''))
  if (before === 'p' && value % 100 === 0) return true
  if (style === 'words') return inName
  if (at(scan, start - 1).text === '.') return /^no$|^nos$|^nr$/u.test(before)
  if (inName) return true
  if (isTitled(scan) || value > 9999 || !Number.isInteger(value) || isSentenceStart(scan, start - 1)) return false
  return !isPlural(at(scan, after).text) && !/^[,(]$/u.test(at(scan, after).text)
}

/** "the bottom three", "the top 10": places in a table, where no noun is counted. */
export const ranked: Form = {
  name: 'ranked',
  read: (scan, start, numeral) =>
    numeral && /^(?:bottom|top)$/u.test(at(scan, start - 1).lower) && !nounAt(scan, numeral.end, numeral.value)
      ? skip(start, numeral.end)
      : null,
}

const isSentenceStart = (scan: Scan, index: number): boolean =>
  index === 0 || /^[.!?:"“”]$/u.test(at(scan, index - 1).text)
