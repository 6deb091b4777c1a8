// Known names of people and places, packed as hashes: what a word, or words in a row, may be the name of.

import { UserError } from '../core/errors.ts'
import { hashOf, mix } from '../core/hash.ts'
import { readPackedFile } from '../core/packed-file.ts'
import { lowerBound } from '../core/search.ts'

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
  team: 8192,
  company: 16384,
  media: 32768,
} as const
export const KNOWN_COUNT = 16
/** Longest name that is packed, in words. */
export const MAX_NAME_WORDS = 5

const HASH_BITS = 28
/** Low bits of a hash that are kept for each name; the bits above them are its slot. */
const LOW_BITS = 16
const SLOTS = 2 ** (HASH_BITS - LOW_BITS)

/** The hash of a name whose folded words have these hashes. */
export function nameHash(wordHashes: readonly number[]): number {
  let hash = 17
  for (const word of wordHashes) hash = mix(hash, word)
  return (hash ^ (hash >>> 15)) >>> (32 - HASH_BITS)
}

/** The lexicon entry of the name with this hash: bits of KNOWN, 0 for an unknown one. */
export function knownFor(hash: number): number {
  const { slots, lows, bits } = loadNames()
  const wanted = hash & (2 ** LOW_BITS - 1)
  const end = slots[(hash >>> LOW_BITS) + 1] as number
  const index = lowerBound(lows, wanted, slots[hash >>> LOW_BITS], end)
  return index < end && lows[index] === wanted ? (bits[index] as number) : 0
}

/** The packed names, read at first use. */
export function loadNames(): Names {
  table ??= readPackaged()
  return table
}

/** The file as it lies on the disk: nothing is unpacked. */
interface Names {
  /** By slot: its beginning in the rows; then the end of the last one. */
  readonly slots: Uint32Array
  /** Low bits of the names' hashes, in order within their slot. */
  readonly lows: Uint16Array
  readonly bits: Uint16Array
}
let table: Names | undefined

function readPackaged(): Names {
  try {
    return unpackNames(readPackedFile(new URL('./names.bin', import.meta.url)))
  } catch (error) {
    if (error instanceof UserError) throw error
    return { slots: new Uint32Array(SLOTS + 1), lows: new Uint16Array(0), bits: new Uint16Array(0) }
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
  const slots = new Uint32Array(SLOTS + 1)
  for (const [hash] of sorted) slots[(hash >>> LOW_BITS) + 1] = (slots[(hash >>> LOW_BITS) + 1] as number) + 1
  for (let slot = 0; slot < SLOTS; slot++) slots[slot + 1] = (slots[slot + 1] as number) + (slots[slot] as number)
  const lows = Uint16Array.from(sorted, ([hash]) => hash & (2 ** LOW_BITS - 1))
  const parts = [slots, lows, Uint16Array.from(sorted, ([, known]) => known)]
  return Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)))
}

function unpackNames(packed: Uint8Array): Names {
  // Views of whole numbers need a buffer that begins where they do.
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed)
  const slots = new Uint32Array(buffer, byteOffset, SLOTS + 1)
  const count = slots[SLOTS] as number
  const lowsAt = byteOffset + slots.byteLength
  return {
    slots,
    lows: new Uint16Array(buffer, lowsAt, count),
    bits: new Uint16Array(buffer, lowsAt + 2 * count, count),
  }
}
