// Reported speech without marks: "She said that the bridge would open", "The bridge, the ministry said, is safe".
// For each cue, the ranker picks who speaks, then which words are the content, or that nothing is reported.

import type { AttributionContext } from '../cast/attribution-context.ts'
import type { Cue } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { bestOf, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import type { Model } from '../ranking/ranker-model.ts'
import { type Content, contentsFor, hasLetter } from './report-contents.ts'
import { writeContent } from './report-features.ts'
import { type Source, sourcesOf } from './report-sources.ts'

export interface Report {
  readonly cue: Cue
  readonly mention: Mention
  readonly content: Content
  /** Of the speaker. */
  readonly probability: number
}

/** Verbs of the mind and of judgement report no speech; their cues only teach the ranker what is none. */
const SPEECH: ReadonlySet<Cue['class']> = new Set(['say', 'write', 'ask', 'according', 'show'])
/** What nothing must be better than: fewer and surer reports. */
const DOUBT = -0.4

/** The reports of an article that hold no marked quotation, in text order; `taken` are the cues of quotations. */
export function findReports(
  context: AttributionContext,
  { source, content }: Pick<Model, 'source' | 'content'>,
  taken: ReadonlySet<Cue>,
): Report[] {
  const cues = context.cues.filter((cue) => SPEECH.has(cue.class) && !taken.has(cue))
  return withoutOverlaps(cues.flatMap((cue) => reportOf(context, cue, sourcesOf(context, cue, source), content)))
}

function reportOf(context: AttributionContext, cue: Cue, sources: readonly Source[], contents: Weights): Report[] {
  const { mention, probability } = sources[bestOf(sources.map((source) => source.probability))] ?? { mention: null }
  if (!mention) return []
  const choices = contentsFor(context, cue, mention)
  const sum = new WeightSum(contents)
  const scores = choices.map((content) => {
    writeContent(sum, context, cue, mention, content)
    return sum.take() * contents.scale
  })
  scores[0] = (scores[0] ?? 0) + DOUBT
  const content = choices[bestOf(scores)]
  if (!content || hasQuote(context, content)) return []
  return [{ cue, mention, content, probability }]
}

const hasQuote = ({ letters }: AttributionContext, { first, end }: Content): boolean =>
  hasLetter(letters, 'q', first, end)

/** Of two reports that share words the one that begins first is kept. */
function withoutOverlaps(reports: readonly Report[]): Report[] {
  const sorted = [...reports].sort((a, b) => a.content.first - b.content.first || b.content.end - a.content.end)
  let end = 0
  return sorted.filter(({ content }) => {
    if (content.first < end) return false
    end = content.end
    return true
  })
}
