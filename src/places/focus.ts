// What the story is about: the countries and places that most of its places lie in, the headline and the opening before the rest.
import type { Focus, Place } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'

/** How many places a focus may name, and the least share of the article that each holds. */
const MOST = 3
const LEAST = 0.15
/** Mentions count less the later they stand: half at this many characters. */
const HALF = 1500

/** One to three places, countries and others, with their share of the article's mentions of places. */
export function focusOf({ text }: Article, places: readonly Place[]): Focus[] {
  const weights = places.map(({ mentions }) =>
    mentions.reduce((sum, { start }) => sum + HALF / (HALF + Math.min(start, text.length)), 0),
  )
  const total = weights.reduce((a, b) => a + b, 0)
  if (total === 0) return []
  // A country is also named by what lies in it.
  const shares = places.map((place, i) => {
    const own = weights[i] ?? 0
    if (place.kind !== 'country') return own / total
    const within = places.reduce(
      (sum, other, j) => sum + (j !== i && other.country === place.country ? (weights[j] ?? 0) : 0),
      0,
    )
    return (own + within / 2) / total
  })
  return places
    .map(({ id }, i) => ({ place: id, weight: Math.round(Math.min(1, shares[i] ?? 0) * 100) / 100 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .filter(({ weight }, i) => i === 0 || weight >= LEAST)
}
