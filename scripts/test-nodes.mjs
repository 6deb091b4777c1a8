// Runs the main paths on other versions of Node, from npm's `node` package, and compares exit code and output with those of this one,
// byte by byte; then whether compiled code is kept in that Node's cache: node scripts/test-nodes.mjs [VERSION]... (22 and 24 by default). A
// version that cannot be fetched is skipped, and said so.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fetchNode } from './fetch-node.mjs'

const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24']
const BIN = resolve('bin/newsparse.js')
const ARTICLE = 'fixtures/kyiv-independent/article.txt'
const SCRIPT = `extract('Ada Lovelace wrote to Charles Babbage on May 5.')`

const RUNS = [
  ...['table', 'json', 'ndjson', 'csv', 'geojson', 'markdown', 'html'].map((format) => [
    [BIN, 'extract', ARTICLE, 'fixtures/business/article.txt', '--format', format],
  ]),
  [[BIN, 'extract', 'fixtures', '--ndjson', '--jobs', '2']],
  [
    [BIN, 'extract', '--input-format', 'ndjson', '--ndjson'],
    `${JSON.stringify({ id: 1, text: 'Rain fell in Rome.' })}\nno JSON\n`,
  ],
  [[BIN, 'view', ARTICLE]],
  [[BIN, 'text', 'fixtures/pages']],
  [[BIN, 'check', 'fixtures', '--fail-on', 'suggestion']],
  [[BIN, 'diff', ARTICLE, 'fixtures/brief/article.txt']],
  [[BIN, 'report', 'fixtures', '--json']],
  [[BIN, 'schema']],
  [[BIN, 'extract', '--help']],
  [[BIN, 'extract', 'missing.txt']],
  [['--input-type=commonjs', '--eval', `console.log(JSON.stringify(require('./dist/index.cjs').${SCRIPT}))`]],
  [
    [
      '--input-type=module',
      '--eval',
      `const { extract } = await import('./dist/index.js'); console.log(JSON.stringify(${SCRIPT}))`,
    ],
  ],
]

const DAMAGED = 'no code'

const outputs = (node) =>
  RUNS.map(([args, input = '']) => {
    const { status, stdout, stderr } = spawnSync(node, args, { input: Buffer.from(input), maxBuffer: 2 ** 28 })
    return { status, stdout: stdout.toString('latin1'), stderr: stderr.toString('latin1') }
  })

const expected = outputs(process.execPath)
const folder = mkdtempSync(join(tmpdir(), 'newsparse-node-'))
for (const version of VERSIONS) {
  const node = fetchNode(version, folder)
  if (node === null) {
    console.log(`Node ${version}: skipped, as npm cannot fetch it`)
    continue
  }
  const found = outputs(node)
  const others = RUNS.filter((_, i) => JSON.stringify(found[i]) !== JSON.stringify(expected[i]))
  for (const [args] of others) console.log(`Node ${version}: another output of ${args.join(' ')}`)
  console.log(
    `Node ${version}: ${RUNS.length - others.length} of ${RUNS.length} runs with the bytes of ${process.version}`,
  )
  if (others.length > 0) process.exitCode = 1
  if (!keepsCompiled(node)) continue
  const fault = faultOfCache(node, join(folder, `cache-${version}`))
  console.log(`Node ${version}: compiled code ${fault ?? 'is kept, taken, and kept anew where it is damaged'}`)
  if (fault !== null) process.exitCode = 1
}
rmSync(folder, { recursive: true, force: true })

/** Has this Node a cache, and the package none of its code compiled by it? */
function keepsCompiled(node) {
  const has = `'enableCompileCache' in require('node:module')`
  const build = `[process.version, process.platform, process.arch].join('-')`
  const { stdout } = spawnSync(node, ['-p', `JSON.stringify({ has: ${has}, build: ${build} })`], { encoding: 'utf8' })
  const known = JSON.parse(stdout)
  return known.has && !existsSync(resolve('dist/compiled', known.build))
}

/** The first of what a Node should do with the code that it compiled and does not; a part that is taken is not written again. */
function faultOfCache(node, cache) {
  const run = () => {
    const { status } = spawnSync(node, [BIN, 'extract', ARTICLE], {
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
    })
    const files = readdirSync(cache, { recursive: true }).filter((name) => /-[\w-]{8}\.cjs/u.test(name))
    return { status, paths: files.map((name) => join(cache, name)) }
  }
  const timesOf = (paths) => paths.map((path) => statSync(path).mtimeMs).join()
  const { paths } = run()
  if (paths.length === 0) return 'is not kept'
  if (paths.some((path) => !path.endsWith('.cjs'))) return 'is left unfinished'
  const times = timesOf(paths)
  run()
  if (timesOf(paths) !== times) return 'is not taken'
  for (const path of paths) writeFileSync(path, DAMAGED)
  if (run().status !== 0) return 'that is damaged ends a run'
  return paths.some((path) => readFileSync(path, 'latin1') === DAMAGED) ? 'that is damaged stays' : null
}
