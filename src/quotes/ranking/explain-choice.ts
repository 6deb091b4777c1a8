// Explains a ranker's choice: the best candidates with the features that weighed most for and against each.
import type { Quote } from '../../core/analysis.ts'
import { FeatureList, type Weights } from './linear-ranker.ts'
import type { FeatureSink } from './quote-templates.ts'

export type Explanation = NonNullable<Quote['explanation']>

/** A candidate by the words that name it, and what writes its features. */
export interface Explained {
  readonly speaker: string | null
  readonly cue: string | null
  readonly write: (sink: FeatureSink) => void
}

const MAX_CANDIDATES = 5
const MAX_REASONS = 6

/** The best candidates, the chosen one first: by default the one that weighs most. */
export function explainChoice(
  { values, scale }: Weights,
  candidates: readonly Explained[],
  chosen: number | null = null,
): Explanation {
  const rated = candidates.map(({ speaker, cue, write }, index) => {
    const list = new FeatureList(values.length)
    write(list)
    const reasons = list.names.map((feature, i) => ({
      feature,
      weight: scale * (values[list.buckets[i] ?? 0] ?? 0),
    }))
    return { speaker, cue, index, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) }
  })
  const sorted = rated.sort((a, b) => Number(b.index === chosen) - Number(a.index === chosen) || b.score - a.score)
  return sorted.slice(0, MAX_CANDIDATES).map(({ speaker, cue, score, reasons }) => ({
    speaker,
    cue,
    score: round(score),
    reasons: reasons
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MAX_REASONS)
      .map(({ feature, weight }) => ({ feature, weight: round(weight) })),
  }))
}

const round = (x: number): number => Math.round(100 * x) / 100
