import { expect, test } from 'vitest'
import { remembered } from '../../src/core/remembered.ts'

test('what is remembered is made once a key; what is not asked for again is forgotten when it is too much', () => {
  const made: number[] = []
  const double = remembered(4, (n: number) => {
    made.push(n)
    return 2 * n
  })
  expect([1, 2, 1, 3, 1, 4, 5, 1, 2].map(double)).toEqual([2, 4, 2, 6, 2, 8, 10, 2, 4])
  expect(made).toEqual([1, 2, 3, 4, 5, 2])
})

test('null is remembered, too', () => {
  let count = 0
  const nothing = remembered(4, () => {
    count++
    return null
  })
  expect([nothing(1), nothing(1)]).toEqual([null, null])
  expect(count).toBe(1)
})
