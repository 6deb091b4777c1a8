import { describe, expect, it } from 'vitest'
import { mutationScores, wellEdited } from '../../scripts/plant-faults.ts'

/** Three faults of a kind an article tell the share as well as the twelve of `npm run plant-faults`, in a third of the time. */
const LIMITS = { perKind: Number.POSITIVE_INFINITY, perArticle: 3 }

describe('planted faults', () => {
  // The fixtures have no room for every kind of fault ten times.
  const common = mutationScores(wellEdited(), 1, LIMITS).filter(({ tried }) => tried >= 10)
  it.each(common.map((score) => [score.kind, score] as const))(
    '%s: at least 80 % are found',
    (_, { tried, caught }) => {
      expect(caught / tried).toBeGreaterThanOrEqual(0.8)
    },
  )

  it('are of many kinds', () => expect(common.length).toBeGreaterThanOrEqual(10))
})
