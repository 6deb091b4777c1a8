// Reported speech: what somebody said, without quotation marks.
import type { Quote } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Resolver } from '../cast/resolve-mentions.ts'
import type { SpeakerTimeline } from '../cast/speaker-timeline.ts'
import type { Model } from '../ranking/ranker-model.ts'
import { findReports } from './find-reports.ts'
import { reportedQuotes } from './reported-quotes.ts'

/** One record a report, two where it stands around its cue; `taken` are the cues of marked quotations. */
export function findReportedSpeech(
  context: AttributionContext,
  article: Article,
  rankers: Model,
  taken: ReadonlySet<Cue>,
  resolver: Resolver,
  timeline: SpeakerTimeline,
): Quote[] {
  return reportedQuotes(context, article, findReports(context, rankers, taken), resolver, timeline)
}
