import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generated } from '../../scripts/generate-docs.ts'
import { mutationScores, wellEdited } from '../../scripts/plant-faults.ts'

describe('planted faults', () => {
  const scores = mutationScores(wellEdited())
  // The fixtures have no room for every kind of fault ten times.
  const common = scores.filter(({ tried }) => tried >= 10)
  it.each(common.map((score) => [score.kind, score] as const))(
    '%s: at least 80 % are found',
    (_, { tried, caught }) => {
      expect(caught / tried).toBeGreaterThanOrEqual(0.8)
    },
  )

  it('are of many kinds', () => expect(common.length).toBeGreaterThanOrEqual(10))

  // The counts move with the extractors; what the docs say of rules and config does not.
  it('stand in the docs beside the rules and the config schema of the code: npm run docs', () => {
    const withoutCounts = (text: string) => text.replace(/\| \d+ \| \d+ \|/gu, '')
    for (const [file, content] of Object.entries(generated(scores))) {
      expect(withoutCounts(readFileSync(file, 'utf8'))).toBe(withoutCounts(content))
    }
  })
})
