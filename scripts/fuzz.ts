// Fuzzes the whole program: npm run fuzz -- [SECONDS] [SEED]. Every case has a seed of its own, so that one can be run again
// alone: npm run fuzz -- 0 SEED. Exits 1 where something was found.
import { analyse } from '../src/analyse.ts'
import { readArticle } from '../src/text/read-article.ts'
import { textOf } from '../test/hostile/fuzz/generate.ts'
import { randomOf } from '../test/hostile/fuzz/random.ts'
import { runCase } from '../test/hostile/fuzz/subjects.ts'

const [seconds = 600, first = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const MAX_SHOWN = 2000

/** Texts that are read again at the end, after all others. */
const KEPT = Array.from({ length: 20 }, (_, i) => textOf(randomOf(i)))
const recordsOf = () => KEPT.map((text) => JSON.stringify(analyse(readArticle(text))))

const before = recordsOf()
const until = performance.now() + seconds * 1000
const counts = new Map<string, number>()
let found = 0
let seed = first
do {
  const { subject, input, faults } = await runCase(randomOf(seed), true)
  counts.set(subject, (counts.get(subject) ?? 0) + 1)
  if (faults.length > 0) {
    found++
    console.log(
      `seed ${seed}, ${subject}: ${faults.slice(0, 5).join('\n  ')}\n  ${JSON.stringify(input).slice(0, MAX_SHOWN)}\n`,
    )
  }
  seed++
} while (performance.now() < until)
const changed = recordsOf().filter((record, i) => record !== before[i]).length
if (changed > 0) console.log(`${changed} of ${KEPT.length} texts have another record after all others`)
console.log(
  `${seed - first} cases from seed ${first}: ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}; ${found} faults`,
)
process.exitCode = found + changed > 0 ? 1 : 0
