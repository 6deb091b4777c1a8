// Annotated articles as sequences of features and labels.
import { readFileSync } from 'node:fs'
import type { Article } from '../../src/core/article.ts'
import { addConsensus, countReading } from '../../src/ner/consensus.ts'
import { KNOWN, knownFor, nameHash } from '../../src/ner/known-names.ts'
import { LABEL_COUNT, labelsOf, type NameKind } from '../../src/ner/labels.ts'
import { decode, scoresOf } from '../../src/ner/tagger.ts'
import type { Weights } from '../../src/ner/tagger-model.ts'
import { addFeatures, prepare, type Reading } from '../../src/ner/token-features.ts'
import { readWord } from '../../src/ner/tagger-words.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { Collector } from './collector.ts'

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

/** Labels of the corpora and what the tagger learns of them; others are no names. */
const KIND_OF_LABEL: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  PER: 'person',
  Location: 'place',
  LOC: 'place',
  Organization: 'organization',
  ORG: 'organization',
  Facility: 'facility',
  NORP: 'group',
  Misc: 'other',
  MISC: 'other',
  Product: 'other',
}

/** Kind of the name that a token stands in, and the name's number. */
type Label = readonly [NameKind, number] | undefined

/** One stretch: buckets of the features of each token, and its gold labels. */
export interface Example {
  readonly buckets: readonly Int32Array[]
  readonly labels: Uint8Array
  /** Scores of the labels that are given before any feature counts, LABEL_COUNT a token. */
  readonly base: Float32Array | null
}

export function readGold(file: string): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldDocument)
}

/** A document laid out, with its gold labels, ready for either reading. */
export interface Annotated {
  readonly id: string
  readonly reading: Reading
  /** A row for each stretch. */
  readonly labels: readonly Uint8Array[]
}

/** The first lines of every third article once more, with the capitals of a headline. */
export function withHeadlines(documents: readonly GoldDocument[]): GoldDocument[] {
  return documents.flatMap((document, i) => {
    const end = document.text.indexOf('\n', 60)
    if (i % 3 !== 0 || end < 0 || end > 600) return [document]
    const head = document.text.slice(0, end)
    const loud =
      i % 2 === 0
        ? head.toUpperCase()
        : head.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
    if (loud.length !== head.length) return [document]
    const entities = document.entities.filter((entity) => entity.end <= end)
    return [document, { id: `${document.id}#headline`, text: loud, entities }]
  })
}

export function annotate(document: GoldDocument): Annotated {
  const article = readArticle(document.text)
  const reading = prepare(article)
  const gold = goldLabels(article, document)
  return { id: document.id, reading, labels: reading.layout.stretches.map(({ first, end }) => cut(gold, first, end)) }
}

/** Stretches of a document as examples for the first reading. */
export function firstExamples({ reading, labels }: Annotated): Example[] {
  const out = new Collector()
  return reading.layout.stretches.map(({ first, end }, s) => ({
    buckets: Array.from({ length: end - first }, (_, i) => {
      addFeatures(out, reading, first + i)
      return out.take()
    }),
    labels: labels[s] as Uint8Array,
    base: null,
  }))
}

/** Stretches of a document as examples for the second reading, after a first one with these weights, whose scores count in steps of `unit`. */
export function secondExamples({ reading, labels }: Annotated, weights: Weights, unit: number): Example[] {
  const { layout } = reading
  const scores = scoresOf(reading, weights)
  const counted = countReading(layout, decode(layout, scores, weights))
  const out = new Collector()
  let at = 0
  return layout.stretches.map(({ first, end }, s) => {
    const base = Float32Array.from(scores.subarray(at, at + (end - first) * LABEL_COUNT), (score) => score * unit)
    at += base.length
    const buckets = Array.from({ length: end - first }, (_, i) => {
      addConsensus(counted, layout, first + i, (template, value) => out.add(template, value))
      return out.take()
    })
    return { buckets, labels: labels[s] as Uint8Array, base }
  })
}

/** Labels of a stretch; a name that goes beyond it is cut at its edge. */
function cut(labels: readonly Label[], first: number, end: number): Uint8Array {
  const out = new Uint8Array(end - first)
  for (let i = first; i < end; ) {
    const name = labels[i]
    let next = i + 1
    if (name) {
      while (next < end && labels[next]?.[1] === name[1]) next++
      out.set(labelsOf(name[0], next - i), i - first)
    }
    i = next
  }
  return out
}

