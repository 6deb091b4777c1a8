// The cost of repeated units and of markup, nested or repeated: it grows with the length, and no page is dear beyond measure.
import { analyse } from '../../../src/analyse.ts'
import { readHtml } from '../../../src/text/page/read-html.ts'
import { readArticle } from '../../../src/text/read-article.ts'
import { nestingOf, repeated, unitOf } from './generate.ts'
import type { Random } from './random.ts'
import type { Case } from './subjects.ts'

const SMALL = 50_000
const LARGE = 200_000
/** Four times the input may take so many times as long. */
const MAX_RATIO = 6
/** A page may take so many times as long as a plain one of its length. */
const MAX_COST = 20
/** Shorter times (milliseconds) are noise. */
const MEASURABLE = 150

export async function cost(random: Random): Promise<Case> {
  const isPage = random.oneIn(2)
  const unit = isPage ? nestingOf(random) : unitOf(random)
  const read = isPage ? readPage : readText
  read(repeated(unit, SMALL / 10))
  const [ratio, times] = settled(() => {
    const [small, large] = [SMALL, LARGE].map((length) => timeOf(() => read(repeated(unit, length)))) as [
      number,
      number,
    ]
    return [large / Math.max(small, MEASURABLE), large / plainTime()]
  })
  const faults = [
    ...(ratio > MAX_RATIO ? [`${ratio.toFixed(1)} times the time for four times the input`] : []),
    ...(times > MAX_COST ? [`${times.toFixed(1)} times the time of a plain page`] : []),
  ]
  return { input: unit, faults }
}

/** Garbage collection and compiling are noise: an input that is slow is slow every time. */
function settled(measure: () => [ratio: number, times: number]): [ratio: number, times: number] {
  let best = measure()
  for (let i = 0; i < 2 && (best[0] > MAX_RATIO || best[1] > MAX_COST); i++) {
    const next = measure()
    best = [Math.min(best[0], next[0]), Math.min(best[1], next[1])]
  }
  return best
}

const readText = (text: string): unknown => analyse(readArticle(text))

function readPage(html: string): unknown {
  const page = readHtml(html)
  return analyse(readArticle(page.text, page))
}

/** Processor time in milliseconds. */
function timeOf(read: () => unknown): number {
  const start = process.cpuUsage()
  read()
  return process.cpuUsage(start).user / 1000
}

let plain = 0

/** The time of an ordinary page of the large size, measured once. */
function plainTime(): number {
  if (plain === 0) {
    const html = repeated(PLAIN, LARGE)
    plain = Math.min(...[1, 2, 3].map(() => timeOf(() => readPage(html))))
  }
  return plain
}

const PLAIN = `<p>The council of Lowell\u0001 voted on Monday to close two bridges, said its leader, Ann Lee\u0001. “We had no choice,” she
told reporters, adding that repairs would cost $4.2 million and last until April 28.</p>
<p>About 1,200 people cross the older bridge each day; the mayor of Springfield said that they would have to wait.</p>
`
