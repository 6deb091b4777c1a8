// The source of each cue, whatever it introduces: the subject of the verb, most of all.

import type { AttributionContext } from '../cast/attribution-context.ts'
import { type Cue, isHeardBySubject } from '../cast/find-cues.ts'
import { type Mention, mentionText } from '../cast/speaker-mentions.ts'
import { type Explanation, explainChoice } from '../ranking/explain-choice.ts'
import { softmax, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
import type { FeatureSink } from '../ranking/quote-templates.ts'
import { writeSource } from './report-features.ts'

/** A mention, or null for nobody, with the probability that it is the cue's speaker. */
export interface Source {
  readonly mention: Mention | null
  readonly probability: number
}

const MAX_MENTIONS = 8
const CLASSES: ReadonlySet<Cue['class']> = new Set([
  'say',
  'write',
  'call',
  'ask',
  'according',
  'show',
  'judge',
  'think',
])

/** Does a cue have a subject that this ranker knows? A colon, a dash and a noun have none. */
export const isReporting = (cue: Cue): boolean => CLASSES.has(cue.class)

/** Mentions that could be a cue's speaker, null (nobody) first. */
export function sourcesFor(context: AttributionContext, cue: Cue): (Mention | null)[] {
  const sentence = context.layout.sentenceOf[cue.first] ?? 0
  const isHeard = isHeardBySubject(context, cue)
  const free = (context.mentionsIn[sentence] ?? []).filter(
    ({ first, end }) => (end <= cue.first && !isHeard) || first > cue.last,
  )
  const near = [...free].sort((a, b) => Math.abs(a.head - cue.first) - Math.abs(b.head - cue.first))
  return [null, ...near.slice(0, MAX_MENTIONS).sort((a, b) => a.first - b.first)]
}

/** A cue's possible speakers, nobody first. */
export function sourcesOf(context: AttributionContext, cue: Cue, weights: Weights): Source[] {
  if (isHeardBySubject(context, cue)) return [{ mention: agentOf(context, cue), probability: SURE }]

  const sum = new WeightSum(weights)
  const mentions = sourcesFor(context, cue)
  const scores = mentions.map((mention) => {
    writeSource(sum, context, cue, mention)
    return sum.take() * weights.scale
  })
  const chances = softmax(scores)
  return mentions.map((mention, i) => ({ mention, probability: chances[i] ?? 0 }))
}

const SURE = 0.95

/** "Was told by detectives": the speaker of a verb whose subject is the hearer. */
function agentOf({ layout, letters, mentionsIn }: AttributionContext, { last, first }: Cue): Mention | null {
  if (letters[last + 1] !== 'b') return null
  return (
    mentionsIn[layout.sentenceOf[first] ?? 0]?.find(({ lead, inside }) => lead === last + 2 && inside === null) ?? null
  )
}

/** Why a cue has the speaker that it has. */
export function explainSource(context: AttributionContext, cue: Cue, weights: Weights): Explanation {
  const { layout } = context
  const candidates = sourcesFor(context, cue).map((mention) => ({
    speaker: mention && mentionText(layout, mention),
    cue: layout.words[cue.first]?.text ?? null,
    write: (sink: FeatureSink) => writeSource(sink, context, cue, mention),
  }))
  return explainChoice(weights, candidates)
}
