// Trains the rankers that say who spoke, and packs them into src/quotes/ranking/ranker.bin. Deterministic.
// npm run train:quotes -- --data FOLDER      where FOLDER holds quotes-polnear-train.jsonl and -dev.jsonl
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findEntities } from '../src/entities/index.ts'
import { attribute, walk } from '../src/quotes/attribution/attribute-quotes.ts'
import { featuresOf } from '../src/quotes/attribution/speaker-features.ts'
import type { AttributionContext } from '../src/quotes/cast/attribution-context.ts'
import { buildContext } from '../src/quotes/cast/index.ts'
import { cueLexicon } from '../src/quotes/marks/cue-lexicon.ts'
import { findStretches } from '../src/quotes/marks/marked-stretches.ts'
import { bestOf, bucketOf, softmax, type Weights } from '../src/quotes/ranking/linear-ranker.ts'
import { pack } from '../src/quotes/ranking/ranker-model.ts'
import { contentsFor } from '../src/quotes/reported/report-contents.ts'
import { contentFeatures, sourceFeatures } from '../src/quotes/reported/report-features.ts'
import { isReporting, sourcesFor } from '../src/quotes/reported/report-sources.ts'
import { readArticle } from '../src/text/read-article.ts'
import { recordTrained } from './pack/packed-records.ts'
import { type Choice, curveOf, writeCurves } from './quotes-calibrate.ts'
import {
  attributionsOf,
  type GoldDocument,
  isMarked,
  judge,
  readGold,
  rightContents,
  rightSources,
} from './quotes-gold.ts'
import { type Example, learn, sumOf } from './quotes-learn.ts'

const BUCKETS = { speaker: 1 << 17, source: 1 << 15, content: 1 << 15 }
const EPOCHS = 8

interface Prepared {
  readonly gold: GoldDocument
  readonly context: AttributionContext
}

function main(): void {
  const { values: options } = parseArgs({
    options: { data: { type: 'string' }, out: { type: 'string', default: 'src/quotes/ranking/ranker.bin' } },
  })
  const train = readGold(`${options.data}/quotes-polnear-train.jsonl`).map(prepare)
  const dev = readGold(`${options.data}/quotes-polnear-dev.jsonl`).map(prepare)
  const source = learn(train.flatMap(sourceExamples), BUCKETS.source, EPOCHS)
  const speaker = learn(train.flatMap(speakerExamples), BUCKETS.speaker, EPOCHS)
  const content = learn(train.flatMap(contentExamples), BUCKETS.content, EPOCHS)
  for (const [name, docs] of Object.entries({ train, dev })) {
    const shares = [
      speakerShare(docs, speaker),
      share(docs.flatMap(sourceExamples), source),
      share(docs.flatMap(contentExamples), content),
    ]
    console.log(name, 'speaker, source of a cue, content of a cue:', ...shares.map((x) => `${(100 * x).toFixed(1)} %`))
  }
  writeFileSync(options.out, pack({ speaker, source, content }))
  writeCurves('src/quotes/ranking/calibration-curves.ts', calibrate(train))
  if (options.out === 'src/quotes/ranking/ranker.bin') recordTrained(options.out)
}

function prepare(gold: GoldDocument): Prepared {
  const article = readArticle(gold.text)
  return { gold, context: buildContext(article, findStretches(article).stretches, findEntities(article), cueLexicon()) }
}

const hashed = (features: readonly string[], buckets: number): Int32Array =>
  Int32Array.from(features, (feature) => bucketOf(feature, buckets))

/** The quotations with an answer, each with the right answers before it as its history. */
function speakerExamples({ gold, context }: Prepared): Example[] {
  const examples: Example[] = []
  walk(context, (quote, candidates) => {
    const { right } = judge(gold, context, quote.stretch, candidates)
    const features = candidates.map((candidate) => hashed(featuresOf(quote, candidate), BUCKETS.speaker))
    if (right.length) examples.push({ features, right })
    return right[0] ?? 0
  })
  return examples
}

