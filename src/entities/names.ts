// Known names of people and places, packed as hashes: what a word, or words in a row, may be the name of.
import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { hashOf, mix } from './hash.ts'

/** Bits of what a name is known for. Cities by population: half a million, 50,000, 5,000 and more, fewer. */
export const KNOWN = {
  givenName: 1,
  familyName: 2,
  metropolis: 4,
  city: 8,
  town: 16,
  village: 32,
  region: 64,
  county: 128,
  country: 256,
  area: 512,
  organization: 1024,
  group: 2048,
  thing: 4096,
} as const
export const KNOWN_COUNT = 13
/** Longest name that is packed, in words. */
export const LONGEST_NAME = 5

const HASH_BITS = 28
/** A distance that stands for itself and more to come. */
const ESCAPE = 0xffff

/** The hash of a name whose folded words have these hashes. */
export function nameHash(wordHashes: readonly number[]): number {
  let hash = 17
  for (const word of wordHashes) hash = mix(hash, word)
  return (hash ^ (hash >>> 15)) >>> (32 - HASH_BITS)
}

/** What the name with this hash is known for: bits of KNOWN, 0 for an unknown one. */
export function knownFor(hash: number): number {
  const { hashes, bits } = loadNames()
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash ? (bits[low] as number) : 0
}

/** The packed names, read at first use. */
export function loadNames(): Names {
  table ??= readPackaged()
  return table
}

interface Names {
  readonly hashes: Uint32Array
  readonly bits: Uint16Array
}
let table: Names | undefined

function readPackaged(): Names {
  try {
    return unpackNames(readFileSync(new URL('./names.bin', import.meta.url)))
  } catch {
    return { hashes: new Uint32Array(0), bits: new Uint16Array(0) }
  }
}

/** Names (folded, words parted by single spaces) with their bits as one file. */
export function packNames(names: ReadonlyMap<string, number>): Uint8Array {
  const bits = new Map<number, number>()
  for (const [name, known] of names) {
    const hash = nameHash(name.split(' ').map((word) => hashOf(word)))
    bits.set(hash, (bits.get(hash) ?? 0) | known)
  }
  const sorted = [...bits].sort(([a], [b]) => a - b)
  const gaps: number[] = []
  let last = 0
  for (const [hash] of sorted) {
    let gap = hash - last
    for (; gap >= ESCAPE; gap -= ESCAPE) gaps.push(ESCAPE)
    gaps.push(gap)
    last = hash
  }
  const parts = [Uint32Array.of(sorted.length), Uint16Array.from(sorted, ([, known]) => known), Uint16Array.from(gaps)]
  const bytes = Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)))
  return deflateRawSync(bytes, { level: 9 })
}

function unpackNames(packed: Uint8Array): Names {
  const inflated = inflateRawSync(packed)
  const { buffer, byteOffset, byteLength } = inflated.byteOffset % 4 === 0 ? inflated : Uint8Array.from(inflated)
  const count = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0
  const bits = new Uint16Array(buffer, byteOffset + 4, count)
  const gaps = new Uint16Array(buffer, byteOffset + 4 + 2 * count, (byteLength - 4 - 2 * count) >> 1)
  const hashes = new Uint32Array(count)
  let [hash, n] = [0, 0]
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] as number
    hash += gap
    if (gap < ESCAPE) hashes[n++] = hash
  }
  return { hashes, bits }
}
