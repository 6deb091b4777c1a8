// Nouns before a preposition and a list of places.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** "Residents of Deal, Sandwich and Rye", "flights to Nice and Split". */
export const NOUNS_BEFORE_PLACES = parseSet(`
  Buses
  Ferries
  Flights
  Residents
  Trains
  buses
  cities
  ferries
  flight
  flights
  ports
  residents
  towns
  trains
  villages
`)
