// Scores the names that a model finds: counts by field, with exact spans.
import { findEntities } from '../../src/entities/index.ts'
import type { Model } from '../../src/ner/tagger-model.ts'
import { readArticle } from '../../src/text/read-article.ts'
import type { GoldDocument, GoldEntity } from './gold-documents.ts'

export const LABELS = {
  people: ['Person', 'PER'],
  places: ['Location', 'LOC'],
  organizations: ['Organization', 'ORG'],
} as const
/** Neither gold nor wrong: facilities among places, and names that the annotators left undecided. */
const FREE = ['Facility', 'Ignore']

export type Field = keyof typeof LABELS
const FIELDS = Object.keys(LABELS) as Field[]
export type NameCounts = Record<Field, { gold: number; found: number; right: number }>

export function noCounts(): NameCounts {
  const zero = () => ({ gold: 0, found: 0, right: 0 })
  return { people: zero(), places: zero(), organizations: zero() }
}

/** Adds a document to the counts. Spans are exact after a leading "the", a possessive and outer punctuation are taken off both sides. */
export function scoreNames({ text, entities }: GoldDocument, model: Model, counts: NameCounts): void {
  const record = findEntities(readArticle(text), { model })
  const spansOf = (labels: readonly string[]) => spansWith(text, entities, labels)
  const free = spansOf(FREE)
  for (const field of FIELDS) {
    const gold = spansOf(LABELS[field])
    const all = record[field].flatMap(({ mentions }) => mentions.map((span) => bareSpan(text, span)))
    const found = all.filter((key) => gold.has(key) || !free.has(key))
    counts[field].gold += gold.size
    counts[field].found += found.length
    counts[field].right += found.filter((key) => gold.has(key)).length
  }
}

export function addCounts(total: NameCounts, own: NameCounts): void {
  for (const field of FIELDS) {
    for (const key of ['gold', 'found', 'right'] as const) total[field][key] += own[field][key]
  }
}

const spansWith = (text: string, entities: readonly GoldEntity[], labels: readonly string[]): Set<string> =>
  new Set(entities.filter(({ label }) => labels.includes(label)).map((span) => bareSpan(text, span)))

export function bareSpan(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const raw = text.slice(start, end)
  const lead = /^(?:[^\p{L}\p{N}]+|the\s+)*/iu.exec(raw)?.[0].length ?? 0
  const tail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(raw)?.[0].length ?? 0
  return `${start + lead}-${end - tail}`
}

export function renderCounts(counts: NameCounts): string {
  const percent = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(1)
  return FIELDS.map((field) => {
    const { gold, found, right } = counts[field]
    return `${field} P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, gold + found)}`
  }).join(', ')
}
