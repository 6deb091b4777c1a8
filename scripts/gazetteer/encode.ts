// The packed gazetteer. src/places/gazetteer/gazetteer.ts reads it; both keep to this order of sections, each at a multiple of 8 bytes.
//   header   Uint32 x 8: mark, keys, blocks, rows, divisions, bytes of keys, bytes of division names, bytes of first words
//   keys     sorted and front-coded in blocks of 16: bytes shared with the key before, bytes of the rest, rows, the rest in UTF-8
//   columns  of the rows, in the order of their keys, best known first

import { PLACE_KINDS } from '../../src/core/place-kinds.ts'
import { fold } from '../../src/places/gazetteer/place-keys.ts'
import { SEATS } from '../../src/places/gazetteer/seats.ts'
import type { Row } from './rows.ts'

export const MARK = 0x5a47_4e32
export const BLOCK = 16
const MAX_ROWS = 60

export interface Divisions {
  /** Country codes, then `US.IL`; the first, empty, is "no country". */
  readonly codes: readonly string[]
  readonly names: readonly string[]
}

export function encode(rows: readonly Row[], divisions: Divisions): Buffer {
  const keys = group(rows)
  const sorted = [...keys.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const packed = packKeys(sorted, keys)
  const all = sorted.flatMap((key) => keys.get(key) ?? [])
  const numbers = new Map(divisions.codes.map((code, number) => [code, number]))
  const divisionOf = (row: Row) => numbers.get(`${row.country}.${row.division}`) ?? numbers.get(row.country) ?? 0
  const texts = Buffer.from(divisions.codes.map((code, i) => `${code}\t${divisions.names[i]}`).join('\n'))
  const firsts = Buffer.from(firstWords(rows).join('\n'))
  const header = Uint32Array.of(
    MARK,
    sorted.length,
    packed.offsets.length,
    all.length,
    divisions.codes.length,
    packed.bytes.length,
    texts.length,
    firsts.length,
  )
  return Buffer.concat(
    [
      header,
      Uint32Array.from(packed.offsets),
      Uint32Array.from(packed.firstRows),
      Uint32Array.from(all, (row) => row.geonames),
      Int16Array.from(all, (row) => Math.round((row.latitude / 90) * 32767)),
      Int16Array.from(all, (row) => Math.round((row.longitude / 180) * 32767)),
      Uint16Array.from(all, (row) => packPopulation(row.population)),
      Uint16Array.from(all, divisionOf),
      Uint8Array.from(all, (row) => PLACE_KINDS.indexOf(row.kind) | (SEATS.indexOf(row.seat) << 4)),
      packed.bytes,
      texts,
      firsts,
    ].map(padded),
  )
}

const BROAD: ReadonlySet<string> = new Set(['country', 'state'])

/** First words of the names of countries, their people and their divisions: few words of a text begin one. */
function firstWords(rows: readonly Row[]): string[] {
  const broad = rows.filter(({ kind, name }) => (BROAD.has(kind) || name.startsWith('~')) && !name.startsWith(','))
  const words = broad.map(({ name }) => fold(name.replace(/^[=~]/u, '')).split(' ')[0] ?? '')
  return [...new Set(words)].filter(Boolean).sort()
}

const padded = (part: ArrayBufferView): Buffer => {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  return Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)])
}

/** Three digits and a power of ten. */
function packPopulation(people: number): number {
  let [digits, zeros] = [people, 0]
  while (digits >= 999.5) {
    digits /= 10
    zeros++
  }
  return Math.round(digits) + 1000 * zeros
}

/** Rows by key; of the same place twice the better known stays. */
function group(rows: readonly Row[]): Map<string, Row[]> {
  const keys = new Map<string, Row[]>()
  for (const row of rows) {
    const key = isVerbatim(row.name) ? row.name : fold(row.name)
    if (key.length < 2 || Buffer.byteLength(key) > 250) continue
    const list = keys.get(key)
    if (!list) keys.set(key, [row])
    else if (!list.some((other) => isSame(other, row))) list.push(row)
  }
  for (const [key, list] of keys) {
    list.sort((a, b) => b.population - a.population || a.geonames - b.geonames || (place(a) < place(b) ? -1 : 1))
    keys.set(key, list.slice(0, MAX_ROWS))
  }
  return keys
}

/** Keys with a mark in front: `=` verbatim, `,` postal, `~` demonym. */
const isVerbatim = (name: string): boolean => /^[=,~]/u.test(name)

const place = (row: Row): string => [row.kind, row.country, row.division, row.latitude, row.longitude].join(' ')
const isSame = (a: Row, b: Row): boolean =>
  a.kind === b.kind &&
  a.country === b.country &&
  Math.abs(a.latitude - b.latitude) < 0.1 &&
  Math.abs(a.longitude - b.longitude) < 0.1

function packKeys(sorted: readonly string[], keys: ReadonlyMap<string, readonly Row[]>) {
  const parts: Buffer[] = []
  const offsets: number[] = []
  const firstRows: number[] = []
  let [length, row, before] = [0, 0, Buffer.alloc(0)]
  sorted.forEach((key, i) => {
    const bytes = Buffer.from(key)
    if (i % BLOCK === 0) {
      offsets.push(length)
      firstRows.push(row)
      before = Buffer.alloc(0)
    }
    let shared = 0
    while (shared < before.length && before[shared] === bytes[shared]) shared++
    const count = keys.get(key)?.length ?? 0
    parts.push(Buffer.from([shared, bytes.length - shared, count]), bytes.subarray(shared))
    length += 3 + bytes.length - shared
    row += count
    before = bytes
  })
  return { bytes: Buffer.concat(parts), offsets, firstRows }
}
