// Why a quotation has the speaker that it has: the best candidates with what weighed most for and against each.
import type { Quote } from '../../core/analysis.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { mentionText } from '../cast/speaker-mentions.ts'
import { bestOf, FeatureList, type Weights } from '../ranking/linear-ranker.ts'
import { walk } from './attribute-quotes.ts'
import type { QuoteContext } from './quote-context.ts'
import type { Candidate } from './speaker-candidates.ts'
import { writeAll } from './speaker-features.ts'

type Explanation = NonNullable<Quote['explanation']>

const MAX_CANDIDATES = 5
const MAX_REASONS = 6

/** By stretch: its best candidates, the chosen one first. Goes the same way as `attribute`, so it costs as much again. */
export function explain(context: AttributionContext, weights: Weights): Explanation[] {
  const explanations: Explanation[] = []
  walk(context, (quote, candidates) => {
    const rated = candidates.map((candidate) => {
      const reasons = reasonsFor(weights, quote, candidate)
      return { candidate, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) }
    })
    const best = [...rated].sort((a, b) => b.score - a.score).slice(0, MAX_CANDIDATES)
    explanations.push(
      best.map(({ candidate, reasons, score }) => ({
        ...named(context, candidate),
        score: round(score),
        reasons: [...reasons]
          .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
          .slice(0, MAX_REASONS)
          .map(({ feature, weight }) => ({ feature, weight: round(weight) })),
      })),
    )
    return bestOf(rated.map(({ score }) => score))
  })
  return explanations
}

const named = ({ layout }: AttributionContext, { mention, cue }: Candidate) => ({
  speaker: mention && mentionText(layout, mention),
  cue: cue && (layout.words[cue.first]?.text ?? null),
})

function reasonsFor({ values, scale }: Weights, quote: QuoteContext, candidate: Candidate) {
  const list = new FeatureList(values.length)
  writeAll(list, quote, candidate)
  return list.names.map((feature, i) => ({ feature, weight: scale * (values[list.buckets[i] ?? 0] ?? 0) }))
}

const round = (x: number): number => Math.round(100 * x) / 100
