// Words for a part of a place or its surroundings; the place stands for a whole that the gazetteer does not know.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList, parseSet } from '../core/parse-list.ts'
import { directionOf, POINTS } from './compass.ts'

/** "North Dallas", "Downtown Omaha". */
export const PARTS_BEFORE: ReadonlySet<string> = new Set([
  ...parseList(`
    central
    downtown
    east of
    greater
    inner
    lower
    metropolitan
    mid
    middle
    old
    outer
    upper
  `),
  ...POINTS,
  ...POINTS.map(directionOf),
])

/** "Las Vegas Valley", "Entebbe International Airport", "Jakarta metropolitan area". */
export const PARTS_AFTER = parseSet(`
  air base
  airport
  area
  bay
  county airport
  harbor
  harbour
  international airport
  metro
  metro area
  metropolitan area
  municipal airport
  peninsula
  port
  regional airport
  river
  valley
`)
