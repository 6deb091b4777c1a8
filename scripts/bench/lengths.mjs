// Long articles, and megabytes of the marks and fragments that break parsers: whole processes, so that each has its own memory.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { longText } from './articles.mjs'
import { inFolder, medianOf, runCommand } from './ways.mjs'

const ODD = {
  '`"`': '"',
  '`“`': '“',
  '`Mr. `': 'Mr. ',
  '`... `': '... ',
  '`1 1 1 `': '1 1 1 ',
  '`he said "x" `': 'he said "x" ',
  'no sentence end': 'the mayor went to the harbour and then ',
  'names without end': 'Jane Roe of Paris ',
}

export function lengths(texts, rounds) {
  return inFolder((folder) => {
    const measure = (text, count) => {
      const path = join(folder, 'article.txt')
      writeFileSync(path, text)
      const runs = Array.from({ length: count }, () => runCommand(['extract', '--ndjson', path], folder))
      return { time: medianOf(runs.map((run) => run.milliseconds)), memory: medianOf(runs.map((run) => run.megabytes)) }
    }
    const empty = measure('Nothing.', rounds)
    // Start-up apart: it is the same for all lengths.
    const timed = (text, count = rounds) => {
      const { time, memory } = measure(text, count)
      return { time: time - empty.time, memory }
    }
    const [short, long, longest] = [
      timed(longText(texts, 1e5)),
      timed(longText(texts, 1e6)),
      timed(longText(texts, 1e7), 1),
    ]
    const odd = Object.entries(ODD).flatMap(([name, piece]) => {
      const { time, memory } = timed(piece.repeat(1e6 / piece.length), 1)
      return [
        { name: `1 MB of ${name} / 1 MB of articles`, figure: time / long.time, asked: '≤ 3' },
        { name: `1 MB of ${name}: peak MB`, figure: memory, asked: '< 1,000' },
      ]
    })
    return [
      { name: '1 MB of articles as one / 100 KB', figure: long.time / short.time, asked: '≤ 11' },
      { name: '10 MB as one / 1 MB', figure: longest.time / long.time },
      { name: '1 MB as one: peak MB', figure: long.memory },
      { name: '10 MB as one: peak MB', figure: longest.memory, asked: '≤ 300' },
      ...odd,
    ]
  })
}
