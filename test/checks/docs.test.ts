import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { generated } from '../../scripts/generate-docs.ts'
import { mutationScores } from '../../scripts/plant-faults.ts'

// The counts move with the extractors; what the docs say of rules and config does not.
it('the docs beside the rules, kinds of faults and config schema are those of the code: npm run docs', () => {
  const withoutCounts = (text: string) => text.replace(/\| \d+ \| \d+ \|/gu, '')
  for (const [file, content] of Object.entries(generated(mutationScores([])))) {
    expect(withoutCounts(readFileSync(file, 'utf8'))).toBe(withoutCounts(content))
  }
})
