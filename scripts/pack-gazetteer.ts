// Packs the gazetteer: npm run gazetteer. Same packages, same file. Prints what went in.
import { writeFileSync } from 'node:fs'
import { type Divisions, encode } from './gazetteer/encode.ts'
import { cityRows, DIVISION_NAMES, districtRows, divisionRows } from './gazetteer/geonames.ts'
import { countryRows, demonymRows, exonymRows, regionRows, withOwnDivisions } from './gazetteer/own.ts'
import type { Row } from './gazetteer/rows.ts'

const OUTPUT = 'src/places/gazetteer/gazetteer.bin'

const countries = countryRows()
const cities = cityRows()
const parts = {
  countries,
  demonyms: demonymRows(countries),
  divisions: withOwnDivisions(divisionRows()),
  regions: regionRows(),
  districts: districtRows(),
  cities,
  exonyms: exonymRows(cities),
}
const bytes = encode(Object.values(parts).flat(), divisionsOf(countries))
writeFileSync(OUTPUT, bytes)
for (const [part, rows] of Object.entries(parts)) console.log(`${part.padEnd(10)} ${String(rows.length).padStart(7)}`)
console.log(`${OUTPUT}: ${bytes.length} bytes`)

function divisionsOf(rows: readonly Row[]): Divisions {
  const names = new Map([['', '']])
  for (const row of rows) if (!names.has(row.country)) names.set(row.country, row.name)
  for (const { code, name } of DIVISION_NAMES) names.set(code, name.replace(/ \(.*\)/u, ''))
  return { codes: [...names.keys()], names: [...names.values()] }
}
