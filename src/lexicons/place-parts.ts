// Words for a part of a place or its surroundings; the place stands for a whole that the gazetteer does not know.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** "North Dallas", "Downtown Omaha". */
export const PARTS_BEFORE = parseSet(`
  central
  downtown
  east
  east of
  eastern
  greater
  inner
  lower
  metropolitan
  mid
  middle
  north
  northeast
  northeastern
  northern
  northwest
  northwestern
  old
  outer
  south
  southeast
  southeastern
  southern
  southwest
  southwestern
  upper
  west
  western
`)

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
