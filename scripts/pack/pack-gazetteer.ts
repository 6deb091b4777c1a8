// The gazetteer, from GeoNames in two packages and our own lists. Same packages, same file.

import { type Divisions, encode } from '../gazetteer/encode.ts'
import { cityRows, DIVISION_NAMES, districtRows, divisionRows, keyOf } from '../gazetteer/geonames.ts'
import {
  countryRows,
  demonymRows,
  exonymRows,
  formerCountryRows,
  otherWorldRows,
  regionRows,
  withCapitalDistrict,
  withOwnDivisions,
} from '../gazetteer/own.ts'
import { kilometres, type Row } from '../gazetteer/rows.ts'
import type { PackedFile } from './packed-file.ts'

export function packGazetteer(): PackedFile[] {
  const countries = countryRows()
  const cities = cityRows()
  const divisions = withCapitalDistrict(withOwnDivisions(divisionRows()), cities)
  const regions = regionRows()
  const towns = withoutTwins(cities, regions)
  const former = formerCountryRows()
  const parts = {
    countries,
    'former countries': former,
    demonyms: demonymRows(countries, [...former, ...divisions, ...regions, ...cities]),
    divisions,
    regions,
    'other worlds': otherWorldRows(),
    districts: districtRows(),
    cities: towns,
    exonyms: exonymRows(cities),
  }
  const summary = Object.entries(parts).map(([part, rows]) => `${rows.length} ${part}`)
  const content = encode(Object.values(parts).flat(), divisionsOf(countries))
  return [{ path: 'src/places/gazetteer/gazetteer.bin', content, summary: summary.join(', ') }]
}

/** Neighbourhoods of our own are not also towns that nobody counted. */
function withoutTwins(cities: readonly Row[], regions: readonly Row[]): Row[] {
  const own = new Map<string, Row[]>()
  for (const row of regions)
    if (row.kind === 'neighbourhood') own.set(keyOf(row), [...(own.get(keyOf(row)) ?? []), row])
  return cities.filter(
    (city) => city.population > 0 || !own.get(keyOf(city))?.some((row) => kilometres(row, city) < TWIN),
  )
}

const TWIN = 6

function divisionsOf(rows: readonly Row[]): Divisions {
  const names = new Map([['', '']])
  for (const row of rows) if (!names.has(row.country)) names.set(row.country, row.name)
  for (const { code, name } of DIVISION_NAMES) names.set(code, name.replace(/ \(.*\)/u, ''))
  return { codes: [...names.keys()], names: [...names.values()] }
}
