// Runs the main paths on other versions of Node, from npm's `node` package, and compares exit code and output with those of this one,
// byte by byte: node scripts/test-nodes.mjs [VERSION]... (22 and 24 by default). A version that cannot be fetched is skipped, and said so.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
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
}
rmSync(folder, { recursive: true, force: true })
