// 45-year-old, 29 years old, aged 45, the age of 5, in her 30s, ", 45,"

import { FOREIGN_STREETS } from '../../lexicons/figure-names.ts'
import { POSSESSIVES } from '../../lexicons/function-words.ts'
import { AGED_NOUNS } from '../../lexicons/number-neighbours.ts'
import { PHRASE_STOPS } from '../../lexicons/number-nouns.ts'
import { PLAYER_POSITIONS } from '../../lexicons/score-words.ts'
import { nounClass } from '../../lexicons/speaker-nouns.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { at, isCapitalised, isHyphen, touches } from '../lexeme-predicates.ts'
import type { Form, Match, Numeral, Scan } from '../number-types.ts'
import { readNumeral } from '../numeral.ts'
import { timeUnitAt } from '../unit-lookup.ts'

const MAX_AGE = 125

/** A number with its unit: 65-year-old, three months old, 3 years of age. */
export const yearsOld: Form = {
  name: 'years old',
  read: (scan, start, numeral) => {
    const unit = numeral && timeUnitAt(scan, numeral.end)
    if (!unit) return null
    let end = isHyphen(scan, unit.end) ? unit.end + 1 : unit.end
    if (/^olds?$/u.test(at(scan, end).lower)) end += 1
    else if (at(scan, end).lower === 'of' && at(scan, end + 1).lower === 'age') end += 2
    else return null
    return { kind: 'age', start, end, value: numeral.value, unit: unit.unit, of: null, scale: numeral.scale }
  },
}

/** aged 45, age 12, the age of 5 (years), between the ages of eight and 14: from the word on. */
export const aged: Form = {
  name: 'aged',
  read: (scan, start) => {
    if (!/^(?:aged|ages?)$/u.test(at(scan, start).lower)) return null
    const first = /^(?:of|between|from)$/u.test(at(scan, start + 1).lower) ? start + 2 : start + 1
    const low = ageAt(scan, first)
    if (!low) return null
    const isRange = at(scan, start).lower !== 'age' && /^(?:and|to|[-–])$/u.test(at(scan, low.end).lower)
    const high = isRange ? ageAt(scan, low.end + 1) : null
    const unit = timeUnitAt(scan, (high ?? low).end)
    const value: Match['value'] = high ? [low.value, high.value] : low.value
    return { kind: 'age', start, end: unit?.end ?? (high ?? low).end, value, unit: unit?.unit ?? 'year' }
  },
}

function ageAt(scan: Scan, start: number): Numeral | null {
  const numeral = readNumeral(scan, start)
  return numeral && numeral.value <= MAX_AGE && numeral.value >= 0 && !/^[%$]$/u.test(at(scan, numeral.end).text)
    ? numeral
    : null
}

/** Jane Roe, 45, said: a number between commas behind a name. */
export const appositive: Form = {
  name: 'age between commas',
  read: (scan, start, numeral) => {
    if (!numeral || !isPlainAge(scan, numeral) || at(scan, start - 1).text !== ',' || !isPerson(scan, start - 2))
      return null
    const next = at(scan, numeral.end)
    const isDash = /^[-–—]$/u.test(next.text) && next.spaced && at(scan, numeral.end + 1).spaced
    if (!/^(?:[,.;)]|and)$/u.test(next.text) && !isDash && numeral.end < scan.length) return null
    if (at(scan, numeral.end + 1).kind === 'digits') return null
    return year(start, numeral.end, numeral.value)
  },
}

/** "Jane Roe", "Jon Roe Jr.", "the star", "the dad-of-two": not "Corso Monforte". */
function isPerson(scan: Scan, index: number): boolean {
  const { lower, text } = at(scan, index)
  if (isParentOf(scan, index)) return true
  if (text === '.') return /^(?:jr|sr)$/u.test(at(scan, index - 1).lower)
  if (!isCapitalised(at(scan, index))) return nounClass(lower) === 'person'
  return !FOREIGN_STREETS.has(at(scan, index - 1).lower)
}

