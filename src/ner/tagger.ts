// Names in an article, as a linear-chain conditional random field tags them.
import type { Article } from '../core/article.ts'
import { mix } from '../core/hash.ts'
import { addConsensus, countReading } from './consensus.ts'
import { datelinePlaces } from './dateline-places.ts'
import { scorerOf } from './label-scorer.ts'
import { kindMargin, LABEL_COUNT, namesOf, type TaggedName } from './labels.ts'
import { correctByLexicon } from './lexicon-corrections.ts'
import { ROW, shareDown } from './shared-weights.ts'
import { addWeights, type Model, type Weights } from './tagger-model.ts'
import type { Layout } from './tagging-layout.ts'
import { addFeatures, prepare, type Reading } from './token-features.ts'
import { BestLabels } from './viterbi.ts'

/** Names in the order of the text, without overlap: read twice, the second time knowing what the first made of the whole article. */
export function tagNames(article: Article, { first, second }: Model): TaggedName[] {
  const reading = prepare(article)
  const { layout } = reading
  const scores = scoresOf(reading, first)
  let names = decode(layout, scores, first)
  if (second) {
    addConsensusScores(layout, names, second, scores)
    names = decode(layout, scores, second)
  }
  const filled = correctByLexicon(layout, names)
  const datelines = datelinePlaces(article, layout, filled)
  if (datelines.length === 0) return filled
  const others = filled.filter((name) => !datelines.some(({ first, end }) => first < name.end && name.first < end))
  return [...others, ...datelines].sort((a, b) => a.first - b.first)
}

/** Scores of the labels of all candidate tokens, LABEL_COUNT a token, one segment after another. */
export function scoresOf(reading: Reading, weights: Weights): Int16Array {
  const { segments, candidates } = reading.layout
  const scores = new Int16Array(candidates * LABEL_COUNT)
  const scorer = scorerOf(weights)
  const { row } = scorer
  let at = 0
  for (const { first, end } of segments) {
    for (let i = first; i < end; i++, at += LABEL_COUNT) {
      row.fill(0)
      addFeatures(scorer, reading, i)
      addRow(row, scores, at)
    }
  }
  return scores
}

/** Adds to the scores what a second reading knows: how the first one tagged the rest of the article. */
function addConsensusScores(layout: Layout, names: readonly TaggedName[], weights: Weights, scores: Int16Array): void {
  const counted = countReading(layout, names, scores)
  const row = new Int32Array(ROW)
  const add = (template: number, value: number): void => addWeights(weights, mix(template, value), row, 0)
  let at = 0
  for (const { first, end } of layout.segments) {
    for (let i = first; i < end; i++, at += LABEL_COUNT) {
      row.fill(0)
      addConsensus(counted, layout, i, at / LABEL_COUNT, add)
      addRow(row, scores, at)
    }
  }
}

function addRow(row: Int32Array, scores: Int16Array, at: number): void {
  shareDown(row)
  for (let label = 0; label < LABEL_COUNT; label++)
    scores[at + label] = (scores[at + label] as number) + (row[label] as number)
}

/** The best names by these scores. */
export function decode({ segments }: Layout, scores: Int16Array, { transitions }: Weights): TaggedName[] {
  const names: TaggedName[] = []
  const best = new BestLabels(transitions)
  let at = 0
  for (const { first, end } of segments) {
    const known = names.length
    namesOf(best.of(scores, at, end - first), first, names)
    for (let i = known; i < names.length; i++) names[i] = withMargin(names[i] as TaggedName, scores, at, first)
    at += (end - first) * LABEL_COUNT
  }
  return names
}

/** The name with the least margin of its tokens; the scores of the segment, whose first token is `start`, begin at `at`. */
function withMargin(name: TaggedName, scores: Int16Array, at: number, start: number): TaggedName {
  let margin = Infinity
  for (let i = name.first; i < name.end; i++)
    margin = Math.min(margin, kindMargin(scores, at + (i - start) * LABEL_COUNT, name.kind))
  return { margin, ...name } // the other way round, V8 11 takes eighty times as long
}
