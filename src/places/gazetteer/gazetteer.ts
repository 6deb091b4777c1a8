import type { PlaceKind } from '../../core/analysis.ts'
import { memoizeByText, once } from '../../core/memoize.ts'
import { readPackedFile } from '../../core/packed-file.ts'
import { PLACE_KINDS } from '../../core/place-kinds.ts'
import { partitionPoint } from '../../core/search.ts'
import { MAX_NAMES } from './place-keys.ts'
import { SEATS, type Seat } from './seats.ts'

/** A place that a name may mean. */
export interface Place {
  /** Number of its row: the same place under another name has another. */
  readonly row: number
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2, or null where it spans countries. */
  readonly country: string | null
  /** "US.IL": GeoNames code of its first-level division; the country's code, or empty, where it has none. */
  readonly division: string
  readonly latitude: number
  readonly longitude: number
  /** To three digits, of a state the sum of its towns; 0 where unknown. */
  readonly population: number
  /** GeoNames id, 0 where unknown. */
  readonly geonames: number
  readonly seat: Seat
}

const MARK = 0x5a47_4e32
const BLOCK = 16
const MAX_KEY_LENGTH = 250

/** All places of that folded name (names.ts), the best known first; none where the gazetteer has not heard of it. */
export const placesNamed = memoizeByText(MAX_NAMES, (key): readonly Place[] => {
  const gazetteer = opened()
  const found = rowsOf(gazetteer, key)
  if (!found) return []
  return Array.from({ length: found.count }, (_, i) => placeAt(gazetteer, found.first + i))
})

/** Is there a place of that folded name? */
export const isPlaceName = (key: string): boolean => rowsOf(opened(), key) !== null

/** Is there a place of that folded name and one of these kinds? Cheaper than the places themselves. */
export function isNamed(key: string, kinds: ReadonlySet<PlaceKind>): boolean {
  const gazetteer = opened()
  const found = rowsOf(gazetteer, key)
  for (let i = 0; found && i < found.count; i++) {
    if (kinds.has(PLACE_KINDS[(gazetteer.kinds[found.first + i] ?? 0) & 15] ?? 'city')) return true
  }
  return false
}

/** Does the name of a country, of its people or of a division begin with this folded word? */
export const beginsBroadName = (word: string): boolean => opened().broadFirsts().has(word)

/** Name of a first-level division or country by its code: "US.IL" is Illinois. */
export const divisionName = (code: string): string | undefined => opened().divisionNames().get(code)

type Gazetteer = ReturnType<typeof readGazetteer>
const opened = once(() => readGazetteer(readPackedFile(new URL('./gazetteer.bin', import.meta.url))))

/** The packed file as views on its bytes; scripts/gazetteer/encode.ts says what stands where. */
function readGazetteer(file: Buffer) {
  const header = new Uint32Array(file.buffer, file.byteOffset, 8)
  const [mark, , blocks = 0, rows = 0, , keyBytes = 0, textBytes = 0, firstBytes = 0] = header
  if (mark !== MARK) throw new Error('gazetteer.bin is of another version: npm run pack -- gazetteer')
  let position = file.byteOffset + header.byteLength
  const next = (bytes: number): number => {
    const start = position
    position += Math.ceil(bytes / 8) * 8
    return start
  }
  const { buffer } = file
  const tables = {
    offsets: new Uint32Array(buffer, next(blocks * 4), blocks),
    firstRows: new Uint32Array(buffer, next(blocks * 4), blocks),
    geonames: new Uint32Array(buffer, next(rows * 4), rows),
    latitudes: new Int16Array(buffer, next(rows * 2), rows),
    longitudes: new Int16Array(buffer, next(rows * 2), rows),
    populations: new Uint16Array(buffer, next(rows * 2), rows),
    divisions: new Uint16Array(buffer, next(rows * 2), rows),
    kinds: new Uint8Array(buffer, next(rows), rows),
    keys: Buffer.from(buffer, next(keyBytes), keyBytes),
  }
  const texts = Buffer.from(buffer, next(textBytes), textBytes)
  const firsts = Buffer.from(buffer, next(firstBytes), firstBytes)
  const broadFirsts = once((): ReadonlySet<string> => new Set(firsts.toString().split('\n')))
  const divisionLines = once(() => texts.toString().split('\n'))
  const divisionCode = (number: number): string => codeIn(divisionLines()[number] ?? '')
  const divisionNames = once(() => new Map(divisionLines().map((line) => [codeIn(line), nameIn(line)])))
  return { ...tables, broadFirsts, divisionNames, divisionCode }
}

/** The division of "US.IL", a tab and "Illinois". */
const codeIn = (line: string): string => line.slice(0, line.indexOf('\t'))
const nameIn = (line: string): string => line.slice(line.indexOf('\t') + 1)

/** The positions of a key's rows: its block by binary search, then along the block. */
function rowsOf({ keys, offsets, firstRows }: Gazetteer, key: string): { first: number; count: number } | null {
  if (key === '' || key.length > MAX_KEY_LENGTH) return null
  const wanted = bytesOf(key)
  const block = blockOf(keys, offsets, wanted)
  if (block < 0) return null
  let position = offsets[block] ?? 0
  let row = firstRows[block] ?? 0
  // Counts the bytes that the key before shares with the wanted key: a key that shares more with it than that cannot match.
  let matched = 0
  for (let i = 0; i < BLOCK && position < keys.length; i++) {
    const shared = keys[position] ?? 0
    const rest = keys[position + 1] ?? 0
    const count = keys[position + 2] ?? 0
    if (shared < matched) return null
    if (shared === matched) {
      while (matched - shared < rest && keys[position + 3 + matched - shared] === wanted[matched]) matched++
      if (matched === wanted.length && matched - shared === rest) return { first: row, count }
    }
    position += 3 + rest
    row += count
  }
  return null
}

/** Number of the last block whose first key is not after the wanted one; -1 where there is none. */
function blockOf(keys: Uint8Array, offsets: Uint32Array, wanted: ArrayLike<number>): number {
  return partitionPoint(0, offsets.length, (block) => isAfter(keys, offsets[block] ?? 0, wanted)) - 1
}

/** Is the first key of the block at `start` after the wanted one? */
function isAfter(keys: Uint8Array, start: number, wanted: ArrayLike<number>): boolean {
  const length = keys[start + 1] ?? 0
  for (let i = 0; i < length; i++) {
    const difference = (keys[start + 3 + i] ?? 0) - (wanted[i] ?? -1)
    if (difference !== 0) return difference > 0
  }
  return false
}

const encoder = new TextEncoder()

/** The key in UTF-8: of most keys their code units. */
function bytesOf(key: string): ArrayLike<number> {
  const units = new Array<number>(key.length)
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    if (unit > 127) return encoder.encode(key)
    units[i] = unit
  }
  return units
}

function placeAt(gazetteer: Gazetteer, row: number): Place {
  const kind = gazetteer.kinds[row] ?? 0
  const division = gazetteer.divisionCode(gazetteer.divisions[row] ?? 0)
  const people = gazetteer.populations[row] ?? 0
  return {
    row,
    kind: PLACE_KINDS[kind & 15] ?? 'city',
    country: division.slice(0, 2) || null,
    division,
    latitude: rounded(((gazetteer.latitudes[row] ?? 0) / 32767) * 90),
    longitude: rounded(((gazetteer.longitudes[row] ?? 0) / 32767) * 180),
    population: (people % 1000) * 10 ** Math.floor(people / 1000),
    geonames: gazetteer.geonames[row] ?? 0,
    seat: SEATS[kind >> 4] ?? 'none',
  }
}

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000
