// Counts the lines of src outside of word lists: npm run count-lines -- [COMMIT]. With a commit, compares with it.
import { execFileSync } from 'node:child_process'

/** Word lists, in the folders in which they have stood. */
const LISTS = /^src\/(?:lexicons|lexicon)\//u

function linesAt(commit: string): number {
  const files = execFileSync('git', ['ls-tree', '-r', '--name-only', commit, 'src'], { encoding: 'utf8' }).split('\n')
  const code = files.filter((file) => file.endsWith('.ts') && !LISTS.test(file))
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  return code.reduce((sum, file) => {
    const text = execFileSync('git', ['show', `${commit}:${file}`], options)
    return sum + text.split('\n').length - 1
  }, 0)
}

const [before] = process.argv.slice(2)
const now = linesAt('HEAD')
console.log(`${now} lines in src outside of word lists`)
if (before !== undefined) {
  const old = linesAt(before)
  console.log(`${old} at ${before}: ${(100 * (now / old - 1)).toFixed(1)} %`)
}
