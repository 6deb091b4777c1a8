// How the tagger fares on newspapers that it has not seen: npm run cross-validate:tagger -- --data DIR [--folds N] [--only K]
// The prefix of a document's id names its source; every fold holds out whole sources.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findEntities } from '../src/entities/index.ts'
import { unpackModel } from '../src/ner/tagger-model.ts'
import { readArticle } from '../src/text/read-article.ts'
import { annotate, type GoldDocument, readGold, withHeadlines } from './train/corpus.ts'
import { trainModel } from './train/model.ts'
import { DEFAULTS } from './train/options.ts'

const LABELS = { people: 'Person', places: 'Location', organizations: 'Organization' } as const
type Field = keyof typeof LABELS
type Counts = Record<Field, { gold: number; found: number; right: number }>

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string', default: '4' }, only: { type: 'string' } },
})
if (values.data === undefined) {
  console.error('usage: npm run cross-validate:tagger -- --data DIR [--folds N] [--only K]')
  process.exit(2)
}
const documents = readGold(join(values.data, 'ner-worldwide-train.jsonl'))
const sourceOf = ({ id }: GoldDocument): string => id.split('_')[0] ?? id
const sources = [...new Set(documents.map(sourceOf))].sort()
const total = emptyCounts()
for (let fold = 0; fold < Number(values.folds); fold++) {
  if (values.only !== undefined && Number(values.only) !== fold) continue
  const held = new Set(sources.filter((_, i) => i % Number(values.folds) === fold))
  const seen = documents.filter((document) => !held.has(sourceOf(document)))
  const model = unpackModel(trainModel(withHeadlines(seen).map(annotate), DEFAULTS))
  const counts = emptyCounts()
  for (const document of documents) if (held.has(sourceOf(document))) score(document, model, counts)
  console.log(`fold ${fold + 1} without ${[...held].join(' ')}: ${render(counts)}`)
  for (const field of Object.keys(LABELS) as Field[]) {
    for (const key of ['gold', 'found', 'right'] as const) total[field][key] += counts[field][key]
  }
}
console.log(`all: ${render(total)}`)

function emptyCounts(): Counts {
  const zero = () => ({ gold: 0, found: 0, right: 0 })
  return { people: zero(), places: zero(), organizations: zero() }
}

/** Exact spans, after a leading "the", a possessive and outer punctuation are taken off both sides. */
function score({ text, entities }: GoldDocument, model: ReturnType<typeof unpackModel>, counts: Counts): void {
  const record = findEntities(readArticle(text), { model })
  const free = new Set(entities.filter(({ label }) => label === 'Facility').map((span) => bare(text, span)))
  for (const field of Object.keys(LABELS) as Field[]) {
    const gold = new Set(entities.filter(({ label }) => label === LABELS[field]).map((span) => bare(text, span)))
    const all = record[field].flatMap(({ mentions }) => mentions.map((span) => bare(text, span)))
    const found = all.filter((key) => gold.has(key) || field !== 'places' || !free.has(key))
    counts[field].gold += gold.size
    counts[field].found += found.length
    counts[field].right += found.filter((key) => gold.has(key)).length
  }
}

function bare(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const raw = text.slice(start, end)
  const lead = /^(?:[^\p{L}\p{N}]+|the\s+)*/iu.exec(raw)?.[0].length ?? 0
  const tail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(raw)?.[0].length ?? 0
  return `${start + lead}-${end - tail}`
}

function render(counts: Counts): string {
  const percent = (a: number, b: number) => ((100 * a) / Math.max(1, b)).toFixed(1)
  return Object.entries(counts)
    .map(
      ([field, { gold, found, right }]) =>
        `${field} P ${percent(right, found)} R ${percent(right, gold)} F1 ${percent(2 * right, gold + found)}`,
    )
    .join(', ')
}
