// Explains why a marked quotation has the speaker that it has.
import type { AttributionContext } from '../cast/attribution-context.ts'
import { mentionText } from '../cast/speaker-mentions.ts'
import { type Explanation, explainChoice } from '../ranking/explain-choice.ts'
import type { Weights } from '../ranking/linear-ranker.ts'
import type { FeatureSink } from '../ranking/quote-templates.ts'
import { type Attribution, walk } from './attribute-quotes.ts'
import { NOBODY } from './speaker-candidates.ts'
import { writeAll } from './speaker-features.ts'

/** By passage: its best candidates, the chosen one first. Goes the same way as `attribute`, so it costs as much again. */
export function explain(
  context: AttributionContext,
  weights: Weights,
  attributions: readonly Attribution[],
): Explanation[] {
  const { layout } = context
  const explanations: Explanation[] = []
  walk(context, (quote, candidates) => {
    const { candidate, entity } = attributions[quote.passage] ?? { candidate: NOBODY, entity: null }
    const { mention, cue } = candidate
    const chosen = candidates.findIndex((one) => one.mention === mention && one.cue === cue)
    const explained = candidates.map((candidate) => ({
      speaker: candidate.mention && mentionText(layout, candidate.mention),
      cue: candidate.cue && (layout.words[candidate.cue.first]?.text ?? null),
      write: (sink: FeatureSink) => writeAll(sink, quote, candidate),
    }))
    explanations.push(explainChoice(weights, explained, chosen))
    return { index: Math.max(0, chosen), entity: entity?.key ?? null }
  })
  return explanations
}
