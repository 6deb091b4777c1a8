// A short part of `npm run fuzz`, always with the same seeds.
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { textOf } from './fuzz/generate.ts'
import { randomOf } from './fuzz/random.ts'
import { runCase } from './fuzz/subjects.ts'

const CASES = 120

/** Texts that are read before and after all others. */
const recordsOf = () =>
  Array.from({ length: 20 }, (_, i) => JSON.stringify(analyse(readArticle(textOf(randomOf(-1 - i))))))

describe('the fuzzer', () => {
  it(`finds nothing in ${CASES} cases, and the same in its first texts after them`, async () => {
    const before = recordsOf()
    const found = []
    for (let seed = 0; seed < CASES; seed++) {
      const { subject, input, faults } = await runCase(randomOf(seed), false)
      if (faults.length > 0) found.push({ seed, subject, faults, input: input.slice(0, 500) })
    }
    expect(found).toEqual([])
    expect(recordsOf()).toEqual(before)
  }, 240_000)
})
