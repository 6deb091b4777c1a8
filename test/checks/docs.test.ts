import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generated } from '../../scripts/generate-docs.ts'
import { mutationScores, wellEdited } from '../../scripts/plant-faults.ts'

describe('planted faults', () => {
  const scores = mutationScores(wellEdited())
  it.each(scores.map((score) => [score.kind, score] as const))(
    '%s: at least 90 % are found',
    (_, { tried, caught }) => {
      expect(tried).toBeGreaterThanOrEqual(10)
      expect(caught / tried).toBeGreaterThanOrEqual(0.9)
    },
  )

  // The counts move with the extractors; what the docs say of rules and config does not.
  it('stand in the docs beside the rules and the config schema of the code: npm run docs', () => {
    const withoutCounts = (text: string) => text.replace(/\| \d+ \| \d+ \|/gu, '')
    for (const [file, content] of Object.entries(generated(scores))) {
      expect(withoutCounts(readFileSync(file, 'utf8'))).toBe(withoutCounts(content))
    }
  })
})
