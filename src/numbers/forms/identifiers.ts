// Numbers that are identifiers: URLs, telephone numbers, addresses, codes, references, list numbers.
import { alternatives } from '../../core/parse-list.ts'
import {
  AIRCRAFT_WORDS,
  CODE_WORDS,
  FOREIGN_STREETS,
  NO_REFERENCE_BEFORE,
  REFERENCE_WORDS,
} from '../../lexicons/figure-names.ts'
import { PHRASE_STOPS } from '../../lexicons/number-nouns.ts'
import { HIGHWAY_WORDS, STREET_ABBREVIATIONS, STREET_WORDS } from '../../lexicons/street-words.ts'
import { currencyAfter } from '../currency-lookup.ts'
import { at, isCapitalised, isHyphen, matchAt, touches } from '../lexeme-predicates.ts'
import { isPlural } from '../nouns.ts'
import type { Form, Match, Scan } from '../number-types.ts'
import { measureAt } from '../unit-lookup.ts'

/** A match that takes its place and is no quantity. */
export const skip = (start: number, end: number): Match => ({ kind: 'cardinal', value: null, start, end, skip: true })

const TELEPHONE =
  /1-8\d\d-[\dA-Z-]{5,12}|(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?|\d{1,5}[.-])\d{3,4}[ .-]\d{3,4}(?![\d,%])|0\d{2,4} \d{3,4} \d{3,4}(?!,?\d|%)|0\d{3,4} \d{6}(?!,?\d|%)|\+\d{1,3}[ .-]\d{2,4}(?:[ ./-]\d{2,4}){1,3}|\d{3}-\d{4}(?![\d-])/uy
const DOTTED = /\d{1,5}(?:\.\d{1,5}){2,8}/uy
const CLOCKED = /\d{1,4}:\d{1,4}(?:\.\d{1,3})?(?![\d:])/uy
const SLASHED = /\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?!\d|\.\d)/uy
const CODED = /\d{1,8}(?:-\d{1,8}){2,8}/uy
/** "1205 Lone Oak Road", "75B N High St": laxer than the addresses of places, for a number that is skipped does little harm. */
const STREET = new RegExp(
  String.raw`\d{1,5}[A-Z]?(?: [NSEW]\.?)?(?: [\p{Lu}\d][\p{L}\d'’.]{0,20}){1,4}? (?:${alternatives([...STREET_WORDS, ...STREET_ABBREVIATIONS, ...HIGHWAY_WORDS])})\b\.?`,
  'uy',
)

