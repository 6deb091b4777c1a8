// Trains the rankers of quotations and packs them into src/quotes/ranking/ranker.bin, with calibration curves. Deterministic.
// npm run train:quotes -- --data FOLDER    FOLDER holds quotes-polnear-train.jsonl (attributions by span) and mix-*.jsonl or
//                                          articles-*.jsonl (articles with speakers by name, with references or both).
//                                          Our own articles (scripts/train/articles) are learned from as well.
import { readdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pack, unpack } from '../src/quotes/ranking/ranker-model.ts'
import { recordTrained } from './pack/packed-records.ts'
import { type GoldArticle, readArticles } from './quotes-article-gold.ts'
import { calibrate, curvesOf, writeCurves } from './quotes-calibrate.ts'
import { prepare, prepareArticle } from './quotes-examples.ts'
import { readGold } from './quotes-gold.ts'
import { spanExamples, trainModel } from './quotes-train-model.ts'
import { quotesOfMarked, readMarkedArticles } from './train/marked-articles.ts'

/** Parts of the articles of which each is judged by rankers that were trained on the others. */
const FOLDS = 2

function main(): void {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string', default: 'src/quotes/ranking/ranker.bin' },
      curves: { type: 'string', default: 'src/quotes/ranking/calibration-curves.ts' },
    },
  })
  const spans = spanExamples(readGold(`${options.data}/quotes-polnear-train.jsonl`).map(prepare))
  const articles = [...articlesIn(`${options.data}`), ...readMarkedArticles().map(quotesOfMarked)].map(prepareArticle)
  writeFileSync(options.out, pack(trainModel(spans, articles)))
  const choices = Array.from({ length: FOLDS }, (_, fold) => {
    const model = unpack(
      pack(
        trainModel(
          spans,
          articles.filter((_, i) => i % FOLDS !== fold),
        ),
      ),
    )
    return calibrate(
      model,
      articles.filter(({ gold }, i) => i % FOLDS === fold && gold.only !== 'references'),
    )
  })
  const all = {
    speaker: choices.flatMap(({ speaker }) => speaker),
    nobody: choices.flatMap(({ nobody }) => nobody),
    source: choices.flatMap(({ source }) => source),
  }
  for (const [name, list] of Object.entries(all)) {
    const right = list.filter(({ isRight }) => isRight).length
    console.log(`${name}: ${right} of ${list.length} right in articles not trained on`)
  }
  writeCurves(options.curves, curvesOf(all))
  if (options.out === 'src/quotes/ranking/ranker.bin') recordTrained(options.out)
}

const articlesIn = (folder: string): GoldArticle[] =>
  readdirSync(folder)
    .filter((file) => /^(?:articles|mix)-.*\.jsonl$/u.test(file))
    .sort()
    .flatMap((file) => readArticles(`${folder}/${file}`))

main()
