import { expect, test } from 'vitest'
import { bucketOf, EMPTY, extendHash, hashOf, mix } from '../../src/core/hash.ts'

// Reference values of 32-bit FNV-1a (draft-eastlake-fnv), which packed models depend on.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of "%s"', (text, hash) => expect(hashOf(text) >>> 0).toBe(hash))

test('a hash goes on with more text', () => {
  expect(extendHash(extendHash(EMPTY, 'foo'), 'bar')).toBe(hashOf('foobar'))
  expect(hashOf('a foobar b', 2, 8)).toBe(hashOf('foobar'))
})

test('mix minds the order, and a bucket is one of 2 ** bits', () => {
  expect(mix(1, 2)).not.toBe(mix(2, 1))
  for (let hash = -50; hash < 50; hash++) expect(bucketOf(hash, 4)).toBeLessThan(16)
})
