// The gazetteer, from GeoNames in two packages and our own lists. Same packages, same file.
import { type Divisions, encode } from '../gazetteer/encode.ts'
import { cityRows, DIVISION_NAMES, districtRows, divisionRows } from '../gazetteer/geonames.ts'
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
import type { Row } from '../gazetteer/rows.ts'
import type { PackedFile } from './packed-file.ts'

export function packGazetteer(): PackedFile[] {
  const countries = countryRows()
  const cities = cityRows()
  const divisions = withCapitalDistrict(withOwnDivisions(divisionRows()), cities)
  const regions = regionRows()
  const former = formerCountryRows()
  const parts = {
    countries,
    'former countries': former,
    demonyms: demonymRows(countries, [...former, ...divisions, ...regions, ...cities]),
    divisions,
    regions,
    'other worlds': otherWorldRows(),
    districts: districtRows(),
    cities,
    exonyms: exonymRows(cities),
  }
  const summary = Object.entries(parts).map(([part, rows]) => `${rows.length} ${part}`)
  const content = encode(Object.values(parts).flat(), divisionsOf(countries))
  return [{ path: 'src/places/gazetteer/gazetteer.bin', content, summary: summary.join(', ') }]
}

function divisionsOf(rows: readonly Row[]): Divisions {
  const names = new Map([['', '']])
  for (const row of rows) if (!names.has(row.country)) names.set(row.country, row.name)
  for (const { code, name } of DIVISION_NAMES) names.set(code, name.replace(/ \(.*\)/u, ''))
  return { codes: [...names.keys()], names: [...names.values()] }
}
