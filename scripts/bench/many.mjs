// Many articles: a folder of files with one job and with two, and long streams of NDJSON.
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, medianOf, runCommand } from './ways.mjs'

const FILES = 800
const CHECKED_FILES = 1000
/** Exit codes of a check without findings and with some. */
const FOUND = [0, 1]
/** Records of a long stream are this short (characters), so that a hundred thousand of them do not take an hour. */
const SHORT = 100

export function many(texts, rounds) {
  return inFolder((folder) => {
    const stories = join(folder, 'stories')
    mkdirSync(stories)
    for (let i = 0; i < FILES; i++) writeFileSync(join(stories, `${i}.txt`), texts[i % texts.length])
    const out = (name) => join(folder, `${name}.ndjson`)
    const run = (jobs, input, name) =>
      runCommand(['extract', '--ndjson', '--jobs', String(jobs), input, '-o', out(name)], folder)
    const pairs = Array.from({ length: Math.min(rounds, 3) }, () => [run(1, stories, 'one'), run(2, stories, 'two')])
    const [one, two] = [0, 1].map((i) => medianOf(pairs.map((pair) => pair[i].milliseconds)))
    const same = digestOf(out('one')) === digestOf(out('two'))
    const checks = checkTimes(folder, texts, pairs.length)
    const streams = [10_000, 100_000].map((count) => writeStream(folder, texts, count))
    const [few, lots] = streams.map((path, i) => run(2, path, `stream${i}`))
    const single = run(1, streams[1], 'single')
    return [
      { name: `${FILES} articles, \`--jobs 2\` / \`--jobs 1\``, figure: two / one, asked: '≤ 0.62' },
      { name: 'its output the same, byte for byte (1: yes)', figure: Number(same), asked: '1' },
      { name: `\`check\` over ${CHECKED_FILES} files, \`--jobs 2\` / \`--jobs 1\``, figure: checks, asked: '≤ 0.62' },
      { name: '100,000 NDJSON records, `--jobs 2`: peak MB', figure: lots.megabytes },
      { name: 'its peak memory / that of 10,000', figure: lots.megabytes / few.megabytes, asked: '≤ 1.2' },
      { name: 'their time, `--jobs 2` / `--jobs 1`', figure: lots.milliseconds / single.milliseconds },
      {
        name: 'their output the same, byte for byte (1: yes)',
        figure: Number(digestOf(out('stream1')) === digestOf(out('single'))),
        asked: '1',
      },
    ]
  })
}

/** The time of `check` with two jobs, as a part of that with one. */
function checkTimes(folder, texts, rounds) {
  const checked = join(folder, 'checked')
  mkdirSync(checked)
  for (let i = 0; i < CHECKED_FILES; i++) writeFileSync(join(checked, `${i}.txt`), texts[i % texts.length])
  const run = (jobs) => runCommand(['check', '--jobs', String(jobs), checked], folder, FOUND).milliseconds
  const pairs = Array.from({ length: rounds }, () => [run(1), run(2)])
  const [one, two] = [0, 1].map((i) => medianOf(pairs.map((pair) => pair[i])))
  return two / one
}

function writeStream(folder, texts, count) {
  const path = join(folder, `${count}.ndjson`)
  const file = openSync(path, 'w')
  for (let i = 0; i < count; i++) {
    writeSync(file, `${JSON.stringify({ id: i, text: texts[i % texts.length].slice(0, SHORT) })}\n`)
  }
  closeSync(file)
  return path
}

const digestOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')
