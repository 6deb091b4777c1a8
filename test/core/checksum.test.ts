import { describe, expect, it } from 'vitest'
import { checksumOf, SECTOR } from '../../src/core/checksum.ts'

const bytes = Uint8Array.from({ length: 200_003 }, (_, i) => (i * 31) % 251)
const altered = (start: number, end: number): Uint8Array => Uint8Array.from(bytes).fill(255, start, end)

describe.each([4, SECTOR])('the checksum with a stride of %i', (stride) => {
  it.each([
    ['a file cut off', bytes.subarray(0, 100_000)],
    ['a file cut off within its last word', bytes.subarray(0, -1)],
    ['zeros', new Uint8Array(bytes.length)],
    ['one byte of the head', altered(1000, 1001)],
    ['a lost sector', altered(100_352, 100_352 + SECTOR)],
    ['the last byte', altered(bytes.length - 1, bytes.length)],
  ])('tells from the whole: %s', (_, damaged) => {
    expect(checksumOf(damaged, stride)).not.toBe(checksumOf(bytes, stride))
  })

  it('is the same wherever the bytes lie in memory', () => {
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    expect(checksumOf(moved.subarray(1), stride)).toBe(checksumOf(bytes, stride))
  })
})

describe('the checksum of every byte', () => {
  it('tells a single byte far behind the head', () => {
    expect(checksumOf(altered(150_001, 150_002))).not.toBe(checksumOf(bytes))
  })
})
