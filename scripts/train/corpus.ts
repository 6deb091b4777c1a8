// Annotated articles as sequences of features and labels.
import { readFileSync } from 'node:fs'
import type { Article } from '../../src/core/article.ts'
import { extractFeatures, type Features } from '../../src/entities/features.ts'
import { bucketOf } from '../../src/entities/hash.ts'
import { labelsOf, type NameKind } from '../../src/entities/labels.ts'
import { BUCKET_BITS } from '../../src/entities/model.ts'
import { readArticle } from '../../src/read/article.ts'

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

/** One stretch: buckets of the features of each token, and its gold labels. */
export interface Example {
  readonly buckets: readonly Int32Array[]
  readonly labels: Uint8Array
}

export function readGold(file: string): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldDocument)
}

/** A document with its features and gold labels, ready for either reading. */
export interface Annotated {
  readonly id: string
  readonly features: Features
  readonly labels: readonly Uint8Array[]
}

export function annotate(document: GoldDocument): Annotated {
  const article = readArticle(document.text)
  const features = extractFeatures(article)
  const gold = goldLabels(article, document)
  return { id: document.id, features, labels: features.stretches.map(({ first, end }) => cut(gold, first, end)) }
}

/** Stretches of a document as examples, by the features of all `sets`. */
export function examplesOf({ labels }: Annotated, sets: readonly Features[]): Example[] {
  let n = 0
  return labels.map((own) => {
    const buckets = Array.from(own, () => {
      const all = new Set<number>()
      for (const { offsets, values } of sets) {
        for (const feature of values.subarray(offsets[n], offsets[n + 1])) all.add(bucketOf(feature, BUCKET_BITS))
      }
      n++
      return Int32Array.from(all)
    })
    return { buckets, labels: own }
  })
}

/** Labels of a stretch; a name that goes beyond it is cut at its edge. */
function cut(labels: readonly (readonly [NameKind, number] | undefined)[], first: number, end: number): Uint8Array {
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
function goldLabels(article: Article, { entities }: GoldDocument): (readonly [NameKind, number] | undefined)[] {
  const labels: (readonly [NameKind, number] | undefined)[] = Array.from({ length: article.tokens.length })
  const byStart = [...entities].sort((a, b) => a.start - b.start)
  let i = 0
  byStart.forEach(({ start, end, label }, number) => {
    const kind = KIND_OF_LABEL[label]
    if (!kind) return
    while ((article.tokens[i]?.end ?? Infinity) <= start) i++
    const sentence = article.tokens[i]?.sentence
    let j = i
    for (
      ;
      article.tokens[j] && (article.tokens[j]?.start ?? 0) < end && article.tokens[j]?.sentence === sentence;
      j++
    ) {
      labels[j] = [kind, number]
    }
    if (kind === 'place' || kind === 'person') splitList(article, labels, i, j)
  })
  return labels
}

/** "Lyon, France" is two places and "Ann Roe, Bob Poe" two people, though one in four is marked as one; "Lyon district" is "Lyon". */
function splitList(
  article: Article,
  labels: (readonly [NameKind, number] | undefined)[],
  first: number,
  end: number,
): void {
  let part = 0
  for (let i = first; i < end; i++) {
    const [before, token, label] = [article.tokens[i - 1], article.tokens[i], labels[i]]
    if (!token || !label) continue
    if (i > first && before && /^\s*[,/]\s*$/u.test(article.text.slice(before.end, token.start))) part++
    labels[i] = [label[0], label[1] + part / 16]
  }
  const head = article.tokens[end - 1]
  if (end - first > 1 && labels[first]?.[0] === 'place' && head && /^\p{Ll}{4,}$/u.test(head.text))
    labels[end - 1] = undefined
}