/** the dad-of-two */
const isParentOf = (scan: Scan, index: number): boolean =>
  at(scan, index - 2).lower === 'of' && isHyphen(scan, index - 1)

function isPlainAge(scan: Scan, { start, end, value, style }: Numeral): boolean {
  return (
    style === 'digits' &&
    end === start + 1 &&
    Number.isInteger(value) &&
    value > 0 &&
    value <= MAX_AGE &&
    !/^0/u.test(at(scan, start).text)
  )
}

/** In figures, or in words: "turned five". */
const isWholeAge = (scan: Scan, numeral: Numeral): boolean =>
  isPlainAge(scan, numeral) ||
  (numeral.style === 'words' &&
    !numeral.fraction &&
    numeral.value > 1 &&
    numeral.value <= MAX_AGE &&
    numeral.scale === 1)

/** She turns 60; "turned 20 of them away" is none. */
export const birthday: Form = {
  name: 'birthday',
  read: (scan, start, numeral) => {
    if (!numeral || !isWholeAge(scan, numeral) || !/^(?:turns?|turned|turning)$/u.test(at(scan, start - 1).lower))
      return null
    const next = at(scan, numeral.end)
    const isEnd =
      numeral.end >= scan.length ||
      /^[.,;)]$/u.test(next.text) ||
      /^(?:in|on|this|last|next|and|when)$/u.test(next.lower)
    return isEnd ? year(start, numeral.end, numeral.value) : null
  },
}

/** under-18s, the over 65s */
export const ageGroup: Form = {
  name: 'age group',
  read: (scan, start, numeral) => {
    if (!numeral || !/^\d{1,2}$/u.test(at(scan, start).text) || !/^s$/u.test(at(scan, start + 1).text)) return null
    if (!touches(scan, start + 1) || isHyphen(scan, start + 2)) return null
    const before = isHyphen(scan, start - 1) ? start - 2 : start - 1
    const word = at(scan, before).lower
    if (word !== 'under' && word !== 'over') return null
    return { ...year(start, start + 2, numeral.value), bound: word === 'under' ? 'less-than' : 'more-than' }
  },
}