/** 54°32'S, 36° 30' 15" W */
const COORDINATE = /\d{1,3}°\s?\d{1,2}(?:\.\d{1,4})?['’′](?:\s?\d{1,2}(?:\.\d{1,4})?["”″])?\s?[NSEW]/uy
/** 401(k), 4x4, 1920x1080 */
const LETTERED = /\d{3}\([a-z]\)|\d{1,4}[x×]\d{1,4}(?:m\b)?(?![\d.]|\s?10)/uy
/** 737, 787-9, 777x: airliners, which are known by their number alone. */
const AIRLINER = /7[0-8]7(?:-(?:\d{1,2}|[A-Z]{2,4}))?[xX]?/uy

const FOREIGN_STREET = /\d{1,4} (?:Ave|Avenue|Boulevard|Calle|Place|Rue|Via) \p{Lu}\p{L}+/uy

/** Telephone numbers, IP addresses, version numbers, house numbers, identifiers. */
export const identifier: Form = {
  name: 'identifier',
  read: (scan, start, numeral) => {
    const { kind, text } = at(scan, start)
    if (kind === 'url') return skip(start, start + 1)
    if (kind !== 'digits' && text !== '+' && text !== '(') return null
    if (at(scan, start + 1).lower === 'block' || isEmergency(scan, start)) return skip(start, start + 1)
    const reference = isReference(scan, start) ? referenceEnd(scan, start) : null
    if (reference !== null) return skip(start, reference)
    const airliner = isAirliner(scan, start)
    if (airliner !== null) return skip(start, airliner)
    for (const pattern of patternsFor(scan, start)) {
      const found = matchAt(scan, start, pattern)
      if (found !== null) return skip(start, found)
    }
    if (isCode(scan, start)) return skip(start, start + 1)
    // 24/7, 50/50, 1/0: a slash that makes no fraction.
    const slashed = numeral?.fraction || at(scan, start + 1).text !== '/' ? null : matchAt(scan, start, SLASHED)
    if (slashed !== null) return skip(start, slashed)
    return null
  },
}

/** "called 911", "a 999 call" */
const isEmergency = (scan: Scan, start: number): boolean =>
  /^(?:911|999|112)$/u.test(at(scan, start).text) &&
  (/^(?:call|phone|dial|ring|rang)/u.test(at(scan, start - 1).lower) ||
    /^(?:call|dispatch|operator|recording)/u.test(at(scan, start + 1).lower))

/** the PIN is 4471, text 741741, CA 94103, Group of 20, [12] */
function isCode(scan: Scan, start: number): boolean {
  const { text } = at(scan, start)
  const [before, next] = [at(scan, start - 1), at(scan, start + 1)]
  if (before.text === '[' && next.text === ']') return text.length <= 3 && !at(scan, start - 1).spaced
  if (before.lower === 'of' && at(scan, start - 2).text === 'Group') return true
  const street = before.text === ',' ? start - 2 : start - 1
  if (isCapitalised(at(scan, street)) && FOREIGN_STREETS.has(at(scan, street - 1).lower)) return true
  if (/^\d{5}$/u.test(text) && /^[A-Z]{2}$|^(?:[A-Z]\.){2}$/u.test(before.text) && before.text !== 'US') return true
  const word = /^(?:is|was|:|to)$/u.test(before.lower) ? at(scan, start - 2).lower : before.lower
  return /^\d{3,12}$/u.test(text) && CODE_WORDS.has(word) && !isPlural(next.text) && !isHyphen(scan, start + 1)
}

/** zip code 20122, case 2023/44, badge number, 7719: not "in that case 300 came", "file 500 suits". */
function isReference(scan: Scan, start: number): boolean {
  const end = referenceEnd(scan, start)
  if (end === start + 1 && !/^\d{3,12}$/u.test(at(scan, start).text)) return false
  const next = at(scan, end)
  if (next.kind !== 'sign' && !PHRASE_STOPS.has(next.lower)) return false
  if (/^(?:%|°|per)$/u.test(next.lower) || measureAt(scan, end) || currencyAfter(scan, end)) return false
  let index = /^[,:]$/u.test(at(scan, start - 1).text) ? start - 2 : start - 1
  if (at(scan, index).lower === 'number') index--
  else if (at(scan, start - 1).text === ',') return false
  return REFERENCE_WORDS.has(at(scan, index).lower) && !NO_REFERENCE_BEFORE.has(at(scan, index - 1).lower)
}

/** Behind the figures of a reference and what a slash or hyphen joins to them. */
function referenceEnd(scan: Scan, start: number): number {
  let end = start + 1
  while (
    /^[-/]$/u.test(at(scan, end).text) &&
    touches(scan, end) &&
    touches(scan, end + 1) &&
    at(scan, end + 1).kind === 'digits'
  )
    end += 2
  return end
}

function isAirliner(scan: Scan, start: number): number | null {
  const end = matchAt(scan, start, AIRLINER)
  if (end === null) return null
  const next = at(scan, end)
  const isModel = end > start + 1 || (/^\p{Lu}\p{Ll}/u.test(next.text) && next.spaced)
  return isModel || AIRCRAFT_WORDS.has(next.lower) ? end : null
}

/** By what stands behind the first figure: a name (of a street), or signs and figures. */
function patternsFor(scan: Scan, start: number): readonly RegExp[] {
  const next = at(scan, start + 1)
  if (next.kind === 'word') return isCapitalised(next) ? [STREET, FOREIGN_STREET] : next.lower === 'x' ? [LETTERED] : []
  if (next.text === '°') return [COORDINATE]
  if (next.kind === 'sign' && !/^[-.:(×]$/u.test(next.text)) return []
  return [LETTERED, TELEPHONE, DOTTED, CODED, CLOCKED, STREET]
}

/** "1." and "2)" at the start of a paragraph, "(4)" behind a player's name. */
export const listNumber: Form = {
  name: 'list number',
  read: (scan, start) => {
    if (at(scan, start).kind !== 'digits' || at(scan, start).text.length > 3) return null
    const [before, after] = [at(scan, start - 1).text, at(scan, start + 1)]
    if (start === 0 && /^[.):]$/u.test(after.text) && touches(scan, 1) && scan.length > 3 && at(scan, 2).spaced)
      return skip(start, start + 1)
    return before === '(' && after.text === ')' && isCapitalised(at(scan, start - 2)) ? skip(start, start + 1) : null
  },
}
