// Speed of the tagger beside compromise's full parse, and how long its files take to load: npm run bench:tagger -- [FILE...]
// Without files it reads a text made of invented sentences, as long as some 100 articles. Times are of the processor, so that other work counts little.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { argv, cpuUsage, execPath } from 'node:process'
import nlp from 'compromise'
import { loadNames } from '../src/ner/known-names.ts'
import { tagNames } from '../src/ner/tagger.ts'
import { defaultModel } from '../src/ner/tagger-model.ts'
import { readArticle } from '../src/text/read-article.ts'

const PARAGRAPH = `Mayor Anna Kowalska of Orley told reporters on Tuesday that the Ministry of Transport would pay for the bridge over the Danube.
"We have waited nine years," she said, as the prime minister, Jonas Berg, and a dozen engineers from Halden Steel Ltd walked along the bank.
The World Bank and the European Union lent 340 million euros in 2019; Budapest and Vienna each promised a tenth of that sum.
Critics such as Li Wei, a professor at Orley University, doubt that the work will be done before the elections in May.`
const ROUNDS = 5

const loading = time(() => {
  loadNames()
  if (!defaultModel()) throw new Error('no model: npm run train:tagger')
}, 1)
const starting = startTime()
console.log(
  `load names and model: ${loading.toFixed(1)} ms; node -e 0: ${starting.toFixed(1)} ms; ${(loading / starting).toFixed(2)} of it`,
)
const files = argv.slice(2)
const texts =
  files.length > 0
    ? files.map((file) => readFileSync(file, 'utf8'))
    : Array.from({ length: 100 }, () => `${PARAGRAPH}\n`.repeat(5))
const articles = texts.map((text) => readArticle(text))
const tokens = articles.reduce((sum, article) => sum + article.tokens.length, 0)
const model = defaultModel()
const rate = (milliseconds: number): number => Math.round((1000 * tokens) / milliseconds)
const read = rate(time(() => texts.map((text) => readArticle(text)), ROUNDS))
const tagged = rate(time(() => articles.map((article) => (model ? tagNames(article, model) : [])), ROUNDS))
const parsed = rate(time(() => texts.map((text) => nlp(text)), ROUNDS))
console.log(
  `${tokens} tokens; tokens a second: tokenize ${read}, tag ${tagged}, compromise's full parse ${parsed}: ${(tagged / parsed).toFixed(1)} times as fast`,
)

/** Milliseconds of the processor, the least of `rounds`. */
function time(work: () => unknown, rounds: number): number {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const before = cpuUsage()
    work()
    const { user, system } = cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** Milliseconds of the processor that `node -e 0` takes, the least of some. */
function startTime(): number {
  let least = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const spent = execFileSync(execPath, ['-p', 'const {user,system}=process.cpuUsage();(user+system)/1000'])
    least = Math.min(least, Number(spent))
  }
  return least
}
