// The confidence of a resolved place: the probability of its sense, mapped to the share of mentions that were right.
import type { Scored } from './resolve-senses.ts'

/**
 * Probabilities with the share of mentions that were a place of the gold, within 161 km of its point or in its country: of
 * LGL, GeoVirus, TR-News and annotated web articles together (npm run calibrate:places). Between them the share is interpolated.
 */
const CALIBRATION: readonly (readonly [probability: number, share: number])[] = [
  [0, 0.2],
  [0.31, 0.25],
  [0.5, 0.49],
  [0.7, 0.61],
  [0.87, 0.8],
  [0.96, 0.86],
  [0.99, 0.93],
  [1, 0.93],
]
/** The same share of places that the gazetteer does not know, between web articles (0.77) and the three corpora, which leave out streets (0.14). */
const UNKNOWN = 0.48

/** Confidence of a place by the senses of its name, the likeliest first. */
export function confidenceOf([best]: readonly Scored[]): number {
  if (!best) return UNKNOWN
  const upper = CALIBRATION.findIndex(([probability]) => probability >= best.probability)
  const [high, highShare] = CALIBRATION[upper] ?? [1, 1]
  const [low, lowShare] = CALIBRATION[upper - 1] ?? [0, highShare]
  const part = high > low ? (best.probability - low) / (high - low) : 0
  return Math.round((lowShare + part * (highShare - lowShare)) * 100) / 100
}
