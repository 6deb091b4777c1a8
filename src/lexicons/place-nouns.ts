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

/** Last words of the names of roads and buildings that are nobody's family name. */
export const ROADS_AND_BUILDINGS: ReadonlySet<string> = parseSet(`
  Airport
  Avenue
  Boulevard
  Building
  Causeway
  Expressway
  Freeway
  Highway
  Hospital
  Parkway
  Plaza
  Stadium
  Terminal
  Turnpike
`)

/** Airports that people say by the name of the person only. */
export const AIRPORTS_OF_PEOPLE: ReadonlySet<string> = parseSet(`
  Ben Gurion
  Charles de Gaulle
  Dulles
  Indira Gandhi
  John F Kennedy
  John F. Kennedy
  John Lennon
  Jomo Kenyatta
  Logan
  Murtala Muhammed
  Nnamdi Azikiwe
  O'Hare
  O’Hare
`)

/** Done by a river. */
export const RIVER_VERBS: ReadonlySet<string> = parseSet(`
  burst
  flooded
  flowed
  flows
  overflowed
`)

/** Parts of a river, before "of the Murray". */
export const BESIDE_RIVERS: ReadonlySet<string> = parseSet(`
  bank
  banks
  estuary
  headwaters
  mouth
  tributaries
  tributary
`)
