// Ages of those whom a noun can mean, in years: "the teenager" is no 42-year-old.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { dictionary } from '../core/dictionary.ts'
import { parseTable } from '../core/parse-list.ts'
import { SMALL_CARDINALS } from './number-words.ts'

export type Ages = readonly [least: number, most: number]

/** Noun | least age | greatest age, where there is one. */
const NOUNS = parseTable(`
  adolescent | 10 | 19
  baby | 0 | 2
  boy | 0 | 19
  centenarian | 100 |
  child | 0 | 17
  girl | 0 | 19
  grandad | 36 |
  grandfather | 34 |
  grandma | 34 |
  grandmother | 34 |
  granny | 36 |
  great-grandfather | 54 |
  great-grandmother | 52 |
  infant | 0 | 3
  lad | 3 | 25
  man | 17 |
  newborn | 0 | 1
  nonagenarian | 90 | 99
  octogenarian | 80 | 89
  pensioner | 55 |
  preschooler | 2 | 6
  pupil | 4 | 20
  retiree | 45 |
  schoolboy | 4 | 19
  schoolgirl | 4 | 19
  septuagenarian | 70 | 79
  sexagenarian | 60 | 69
  student | 4 | 60
  teen | 11 | 19
  teenager | 11 | 19
  toddler | 1 | 4
  tot | 1 | 5
  veteran | 28 |
  woman | 17 |
  youngster | 1 | 25
  youth | 10 | 28
`)

const AGES: Readonly<Record<string, Ages>> = dictionary(
  Object.fromEntries(
    NOUNS.map(([noun = '', least, most]): [string, Ages] => [noun, [Number(least), Number(most || Infinity)]]),
  ),
)

const AGED = /^(?:(\d{1,3})|([a-z]+)(?:-([a-z]+))?)-year-old$/u

/** The years of "42-year-old", "eight-year-old", "twenty-one-year-old", in lower case; null of other words. */
export function yearsOf(word: string): number | null {
  const [, figure, tens = '', ones] = AGED.exec(word) ?? []
  if (figure) return Number(figure)
  const years = (SMALL_CARDINALS[tens] ?? NaN) + (ones ? (SMALL_CARDINALS[ones] ?? NaN) : 0)
  return Number.isNaN(years) ? null : years
}

/** The least and the most years that a noun in lower case can mean ("42-year-old" just 42); null for other nouns. */
export function agesOf(noun: string): Ages | null {
  const years = yearsOf(noun)
  return years === null ? (AGES[noun] ?? null) : [years, years]
}