function sourceExamples({ gold, context }: Prepared): Example[] {
  return context.cues.filter(isReporting).flatMap((cue) => {
    const mentions = sourcesFor(context, cue)
    const right = rightSources(gold, context, attributionsOf(gold, context, cue), mentions)
    const features = mentions.map((mention) => hashed(sourceFeatures(context, cue, mention), BUCKETS.source))
    return right.length ? [{ features, right }] : []
  })
}

/** What a cue with its right speaker reports; cues of marked quotations teach nothing. */
function contentExamples({ gold, context }: Prepared): Example[] {
  return context.cues.filter(isReporting).flatMap((cue) => {
    const attributions = attributionsOf(gold, context, cue)
    if (attributions.some((attribution) => isMarked(gold, attribution))) return []
    const mentions = sourcesFor(context, cue)
    const mention = mentions[rightSources(gold, context, attributions, mentions)[0] ?? 0] ?? mentions[1]
    if (!mention) return []
    const contents = contentsFor(context, cue, mention)
    const right = rightContents(context, attributions, contents)
    const features = contents.map((content) => hashed(contentFeatures(context, cue, mention, content), BUCKETS.content))
    return right.length ? [{ features, right }] : []
  })
}

/** Share of the gold quotations given a speaker near enough, each with its own choices before it as its history. */
function speakerShare(docs: readonly Prepared[], { values }: Weights): number {
  let right = 0
  let total = 0
  for (const { gold, context } of docs) {
    walk(context, (quote, candidates) => {
      const best = bestOf(candidates.map((c) => sumOf(values, hashed(featuresOf(quote, c), BUCKETS.speaker))))
      const { levels, isGold } = judge(gold, context, quote.stretch, candidates)
      if (isGold) total++
      if (isGold && (levels[best] ?? 0) > 0) right++
      return best
    })
  }
  return right / total
}

/** Curves from choices in articles that the rankers were not trained on: each half judged by the other. */
function calibrate(train: readonly Prepared[]) {
  const halves = [train.filter((_, i) => i % 2 === 0), train.filter((_, i) => i % 2 === 1)]
  const speaker: Choice[] = []
  const nobody: Choice[] = []
  const source: Choice[] = []
  halves.forEach((half, i) => {
    const other = halves[1 - i] ?? []
    const sources = learn(other.flatMap(sourceExamples), BUCKETS.source, EPOCHS)
    const weights = learn(other.flatMap(speakerExamples), BUCKETS.speaker, EPOCHS)
    for (const doc of half) speakerChoices(doc, weights, speaker, nobody)
    source.push(...half.flatMap(sourceExamples).flatMap((example) => sourceChoice(example, sources)))
  })
  return { speaker: curveOf(speaker), nobody: curveOf(nobody), source: curveOf(source) }
}

function speakerChoices({ gold, context }: Prepared, weights: Weights, speaker: Choice[], nobody: Choice[]): void {
  attribute(context, weights).forEach(({ candidate, probability }, stretch) => {
    const { levels, isGold, right } = judge(gold, context, stretch, [candidate])
    if (candidate.mention && isGold) speaker.push({ probability, isRight: (levels[0] ?? 0) > 0 })
    if (!candidate.mention && levels.length) nobody.push({ probability, isRight: right.includes(0) })
  })
}

/** Nothing where nobody is chosen: no report is made then. */
function sourceChoice({ features, right }: Example, { values }: Weights): Choice[] {
  const chances = softmax(features.map((list) => sumOf(values, list)))
  const best = bestOf(chances)
  return best === 0 ? [] : [{ probability: chances[best] ?? 0, isRight: right.includes(best) }]
}

const share = (examples: readonly Example[], { values }: Weights): number =>
  examples.filter(({ features, right }) => right.includes(bestOf(features.map((list) => sumOf(values, list))))).length /
  examples.length

main()
