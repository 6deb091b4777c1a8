// Attribution: gives each marked quotation its speaker.
import type { Quote } from '../../core/analysis.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Roles } from '../cast/resolve-noun-phrases.ts'
import type { Weights } from '../ranking/linear-ranker.ts'
import { attribute } from './attribute-quotes.ts'
import { explain } from './explain-speaker.ts'
import { quotesOf } from './marked-quotes.ts'

/** One record a marked stretch, and the cues that its speakers were found by. */
export function attributeQuotes(
  context: AttributionContext,
  roles: Roles,
  weights: Weights,
  isExplained: boolean,
): { quotes: Quote[]; cues: ReadonlySet<Cue> } {
  const attributions = attribute(context, weights)
  const records = quotesOf(context, roles, attributions)
  const explanations = isExplained ? explain(context, weights) : []
  const quotes = records.map((quote, i) => {
    const explanation = explanations[i]
    return explanation ? { ...quote, explanation } : quote
  })
  return { quotes, cues: new Set(attributions.flatMap(({ candidate }) => candidate.cue ?? [])) }
}
