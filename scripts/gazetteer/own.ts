// Rows from our own lists.

import type { PlaceKind } from '../../src/core/analysis.ts'
import { parseValues } from '../../src/core/parse-list.ts'
import { PLACE_KINDS } from '../../src/core/place-kinds.ts'
import { demonymKey, fold, postalKey, verbatimKey } from '../../src/places/gazetteer/place-keys.ts'
import { COUNTRIES } from './lists/countries.ts'
import { DIVISIONS } from './lists/divisions.ts'
import { EXONYMS } from './lists/exonyms.ts'
import { FORMER_COUNTRIES } from './lists/former-countries.ts'
import { NATIONALITIES } from './lists/nationalities.ts'
import { OTHER_WORLDS } from './lists/other-worlds.ts'
import { REGIONAL_DEMONYMS } from './lists/regional-demonyms.ts'
import { REGIONS_AND_LANDFORMS } from './lists/regions-and-landforms.ts'
import { STATES } from './lists/states.ts'
import type { Row } from './rows.ts'

const PLAIN = { division: '', population: 0, geonames: 0, seat: 'none' } as const

export function countryRows(): Row[] {
  return COUNTRIES.flatMap(([country = '', latitude, longitude, thousands, geonames, names = '']): Row[] =>
    parseValues(names).map((name) => ({
      ...PLAIN,
      name,
      kind: 'country',
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(thousands) * 1000,
      geonames: Number(geonames),
    })),
  )
}

/** Nationalities as names of their countries, and regional demonyms as names of the best known of their places. */
export function demonymRows(countries: readonly Row[], others: readonly Row[]): Row[] {
  const byCode = new Map(countries.toReversed().map((row) => [row.country, row]))
  const nationalities = NATIONALITIES.flatMap(([code = '', names = '']): Row[] => {
    const country = byCode.get(code)
    if (!country) throw new Error(`nationalities: no country for ${code} ${names}`)
    return parseValues(names).flatMap((name) => demonyms(name, country))
  })
  const best = bestKnown(others)
  const regional = REGIONAL_DEMONYMS.flatMap(([name = '', country = '', target = '']): Row[] => {
    const place = best.get(`${country === '-' ? '' : country} ${fold(target)}`)
    if (!place) throw new Error(`regional demonyms: no ${target} in ${country}`)
    return demonyms(name, place)
  })
  return [...nationalities, ...regional]
}

const demonyms = (name: string, place: Row): Row[] =>
  [name, `${name}s`].map((form) => ({ ...place, name: demonymKey(form) }))

/** For each country and name, the row with the most people, divisions before towns. */
function bestKnown(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const best = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.country} ${fold(row.name)}`
    if ((best.get(key)?.population ?? -1) < row.population) best.set(key, row)
  }
  return best
}

/** States that are no more: countries without a code. */
export const formerCountryRows = (): Row[] =>
  FORMER_COUNTRIES.flatMap(([usual = '', , latitude, longitude, others = '']): Row[] =>
    [usual, ...parseValues(others)].map((name) => ({
      ...PLAIN,
      name,
      kind: 'country',
      country: '',
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: FORMER_POPULATION,
    })),
  )

/** A former country is as well known as a middling one of today. */
const FORMER_POPULATION = 10_000_000

/** Planets, moons and stations: the point of a row without one is never read. */
export const otherWorldRows = (): Row[] =>
  OTHER_WORLDS.map((name) => ({ ...PLAIN, name, kind: 'other', country: '', latitude: 0, longitude: 0 }))

export function regionRows(): Row[] {
  return REGIONS_AND_LANDFORMS.flatMap(([usual = '', kind = '', country, latitude, longitude, others = '']): Row[] => {
    if (!isPlaceKind(kind)) throw new Error(`regions and landforms: no kind ${kind} of ${usual}`)
    return [usual, ...parseValues(others)].map((name) => ({
      ...PLAIN,
      name,
      kind,
      country: country === '-' || country === undefined ? '' : country,
      latitude: Number(latitude),
      longitude: Number(longitude),
    }))
  })
}

const isPlaceKind = (kind: string): kind is PlaceKind => (PLACE_KINDS as readonly string[]).includes(kind)

/** Divisions with our points in place of the middle of their towns, and their other names. */
export function withOwnDivisions(rows: readonly Row[]): Row[] {
  const own = [...STATES, ...DIVISIONS].map(divisionOf)
  const used = new Set<unknown>()
  const corrected = rows.flatMap((row): Row[] => {
    const matches = own.filter((entry) => entry.country === row.country && entry.forms.has(fold(row.name)))
    const [match] = matches
    if (!match) return [row]
    for (const each of matches) used.add(each)
    const point = Number.isNaN(match.latitude) ? {} : { latitude: match.latitude, longitude: match.longitude }
    const others = matches.flatMap((each) => each.others)
    const geonames = matches.reduce((id, each) => id || each.geonames, 0)
    return [row.name, match.name, ...others].map((name) => ({ ...row, ...point, geonames, name }))
  })
  for (const entry of own) if (!used.has(entry)) throw new Error(`no division ${entry.country} ${entry.name}`)
  return corrected
}

/** "D.C." and "District of Columbia" as names of the city of Washington, which fills the district. */
export function withCapitalDistrict(divisions: readonly Row[], cities: readonly Row[]): Row[] {
  const isCapital = ({ country, division }: Row): boolean => country === 'US' && division === 'DC'
  const city = cities.find((row) => isCapital(row) && row.seat === 'country')
  if (!city) throw new Error('no capital of the United States')
  return divisions.map((row) => (isCapital(row) ? { ...city, name: row.name } : row))
}

function divisionOf([
  country = '',
  name = '',
  latitude,
  longitude,
  others = '',
  postal = '',
  geonames = '',
]: readonly string[]) {
  return {
    country,
    name,
    forms: new Set([fold(name), fold(name.replace(SORT_WORD, ''))]),
    latitude: Number(latitude),
    longitude: Number(longitude),
    geonames: Number(geonames),
    others: [...parseValues(others).map(verbatim), ...(postal ? [postalKey(postal)] : [])],
  }
}

/** Abbreviations count only as they are written: "La." is a state, "LA" a town, "la" neither. */
const verbatim = (name: string): string => (/\.$/u.test(name) || /^[A-Z]{2,3}$/u.test(name) ? verbatimKey(name) : name)

const SORT_WORD =
  /\s+(?:province|region|department|district|oblast'?|state|governorate|municipality|republic|krai|kray|division|prefecture|county|parish)$/iu

/** Towns under their exonyms and old names. */
export function exonymRows(cities: readonly Row[]): Row[] {
  const byName = bestKnown(cities)
  return EXONYMS.flatMap(([country = '', name = '', others = '']): Row[] => {
    const city = byName.get(`${country} ${fold(name)}`)
    if (!city) throw new Error(`exonyms: no town ${country} ${name}`)
    return parseValues(others).map((other) => ({ ...city, name: other }))
  })
}
