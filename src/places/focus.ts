// What the story is about: the countries and places that most of its places lie in, the headline and the opening before the rest.
import type { Focus } from '../core/analysis.ts'
import { holds } from './features.ts'
import type { Place } from './gazetteer.ts'
import type { Located } from './records.ts'

/** How many places a focus may name, and the least share of the article that each holds. */
const MOST = 3
const LEAST = 0.15
/** Mentions count less the later they stand: half at this many characters. */
const HALF = 1500

/** One to three places, with their share of the article's mentions of places; half of what lies in a place counts for it too. */
export function focusOf(places: readonly Located[]): Focus[] {
  const weights = places.map(({ record }) => record.mentions.reduce((sum, { start }) => sum + HALF / (HALF + start), 0))
  const total = weights.reduce((a, b) => a + b, 0)
  if (total === 0) return []
  return places
    .map(({ record, place }, i) => {
      const within = places.reduce((sum, other, j) => sum + (isWithin(other.place, place) ? (weights[j] ?? 0) : 0), 0)
      return { place: record.id, weight: rounded(((weights[i] ?? 0) + within / 2) / total) }
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .filter(({ weight }, i) => i === 0 || weight >= LEAST)
}

const isWithin = (inner: Place | null, outer: Place | null): boolean =>
  inner !== null && outer !== null && CONTAINERS.has(outer.kind) && holds(outer, inner)
const CONTAINERS: ReadonlySet<string> = new Set(['country', 'state', 'county'])

const rounded = (share: number): number => Math.round(Math.min(1, share) * 100) / 100