/** I am 25, I'm 30 now, she was 19, he died at 91, "who is 19", "Jane Roe was 88", "The guard, of Leeds, is 27" */
export const beingAged: Form = {
  name: 'being aged',
  read: (scan, start, numeral) => {
    if (!numeral || !isPlainAge(scan, numeral) || numeral.value < 5 || numeral.value > 110) return null
    const [verb, subject] = [at(scan, start - 1).lower, at(scan, start - 2).lower]
    const isOwn =
      (verb === 'at' && /^(?:dead|died|dies|married|retired)$/u.test(subject)) ||
      /^(?:i'm|he's|she's|i’m)$/u.test(verb) ||
      (/^(?:am|is|was|'m|'s)$/u.test(verb) && /^(?:i|he|she|who)$/u.test(subject)) ||
      (/^(?:is|was)$/u.test(verb) && numeral.value >= MIN_AGE_OF_NAMED && isPersonSubject(scan, start - 2))
    if (isOwn ? endsAge(scan, numeral.end) : isOfAge(scan, numeral) || opensSentence(scan, numeral))
      return year(start, numeral.end, numeral.value)
    return null
  },
}

/** a boy of 6; not "a man of 40 summers" */
const isOfAge = (scan: Scan, { start, end }: Numeral): boolean =>
  at(scan, start - 1).lower === 'of' &&
  AGED_NOUNS.has(at(scan, start - 2).lower) &&
  (endsAge(scan, end) || PHRASE_STOPS.has(at(scan, end).lower))

/** At 72, she still runs */
const opensSentence = (scan: Scan, { start, end, value }: Numeral): boolean =>
  at(scan, start - 1).text === 'At' &&
  value > MAX_HOUR &&
  at(scan, end).text === ',' &&
  /^(?:he|i|she)$/u.test(at(scan, end + 1).lower)

/** "At 9, he rang the bell" is a time of day. */
const MAX_HOUR = 12

/** Below, the figure may be a score or a place. */
const MIN_AGE_OF_NAMED = 12

/** A noun for a person or a person's name at the end of the subject: before the verb, or before what stands between commas. */
function isPersonSubject(scan: Scan, index: number): boolean {
  const end = at(scan, index).text === ',' ? insertionStart(scan, index) - 1 : index
  const { kind, lower } = at(scan, end)
  if (kind !== 'word') return false
  if (isParentOf(scan, end)) return true
  return isCapitalised(at(scan, end))
    ? isNameOfPerson(scan, end)
    : nounClass(lower) === 'person' || PLAYER_POSITIONS.has(lower)
}

/** The comma that opens what another closes; the closing one where there is none. */
function insertionStart(scan: Scan, close: number): number {
  for (let index = close - 1; index > close - MAX_INSERTION; index--) {
    const { text } = at(scan, index)
    if (text === ',') return index
    if (/^[.;!?]?$/u.test(text)) break
  }
  return close
}

const MAX_INSERTION = 14

/** "Smith", "Maria Lopez": by the language layer's lexicon; "the Smith", "Gold" and "Paris" are none. */
function isNameOfPerson(scan: Scan, end: number): boolean {
  let start = end
  while (isCapitalised(at(scan, start - 1))) start--
  if (end - start > 3 || at(scan, start - 1).lower === 'the') return false
  const isSurname = lexiconTags(at(scan, end).lower).includes('LastName')
  return isSurname || (end > start && lexiconTags(at(scan, start).lower).some((tag) => FIRST_NAMES.has(tag)))
}

const FIRST_NAMES: ReadonlySet<string> = new Set(['FemaleName', 'FirstName', 'MaleName'])

const endsAge = (scan: Scan, index: number): boolean =>
  index >= scan.length ||
  (/^[.,;!?)"”’]$/u.test(at(scan, index).text) && at(scan, index + 1).kind !== 'digits') ||
  (/^(?:and|but|now|when|years)$/u.test(at(scan, index).lower) && at(scan, index + 1).kind !== 'digits')

/** the voting age is 18, lower the age of consent to 16 */
export const ageLimit: Form = {
  name: 'age limit',
  read: (scan, start, numeral) => {
    if (!numeral || !isPlainAge(scan, numeral) || !/^(?:to|at|is|was|be)$/u.test(at(scan, start - 1).lower)) return null
    const next = at(scan, numeral.end)
    const isAlone =
      numeral.end >= scan.length || /^(?:[.,;!?)]|and|but|by|for|from|in|or|while|would)$/u.test(next.lower)
    return isAlone && saysAge(scan, start) ? year(start, numeral.end, numeral.value) : null
  },
}

/** "age" within a few words before, in the same sentence. */
function saysAge(scan: Scan, start: number): boolean {
  for (let index = start - 1; index > start - 10 && index >= 0; index--) {
    const { lower, text } = at(scan, index)
    if (/^[.;!?]$/u.test(text)) return false
    if (lower === 'age' || lower === 'ages') return true
  }
  return false
}

/** in her 30s, in his early 40s */
export const decadeOfLife: Form = {
  name: 'decade of life',
  read: (scan, start, numeral) => {
    const { text } = at(scan, start)
    if (!numeral || !/^[1-9]0$/u.test(text) || !/^['’]?s$/u.test(at(scan, start + 1).text) || !touches(scan, start + 1))
      return null
    // "in her 30s", "in his mid-50s", "in their 80s and 90s"
    const most = /^(?:and|or)$/u.test(at(scan, start - 1).lower) ? 5 : 3
    const before = Array.from({ length: most }, (_, i) => at(scan, start - 1 - i).lower)
    if (!before.some((word) => POSSESSIVES.has(word))) return null
    return { ...year(start, start + 2, 0), value: [numeral.value, numeral.value + 9] }
  },
}

const year = (start: number, end: number, value: number): Match => ({ kind: 'age', start, end, value, unit: 'year' })
