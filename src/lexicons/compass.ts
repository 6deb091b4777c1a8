// Points of the compass, in lower case.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** "North Dallas". */
export const CARDINAL_POINTS = parseList(`
  east
  north
  south
  west
`)

/** "Seventh Street Northwest". */
export const POINTS_BETWEEN = parseList(`
  northeast
  northwest
  southeast
  southwest
`)

/** "north-west of" */
export const HYPHENATED_POINTS = parseList(`
  north-east
  north-west
  south-east
  south-west
`)

/** Points in one word, and those with a hyphen, too. */
export const POINTS: readonly string[] = [...CARDINAL_POINTS, ...POINTS_BETWEEN]
export const ALL_POINTS: readonly string[] = [...POINTS, ...HYPHENATED_POINTS]

/** "north": "northern" */
export const directionOf = (point: string): string => `${point}ern`
