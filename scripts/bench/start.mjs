// Whole processes, against a Node that does nothing, in processor time, which other work on the machine disturbs less; the ways take turns.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLEAN_ENVIRONMENT } from '../clean-environment.mjs'
import { fetchNode } from '../fetch-node.mjs'
import { longText } from './articles.mjs'
import { inFolder, medians } from './ways.mjs'

const SAMPLE = 'fixtures/kyiv-independent/article.txt'
/** The versions of Node, beside the one that runs this, on which the sample is timed. */
const VERSIONS = ['22', '24']
const MIN_ROUNDS = 9

export function start(texts, rounds) {
  return inFolder((folder) => {
    const page = join(folder, 'page.html')
    writeFileSync(page, pageOf(longText(texts, 1e5)))
    const times = timesOf(process.execPath, folder, rounds, {
      version: ['--version'],
      help: ['extract', '--help'],
      extract: ['extract', SAMPLE],
      json: ['extract', '--json', SAMPLE],
      numbers: ['extract', '--json', '--only', 'numbers', SAMPLE],
      page: ['extract', page],
    })
    return [
      { name: 'milliseconds of processor time, `node -e 0`', figure: times.node },
      { name: '`newsparse --version` / `node -e 0`', figure: times.version / times.node, asked: '≤ 1.35' },
      { name: '`newsparse extract --help` / `node -e 0`', figure: times.help / times.node },
      { name: '`newsparse extract` of the sample / `node -e 0`', figure: times.extract / times.node, asked: '≤ 3' },
      ...VERSIONS.flatMap((version) => startOn(version, folder, rounds)),
      { name: 'the same with `--json` / `node -e 0`', figure: times.json / times.node },
      { name: 'the same with `--json --only numbers` / `node -e 0`', figure: times.numbers / times.node },
      { name: 'HTML page of 100 KB / `node -e 0`', figure: times.page / times.node },
    ]
  })
}

/** The sample on a version of Node; no row where npm cannot fetch it. */
function startOn(version, folder, rounds) {
  const node = fetchNode(version, folder)
  if (node === null) return []
  const times = timesOf(node, folder, rounds, { extract: ['extract', SAMPLE] })
  return [{ name: `the same on Node ${version}`, figure: times.extract / times.node, asked: '≤ 3' }]
}

/** Milliseconds of processor time of the command with each of these arguments, and of a Node that does nothing. */
function timesOf(node, folder, rounds, commands) {
  const used = join(folder, 'used')
  const preload = join(folder, 'preload.cjs')
  writeFileSync(
    preload,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(used)}, JSON.stringify(process.cpuUsage())))`,
  )
  const run =
    (...args) =>
    () => {
      spawnSync(node, ['--require', preload, ...args], { env: CLEAN_ENVIRONMENT })
      const { user, system } = JSON.parse(readFileSync(used, 'utf8'))
      return (user + system) / 1000
    }
  const ways = Object.entries(commands).map(([name, args]) => [name, run('bin/newsparse.js', ...args)])
  const all = { node: run('-e', '0'), ...Object.fromEntries(ways) }
  return medians(all, [''], Math.max(rounds, MIN_ROUNDS), (work) => work())
}

const pageOf = (text) =>
  `<!doctype html><html><head><title>News</title></head><body><article>${text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</article></body></html>`
