// Nouns behind a name that say what kind of place it is, and seats of governments that are spoken of as the government.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Buildings and grounds, in lower case behind their name: "Walter Reed hospital". */
export const FACILITY_NOUNS: ReadonlySet<string> = parseSet(`
  airport
  arena
  auditorium
  barracks
  bridge
  cemetery
  dam
  hospital
  hotel
  mosque
  museum
  palace
  prison
  stadium
  station
  subway
  terminal
  theater
  theatre
`)

/** Behind the name of a place: "a Boston native". */
export const RESIDENT_NOUNS: ReadonlySet<string> = parseSet(`
  area
  counties
  county
  native
  natives
  resident
  residents
  suburb
  suburbs
`)

/** Buildings that stand for those who govern in them; "at" one of them is at the building. */
export const SEATS: ReadonlySet<string> = parseSet(`
  capitol
  downing street
  elysee
  kremlin
  white house
`)
