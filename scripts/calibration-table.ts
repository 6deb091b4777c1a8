// Calibration of a quotation's confidence: for each decile of confidence, how many quotations have it and how many of
// those have the right speaker. npm run calibration:quotes -- ARTICLES.jsonl

import { calibrated } from '../src/quotes/ranking/confidence.ts'
import { readModel } from '../src/quotes/ranking/ranker-model.ts'
import { readArticles } from './quotes-article-gold.ts'
import { type Choice, calibrate } from './quotes-calibrate.ts'
import { prepareArticle } from './quotes-examples.ts'

const SURE = 0.9

function main(): void {
  const { speaker } = calibrate(readModel(), readArticles(process.argv[2] ?? '').map(prepareArticle))
  const rows = speaker.map(({ probability, isRight }) => ({ probability: calibrated('speaker', probability), isRight }))
  console.log('| confidence | quotations | right |\n|---|---|---|')
  for (let decile = 0; decile < 10; decile++) {
    const own = rows.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === decile)
    if (own.length) console.log(`| ${decile / 10}–${(decile + 1) / 10} | ${own.length} | ${percent(own)} |`)
  }
  const sure = rows.filter(({ probability }) => probability >= SURE)
  const share = ((100 * sure.length) / rows.length).toFixed(1)
  console.log(`\nfrom ${SURE} on: ${share} % of quotations, ${percent(sure)} right`)
}

const percent = (rows: readonly Choice[]): string =>
  `${((100 * rows.filter(({ isRight }) => isRight).length) / rows.length).toFixed(1)} %`

main()
