// Reported speech: what somebody said, without quotation marks.
import type { Quote } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Resolver } from '../cast/resolve-mentions.ts'
import type { SpeakerTimeline } from '../cast/speaker-timeline.ts'
import type { Model } from '../ranking/ranker-model.ts'
import { findReports } from './find-reports.ts'
import { explainSource } from './report-sources.ts'
import { reportedQuotes } from './reported-quotes.ts'

/** One record a report, two where it stands around its cue; `spoken` are the items of marked quotations that somebody said. */
export function findReportedSpeech(
  context: AttributionContext,
  article: Article,
  rankers: Model,
  spoken: ReadonlySet<number>,
  resolver: Resolver,
  timeline: SpeakerTimeline,
  isExplained: boolean,
): Quote[] {
  const explain = isExplained ? (cue: Cue) => explainSource(context, cue, rankers.source) : null
  return reportedQuotes(context, article, findReports(context, rankers, spoken), resolver, timeline, explain)
}
