// Bare figures that are the age of a person: "Jane Roe, 45,", "she was 19", "a boy of 6", "At 72, he".
import { FOREIGN_STREETS } from '../../lexicons/figure-names.ts'
import { AGED_NOUNS } from '../../lexicons/number-neighbours.ts'
import { PHRASE_STOPS } from '../../lexicons/number-nouns.ts'
import { PLAYER_POSITIONS } from '../../lexicons/score-words.ts'
import { nounClass } from '../../lexicons/speaker-nouns.ts'
import { lexiconTags } from '../../text/compromise-lexicon.ts'
import { at, isCapitalised, isHyphen } from '../lexeme-predicates.ts'
import type { Form, Numeral, Scan } from '../number-types.ts'
import { isPlainAge, year } from './age.ts'

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
