// Converts the annotators' marks to the labels that the tagger learns.
import type { Article } from '../../src/core/article.ts'
import { KNOWN, knownFor, nameHash } from '../../src/ner/known-names.ts'
import type { NameKind } from '../../src/ner/labels.ts'
import { FLAG, readWord } from '../../src/ner/tagger-words.ts'
import type { CorpusDocument } from './gold-documents.ts'

/** Labels of the corpora; others are no names. */
const KIND_OF_LABEL: Readonly<Record<string, NameKind | 'undecided'>> = {
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
  Ignore: 'undecided',
}

/** Kind of the name that a token stands in, and the name's number. Nothing is learned from a segment with an undecided one. */
export type GoldLabel = readonly [kind: NameKind | 'undecided', name: number] | undefined

/** Parts that a marked name is split into are numbered on by this. */
const PART = 1 / 16

/** A gold label, or none, for each token. */
export function goldLabels(article: Article, { entities, conventions }: CorpusDocument): GoldLabel[] {
  const labels: GoldLabel[] = Array.from({ length: article.tokens.length })
  const byStart = [...entities].sort((a, b) => a.start - b.start)
  let i = 0
  byStart.forEach(({ start, end, label }, number) => {
    const marked = KIND_OF_LABEL[label]
    if (!marked) return
    while ((article.tokens.ends[i] ?? Infinity) <= start) i++
    const sentence = article.tokens.sentences[i]
    let j = i
    while ((article.tokens.starts[j] ?? Infinity) < end && article.tokens.sentences[j] === sentence) j++
    const isPair = marked === 'other' && conventions.unmarkedGroups && isCountryPair(article, i, j)
    const isFacility = marked === 'place' && conventions.facilitiesAsPlaces && hasFacilityHead(article, i, j)
    labels.fill([isFacility ? 'facility' : isPair ? 'place' : marked, number], i, j)
    if (isPair) labels[i + 1] = ['place', number + PART]
    if (marked === 'place' || marked === 'person') splitList(article, labels, i, j)
  })
  if (conventions.unmarkedGroups) markGroups(article, labels)
  fillForgotten(article, labels)
  return labels
}

const hasFacilityHead = ({ tokens }: Article, first: number, end: number): boolean =>
  end - first > 1 && (readWord(tokens.text(end - 1)).flags & FLAG.facilityHead) !== 0

/** "U.S.-Egypt": two countries that are marked as one name of no interest. */
const isCountryPair = ({ tokens }: Article, first: number, end: number): boolean =>
  end - first === 2 && [first, first + 1].every((i) => (readWord(tokens.text(i)).known & KNOWN.country) !== 0)

/** "German", "Buddhists": one-word nationalities and faiths that are marked as something else of no interest, or not at all. */
function markGroups({ tokens }: Article, labels: GoldLabel[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const own = labels[i]
    if (own && (own[0] !== 'other' || labels[i - 1]?.[1] === own[1] || labels[i + 1]?.[1] === own[1])) continue
    const text = tokens.text(i)
    if (!/^\p{Lu}/u.test(text)) continue
    const word = readWord(text)
    const isGroup = (word.known & KNOWN.group) !== 0 || ((word.flags & FLAG.demonym) !== 0 && own !== undefined)
    if (isGroup && (word.known & ~KNOWN.group) === 0) labels[i] = ['group', 2e6 + i]
  }
}

/** Annotators forget: a name marked elsewhere in the article, always as one kind and at least twice, is marked here too. */
function fillForgotten({ tokens }: Article, labels: GoldLabel[]): void {
  const marked = markedNames(tokens, labels)
  const longest = 4
  for (let i = 0; i < tokens.length; i++) {
    for (let length = longest; length > 0; length--) {
      const known = marked.get(nameOf(tokens, i, i + length)) ?? knownName(tokens, i, i + length)
      if (!known || known.count < 2 || !IS_FILLED.has(known.kind)) continue
      const isFree = Array.from({ length }, (_, k) => labels[i + k]).every((label) => label === undefined)
      const standsAlone = !/^\p{Lu}/u.test(tokens.text(i - 1)) && !/^\p{Lu}/u.test(tokens.text(i + length))
      if (!isFree || !standsAlone || !/^\p{Lu}/u.test(tokens.text(i))) continue
      labels.fill([known.kind, 1e6 + i], i, i + length)
      break
    }
  }
}

const IS_FILLED: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'facility'])

interface MarkedName {
  readonly kind: NameKind | 'undecided'
  readonly count: number
}

/** The kind and number of marks of each name; null for names that are marked as several kinds. */
function markedNames(tokens: Article['tokens'], labels: readonly GoldLabel[]): Map<string, MarkedName | null> {
  const marked = new Map<string, MarkedName | null>()
  for (let i = 0; i < tokens.length; ) {
    const label = labels[i]
    let end = i + 1
    while (label && labels[end]?.[1] === label[1]) end++
    if (label) {
      const name = nameOf(tokens, i, end)
      const known = marked.get(name)
      const isOther = known === null || (known !== undefined && known.kind !== label[0])
      marked.set(name, isOther ? null : { kind: label[0], count: (known?.count ?? 0) + 1 })
    }
    i = end
  }
  return marked
}

/** A country is a place wherever it stands alone, unless its name is also a person's ("Jordan", "Chad"); a known organization of several words is one. */
function knownName(tokens: Article['tokens'], first: number, end: number): MarkedName | undefined {
  const words = textsOf(tokens, first, end).map(readWord)
  const bits = knownFor(nameHash(words.map(({ foldedHash }) => foldedHash)))
  const isOrganization = end - first > 1 && (bits & KNOWN.organization) !== 0
  if (isOrganization) return { kind: 'organization', count: 2 }
  const isCountry =
    (bits & KNOWN.country) !== 0 && (bits & (KNOWN.givenName | KNOWN.familyName | KNOWN.organization)) === 0
  return isCountry ? { kind: 'place', count: 2 } : undefined
}

const nameOf = (tokens: Article['tokens'], first: number, end: number): string =>
  textsOf(tokens, first, end)
    .map((text) => text.replace(/['’]s$/u, ''))
    .join(' ')

const textsOf = (tokens: Article['tokens'], first: number, end: number): string[] =>
  Array.from({ length: end - first }, (_, i) => tokens.text(first + i))

/** "Lyon, France" is two places and "Ann Roe, Bob Poe" two people, though one in four is marked as one; "Lyon district" is "Lyon". */
function splitList(article: Article, labels: GoldLabel[], first: number, end: number): void {
  let part = 0
  for (let i = first; i < end; i++) {
    const [before, token, label] = [article.tokens.at(i - 1), article.tokens.at(i), labels[i]]
    if (!token || !label) continue
    if (i > first && before && /^\s*[,/]\s*$/u.test(article.text.slice(before.end, token.start))) part++
    labels[i] = [label[0], label[1] + part * PART]
  }
  const head = article.tokens.at(end - 1)
  if (end - first > 1 && labels[first]?.[0] === 'place' && head && /^\p{Ll}{4,}$/u.test(head.text))
    labels[end - 1] = undefined
}
