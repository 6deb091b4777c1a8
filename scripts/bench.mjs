// Prints how fast newsparse is, as ratios taken in one run (machines differ and are noisy, ratios less so).
//   npm run bench                                  over the fixtures
//   npm run bench -- --articles FILE.jsonl         over the `text` of each line of a JSONL file, or over a folder of .txt files
//   npm run bench -- --rounds 5 --limit 200 --out FILE.json
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../dist/index.js'

const nlp = createRequire(import.meta.url)('compromise')
const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: 'fixtures' },
    rounds: { type: 'string', default: '5' },
    limit: { type: 'string', default: '200' },
    out: { type: 'string' },
  },
})

const rounds = Number(options.rounds)
const texts = readTexts(options.articles).slice(0, Number(options.limit))
const characters = texts.reduce((sum, text) => sum + text.length, 0)
console.log(
  `${texts.length} articles, ${characters} characters; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians of ${rounds} rounds\n`,
)

const figures = { ...warm(), ...lengths(), ...startUp() }
console.log(
  Object.entries(figures)
    .map(([name, value]) => `${value.toFixed(2).padStart(8)}  ${name}`)
    .join('\n'),
)
if (options.out) writeFileSync(options.out, `${JSON.stringify(figures, null, 1)}\n`)

/** Each way over all articles, against compromise's full parse of the same articles; the ways take turns. */
function warm() {
  const names = ['people', 'organizations', 'places']
  const ways = {
    'compromise nlp(text)': (text) => nlp(text),
    'compromise nlp(text).numbers()': (text) => nlp(text).numbers().json(),
    'extract, everything': (text) => extract(text),
    'extract, names only': (text) => extract(text, { only: names }),
    'extract, numbers only': (text) => extract(text, { only: ['numbers'] }),
    'extract, numbers and quotes': (text) => extract(text, { only: ['numbers', 'quotes'] }),
  }
  const times = medians(ways, texts)
  const [parse, numbers] = [times['compromise nlp(text)'], times['compromise nlp(text).numbers()']]
  return {
    'thousand characters a second, extract with everything': characters / times['extract, everything'],
    'extract with everything / nlp(text)': times['extract, everything'] / parse,
    'extract of names only / nlp(text)': times['extract, names only'] / parse,
    'extract of numbers and quotes / nlp(text)': times['extract, numbers and quotes'] / parse,
    'extract of numbers only / nlp(text).numbers()': times['extract, numbers only'] / numbers,
  }
}

/** One long article against a short one, and against marks and fragments that break parsers. */
function lengths() {
  const prose = (length) => {
    let text = ''
    for (let i = 0; text.length < length; i++) text += `${texts[i % texts.length]}\n`
    return text.slice(0, length)
  }
  const filled = (piece) => piece.repeat(1e6 / piece.length)
  const ways = Object.fromEntries(
    Object.entries({
      '100 KB': prose(1e5),
      '1 MB': prose(1e6),
      '1 MB of "': filled('"'),
      '1 MB of Mr.': filled('Mr. '),
      '1 MB of ...': filled('... '),
      '1 MB without a sentence end': filled('the mayor went to the harbour and then '),
    }).map(([name, text]) => [name, () => extract(text)]),
  )
  const { '100 KB': short, '1 MB': long, ...odd } = medians(ways, [''], 1)
  return {
    '1 MB of articles / 100 KB': long / short,
    ...Object.fromEntries(Object.entries(odd).map(([name, time]) => [`${name} / 1 MB of articles`, time / long])),
  }
}

/** Whole processes, against a Node that does nothing. */
function startUp() {
  const run =
    (...args) =>
    () =>
      spawnSync(process.execPath, args)
  const times = medians(
    {
      node: run('-e', '0'),
      '--version': run('bin/newsparse.js', '--version'),
      '--help': run('bin/newsparse.js', 'extract', '--help'),
      extract: run('bin/newsparse.js', 'extract', 'fixtures/kyiv-independent/article.txt'),
      numbers: run(
        'bin/newsparse.js',
        'extract',
        '--ndjson',
        '--only',
        'numbers',
        'fixtures/kyiv-independent/article.txt',
      ),
    },
    [''],
    Math.max(rounds, 7),
  )
  return {
    'newsparse --version / node -e 0': times['--version'] / times.node,
    'newsparse extract --help / node -e 0': times['--help'] / times.node,
    'newsparse extract of the sample / node -e 0': times.extract / times.node,
    'newsparse extract --only numbers of the sample / node -e 0': times.numbers / times.node,
  }
}

/** Median milliseconds of each way over all inputs; one round to warm up, then the ways in turn. */
function medians(ways, inputs, count = rounds) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = count > 1 ? -1 : 0; round < count; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const began = performance.now()
      for (const input of inputs) run(input)
      if (round >= 0) times[name].push(performance.now() - began)
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]]),
  )
}

function readTexts(path) {
  if (!statSync(path).isDirectory()) {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
  }
  const files = readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.txt'))
  return files.sort().map((name) => readFileSync(join(path, name), 'utf8'))
}
