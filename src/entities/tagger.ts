// Names in an article, as a linear-chain conditional random field tags them.
import type { Article } from '../core/article.ts'
import { datelinePlaces } from './dateline.ts'
import { consensusFeatures, extractFeatures, type Features } from './features.ts'
import { fillKnown } from './known-fill.ts'
import { LABEL_COUNT, namesOf, type TaggedName } from './labels.ts'
import { addWeights, type Model, type Weights } from './model.ts'
import { bestLabels } from './viterbi.ts'

/** Names in the order of the text, without overlap: read twice, the second time knowing what the first made of the whole article. */
export function tagNames(article: Article, { first, second }: Model): TaggedName[] {
  const features = extractFeatures(article)
  const names = decode([features], first)
  const better = second ? decode([features, consensusFeatures(features.layout, names)], second) : names
  const filled = fillKnown(features.layout, better)
  const datelines = datelinePlaces(article, features.layout, filled)
  if (datelines.length === 0) return filled
  const others = filled.filter((name) => !datelines.some(({ first, end }) => first < name.end && name.first < end))
  return [...others, ...datelines].sort((a, b) => a.first - b.first)
}

/** The best names by the features of all `sets`, which cover the same tokens. */
export function decode(sets: readonly Features[], weights: Weights): TaggedName[] {
  const names: TaggedName[] = []
  let n = 0
  for (const { first, end } of sets[0]?.stretches ?? []) {
    const length = end - first
    const scores = new Int32Array(length * LABEL_COUNT)
    for (let i = 0; i < length; i++, n++) {
      for (const { offsets, values } of sets) {
        addWeights(weights, values, offsets[n] as number, offsets[n + 1] as number, scores, i * LABEL_COUNT)
      }
    }
    names.push(...namesOf(bestLabels(scores, length, weights.transitions), first))
  }
  return names
}
