// From attributions to the records of the contract.
import type { Quote } from '../../core/analysis.ts'
import { spanOf } from '../../core/span.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { cueSpan, mentionSpan, speakerOf } from '../cast/speaker-records.ts'
import { calibrated } from '../ranking/confidence.ts'
import type { Weights } from '../ranking/linear-ranker.ts'
import type { Attribution } from './attribute-quotes.ts'
import { isLead } from './certain-forms.ts'
import { kindOf } from './quote-kinds.ts'
import { viaOf } from './quoted-via.ts'

/** One record a marked passage, in text order. Ids are for the article's quotations alone. */
export function quotesOf(context: AttributionContext, attributions: readonly Attribution[], kinds: Weights): Quote[] {
  return attributions.map((attribution, i): Quote => {
    const { start, end, content } = context.passages[i] ?? { start: 0, end: 0, content: { start: 0, end: 0 } }
    const continues = goesOn(context, attributions, i)
    const kind = kindOf({ context, passage: i, attribution, goesOn: continues }, kinds)
    return {
      id: `passage ${start}`,
      ...spanOf(context.layout.text, start, end),
      kind,
      content: context.layout.text.slice(content.start, content.end),
      ...(kind === 'scare' ? NOBODYS_WORDS : saidBy(context, context.layout.quoteItems[i] ?? 0, attribution)),
      continues: continues && kind !== 'scare' ? `passage ${context.passages[i - 1]?.start}` : null,
      confidence: confidenceOf(context, i, attribution),
    }
  })
}

/** The first speaker below a heading is chosen by rule: the right one three times in four, as far as was read. */
const MAX_LEAD_CONFIDENCE = 0.75

function confidenceOf(context: AttributionContext, passage: number, { candidate, probability }: Attribution): number {
  const confidence = calibrated(candidate.mention ? 'speaker' : 'nobody', probability)
  return isLead(context, passage, candidate) ? Math.min(confidence, MAX_LEAD_CONFIDENCE) : confidence
}

/** Titles, slogans, words in an unusual sense. */
const NOBODYS_WORDS = { speaker: null, cue: null, via: null } as const

/** The speaker, the cue, and the source through which the article has the quotation. */
function saidBy(
  context: AttributionContext,
  item: number,
  { candidate: { mention, cue }, entity }: Attribution,
): Pick<Quote, 'speaker' | 'cue' | 'via'> {
  const via = mention && viaOf(context, context.layout.sentenceOf[item] ?? 0, mention, cue)
  return {
    speaker: mention && speakerOf(context, mention, entity, cue),
    cue: cue && cueSpan(context, cue),
    via: via && mentionSpan(context, via),
  }
}

/** The same words of attribution as the quotation before, or the same paragraph-crossing quotation. */
export function goesOn(context: AttributionContext, attributions: readonly Attribution[], i: number): boolean {
  if (context.passages[i]?.continues) return true
  const { mention, cue } = attributions[i]?.candidate ?? { mention: null, cue: null }
  const before = attributions[i - 1]?.candidate
  return mention !== null && before?.mention === mention && before.cue === cue
}
