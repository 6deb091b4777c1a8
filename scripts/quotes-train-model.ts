// Trains the rankers of quotations one after another: each uses what those before it know.
import { attribute } from '../src/quotes/attribution/attribute-quotes.ts'
import { newResolver } from '../src/quotes/cast/resolve-mentions.ts'
import { newTimeline } from '../src/quotes/cast/speaker-timeline.ts'
import type { Model } from '../src/quotes/ranking/ranker-model.ts'
import {
  type Annotated,
  type Attributions,
  articleExamples,
  attributedKinds,
  BUCKETS,
  contentExamples,
  kindExamples,
  reportContents,
  reportSources,
  sourceExamples,
  speakerExamples,
} from './quotes-examples.ts'
import { type Example, learn } from './quotes-learn.ts'

const EPOCHS = 6
/** The share of features left out at each step; more of entities, whose examples are few. */
const DROPOUT = 0.2
const ENTITY_DROPOUT = 0.4
/** The weight of an example from an article with speakers by name against one of the attributions by span. */
const COPIES = { speaker: 3, source: 4, content: 5, kind: 4 }

/** Examples of the attributions by span: the same for every part of the articles. */
export interface SpanExamples {
  readonly speaker: readonly Example[]
  readonly source: readonly Example[]
  readonly content: readonly Example[]
  readonly kind: readonly Example[]
  /** The rankers of speakers and of sources of these alone. */
  readonly base: Pick<Model, 'speaker' | 'source'>
}

export function spanExamples(docs: readonly Attributions[]): SpanExamples {
  const speaker = docs.flatMap(speakerExamples)
  const base = learn(speaker, BUCKETS.speaker, EPOCHS, DROPOUT)
  const source = docs.flatMap(sourceExamples)
  const sources = learn(source, BUCKETS.source, EPOCHS, DROPOUT)
  return {
    speaker,
    source,
    content: docs.flatMap((doc) => contentExamples(doc, sources)),
    kind: docs.flatMap((doc) => attributedKinds(doc, base)),
    base: { speaker: base, source: sources },
  }
}

const copies = (examples: readonly Example[], times: number): Example[] =>
  Array.from({ length: times }, () => examples).flat()

export function trainModel(spans: SpanExamples, articles: readonly Annotated[]): Model {
  const first = articles.map((doc) => articleExamples(doc, spans.base))
  const unchained = learn(
    first.flatMap((examples) => examples.entity),
    BUCKETS.entity,
    EPOCHS,
    ENTITY_DROPOUT,
  )
  const second = articles.map((doc) => articleExamples(doc, { ...spans.base, entity: unchained }))
  const entity = learn(
    second.flatMap((examples) => examples.entity),
    BUCKETS.entity,
    EPOCHS,
    ENTITY_DROPOUT,
  )
  const speaker = learn(
    [
      ...spans.speaker,
      ...copies(
        second.flatMap((examples) => examples.speaker),
        COPIES.speaker,
      ),
    ],
    BUCKETS.speaker,
    EPOCHS,
    DROPOUT,
  )
  const source = learn(
    [...spans.source, ...copies(articles.flatMap(reportSources), COPIES.source)],
    BUCKETS.source,
    EPOCHS,
    DROPOUT,
  )
  const quoted = articles.filter(({ gold }) => gold.only !== 'references')
  const contents = quoted.flatMap((doc) => reportContents(doc, source))
  const content = learn([...spans.content, ...copies(contents, COPIES.content)], BUCKETS.content, EPOCHS, DROPOUT)
  const kinds = quoted.flatMap((doc) => {
    const timeline = newTimeline()
    return kindExamples(doc, attribute(doc.context, speaker, newResolver(doc.context, entity, timeline), timeline))
  })
  return {
    speaker,
    entity,
    source,
    content,
    kind: learn([...spans.kind, ...copies(kinds, COPIES.kind)], BUCKETS.kind, EPOCHS, DROPOUT),
  }
}
