// 32-bit string hashes: a feature is a number from the start, so no feature ever becomes a string.

export { EMPTY, hashOf } from '../core/hash.ts'

/** One hash out of two, order minded. */
export const mix = (a: number, b: number): number => Math.imul(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15), 0x85ebca6b)

/** The top bits of a well-stirred hash: its bucket among 2 ** bits. */
export function bucketOf(hash: number, bits: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> (32 - bits)
}
