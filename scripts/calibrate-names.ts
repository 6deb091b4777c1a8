// Fits the confidence of people and organizations: npm run calibrate:names -- --model FILE ARTICLES.jsonl...
// The model must not have been trained on these articles. Prints the weights for src/entities/entity-confidence.ts, and how well they fit.
import { parseArgs } from 'node:util'
import { confidenceFeatures } from '../src/entities/entity-confidence.ts'
import { findMentions } from '../src/entities/index.ts'
import { mergeOrganizations } from '../src/entities/merge-names.ts'
import { groupPeople } from '../src/entities/merge-people.ts'
import type { NameMention } from '../src/entities/name-mentions.ts'
import { peopleOf } from '../src/entities/titled-mentions.ts'
import { type Model, readModel } from '../src/ner/tagger-model.ts'
import { readArticle } from '../src/text/read-article.ts'
import { type CorpusDocument, readCorpus } from './train/gold-documents.ts'
import { bareSpan, LABELS } from './train/score-names.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: 'string' } } })
if (values.model === undefined || positionals.length === 0) {
  console.error('usage: npm run calibrate:names -- --model FILE ARTICLES.jsonl...')
  process.exit(2)
}
interface Row {
  readonly features: readonly number[]
  readonly isRight: boolean
}

/** An entity is right where most of its mentions are marked so. */
function rowsOf(document: CorpusDocument, model: Model, kind: 'person' | 'organization'): Row[] {
  const labels: readonly string[] = LABELS[kind === 'person' ? 'people' : 'organizations']
  const spansOf = (wanted: readonly string[]) =>
    new Set(
      document.entities.filter(({ label }) => wanted.includes(label)).map((span) => bareSpan(document.text, span)),
    )
  const [gold, free] = [spansOf(labels), spansOf(['Ignore'])]
  const article = readArticle(document.text)
  const mentions = findMentions(article, model).filter((mention) => mention.kind === kind)
  const groups: readonly (readonly NameMention[])[] =
    kind === 'person'
      ? groupPeople(peopleOf(article, mentions))
      : mergeOrganizations(mentions).map((merged) => merged.mentions)
  return groups.flatMap((own) => {
    const spans = own.map((span) => bareSpan(document.text, span))
    if (spans.some((span) => free.has(span))) return []
    const right = spans.filter((span) => gold.has(span)).length
    return [{ features: confidenceFeatures(own), isRight: 2 * right > spans.length }]
  })
}

const ROUNDS = 4000
const RATE = 0.5
const PENALTY = 1e-3

/** Logistic regression by gradient descent. */
function fit(rows: readonly Row[]): number[] {
  const weights = (rows[0]?.features ?? []).map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => PENALTY * weight)
    for (const { features, isRight } of rows) {
      const error = (probability(weights, features) - (isRight ? 1 : 0)) / rows.length
      features.forEach((value, i) => {
        gradient[i] = (gradient[i] as number) + error * value
      })
    }
    gradient.forEach((slope, i) => {
      weights[i] = (weights[i] as number) - RATE * slope
    })
  }
  return weights
}

const probability = (weights: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * (features[i] as number), 0)))

/** For each tenth of confidence: how many entities, how sure on average, how many of them right. */
function printTable(rows: readonly Row[], weights: readonly number[]): void {
  for (let tenth = 0; tenth < 10; tenth++) {
    const own = rows
      .map((row) => ({ ...row, sure: probability(weights, row.features) }))
      .filter(({ sure }) => Math.min(9, Math.floor(sure * 10)) === tenth)
    if (own.length === 0) continue
    const mean = own.reduce((sum, { sure }) => sum + sure, 0) / own.length
    const right = own.filter(({ isRight }) => isRight).length / own.length
    console.log(`  ${own.length} entities: confidence ${mean.toFixed(2)}, right ${right.toFixed(2)}`)
  }
}

const model = readModel(values.model)
const documents = positionals.flatMap(readCorpus)
for (const kind of ['person', 'organization'] as const) {
  const rows = documents.flatMap((document) => rowsOf(document, model, kind))
  const weights = fit(rows)
  console.log(`${kind}: [${weights.map((weight) => weight.toFixed(3)).join(', ')}]  (${rows.length} entities)`)
  printTable(rows, weights)
}
