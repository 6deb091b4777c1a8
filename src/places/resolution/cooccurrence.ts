// Co-occurrence of places: counts, before any sense is chosen, the other names that have some sense near a place.

import type { PlaceKind } from '../../core/analysis.ts'
import type { Place } from '../gazetteer/gazetteer.ts'
import { roughKilometres } from '../gazetteer/geometry.ts'
import type { Candidate } from '../gazetteer/place-candidates.ts'

/** Measures the agreement of a place with the other names of the article, over all of their senses. */
export type Cooccurrence = (
  place: Place,
  own: number,
) => { readonly cooccurrence: number; readonly countyCooccurrence: number }

/** Kinds whose middle says nothing of what lies near them, or that have no place on Earth. */
export const WITHOUT_MIDDLE: ReadonlySet<PlaceKind> = new Set(['country', 'state', 'continent', 'other'])
const NEAR_KM = 50
/** Names of many places are near to everything, and tell little. */
const MAX_IN_CELL = 100

interface Entry {
  readonly owner: number
  readonly place: Place
  /** Less where the name has many senses. */
  readonly rarity: number
}

export function cooccurrenceOf(candidates: readonly (readonly Candidate[])[]): Cooccurrence {
  const cells = new Map<number, Entry[]>()
  candidates.forEach((list, owner) => {
    const rarity = 1 / Math.sqrt(Math.max(1, list.length))
    for (const { place } of list) {
      if (WITHOUT_MIDDLE.has(place.kind)) continue
      const key = cell(Math.round(place.latitude), Math.round(place.longitude))
      const entries = cells.get(key)
      if (!entries) cells.set(key, [{ owner, place, rarity }])
      else if (entries.length < MAX_IN_CELL) entries.push({ owner, place, rarity })
    }
  })
  return (place, own) => {
    const best = new Map<number, number>()
    let isInCounty = false
    for (const key of around(place)) {
      for (const { owner, place: other, rarity } of cells.get(key) ?? []) {
        if (owner === own || (other.kind === place.kind && other.row === place.row)) continue
        const near = Math.exp(-roughKilometres(other, place) / NEAR_KM)
        best.set(owner, Math.max(best.get(owner) ?? 0, near * rarity))
        if (near > 0.3 && (other.kind === 'county') !== (place.kind === 'county') && other.division === place.division)
          isInCounty = true
      }
    }
    const total = [...best.values()].reduce((a, b) => a + b, 0)
    return { cooccurrence: total / (1 + total), countyCooccurrence: isInCounty ? 1 : 0 }
  }
}

/** A cell's number: a degree by a degree. */
const cell = (latitude: number, longitude: number): number => latitude * 1000 + longitude

/** The cell of a place and those about it. */
function around({ latitude, longitude }: Place): number[] {
  const [north, east] = [Math.round(latitude), Math.round(longitude)]
  return [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => cell(north + i, east + j)))
}
