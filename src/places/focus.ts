// The story's focus: the countries and places that most of its places lie in, the headline and the opening before the rest.
import type { Focus } from '../core/analysis.ts'
import { holds } from './gazetteer/containment.ts'
import type { Place } from './gazetteer/gazetteer.ts'
import { type Located, placeIdentity } from './place-records.ts'
import type { Demonym } from './resolution/regional-evidence.ts'

/** The largest number of places in a focus, and the least share of the article that each holds. */
const MAX_PLACES = 3
const MIN_SHARE = 0.15
/** Mentions count less the later they stand: half at this many characters. */
const HALF_AT = 1500

/** One to three places, with their share of the article's mentions of places; half of what lies in a place counts for it too. */
export function focusOf(places: readonly Located[], demonyms: readonly Demonym[]): Focus[] {
  const byAdjective = demonymWeights(demonyms)
  const weights = places.map(({ record, place }) => {
    const named = record.mentions.reduce((sum, { kind, start }) => sum + (kind === 'demonym' ? 0 : weightAt(start)), 0)
    return named + ((place && byAdjective.get(placeIdentity(place))) ?? 0)
  })
  const total = weights.reduce((a, b) => a + b, 0)
  if (total === 0) return []
  const neighbours = byCountry(places)
  return places
    .map(({ record, place }, i) => {
      let within = 0
      if (place && CONTAINERS.has(place.kind))
        for (const j of neighbours.get(place.country) ?? [])
          within += isWithin(places[j]?.place ?? null, place) ? (weights[j] ?? 0) : 0
      return { place: record.id, weight: rounded(((weights[i] ?? 0) + within / 2) / total) }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_PLACES)
    .filter(({ weight }, i) => i === 0 || weight >= MIN_SHARE)
}

const weightAt = (start: number): number => HALF_AT / (HALF_AT + start)

/** "Kenyan police" counts for Kenya, where Kenya is among the places. */
function demonymWeights(demonyms: readonly Demonym[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { start, place } of demonyms) {
    const key = placeIdentity(place)
    weights.set(key, (weights.get(key) ?? 0) + weightAt(start))
  }
  return weights
}

/** Indexes of the places of each country: what lies in a country, state or county is of its country. */
function byCountry(places: readonly Located[]): Map<string | null, number[]> {
  const countries = new Map<string | null, number[]>()
  places.forEach(({ place }, i) => {
    if (!place) return
    const own = countries.get(place.country)
    if (own) own.push(i)
    else countries.set(place.country, [i])
  })
  return countries
}

const isWithin = (inner: Place | null, outer: Place): boolean => inner !== null && holds(outer, inner)
const CONTAINERS: ReadonlySet<string> = new Set(['country', 'state', 'county'])

const rounded = (share: number): number => Math.round(Math.min(1, share) * 100) / 100
