import { readFileSync } from 'node:fs'

/** A point: longitude and latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number]

export interface Outlines {
  /** Shores of lands and islands, closed. */
  readonly land: readonly (readonly Point[])[]
  /** Borders between countries. */
  readonly borders: readonly (readonly Point[])[]
}

/** As scripts/pack/pack-outlines.ts packs them: units in a degree. */
const UNITS = 50

let loaded: Outlines | undefined

/** The world's coasts and borders from Natural Earth (public domain, naturalearthdata.com), read at the first call. */
export function outlines(): Outlines {
  loaded ??= unpack(readFileSync(new URL('./outlines.bin', import.meta.url)))
  return loaded
}

function unpack(bytes: Uint8Array): Outlines {
  const found: { land: Point[][]; borders: Point[][] } = { land: [], borders: [] }
  let position = 0
  const varint = () => {
    let [value, scale] = [0, 1]
    for (; ; scale *= 128) {
      const byte = bytes[position++] ?? 0
      value += (byte % 128) * scale
      if (byte < 128) return value
    }
  }
  const difference = () => {
    const zigzag = varint()
    return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
  }
  while (position < bytes.length) {
    const list = bytes[position++] === 0 ? found.land : found.borders
    const line: Point[] = []
    let [x, y] = [0, 0]
    for (let left = varint(); left > 0; left--) {
      x += difference()
      y += difference()
      line.push([x / UNITS, y / UNITS])
    }
    list.push(line)
  }
  return found
}
