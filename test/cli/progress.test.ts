import { describe, expect, it } from 'vitest'
import { progressOn } from '../../src/cli/output/progress.ts'

/** The text that is written when an article is done at each of these times (milliseconds); each is one share of those expected. */
function written(times: readonly number[], expected: number | null = null, isWanted = true): string[] {
  const lines: string[] = []
  let time = 0
  const progress = progressOn({ write: (text) => lines.push(text) }, { isWanted, expected }, () => time)
  for (const each of times) {
    time = each
    progress.step(1, 1)
  }
  progress.clear()
  progress.clear()
  return lines
}

const GONE = '\r\u001b[K'

describe('progress', () => {
  it.each<[string, number[], string[]]>([
    ['nothing in the first second', [10, 900], []],
    ['then a line, that is taken away', [10, 1100], ['\r2 articles · 1.8/s\u001b[K', GONE]],
    ['not too often', [1000, 1100, 1200], ['\r1 articles · 1/s\u001b[K', '\r3 articles · 2.5/s\u001b[K', GONE]],
  ])('%s', (_, times, lines) => {
    expect(written(times)).toEqual(lines)
  })

  it.each<[string, number, number, string]>([
    ['minutes and seconds', 4000, 101, '\r1 articles · 0.25/s · 6:40 left\u001b[K'],
    ['hours', 4000, 2001, '\r1 articles · 0.25/s · 2:13:20 left\u001b[K'],
    ['never less than nothing', 4000, 0.5, '\r1 articles · 0.25/s · 0:00 left\u001b[K'],
    ['not before there is something to go by', 2000, 100, '\r1 articles · 0.5/s\u001b[K'],
  ])('the time left where it is known: %s', (_, time, expected, line) => {
    expect(written([time], expected)[0]).toBe(line)
  })

  it('nothing where it is not wanted', () => {
    expect(written([5000], null, false)).toEqual([])
  })
})
