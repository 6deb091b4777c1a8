// How far a quotation's confidence can be trusted: for each decile of confidence, how many quotations have it and how many of
// those have the right speaker. npm run calibration:quotes -- GOLD.jsonl
import { findEntities } from '../src/entities/index.ts'
import { attribute } from '../src/quotes/attribution/attribute-quotes.ts'
import { buildContext } from '../src/quotes/cast/index.ts'
import { cueLexicon } from '../src/quotes/marks/cue-lexicon.ts'
import { calibrated } from '../src/quotes/ranking/confidence.ts'
import { readModel } from '../src/quotes/ranking/ranker-model.ts'
import { readArticle } from '../src/text/read-article.ts'
import { type GoldDocument, judge, readGold } from './quotes-gold.ts'

interface Row {
  readonly confidence: number
  readonly isRight: boolean
}

const SURE = 0.9

function main(): void {
  const rows = readGold(process.argv[2] ?? '').flatMap(rowsOf)
  console.log('| confidence | quotations | right |\n|---|---|---|')
  for (let decile = 0; decile < 10; decile++) {
    const own = rows.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === decile)
    if (own.length) console.log(`| ${decile / 10}–${(decile + 1) / 10} | ${own.length} | ${percent(own)} |`)
  }
  const sure = rows.filter(({ confidence }) => confidence > SURE)
  console.log(
    `\nabove ${SURE}: ${((100 * sure.length) / rows.length).toFixed(1)} % of quotations, ${percent(sure)} right`,
  )
}

/** The quotations of three words or more that have a source in the gold and were given a speaker. */
function rowsOf(gold: GoldDocument): Row[] {
  const article = readArticle(gold.text)
  const context = buildContext(article, article.quotationMarks().stretches, findEntities(article), cueLexicon())
  return attribute(context, readModel().speaker).flatMap(({ candidate, probability }, stretch) => {
    const { levels, isGold } = judge(gold, context, stretch, [candidate])
    if (!isGold || !candidate.mention) return []
    return [{ confidence: calibrated('speaker', probability), isRight: (levels[0] ?? 0) > 0 }]
  })
}

const percent = (rows: readonly Row[]): string =>
  `${((100 * rows.filter(({ isRight }) => isRight).length) / rows.length).toFixed(1)} %`

main()
