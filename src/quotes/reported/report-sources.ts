// Who each cue's speaker is, whatever it introduces: the subject of the verb, most of all.

import type { AttributionContext } from '../cast/attribution-context.ts'
import { type Cue, isHeardBySubject } from '../cast/find-cues.ts'
import type { Mention } from '../cast/speaker-mentions.ts'
import { softmax, WeightSum, type Weights } from '../ranking/linear-ranker.ts'
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
  const sum = new WeightSum(weights)
  const mentions = sourcesFor(context, cue)
  const scores = mentions.map((mention) => {
    writeSource(sum, context, cue, mention)
    return sum.take() * weights.scale
  })
  const chances = softmax(scores)
  return mentions.map((mention, i) => ({ mention, probability: chances[i] ?? 0 }))
}
