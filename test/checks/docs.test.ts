import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generated } from '../../scripts/docs.ts'
import { mutationScores, wellEdited } from '../../scripts/mutate.ts'

describe('planted faults', () => {
  const scores = mutationScores(wellEdited())
  it.each(scores.map((score) => [score.kind, score] as const))(
    '%s: at least 90 % are found',
    (_, { tried, caught }) => {
      expect(tried).toBeGreaterThanOrEqual(10)
      expect(caught / tried).toBeGreaterThanOrEqual(0.9)
    },
  )

  it('are counted in the docs, and rules and config schema are those of the code: npm run docs', () => {
    for (const [file, content] of Object.entries(generated(scores))) expect(readFileSync(file, 'utf8')).toBe(content)
  })
})
