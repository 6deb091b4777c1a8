// Reported speech: what somebody said, without quotation marks.
import type { Quote } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Roles } from '../cast/resolve-noun-phrases.ts'
import type { Model } from '../ranking/ranker-model.ts'
import { findReports } from './find-reports.ts'
import { reportedQuotes } from './reported-quotes.ts'

/** One record a report, two where it stands around its cue; `taken` are the cues of marked quotations. */
export function findReportedSpeech(
  context: AttributionContext,
  roles: Roles,
  article: Article,
  { source, content }: Model,
  taken: ReadonlySet<Cue>,
): Quote[] {
  return reportedQuotes(context, roles, article, findReports(context, source, content, taken))
}
