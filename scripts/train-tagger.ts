// Trains the tagger: npm run train:tagger -- --data DIR --out FILE [--with-dev] [--seed N] [--epochs N]
// DIR holds ner-*-train.jsonl: {"id", "text", "entities": [{"start", "end", "label"}]} a line, offsets in UTF-16 code units;
// with --with-dev its ner-*-dev.jsonl are learned from as well. Our own articles (scripts/train/articles) always are.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { recordTrained } from './pack/packed-records.ts'
import { annotate } from './train/examples.ts'
import { inventedDocuments, readCorpora, trainingFiles, withHeadlines } from './train/gold-documents.ts'
import { trainModel } from './train/model.ts'
import { DEFAULTS } from './train/options.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    'with-dev': { type: 'boolean', default: false },
    seed: { type: 'string', default: String(DEFAULTS.seed) },
    epochs: { type: 'string', default: String(DEFAULTS.epochs) },
  },
})
if (values.data === undefined || values.out === undefined) {
  console.error('usage: npm run train:tagger -- --data DIR --out FILE [--with-dev] [--seed N] [--epochs N]')
  process.exit(2)
}
const { data, out } = values
const files = trainingFiles(data, values['with-dev'])
const documents = [...readCorpora(data, files), ...inventedDocuments()]
console.log(`${documents.length} articles of ${files.join(', ')} and our own`)
const options = { ...DEFAULTS, seed: Number(values.seed), epochs: Number(values.epochs) }
const packed = trainModel(withHeadlines(documents).map(annotate), options, console.log)
writeFileSync(out, packed)
if (out === 'src/ner/tagger.bin') recordTrained(out)
console.log(`${out}: ${packed.length} bytes`)
