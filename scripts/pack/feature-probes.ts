// The features that the trained models see in the fixtures: a model is to be trained anew where this changes.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Article } from '../../src/core/article.ts'
import { findEntities } from '../../src/entities/index.ts'
import { contextOf } from '../../src/places/recognition/toponym-context.ts'
import { evidenceOf, toponymsOf } from '../../src/places/resolution/article-evidence.ts'
import { resolve, type Weights } from '../../src/places/resolution/resolve-senses.ts'
import { FEATURES } from '../../src/places/resolution/sense-features.ts'
import { walk } from '../../src/quotes/attribution/attribute-quotes.ts'
import { writeAll } from '../../src/quotes/attribution/speaker-features.ts'
import { buildContext } from '../../src/quotes/cast/index.ts'
import { cueLexicon } from '../../src/quotes/marks/cue-lexicon.ts'
import { FeatureList } from '../../src/quotes/ranking/linear-ranker.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { annotate, firstLesson } from '../train/examples.ts'
import { DEFAULT_CONVENTIONS } from '../train/options.ts'

/** Capitalised words stand for the names, so that no trained tagger has a say. */
const NAME = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu

function fixtureTexts(): string[] {
  return readdirSync('fixtures')
    .map((slug) => `fixtures/${slug}/article.txt`)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
}

/** Buckets of the features of every token. */
export const probeTaggerFeatures = (): string =>
  digest(
    fixtureTexts().flatMap((text, i) =>
      firstLesson(annotate({ id: String(i), text, entities: [], conventions: DEFAULT_CONVENTIONS })).examples.flatMap(
        ({ buckets }) => buckets.map((each) => each.join()),
      ),
    ),
  )

/** Features of every candidate for every quotation. */
export const probeSpeakerFeatures = (): string =>
  digest(
    fixtureArticles().flatMap((article) => {
      const seen: string[] = []
      const passages = article.quotationMarks().passages
      walk(buildContext(article, passages, findEntities(article), cueLexicon()), (quote, candidates) => {
        for (const candidate of candidates) {
          const list = new FeatureList(1)
          writeAll(list, quote, candidate)
          seen.push(list.names.join(' '))
        }
        return { index: 0, entity: null }
      })
      return seen
    }),
  )

/** The features of the others follow their likeliest place: the fitted weights must not be asked for it. */
const EQUAL_WEIGHTS = Object.fromEntries(FEATURES.map((name) => [name, 1])) as Weights

/** Features of every place that every name may mean. */
export const probeSenseFeatures = (): string =>
  digest(
    fixtureArticles().flatMap((article) => {
      const names = [...article.text.matchAll(NAME)].map(({ 0: name, index }) => ({
        name,
        mentions: [{ start: index, end: index + name.length }],
      }))
      const toponyms = toponymsOf(contextOf(article.text), names)
      return resolve(toponyms, evidenceOf(article, toponyms, {}), EQUAL_WEIGHTS).flatMap((senses) =>
        senses.map(({ features }) => features.map((value) => value.toFixed(4)).join(' ')),
      )
    }),
  )

const fixtureArticles = (): Article[] => fixtureTexts().map((text) => readArticle(text))

function digest(lines: readonly string[]): string {
  const hash = createHash('sha256')
  for (const line of lines) hash.update(`${line}\n`)
  return `${lines.length} ${hash.digest('hex')}`
}
