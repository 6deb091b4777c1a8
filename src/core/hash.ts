// 32-bit hashes. A feature is a hash from the start, so that none ever becomes a string.
const PRIME = 16777619
/** The hash of no text. */
export const EMPTY = 0x811c9dc5 | 0

/** FNV-1a of the code units of `text` from `start` to `end`: 32 bits, signed. */
export const hashOf = (text: string, start = 0, end = text.length): number => extendHash(EMPTY, text, start, end)

/** The FNV-1a hash of what `hash` is of, with `text` from `start` to `end` behind it. */
export function extendHash(hash: number, text: string, start = 0, end = text.length): number {
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}

/** Combines two hashes; their order counts. */
export const mix = (a: number, b: number): number => Math.imul(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15), 0x85ebca6b)

/** The bucket of a hash among 2 ** bits: the top bits, after a finalizer has spread it over all of them. */
export function bucketOf(hash: number, bits: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> (32 - bits)
}
