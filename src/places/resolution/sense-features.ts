// Features of a candidate, as numbers of about 0 to 1; sense-weights.ts has their weights.

import type { PlaceKind } from '../../core/analysis.ts'
import { holds } from '../gazetteer/containment.ts'
import type { Place } from '../gazetteer/gazetteer.ts'
import type { Candidate } from '../gazetteer/place-candidates.ts'
import type { RegionAfter } from '../recognition/region-after.ts'
import type { Cues } from '../recognition/toponym-context.ts'
import type { Cooccurrence } from './cooccurrence.ts'
import { flag } from './feature-scales.ts'
import { isGreatTown, isUsualSense, namesakeOf } from './name-priors.ts'
import type { Tie } from './place-ties.ts'
import type { RegionalEvidence } from './regional-evidence.ts'
import { regionalFeatures } from './regional-features.ts'

/** Features that do not depend on what the other toponyms are taken to mean. */
export const OWN_FEATURES = [
  'population',
  'bestKnown',
  'gapToBestKnown',
  'continent',
  'region',
  'country',
  'state',
  'county',
  'neighbourhood',
  'water',
  'landform',
  'facility',
  'usualSense',
  'capital',
  'famous',
  'famousInWorldNews',
  'divisionSeat',
  'townCue',
  'stateCue',
  'countryCue',
  'described',
  'describedOtherwise',
  'designated',
  'part',
  'regionHolds',
  'regionElsewhere',
  'evidenceCountry',
  'evidenceDivision',
  'evidenceNoCountry',
  'demonymNear',
  'styleCountry',
  'styleElsewhere',
  'cooccurrence',
  'countyCooccurrence',
  'bias',
] as const
/** Features that do. */
export const NEIGHBOUR_FEATURES = [
  'othersCountry',
  'othersDivision',
  'othersNoCountry',
  'near50',
  'near200',
  'near800',
  'nearest',
  'datelineNear',
  'datelineCountry',
  'tiedNear',
  'tiedWithin',
] as const
export const FEATURES = [...OWN_FEATURES, ...NEIGHBOUR_FEATURES] as const
export type Feature = (typeof FEATURES)[number]

/** A name of the article with what it may mean. */
export interface Toponym {
  readonly name: string
  readonly mentions: number
  /** The offsets of its mentions. */
  readonly starts: readonly number[]
  readonly candidates: readonly Candidate[]
  /** The regions named after its mentions. */
  readonly regions: readonly RegionAfter[]
  /** The mentions of the toponym. */
  readonly cues: readonly Cues[]
  /** The toponyms that the text puts it near or in. */
  readonly ties: readonly Tie[]
}

/** Evidence from the article as a whole. */
export interface ArticleEvidence {
  readonly regional: RegionalEvidence
  /** The toponym of the dateline, if it is one of them. */
  readonly dateline: number
  readonly bias: string | null
  readonly cooccurrence: Cooccurrence
}

/** Figures that all candidates of a toponym share. */
export interface Shared {
  /** The prominence of the best known candidate. */
  readonly most: number
  /** Towns that a state of their name stands behind: São Paulo, New York, Washington. */
  readonly namesakes: readonly Place[]
  readonly townCue: number
  readonly stateCue: number
  readonly countryCue: number
  /** The number of mentions that say outright what kind of place it is. */
  readonly said: readonly Cues[]
}

export function sharedOf({ candidates, cues }: Toponym): Shared {
  const namesakes = candidates.map(({ place }) => place).filter(isGreatTown)
  const share = (isMet: (cue: Cues) => boolean) => cues.filter(isMet).length / Math.max(1, cues.length)
  return {
    most: candidates.reduce((most, { place }) => Math.max(most, fame(place, namesakes)), 0),
    namesakes,
    townCue: share((cue) => cue.townBefore || cue.townAfter),
    stateCue: share((cue) => cue.stateBefore || cue.stateAfter || cue.statesAfter),
    countryCue: share((cue) => cue.countryAfter),
    said: cues.filter(({ described }) => described.size > 0),
  }
}

/** A candidate's numbers in the order of OWN_FEATURES. `own` is the toponym's number in the article. */
export function ownFeatures(
  toponym: Toponym,
  shared: Shared,
  { place, match }: Candidate,
  evidence: ArticleEvidence,
  own: number,
): number[] {
  const { kind, seat, country } = place
  const { most, namesakes } = shared
  const known = fame(place, namesakes)
  const famous = flag(
    kind === 'city' && (place.population >= GREAT_CITY || (seat === 'country' && known >= GREAT_CAPITAL)),
  )
  const { cooccurrence, countyCooccurrence } = evidence.cooccurrence(place, own)
  return [
    Math.log10(1 + known) / 7,
    flag(known === most),
    Math.log10((1 + most) / (1 + known)) / 7,
    ...KIND_FLAGS.map((flagged) => flag(kind === flagged)),
    // An outlet's country tells more of its local names than what news elsewhere means by them.
    flag((evidence.bias === null || evidence.bias === country) && isUsualSense(toponym.name, place)),
    flag(seat === 'country'),
    famous,
    famous * evidence.regional.worldliness,
    flag(seat === 'division'),
    kind === 'city' || kind === 'neighbourhood' ? shared.townCue : 0,
    kind === 'state' ? shared.stateCue : 0,
    kind === 'country' ? shared.countryCue : 0,
    ...descriptionFeatures(shared, kind),
    flag(match === 'designated'),
    flag(match === 'part'),
    ...regionFeatures(toponym, place),
    ...regionalFeatures(toponym, evidence.regional, place),
    cooccurrence,
    countyCooccurrence,
    flag(evidence.bias !== null && evidence.bias === country),
  ]
}

/** Cities of so many people are known everywhere, capitals of fewer. */
const GREAT_CITY = 1_000_000
const GREAT_CAPITAL = 300_000

/** The kinds that are features of their own; a city is what none of them is. */
const KIND_FLAGS: readonly PlaceKind[] = OWN_FEATURES.slice(3, 12) as PlaceKind[]

/** The prominence of a place without a count of people. */
const FAME: Partial<Record<PlaceKind, number>> = {
  city: 1500,
  neighbourhood: 20_000,
  county: 5000,
  continent: 1e8,
  region: 3e6,
  water: 1e6,
  landform: 5e5,
  facility: 2e5,
  other: 1e6,
}

/** A state with a great town of its name is known no better than the town, however many people live in it. */
function fame(place: Place, namesakes: readonly Place[]): number {
  const own = place.population || (FAME[place.kind] ?? 0)
  return Math.min(own, namesakeOf(place, namesakes)?.population ?? own)
}

function descriptionFeatures({ said }: Shared, kind: PlaceKind): [described: number, describedOtherwise: number] {
  const isMet = said.some(({ described }) => described.has(kind))
  return [flag(isMet), flag(said.length > 0 && !isMet)]
}

function regionFeatures({ regions }: Toponym, place: Place): [holds: number, elsewhere: number] {
  const isHeld = regions.some(({ places }) => places.some((region) => holds(region, place)))
  return [flag(isHeld), flag(regions.length > 0 && !isHeld)]
}
