// Known names of people and places, packed as hashes: what a word, or words in a row, may be the name of.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
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
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128)
    gaps.push(gap)
    last = hash
  }
  const bytes = Buffer.concat([
    new Uint8Array(new Uint32Array([sorted.length]).buffer),
    new Uint8Array(Uint16Array.from(sorted, ([, known]) => known).buffer),
    Uint8Array.from(gaps),
  ])
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}

function unpackNames(packed: Uint8Array): Names {
  const bytes = brotliDecompressSync(packed)
  const count = bytes.readUInt32LE(0)
  const hashes = new Uint32Array(count)
  const bits = new Uint16Array(count)
  let at = 4 + 2 * count
  let hash = 0
  for (let i = 0; i < count; i++) {
    bits[i] = (bytes[4 + 2 * i] as number) | ((bytes[5 + 2 * i] as number) << 8)
    let byte = bytes[at++] as number
    let gap = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number
      gap |= (byte & 127) << shift
    }
    hash += gap
    hashes[i] = hash
  }
  return { hashes, bits }
}
