import { expect, test } from 'vitest'
import { memoize } from '../../src/core/memoize.ts'

test('makes each value once and evicts the entries not used recently', () => {
  const made: number[] = []
  const double = memoize(4, (n: number) => {
    made.push(n)
    return 2 * n
  })
  expect([1, 2, 1, 3, 1, 4, 5, 1, 2].map(double)).toEqual([2, 4, 2, 6, 2, 8, 10, 2, 4])
  expect(made).toEqual([1, 2, 3, 4, 5, 2])
})

test('memoizes null, too', () => {
  let count = 0
  const nothing = memoize(4, () => {
    count++
    return null
  })
  expect([nothing(1), nothing(1)]).toEqual([null, null])
  expect(count).toBe(1)
})
