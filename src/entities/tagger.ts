// Names in an article, as a linear-chain conditional random field tags them.
import type { Article } from '../core/article.ts'
import { extractFeatures } from './features.ts'
import { LABEL_COUNT, namesOf, type TaggedName } from './labels.ts'
import { addWeights, type Model } from './model.ts'
import { bestLabels } from './viterbi.ts'

/** Names in the order of the text, without overlap. */
export function tagNames(article: Article, model: Model): TaggedName[] {
  const { stretches, offsets, values } = extractFeatures(article)
  const names: TaggedName[] = []
  let n = 0
  for (const { first, end } of stretches) {
    const length = end - first
    const scores = new Float32Array(length * LABEL_COUNT)
    for (let i = 0; i < length; i++, n++) {
      const last = offsets[n + 1] as number
      for (let k = offsets[n] as number; k < last; k++) addWeights(model, values[k] as number, scores, i * LABEL_COUNT)
    }
    names.push(...namesOf(bestLabels(scores, length, model.transitions), first))
  }
  return names
}
