// Words that name the kind of a place before or after its name: word | kinds of place.
// "Kursk Oblast" is looked up as Kursk of kind state.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../core/parse-list.ts'

/** "Kursk Oblast", "Cork County". */
export const DESIGNATORS_AFTER = parseTable(`
  borough | county; neighbourhood
  canton | state
  city | city
  co | county
  county | county; state
  department | state; county
  district | county; state; neighbourhood
  governorate | state
  krai | state
  kray | state
  municipality | city; county
  oblast | state
  okrug | state; county
  parish | county
  prefecture | state
  province | state; county; region
  raion | county
  regency | county
  region | state; region; county
  republic | state; country
  shire | county
  state | state
  territory | state; region
  town | city
  township | city; county
  twp | city; county
  village | city
  voivodeship | state
`)

/** "County Cork", "Province of Bulacan", "the city of Kursk". */
export const DESIGNATORS_BEFORE = parseTable(`
  city of | city
  co | county
  county of | county
  county | county
  department of | state; county
  district of | county
  emirate of | state
  governorate of | state
  municipality of | city; county
  parish of | county
  port of | city
  prefecture of | state
  province of | state; county
  region of | state; region
  republic of | country; state
  state of | state
  town of | city
  township of | city; county
  village of | city
`)
