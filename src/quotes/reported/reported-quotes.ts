// From reports to the records of the contract.
import type { Quote } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import { type Range, spanOf } from '../../core/span.ts'
import { viaOf } from '../attribution/quoted-via.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import { likeliest, type Resolver } from '../cast/resolve-mentions.ts'
import { cueSpan, mentionSpan, speakerOf } from '../cast/speaker-records.ts'
import type { SpeakerTimeline } from '../cast/speaker-timeline.ts'
import { calibrated } from '../ranking/confidence.ts'
import type { Explanation } from '../ranking/explain-choice.ts'
import type { Report } from './find-reports.ts'
import type { Content } from './report-contents.ts'

/** Reported speech as records; a report around its cue is two, the second going on from the first. */
export function reportedQuotes(
  context: AttributionContext,
  article: Article,
  reports: readonly Report[],
  resolver: Resolver,
  timeline: SpeakerTimeline,
  explain: ((cue: Cue) => Explanation) | null,
): Quote[] {
  return reports.flatMap((report) => {
    const { mention, cue, isHearer = false } = report
    const { entity, probability } = isHearer ? NOBODY : likeliest(resolver.resolve(mention))
    if (entity) timeline.add(entity, cue.first)
    const id = `report ${context.layout.starts[cue.first]}`
    const via = viaOf(context, context.layout.sentenceOf[cue.first] ?? 0, mention, cue)
    return piecesOf(context, report).flatMap((content, piece): Quote[] => {
      const { start, end } = withoutDateline(context, article, content)
      const span = spanOf(article.text, start, end)
      return [
        {
          id: `${id} ${piece}`,
          ...span,
          kind: 'indirect',
          content: span.text,
          speaker: isHearer ? null : speakerOf(context, mention, entity, cue),
          cue: cueSpan(context, cue),
          via: via && mentionSpan(context, via),
          continues: piece ? `${id} ${piece - 1}` : null,
          confidence: calibrated('source', report.probability * probability),
          ...(explain && { explanation: explain(cue) }),
        },
      ]
    })
  })
}

/** The teller of "passengers were told". */
const NOBODY = { entity: null, probability: 1 } as const

/** "The museum, he said, would open": what stands before the words between commas, and what stands after them. */
function piecesOf({ layout }: AttributionContext, { content, cue, mention }: Report): Content[] {
  if (content.side !== 'around') return [content]
  const from = Math.min(cue.first, mention.lead)
  const to = Math.max(cue.last + 1, mention.last)
  const after: Content = { first: to + 1, end: content.end, side: 'after' }
  // "Likewise, she said, roads are bad."
  const opening = layout.words[content.first]
  const isAdverb = from - 1 - content.first === 1 && opening !== undefined && opening.noun === null
  return isAdverb ? [after] : [{ first: content.first, end: from - 1, side: 'before' }, after]
}

const DATELINE = /^\p{Lu}[\p{L}\d.,' ]{1,60}(?:(?:\([^)]{1,40}\) ?)?(?:--?|—|–|:)|\(\p{Lu}{2,8}\)) /u

/** Code units of a dateline before the day: "New Delhi, March 4 (PTI)". */
const MAX_DATELINE = 40

/** "LAGOS (Reuters) - Prices rose, the bank said": the report begins after the dateline. */
function withoutDateline(
  { layout }: AttributionContext,
  { structure, paragraphs, text }: Article,
  { first, end }: Content,
): Range {
  const start = layout.starts[first] ?? 0
  const stop = layout.ends[end - 1] ?? start
  const known = structure.dateline
  if (known && known.start <= start && start < known.end && known.end < stop) {
    return { start: known.end + (/^[\s—–-]*/u.exec(text.slice(known.end, stop))?.[0].length ?? 0), end: stop }
  }
  const paragraph = layout.sentences[layout.sentenceOf[first] ?? 0]?.paragraph ?? 0
  const opening = paragraphs[paragraph]?.start ?? start
  if (start - opening > MAX_DATELINE) return { start, end: stop }
  const dateline = DATELINE.exec(text.slice(opening, stop))?.[0] ?? ''
  const behind = opening + (/^\p{Lu}{3}|\(\p{Lu}{2,8}\) $/u.test(dateline) ? dateline.length : 0)
  return { start: Math.max(start, behind), end: stop }
}
