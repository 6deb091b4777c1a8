// Names of roads that numbers belong to: "Highway 55", "US-24", and streets after the number of a house.
import { alternatives, capitalised } from '../../core/parse-list.ts'
import type { Range } from '../../core/span.ts'
import { CARDINAL_POINTS, POINTS_BETWEEN } from '../../lexicons/compass.ts'
import {
  NO_STREETS_OF_STATES,
  NUMBERED_ROADS,
  STREET_ABBREVIATIONS,
  STREET_WORDS,
} from '../../lexicons/street-words.ts'
import { isPlaceName } from '../gazetteer/gazetteer.ts'
import { postalKey } from '../gazetteer/place-keys.ts'

/** The range with the number of the road, null where it is no such road. */
export function withRoadNumber(text: string, { start, end }: Range): Range | null {
  const name = text.slice(start, end)
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  const number = NUMBERED_ROADS.has(last) ? NUMBER : isCode(name) ? CODE_NUMBER : null
  const found = number?.exec(text.slice(end, end + 12))?.[0]
  return found ? { start, end: end + found.length } : null
}

/** " 55", " 9W" */
const NUMBER = /^ \d{1,4}[A-Z]?(?![\p{L}\p{N}]|[.,]\d)/u
/** "-24", " 52" */
const CODE_NUMBER = (() => {
  // "US-24,", not "US-24th", "US-2.5"
  const alone = '(?![\\p{L}\\p{N}%-]|[.,]\\d)'
  // "KY 52 on", not "US 24 troops", "US 3 percent"
  const uncounted = '(?! percent| \\p{Ll}+s(?!\\p{L}))'
  return new RegExp(`^(?:-\\d{1,3}${alone}| \\d{1,3}${alone}${uncounted})`, 'u')
})()
/** "US", and the postal code of a state. */
const isCode = (name: string): boolean => /^[A-Z]{2}$/u.test(name) && (name === 'US' || isPlaceName(postalKey(name)))

/** "Road", "St.": an abbreviation shows by its full stop that it is no other word. */
const streetEnd = (words: readonly string[]): string =>
  `(?:${alternatives([...words, ...STREET_ABBREVIATIONS.map((word) => `${word}.`)])})`

/** Does a word follow that makes the state named before `end` a street: "Georgia Avenue", "Hertford Road"? */
export const isStreet = (text: string, end: number): boolean => STREET_AFTER.test(text.slice(end, end + 16))
const STREET_AFTER = new RegExp(
  `^ ${streetEnd(STREET_WORDS.filter((word) => !NO_STREETS_OF_STATES.has(word)))}(?!\\p{L})`,
  'u',
)

/** Streets of addresses in a text, in its order. */
export const addressStreets = (text: string): Range[] =>
  [...text.matchAll(ADDRESS)].map(({ index, 0: whole, groups }) => {
    const start = index + whole.length - (groups?.street ?? '').length
    return { start, end: index + whole.length }
  })

/** "1205 Lone Oak Road", "75 N. High St."; not "the 2010 Wall Street crash" */
const ADDRESS = (() => {
  // "1205", not a year, nor the end of "$1,205"
  const house = '(?<![\\p{L}\\p{N}.,$£€-])(?!(?:19\\d\\d|20[0-2]\\d) )\\d{1,5}'
  // "N. ", "West "
  const quarter = `(?:[NSEW]\\. ?|(?:${alternatives(CARDINAL_POINTS.map(capitalised))}) )?`
  // "Lone Oak ", "21st "
  const name = "(?:\\p{Lu}[\\p{L}'’]+ |\\d{1,3}(?:st|nd|rd|th) ){1,3}"
  // " Northwest", " N.W."
  const cityQuarter = `(?: (?:[NS]\\.?[EW]\\.?|${alternatives(POINTS_BETWEEN.map(capitalised))}))?`
  return new RegExp(`${house} (?<street>${quarter}${name}${streetEnd(STREET_WORDS)}${cityQuarter})(?!\\p{L})`, 'gu')
})()
