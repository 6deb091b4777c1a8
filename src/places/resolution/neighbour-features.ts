// Features of a candidate that depend on the likely senses of the other toponyms.

import type { Place } from '../gazetteer/gazetteer.ts'
import { roughKilometres } from '../gazetteer/geometry.ts'
import type { Candidate } from '../gazetteer/place-candidates.ts'
import { type ArticleEvidence, flag } from './sense-features.ts'

/** The sense that another toponym of the article has for now. */
export interface Belief {
  readonly name: string
  readonly place: Place
  /** Its mentions, damped, by how sure the sense is. */
  readonly weight: number
}

/** A belief weaker than this is no neighbour. */
const MIN_NEIGHBOUR = 0.3

/** A candidate's numbers in the order of NEIGHBOUR_FEATURES. `beliefs` has, by toponym, the current ones. `own` and others of its name are no neighbours: two Manchesters are not near each other. */
export function neighbourFeatures(
  { place }: Candidate,
  evidence: ArticleEvidence,
  beliefs: readonly (Belief | null)[],
  own: { readonly at: number; readonly name: string },
): number[] {
  let [all, country, division, near50, near200, near800, nearest] = [0, 0, 0, 0, 0, 0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < beliefs.length; i++) {
    const belief = beliefs[i]
    if (!belief || i === own.at || belief.name === own.name) continue
    const { place: other, weight } = belief
    all += weight
    if (other.country !== null && other.country === place.country) country += weight
    if (other.division.length > 2 && other.division === place.division) division += weight
    const distance = roughKilometres(other, place)
    if (distance > FAR) continue
    near50 += weight * closeness(distance, 50)
    near200 += weight * closeness(distance, 200)
    near800 += weight * closeness(distance, 800)
    if (weight > MIN_NEIGHBOUR) nearest = Math.min(nearest, distance)
  }
  const share = (part: number): number => (all > 0 ? part / (all + 0.5) : 0)
  const belief = evidence.dateline === own.at ? null : (beliefs[evidence.dateline] ?? null)
  // A capital's dateline says nothing of where the story is: "WASHINGTON (AP) - ... talks go on in Geneva".
  const dateline = belief?.place.seat === 'country' ? null : belief
  return [
    share(country),
    share(division),
    flag(all > 1 && country === 0),
    saturated(near50),
    saturated(near200),
    share(near800),
    Number.isFinite(nearest) ? closeness(nearest, 100) : 0,
    dateline ? closeness(roughKilometres(dateline.place, place), 200) : 0,
    flag(dateline !== null && dateline.place.country === place.country),
  ]
}

/** Beyond this many kilometres nothing is near. */
const FAR = 4000
const closeness = (distance: number, scale: number): number => Math.exp(-distance / scale)
const saturated = (x: number): number => x / (1 + x)
