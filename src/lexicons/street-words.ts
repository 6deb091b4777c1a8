// Last words of the names of streets and roads.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList, parseSet } from '../core/parse-list.ts'

/** "1205 Lone Oak Road" */
export const STREET_WORDS = parseList(`
  Avenue
  Boulevard
  Circle
  Close
  Court
  Crescent
  Drive
  Lane
  Parkway
  Pike
  Place
  Plaza
  Road
  Row
  Square
  Street
  Terrace
  Way
`)

/** Words among these that are no street after the name of a state: "the Kentucky Court". */
export const NO_STREETS_OF_STATES = parseSet(`
  Court
`)

/** "75 N. High St.": the same in short, without the full stop. */
export const STREET_ABBREVIATIONS = parseList(`
  Ave
  Blvd
  Ct
  Dr
  Ln
  Pkwy
  Pl
  Rd
  Sq
  St
`)

/** Roads that mostly have a number behind them: "Highway 55". */
export const HIGHWAY_WORDS = parseList(`
  Highway
  Hwy
`)

/** Words before the number of a road, in lower case: "Highway 55", "County Road 43". */
export const NUMBERED_ROADS: ReadonlySet<string> = new Set([
  ...HIGHWAY_WORDS.map((word) => word.toLowerCase()),
  ...parseList(`
    hwy.
    interstate
    motorway
    road
    route
  `),
])
