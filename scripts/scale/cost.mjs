// The cost of many articles: measures newsparse on the articles that it is given, and works out larger numbers of them.
//   npm run cost -- FILE.ndjson|FOLDER...             prints the tables; an NDJSON line has its article in "text"
//   npm run cost -- FILE.ndjson|FOLDER... --write     puts them into docs/scale.md
// A few hundred articles make steady figures. Time is processor time of one process on one core, so that other work on the machine disturbs little.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'

const DOCUMENT = 'docs/scale.md'
const GENERATED = /(?<=<!-- cost -->\n)[\s\S]*(?=<!-- \/cost -->)/u

/** Corpora, by number of articles. docs/scale.md has the sources of Common Crawl's. */
const CORPORA = [
  ['1 million', 1e6],
  ['100 million', 1e8],
  ['Common Crawl News, a month of 2024', 11.7e6],
  ['Common Crawl News, 2016–2026, without duplicates', 6e8],
  ['Common Crawl News, 2016–2026, every article', 1.35e9],
]
const EXTRACT = ['bin/newsparse.js', 'extract']
const COMMAND = [...EXTRACT, '--jobs', '1', '--input-format', 'ndjson', '--ndjson']
const [CORES, MACHINES, BATCH] = [16, 50, 1000]

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
if (paths.length === 0) throw new Error('which articles? npm run cost -- FILE.ndjson|FOLDER...')

const tables = render(await measure(paths.flatMap(textsOf)))
console.log(tables)
if (options.write) writeFileSync(DOCUMENT, readFileSync(DOCUMENT, 'utf8').replace(GENERATED, `\n${tables}\n`))

async function measure(texts) {
  const articles = lines(texts)
  const starts = []
  for (let i = 0; i < 5; i++) starts.push(await run(lines([''])))
  const start = starts.sort((a, b) => a.seconds - b.seconds)[2]
  const all = await run(articles)
  const giant = await run(
    lines([
      texts
        .join('\n')
        .repeat(Math.ceil(1e6 / texts.join('\n').length))
        .slice(0, 1e6),
    ]),
  )
  return { count: texts.length, articles: Buffer.from(articles), start, all, giant }
}

/** One process over these lines: what it prints, its processor time in seconds, its peak memory in bytes. */
function run(input) {
  const args = ['--import', './scripts/scale/usage.mjs', ...COMMAND]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] })
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    const [output, usage] = [child.stdout, child.stdio[3]].map((stream) => {
      const chunks = []
      stream.on('data', (chunk) => chunks.push(chunk))
      return chunks
    })
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`newsparse exited with ${code}`))
      else resolve({ output: Buffer.concat(output), ...JSON.parse(Buffer.concat(usage).toString()) })
    })
  })
}

function render({ count, articles, start, all, giant }) {
  const seconds = (all.seconds - start.seconds) / count
  const packed = gzipSync(all.output).length
  const measured = [
    ['articles an hour on one core', rounded(3600 / seconds)],
    ['processor time of one article', `${(seconds * 1000).toFixed(0)} ms`],
    ['start of a process', `${(start.seconds * 1000).toFixed(0)} ms`],
    ['peak memory of a process', size(all.memory)],
    ['one article of 1 MB', `${giant.seconds.toFixed(1)} s, ${size(giant.memory)}`],
    ['article, as a line of JSON', size(articles.length / count)],
    ['its record, and with gzip', `${size(all.output.length / count)}, ${size(packed / count)}`],
    [
      `through the network, for ${MACHINES} × ${CORES} cores`,
      `${size(((MACHINES * CORES) / seconds) * ((articles.length + all.output.length) / count))} a second`,
    ],
  ]
  const rows = CORPORA.map(([name, n]) => [
    name,
    rounded((n * seconds) / 3600),
    time((n * seconds) / 3600 / CORES),
    time((n * seconds) / 3600 / CORES / MACHINES),
    size((n * articles.length) / count),
    size((n * all.output.length) / count),
    size((n * packed) / count),
    rounded(((n / BATCH) * start.seconds) / 3600),
  ])
  return [
    `Measured on ${rounded(count)} articles of ${rounded(articles.length / count)} bytes on average; Node ${process.version}, ${cpus()[0]?.model}.\n`,
    table(['one process', ''], measured),
    table(
      [
        'how many',
        'core hours',
        `${CORES} cores`,
        `${MACHINES} × ${CORES} cores`,
        'articles',
        'records',
        'records with gzip',
        `core hours of starts, one for ${rounded(BATCH)} articles`,
      ],
      rows,
    ),
  ].join('\n')
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map((_, i) => (i === 0 ? '---' : '--:'))) + rows.map(line).join('')
}

/** Two figures are as many as such a forecast has. */
function rounded(number) {
  return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 }).format(number)
}

function size(bytes) {
  const steps = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), steps.length - 1)
  return `${rounded(bytes / 1000 ** step)} ${steps[step]}`
}

function time(hours) {
  if (hours < 1) return counted(hours * 60, 'minute')
  return hours < 48 ? counted(hours, 'hour') : counted(hours / 24, 'day')
}

function counted(number, unit) {
  return `${rounded(number)} ${unit}${rounded(number) === '1' ? '' : 's'}`
}

function lines(texts) {
  return texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('')
}

function textsOf(path) {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.txt'))
    return files.sort().map((name) => readFileSync(join(path, name), 'utf8'))
  }
  const objects = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return objects.map((line) => JSON.parse(line).text)
}
