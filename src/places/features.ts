// What speaks for a candidate, as numbers about 0 to 1; weights.ts says how much each counts.

import type { Backdrop } from './backdrop.ts'
import type { Candidate } from './candidates.ts'
import type { Company } from './company.ts'
import type { Cues, Following } from './context.ts'
import type { Place } from './gazetteer.ts'
import { kilometres } from './geometry.ts'
import type { RowKind } from './kinds.ts'

export const FEATURES = [
  'population',
  'mostPeople',
  'peopleBesideMost',
  'continent',
  'region',
  'country',
  'state',
  'county',
  'neighbourhood',
  'water',
  'landform',
  'facility',
  'capital',
  'divisionSeat',
  'townCue',
  'stateCue',
  'countryCue',
  'designated',
  'part',
  'regionHolds',
  'regionElsewhere',
  'backdropCountry',
  'backdropDivision',
  'backdropNoCountry',
  'styleCountry',
  'styleElsewhere',
  'othersCountry',
  'othersDivision',
  'othersNoCountry',
  'near50',
  'near200',
  'near800',
  'nearest',
  'company',
  'countyCompany',
  'datelineNear',
  'datelineCountry',
  'bias',
] as const
export type Feature = (typeof FEATURES)[number]

/** A name of the article with what it may mean. */
export interface Toponym {
  readonly name: string
  readonly mentions: number
  readonly candidates: readonly Candidate[]
  /** The regions named after its mentions. */
  readonly regions: readonly Following[]
  /** Of its mentions. */
  readonly cues: readonly Cues[]
}

/** What the article as a whole says. */
export interface Setting {
  readonly backdrop: Backdrop
  /** The toponym of the dateline, if it is one of them. */
  readonly dateline: number
  readonly bias: string | null
  readonly company: Company
}

/** What another toponym of the article is taken to mean, for now. */
export interface Belief {
  readonly place: Place
  /** Its mentions, damped, by how sure the sense is. */
  readonly weight: number
}

/** Numbers of one candidate, in the order of FEATURES. `others` has, by toponym, the current beliefs, this toponym's own among them. */
export function featuresOf(
  toponym: Toponym,
  candidate: Candidate,
  setting: Setting,
  beliefs: readonly (Belief | null)[],
  own: number,
): number[] {
  const { place, match } = candidate
  const others = beliefs.filter((belief, i): belief is Belief => belief !== null && i !== own)
  const dateline = setting.dateline === own ? null : (beliefs[setting.dateline] ?? null)
  const most = Math.max(...toponym.candidates.map((other) => fame(other.place)))
  const known = fame(place)
  const named: Record<Feature, number> = {
    population: Math.log10(1 + known) / 7,
    mostPeople: flag(known === most),
    peopleBesideMost: Math.log10((1 + most) / (1 + known)) / 7,
    continent: flag(place.kind === 'continent'),
    region: flag(place.kind === 'region'),
    country: flag(place.kind === 'country'),
    state: flag(place.kind === 'state'),
    county: flag(place.kind === 'county'),
    neighbourhood: flag(place.kind === 'neighbourhood'),
    water: flag(place.kind === 'water'),
    landform: flag(place.kind === 'landform'),
    facility: flag(place.kind === 'facility'),
    capital: flag(place.seat === 'country'),
    divisionSeat: flag(place.seat === 'division'),
    townCue: place.kind === 'city' || place.kind === 'neighbourhood' ? cued(toponym, 'town') : 0,
    stateCue: place.kind === 'state' ? cued(toponym, 'state') : 0,
    countryCue: place.kind === 'country' ? cued(toponym, 'country') : 0,
    designated: flag(match === 'designated'),
    part: flag(match === 'part'),
    ...regionFeatures(toponym, place),
    ...backdropFeatures(setting.backdrop, place),
    ...otherFeatures(others, place),
    ...setting.company(place, own),
    datelineNear: dateline ? closeness(kilometres(dateline.place, place), 200) : 0,
    datelineCountry: flag(dateline !== null && dateline.place.country === place.country),
    bias: flag(setting.bias !== null && setting.bias === place.country),
  }
  return FEATURES.map((feature) => named[feature])
}

