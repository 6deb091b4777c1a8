// Why a quotation has the speaker that it has: the best candidates with what weighed most for and against each.
import type { Quote } from '../../core/analysis.ts'
import type { AttributionContext } from '../cast/attribution-context.ts'
import { mentionText } from '../cast/speaker-mentions.ts'
import { bestOf, scoreOf, type Weights } from '../ranking/linear-ranker.ts'
import { walk } from './attribute-quotes.ts'
import type { Candidate } from './speaker-candidates.ts'
import { featuresOf } from './speaker-features.ts'

type Explanation = NonNullable<Quote['explanation']>

const MAX_CANDIDATES = 5
const MAX_REASONS = 6

/** By stretch: its best candidates, the chosen one first. Goes the same way as `attribute`, so it costs as much again. */
export function explain(context: AttributionContext, weights: Weights): Explanation[] {
  const explanations: Explanation[] = []
  walk(context, (quote, candidates) => {
    const rated = candidates.map((candidate) => {
      const features = featuresOf(quote, candidate)
      return { candidate, features, score: scoreOf(weights, features) }
    })
    const best = [...rated].sort((a, b) => b.score - a.score).slice(0, MAX_CANDIDATES)
    explanations.push(
      best.map(({ candidate, features, score }) => ({
        ...named(context, candidate),
        score: round(score),
        reasons: features
          .map((feature) => ({ feature: readable(feature), weight: round(scoreOf(weights, [feature])) }))
          .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
          .slice(0, MAX_REASONS),
      })),
    )
    return bestOf(rated.map(({ score }) => score))
  })
  return explanations
}

const named = ({ layout }: AttributionContext, { mention, cue }: Candidate) => ({
  speaker: mention && mentionText(layout, mention),
  cue: cue && (layout.words[cue.first]?.text ?? null),
})

/** A feature's family, by its first letter, and its value. */
function readable(feature: string): string {
  const family = FAMILIES.find(([letters]) => letters.includes(feature.charAt(0)))?.[1] ?? 'other'
  return `${family}: ${feature}`
}

const FAMILIES: readonly (readonly [string, string])[] = [
  ['0', 'nobody'],
  ['abcdj', 'place and form'],
  ['efghi', 'punctuation around'],
  ['klm', 'verb'],
  ['nNopqrstuvwxXUVW', 'words between'],
  ['ABCDEFG', 'what the speaker is'],
  ['HIJ', 'how often named'],
  ['KLMOPQRST', 'who spoke before'],
]

const round = (x: number): number => Math.round(100 * x) / 100
