// Measures the tagger on news that it has not seen: npm run cross-validate:tagger -- --data DIR [--folds N] [--only K] [--quick] [--test FILE]... [--save FILE]
// Every fold holds out whole sources, which an article's id begins with. With --test it trains once, on all of DIR, and measures on these files.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { unpackModel } from '../src/ner/tagger-model.ts'
import { annotate } from './train/examples.ts'
import {
  type CorpusDocument,
  inventedDocuments,
  readCorpora,
  readCorpus,
  trainingFiles,
  withHeadlines,
} from './train/gold-documents.ts'
import { trainModel } from './train/model.ts'
import { DEFAULTS, QUICK } from './train/options.ts'
import { addCounts, type NameCounts, noCounts, renderCounts, scoreNames } from './train/score-names.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '4' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    test: { type: 'string', multiple: true },
    save: { type: 'string' },
  },
})
if (values.data === undefined) {
  console.error(
    'usage: npm run cross-validate:tagger -- --data DIR [--folds N] [--only K] [--quick] [--test FILE]... [--save FILE]',
  )
  process.exit(2)
}
const options = values.quick ? QUICK : DEFAULTS
const documents = [...readCorpora(values.data, trainingFiles(values.data)), ...inventedDocuments()]
if (values.test) measureOn(values.test)
else crossValidate(Number(values.folds), values.only === undefined ? undefined : Number(values.only))

function measureOn(files: readonly string[]): void {
  const packed = trainModel(withHeadlines(documents).map(annotate), options, console.log)
  if (values.save !== undefined) writeFileSync(values.save, packed)
  const model = unpackModel(packed)
  console.log(`${packed.length} bytes`)
  for (const file of files) printBySource(file, readCorpus(file), model)
}

function crossValidate(folds: number, only: number | undefined): void {
  const sources = [...new Set(documents.map(sourceOf))].sort()
  const total = noCounts()
  for (let fold = 0; fold < folds; fold++) {
    if (only !== undefined && only !== fold) continue
    const held = new Set(sources.filter((_, i) => i % folds === fold))
    const seen = documents.filter((document) => !held.has(sourceOf(document)))
    const model = unpackModel(trainModel(withHeadlines(seen).map(annotate), options))
    const unseen = documents.filter((document) => held.has(sourceOf(document)))
    addCounts(total, printBySource(`fold ${fold + 1}`, unseen, model))
  }
  console.log(`all: ${renderCounts(total)}`)
}

/** "web" of "web-ecb46e3e", "asahi" of "asahi_12", "bbc-sport" of "bbc-sport-005". */
function sourceOf({ id }: CorpusDocument): string {
  return /^\D*?(?=[-_][\da-f]+$)/u.exec(id)?.[0] ?? id.split('_')[0] ?? id
}

function printBySource(
  title: string,
  unseen: readonly CorpusDocument[],
  model: ReturnType<typeof unpackModel>,
): NameCounts {
  const [total, bySource] = [noCounts(), new Map<string, NameCounts>()]
  for (const document of unseen) {
    const counts = noCounts()
    scoreNames(document, model, counts)
    const own = bySource.get(sourceOf(document)) ?? noCounts()
    bySource.set(sourceOf(document), own)
    addCounts(own, counts)
    addCounts(total, counts)
  }
  console.log(`${title}: ${renderCounts(total)}`)
  if (bySource.size > 1) for (const [source, counts] of bySource) console.log(`  ${source}: ${renderCounts(counts)}`)
  return total
}
