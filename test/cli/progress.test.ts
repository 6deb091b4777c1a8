import { expect, it } from 'vitest'
import { progressOn } from '../../src/cli/progress.ts'

/** What is written when the articles are done at these times (milliseconds). */
function written(times: readonly number[], isWanted = true): string[] {
  const lines: string[] = []
  let time = 0
  const progress = progressOn({ write: (text) => lines.push(text) }, isWanted, () => time)
  for (const each of times) {
    time = each
    progress.step()
  }
  progress.clear()
  progress.clear()
  return lines
}

it.each([
  ['nothing in the first second', [10, 900], []],
  ['then a line, that is taken away', [10, 1100], ['\r2 articles\u001b[K', '\r\u001b[K']],
  ['not too often', [1000, 1100, 1200], ['\r1 articles\u001b[K', '\r3 articles\u001b[K', '\r\u001b[K']],
])('%s', (_, times, lines) => {
  expect(written(times)).toEqual(lines)
})

it('nothing where it is not wanted', () => {
  expect(written([5000], false)).toEqual([])
})
