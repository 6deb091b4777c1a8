// Attribution: gives each marked quotation its speaker.
import type { Quote } from '../../core/analysis.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Resolver } from '../cast/resolve-mentions.ts'
import type { SpeakerTimeline } from '../cast/speaker-timeline.ts'
import type { Model } from '../ranking/ranker-model.ts'
import { attribute } from './attribute-quotes.ts'
import { explain } from './explain-speaker.ts'
import { quotesOf } from './marked-quotes.ts'

/** One record a marked passage; `spoken` are the items of those that somebody said. */
export function attributeQuotes(
  context: AttributionContext,
  { speaker, kind }: Model,
  resolver: Resolver,
  timeline: SpeakerTimeline,
  isExplained: boolean,
): { quotes: Quote[]; spoken: ReadonlySet<number> } {
  const attributions = attribute(context, speaker, resolver, timeline)
  const records = quotesOf(context, attributions, kind)
  const explanations = isExplained ? explain(context, speaker, attributions) : []
  const quotes = records.map((quote, i) => {
    const explanation = explanations[i]
    return explanation ? { ...quote, explanation } : quote
  })
  const spoken = context.layout.quoteItems.filter((_, i) => quotes[i]?.kind !== 'scare')
  return { quotes, spoken: new Set(spoken) }
}
