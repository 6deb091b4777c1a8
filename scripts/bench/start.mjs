// Whole processes, against a Node that does nothing; the ways take turns.
import { spawnSync } from 'node:child_process'
import { medians } from './ways.mjs'

const SAMPLE = 'fixtures/kyiv-independent/article.txt'

export function start(_, rounds) {
  const run =
    (...args) =>
    () =>
      spawnSync(process.execPath, args)
  const newsparse = (...args) => run('bin/newsparse.js', ...args)
  const times = medians(
    {
      node: run('-e', '0'),
      version: newsparse('--version'),
      help: newsparse('extract', '--help'),
      extract: newsparse('extract', SAMPLE),
      json: newsparse('extract', '--json', SAMPLE),
      numbers: newsparse('extract', '--json', '--only', 'numbers', SAMPLE),
    },
    [''],
    Math.max(rounds, 9),
  )
  return [
    { name: 'milliseconds, `node -e 0`', figure: times.node },
    { name: '`newsparse --version` / `node -e 0`', figure: times.version / times.node, asked: '≤ 1.35' },
    { name: '`newsparse extract --help` / `node -e 0`', figure: times.help / times.node },
    { name: '`newsparse extract` of the sample / `node -e 0`', figure: times.extract / times.node, asked: '≤ 4' },
    { name: 'the same with `--json` / `node -e 0`', figure: times.json / times.node },
    { name: 'the same with `--json --only numbers` / `node -e 0`', figure: times.numbers / times.node },
  ]
}
