// Runs what a short run runs, in one process, and keeps its compiled code beside the parts in dist/.
const { keepCompiled, limitCompiling, load } = require('../dist/load.cjs')

const RUNS = [
  ['extract', 'fixtures/kyiv-independent/article.txt'],
  ['extract', '--json', 'fixtures/business/article.txt'],
  ['--version'],
]

async function run() {
  limitCompiling()
  keepCompiled()
  const { main } = load('cli.cjs')
  for (const args of RUNS) process.exitCode ||= await main(args)
}

run()
