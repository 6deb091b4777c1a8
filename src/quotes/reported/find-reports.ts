// Reported speech without marks: "She said that the bridge would open", "The bridge, the ministry said, is safe".
// For each cue, the ranker picks who speaks, then which words are the content, or that nothing is reported.

import { VERBS_NEEDING_HEARER } from '../../lexicons/verbs-with-hearer.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { bestOf, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import type { Model } from '../ranking/ranker-model.ts'
import { type Content, contentsFor } from './report-contents.ts'
import { writeContent } from './report-features.ts'
import { type Source, sourcesOf } from './report-sources.ts'

export interface Report {
  readonly cue: Cue
  readonly mention: Mention
  readonly content: Content
  /** The confidence of the speaker. */
  readonly probability: number
}

/** Verbs of the mind and of judgement report no speech; their cues only teach the ranker what is none. */
const SPEECH: ReadonlySet<Cue['class']> = new Set(['say', 'write', 'ask', 'according', 'show'])
/** The score that the best content must exceed: fewer and surer reports. */
const DOUBT = -0.7
/** The same where a report is likely by its form. */
const DOUBT_LIKELY = -1.8

/** The reports of an article that hold no marked quotation, in text order; `spoken` are the items of quotations that somebody said. */
export function findReports(
  context: AttributionContext,
  { source, content }: Pick<Model, 'source' | 'content'>,
  spoken: ReadonlySet<number>,
): Report[] {
  const cues = context.cues.filter((cue) => SPEECH.has(cue.class))
  return withoutOverlaps(
    cues.flatMap((cue) => reportOf(context, cue, sourcesOf(context, cue, source), content, spoken)),
  )
}

function reportOf(
  context: AttributionContext,
  cue: Cue,
  sources: readonly Source[],
  contents: Weights,
  spoken: ReadonlySet<number>,
): Report[] {
  const { mention, probability } = sources[bestOf(sources.map((source) => source.probability))] ?? { mention: null }
  if (!mention) return []
  // Words that hold a quotation are that quotation's.
  const choices = contentsFor(context, cue, mention).filter((one) => one === null || !holdsSpeech(spoken, one))
  const sum = new WeightSum(contents)
  const scores = choices.map((content) => {
    writeContent(sum, context, cue, mention, content)
    return sum.take() * contents.scale
  })
  scores[0] = (scores[0] ?? 0) + doubtOf(cue, choices)
  const content = choices[bestOf(scores)]
  if (!content) return []
  return [{ cue, mention, content, probability }]
}

/** Does a content hold a quotation that somebody said? That is a record of its own. */
function holdsSpeech(spoken: ReadonlySet<number>, { first, end }: Content): boolean {
  for (let i = first; i < end; i++) if (spoken.has(i)) return true
  return false
}

/** Words told to a hearer, and words before their verb of saying, are reported more often than not. */
function doubtOf({ verb }: Cue, choices: readonly (Content | null)[]): number {
  const isLikely = VERBS_NEEDING_HEARER.has(verb) || choices.some((one) => one?.side === 'before')
  return isLikely ? DOUBT_LIKELY : DOUBT
}

/** Keeps the first of reports that share words. */
function withoutOverlaps(reports: readonly Report[]): Report[] {
  const sorted = [...reports].sort((a, b) => a.content.first - b.content.first || b.content.end - a.content.end)
  let end = 0
  return sorted.filter(({ content }) => {
    if (content.first < end) return false
    end = content.end
    return true
  })
}
