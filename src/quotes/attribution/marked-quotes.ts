// From attributions to the records of the contract.
import type { Quote } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Roles } from '../cast/resolve-noun-phrases.ts'
import type { LastSpeaker } from '../cast/resolve-pronouns.ts'
import type { SpeakerEntity } from '../cast/speaker-entities.ts'
import { cueSpan, entityOf, mentionSpan, speakerOf } from '../cast/speaker-records.ts'
import { calibrated } from '../ranking/confidence.ts'
import type { Attribution } from './attribute-quotes.ts'
import { kindOf } from './quote-kinds.ts'
import { viaOf } from './quoted-via.ts'

/** One record a marked stretch, in text order. Ids are for this list alone. */
export function quotesOf(context: AttributionContext, roles: Roles, attributions: readonly Attribution[]): Quote[] {
  let last: LastSpeaker | null = null
  return attributions.map((attribution, i): Quote => {
    const { mention, cue } = attribution.candidate
    const { start, end, content } = context.stretches[i] ?? { start: 0, end: 0, content: { start: 0, end: 0 } }
    const item = context.layout.quoteItems[i] ?? 0
    const entity: SpeakerEntity | null = mention && entityOf(context, roles, mention, last)
    if (entity) last = { entity, item }
    const continues = goesOn(context, attributions, i)
    const via = mention && viaOf(context, context.layout.sentenceOf[item] ?? 0, mention, cue)
    return {
      id: `stretch ${i}`,
      ...spanOf(context.layout.text, start, end),
      kind: kindOf(context, i, mention !== null, continues),
      content: context.layout.text.slice(content.start, content.end),
      speaker: mention && speakerOf(context, mention, entity),
      cue: cue && cueSpan(context, cue),
      via: via && mentionSpan(context, via),
      continues: continues ? `stretch ${i - 1}` : null,
      confidence: calibrated(mention ? 'speaker' : 'nobody', attribution.probability),
    }
  })
}

/** The same words of attribution as the quotation before, or the same paragraph-crossing quotation. */
function goesOn(context: AttributionContext, attributions: readonly Attribution[], i: number): boolean {
  if (context.stretches[i]?.continues) return true
  const { mention, cue } = attributions[i]?.candidate ?? { mention: null, cue: null }
  const before = attributions[i - 1]?.candidate
  return mention !== null && before?.mention === mention && before.cue === cue
}