/** What a place without a count of people is as well known as. */
const FAME: Partial<Record<RowKind, number>> = { continent: 1e8, region: 3e6, water: 1e6, landform: 5e5, facility: 2e5 }
const fame = ({ kind, population }: Place): number => population || (FAME[kind] ?? 0)

const cued = ({ cues }: Toponym, kind: keyof Cues): number =>
  cues.filter((cue) => cue[kind]).length / Math.max(1, cues.length)

const flag = (condition: boolean): number => (condition ? 1 : 0)
const closeness = (distance: number, scale: number): number => Math.exp(-distance / scale)

/** A point lies in a county within this many kilometres of the county's middle, in a region within that. */
const COUNTY_REACH = 80
const REGION_REACH = 1500

function regionFeatures(toponym: Toponym, place: Place) {
  const { regions } = toponym
  const held = regions.filter(({ places }) => places.some((region) => holds(region, place))).length
  return { regionHolds: flag(held > 0), regionElsewhere: flag(regions.length > 0 && held === 0) }
}

/** Does the region hold the place, as far as the gazetteer can tell? */
export function holds(region: Place, place: Place): boolean {
  if (region.row === place.row) return false
  switch (region.kind) {
    case 'country':
      return region.country === place.country && place.kind !== 'country'
    case 'state':
      return region.division === place.division && place.kind !== 'state'
    case 'county':
      return region.division === place.division && place.kind !== 'county' && kilometres(region, place) < COUNTY_REACH
    default:
      return kilometres(region, place) < REGION_REACH && region.kind !== 'city'
  }
}

function backdropFeatures({ countries, divisions, style }: Backdrop, { country, division, kind }: Place) {
  const all = sum(countries.values())
  const here = country ? (countries.get(country) ?? 0) - flag(kind === 'country') : 0
  const allDivisions = sum(divisions.values())
  const hereDivision = (divisions.get(division) ?? 0) - flag(kind === 'state')
  return {
    backdropCountry: all > 0 ? Math.max(0, here) / all : 0,
    backdropDivision: allDivisions > 0 ? Math.max(0, hereDivision) / allDivisions : 0,
    backdropNoCountry: flag(all > 1 && here <= 0),
    ...styleFeatures(style, country),
  }
}

function styleFeatures(style: ReadonlyMap<string, number>, country: string | null) {
  const all = sum(style.values())
  const here = country ? (style.get(country) ?? 0) : 0
  return { styleCountry: here / (all + 1), styleElsewhere: flag(all > 2 && here === 0) }
}

function otherFeatures(others: readonly Belief[], place: Place) {
  let [all, country, division, near50, near200, near800, nearest] = [0, 0, 0, 0, 0, 0, Number.POSITIVE_INFINITY]
  for (const { place: other, weight } of others) {
    all += weight
    if (other.country !== null && other.country === place.country) country += weight
    if (other.division.length > 2 && other.division === place.division) division += weight
    const distance = kilometres(other, place)
    near50 += weight * closeness(distance, 50)
    near200 += weight * closeness(distance, 200)
    near800 += weight * closeness(distance, 800)
    if (weight > 0.3) nearest = Math.min(nearest, distance)
  }
  const share = (part: number): number => (all > 0 ? part / (all + 0.5) : 0)
  return {
    othersCountry: share(country),
    othersDivision: share(division),
    othersNoCountry: flag(all > 1 && country === 0),
    near50: saturated(near50),
    near200: saturated(near200),
    near800: share(near800),
    nearest: Number.isFinite(nearest) ? closeness(nearest, 100) : 0,
  }
}

const saturated = (x: number): number => x / (1 + x)
const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0)
