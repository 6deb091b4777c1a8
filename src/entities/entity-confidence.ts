// The probability of an entity: most of its mentions are names of its kind, with these very spans.
import type { NameMention } from './name-mentions.ts'

/** Log-odds: an intercept, and weights of what is known of the mentions (`confidenceFeatures`). */
export type ConfidenceWeights = readonly number[]

/** Fitted by `npm run calibrate:names` on articles that the tagger was not trained on. */
const WEIGHTS: Readonly<Record<'person' | 'organization', ConfidenceWeights>> = {
  person: [-0.254, 1.441, 0.194, -0.312, 2.084],
  organization: [-0.192, 0.771, 1.089, -0.301, 1.267],
}

/** Margins above this make nothing surer. */
const MAX_MARGIN = 600
const UNIT = 200

/** Mean and greatest margin of the mentions, their number, and whether the name has several words. */
export function confidenceFeatures(mentions: readonly NameMention[]): number[] {
  const margins = mentions.map(({ margin }) => Math.min(margin ?? 0, MAX_MARGIN) / UNIT)
  const mean = margins.reduce((sum, margin) => sum + margin, 0) / Math.max(1, margins.length)
  const isLong = mentions.some(({ text }) => text.includes(' '))
  return [1, mean, Math.max(0, ...margins), Math.log2(Math.max(1, mentions.length)), isLong ? 1 : 0]
}

/** Between 0 and 1, in hundredths. */
export function confidenceOf(kind: keyof typeof WEIGHTS, mentions: readonly NameMention[]): number {
  const features = confidenceFeatures(mentions)
  const logit = WEIGHTS[kind].reduce((sum, weight, i) => sum + weight * (features[i] as number), 0)
  return Math.round(100 / (1 + Math.exp(-logit))) / 100
}