/** For each token the kind of its name and the name's number. */
function goldLabels(article: Article, { entities }: GoldDocument): Label[] {
  const labels: Label[] = Array.from({ length: article.tokens.length })
  const byStart = [...entities].sort((a, b) => a.start - b.start)
  let i = 0
  byStart.forEach(({ start, end, label }, number) => {
    const kind = KIND_OF_LABEL[label]
    if (!kind) return
    while ((article.tokens.ends[i] ?? Infinity) <= start) i++
    const sentence = article.tokens.sentences[i]
    let j = i
    for (; (article.tokens.starts[j] ?? Infinity) < end && article.tokens.sentences[j] === sentence; j++) {
      labels[j] = [kind, number]
    }
    if (kind === 'place' || kind === 'person') splitList(article, labels, i, j)
  })
  fillForgotten(article, labels)
  return labels
}

/** Annotators forget: a name marked elsewhere in the article, always as one kind and at least twice, is marked here too. */
function fillForgotten({ tokens }: Article, labels: Label[]): void {
  const marked = new Map<string, { kind: NameKind; count: number; length: number } | null>()
  const longest = 4
  for (let i = 0; i < tokens.length; ) {
    const label = labels[i]
    let end = i + 1
    while (label && labels[end]?.[1] === label[1]) end++
    if (label) {
      const name = nameOf(tokens, i, end)
      const known = marked.get(name)
      const isOther = known === null || (known !== undefined && known.kind !== label[0])
      marked.set(name, isOther ? null : { kind: label[0], count: (known?.count ?? 0) + 1, length: end - i })
    }
    i = end
  }
  for (let i = 0; i < tokens.length; i++) {
    for (let length = longest; length > 0; length--) {
      const known = marked.get(nameOf(tokens, i, i + length)) ?? knownName(tokens, i, i + length)
      if (!known || known.count < 2 || known.kind === 'group' || known.kind === 'other') continue
      const isFree = Array.from({ length }, (_, k) => labels[i + k]).every((label) => label === undefined)
      const standsAlone = !/^\p{Lu}/u.test(tokens.text(i - 1)) && !/^\p{Lu}/u.test(tokens.text(i + length))
      if (!isFree || !standsAlone || !/^\p{Lu}/u.test(tokens.text(i))) continue
      for (let k = 0; k < length; k++) labels[i + k] = [known.kind, 1e6 + i]
      break
    }
  }
}

/** A country is a place wherever it stands alone, unless its name is also a person's ("Jordan", "Chad"); a known organization of several words is one. */
function knownName(tokens: Article['tokens'], first: number, end: number) {
  const words = textsOf(tokens, first, end).map(readWord)
  const bits = knownFor(nameHash(words.map(({ foldedHash }) => foldedHash)))
  const isOrganization = end - first > 1 && (bits & KNOWN.organization) !== 0
  if (isOrganization) return { kind: 'organization' as const, count: 2, length: end - first }
  const isCountry =
    (bits & KNOWN.country) !== 0 && (bits & (KNOWN.givenName | KNOWN.familyName | KNOWN.organization)) === 0
  return isCountry ? { kind: 'place' as const, count: 2, length: end - first } : undefined
}

const nameOf = (tokens: Article['tokens'], first: number, end: number): string =>
  textsOf(tokens, first, end)
    .map((text) => text.replace(/['’]s$/u, ''))
    .join(' ')

const textsOf = (tokens: Article['tokens'], first: number, end: number): string[] =>
  Array.from({ length: end - first }, (_, i) => tokens.text(first + i))

/** "Lyon, France" is two places and "Ann Roe, Bob Poe" two people, though one in four is marked as one; "Lyon district" is "Lyon". */
function splitList(article: Article, labels: Label[], first: number, end: number): void {
  let part = 0
  for (let i = first; i < end; i++) {
    const [before, token, label] = [article.tokens.at(i - 1), article.tokens.at(i), labels[i]]
    if (!token || !label) continue
    if (i > first && before && /^\s*[,/]\s*$/u.test(article.text.slice(before.end, token.start))) part++
    labels[i] = [label[0], label[1] + part / 16]
  }
  const head = article.tokens.at(end - 1)
  if (end - first > 1 && labels[first]?.[0] === 'place' && head && /^\p{Ll}{4,}$/u.test(head.text))
    labels[end - 1] = undefined
}
