// Prints how fast newsparse is, as ratios taken in one run (machines differ and are noisy, ratios less so).
//   npm run bench                                  over the fixtures
//   npm run bench -- --articles FILE.jsonl         over the `text` of each line of JSONL files (comma-separated), or over folders of .txt files
//   npm run bench -- --rounds 5 --limit 200        medians of 5 rounds over the first 200 articles
//   npm run bench -- --only warm,lengths,start,many
//   npm run bench -- --out FILE.json --doc docs/performance.md   the figures as JSON, and as the table in a document
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { readTexts } from './bench/articles.mjs'
import { lengths } from './bench/lengths.mjs'
import { many } from './bench/many.mjs'
import { start } from './bench/start.mjs'
import { warm } from './bench/warm.mjs'

const PARTS = { warm, lengths, start, many }

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: 'fixtures' },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '200' },
    only: { type: 'string', default: Object.keys(PARTS).join() },
    out: { type: 'string' },
    doc: { type: 'string' },
  },
})

const rounds = Number(options.rounds)
const texts = readTexts(options.articles).slice(0, Number(options.limit))
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const setting = `${texts.length} articles, ${characters.toLocaleString('en')} characters; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians of ${rounds} rounds`
console.log(`${setting}\n`)

/** Rows of a name, a figure, and what is asked of it where something is. */
const rows = []
for (const name of options.only.split(',')) {
  for (const row of await PARTS[name](texts, rounds)) {
    rows.push(row)
    console.log(`${shown(row.figure).padStart(10)}  ${row.name}${row.asked ? `  (asked: ${row.asked})` : ''}`)
  }
}
if (options.out) writeFileSync(options.out, `${JSON.stringify({ setting, rows }, null, 1)}\n`)
if (options.doc) writeTable(options.doc)

function shown(figure) {
  return figure >= 100 ? Math.round(figure).toLocaleString('en') : figure.toFixed(2)
}

/** Puts the figures between the marks of a document. */
function writeTable(path) {
  const lines = rows.map(({ name, figure, asked = '' }) => `| ${name} | ${shown(figure)} | ${asked} |`)
  const table = `<!-- figures -->\n${setting}.\n\n| what | figure | asked |\n|---|---|---|\n${lines.join('\n')}\n<!-- end -->`
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/<!-- figures -->[\s\S]*<!-- end -->/u, () => table),
  )
}
