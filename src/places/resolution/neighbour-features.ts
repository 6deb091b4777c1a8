// Features of a candidate that depend on the likely senses of the other toponyms.

import type { Place } from '../gazetteer/gazetteer.ts'
import { roughKilometres } from '../gazetteer/geometry.ts'
import type { Candidate } from '../gazetteer/place-candidates.ts'
import { WITHOUT_MIDDLE } from './cooccurrence.ts'
import { closeness, flag, saturated } from './feature-scales.ts'
import type { Tie } from './place-ties.ts'
import type { ArticleEvidence } from './sense-features.ts'

/** The sense that another toponym of the article has for now. */
export interface Belief {
  readonly name: string
  readonly place: Place
  /** Its mentions, damped, by how sure the sense is. */
  readonly weight: number
  /** The likeliest senses. */
  readonly senses: readonly Sense[]
}

interface Sense {
  readonly candidate: Candidate
  readonly probability: number
}

/** The toponym that a candidate belongs to. */
export interface Owner {
  readonly at: number
  readonly name: string
  readonly ties: readonly Tie[]
}

/** A belief weaker than this is no neighbour. */
const MIN_NEIGHBOUR = 0.3

/** A candidate's numbers in the order of NEIGHBOUR_FEATURES. `beliefs` has, by toponym, the current ones. `own` and others of its name are no neighbours: two Manchesters are not near each other. */
export function neighbourFeatures(
  { place }: Candidate,
  evidence: ArticleEvidence,
  beliefs: readonly (Belief | null)[],
  own: Owner,
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
    tied('near', place, beliefs, own.ties),
    tied('within', place, beliefs, own.ties),
  ]
}

/** How near the likely senses of the names are that the text ties to this one. */
function tied(kind: Tie['kind'], place: Place, beliefs: readonly (Belief | null)[], ties: readonly Tie[]): number {
  // A country does not lie near a town or in one.
  if (WITHOUT_MIDDLE.has(place.kind))
    return ties.some((tie) => tie.kind === kind && isTown(beliefs[tie.other])) ? NOT_NEAR : 0
  let most = 0
  for (const tie of ties) {
    if (tie.kind !== kind) continue
    for (const { candidate, probability } of beliefs[tie.other]?.senses ?? []) {
      if (WITHOUT_MIDDLE.has(candidate.place.kind)) continue
      most = Math.max(most, Math.sqrt(probability) * vicinity(roughKilometres(candidate.place, place)))
    }
  }
  return most
}

const NOT_NEAR = -0.3
const isTown = (belief: Belief | null | undefined): boolean => belief?.place.kind === 'city'

/** Mostly within a day's walk; some places are "north of" a town that is hours away. */
const vicinity = (distance: number): number => 0.8 * closeness(distance, 60) + 0.2 * closeness(distance, 400)

/** Beyond this many kilometres nothing is near. */
const FAR = 4000
