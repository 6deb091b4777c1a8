// A short part of `npm run fuzz`, always with the same seeds.
import { describe, expect, it } from 'vitest'
import { randomOf } from './fuzz/random.ts'
import { runCase } from './fuzz/subjects.ts'

const CASES = 300

describe('the fuzzer', () => {
  it(`finds nothing in ${CASES} cases`, async () => {
    const found = []
    for (let seed = 0; seed < CASES; seed++) {
      const { subject, input, faults } = await runCase(randomOf(seed), false)
      if (faults.length > 0) found.push({ seed, subject, faults, input: input.slice(0, 500) })
    }
    expect(found).toEqual([])
  })
})
