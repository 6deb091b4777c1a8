import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerBound, partitionPoint, upperBound } from '../../src/core/search.ts'

const SORTED = fc.array(fc.integer({ min: -20, max: 20 })).map((numbers) => numbers.sort((a, b) => a - b))

test('lowerBound counts the numbers below a value, upperBound those up to it', () => {
  fc.assert(
    fc.property(SORTED, fc.integer({ min: -25, max: 25 }), (sorted, value) => {
      expect(lowerBound(sorted, value)).toBe(sorted.filter((each) => each < value).length)
      expect(upperBound(sorted, value)).toBe(sorted.filter((each) => each <= value).length)
    }),
  )
})

test.each([
  [0, 0, 0],
  [3, 3, 3],
  [2, 9, 5],
  [6, 9, 6],
  [0, 4, 4],
])('partitionPoint from %i to %i of what holds from 5 on is %i', (low, high, index) =>
  expect(partitionPoint(low, high, (each) => each >= 5)).toBe(index),
)
