// Annotated articles as sequences of features and labels.
import { addConsensus, countReading } from '../../src/ner/consensus.ts'
import { LABEL_COUNT, labelsOf } from '../../src/ner/labels.ts'
import { decode, scoresOf } from '../../src/ner/tagger.ts'
import type { Weights } from '../../src/ner/tagger-model.ts'
import { addFeatures, prepare, type Reading } from '../../src/ner/token-features.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { Collector } from './collector.ts'
import type { CorpusDocument } from './gold-documents.ts'
import { type GoldLabel, goldLabels } from './gold-labels.ts'

/** One segment: buckets of the features of each token, and its gold labels. */
export interface Example {
  readonly buckets: readonly Int32Array[]
  readonly labels: Uint8Array
  /** Scores of the labels that are given before any feature counts, LABEL_COUNT a token. */
  readonly base: Float32Array | null
}

/** The segments of one document, and how often an epoch learns from them. */
export interface Lesson {
  readonly examples: readonly Example[]
  readonly share: number
}

/** A document laid out, with its gold labels, ready for either reading. */
export interface Annotated {
  readonly id: string
  readonly reading: Reading
  readonly share: number
  /** A row for each segment; null where something in it is undecided. */
  readonly labels: readonly (Uint8Array | null)[]
}

export function annotate(document: CorpusDocument): Annotated {
  const article = readArticle(document.text)
  const reading = prepare(article)
  const gold = goldLabels(article, document)
  return {
    id: document.id,
    reading,
    share: document.conventions.share,
    labels: reading.layout.segments.map(({ first, end }) => cut(gold, first, end)),
  }
}

/** A document's segments for the first reading. */
export function firstLesson({ reading, labels, share }: Annotated): Lesson {
  const out = new Collector()
  const examples = reading.layout.segments.flatMap(({ first, end }, s) => {
    const own = labels[s]
    if (!own) return []
    const buckets = Array.from({ length: end - first }, (_, i) => {
      addFeatures(out, reading, first + i)
      return out.take()
    })
    return [{ buckets, labels: own, base: null }]
  })
  return { examples, share }
}

/** A document's segments for the second reading, after a first one with these weights, whose scores count in steps of `unit`. */
export function secondLesson({ reading, labels, share }: Annotated, weights: Weights, unit: number): Lesson {
  const { layout } = reading
  const scores = scoresOf(reading, weights)
  const counted = countReading(layout, decode(layout, scores, weights), scores)
  const out = new Collector()
  let at = 0
  const examples = layout.segments.flatMap(({ first, end }, s) => {
    const candidate = at / LABEL_COUNT
    const base = Float32Array.from(scores.subarray(at, at + (end - first) * LABEL_COUNT), (score) => score * unit)
    at += base.length
    const own = labels[s]
    if (!own) return []
    const buckets = Array.from({ length: end - first }, (_, i) => {
      addConsensus(counted, layout, first + i, candidate + i, (template, value) => out.add(template, value))
      return out.take()
    })
    return [{ buckets, labels: own, base }]
  })
  return { examples, share }
}

/** Labels of a segment; a name that goes beyond it is cut at its edge. */
function cut(labels: readonly GoldLabel[], first: number, end: number): Uint8Array | null {
  const out = new Uint8Array(end - first)
  for (let i = first; i < end; ) {
    const name = labels[i]
    let next = i + 1
    if (name) {
      if (name[0] === 'undecided') return null
      while (next < end && labels[next]?.[1] === name[1]) next++
      out.set(labelsOf(name[0], next - i), i - first)
    }
    i = next
  }
  return out
}
