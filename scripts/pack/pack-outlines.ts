// Natural Earth's coasts and borders (public domain, 1:50 million, as TopoJSON in the npm package world-atlas, ISC).
//
// The file: for each line a byte (0 ring of land, 1 border), then varints: the number of points, and for each point the zigzag
// differences of longitude and latitude to the point before it, in units of 1/50 degree. Rings are closed without repeating
// their first point. A line that crosses the antimeridian goes on beyond 180 degrees.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { PackedFile } from './packed-file.ts'

const UNITS = 50
/** Triangles of less area than this (square degrees) are flattened (Visvalingam). */
const MIN_AREA = 0.002
/** Islands that are smaller than this (square degrees) are left out. */
const MIN_ISLAND = 0.01
const RING = 0
const BORDER = 1
const MIN_POINTS = { [RING]: 3, [BORDER]: 2 }

type Point = readonly [longitude: number, latitude: number]
type Line = readonly Point[]

export function packOutlines(): PackedFile[] {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const world = simplify(presimplify(JSON.parse(readFileSync(path, 'utf8'))), MIN_AREA)
  const land = feature(world, world.objects.land).features.flatMap(({ geometry }) => polygonsOf(geometry))
  const rings = land.flat().filter((ring) => area(unwrapped(ring)) >= MIN_ISLAND)
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates
  const bytes = [
    ...rings.flatMap((ring) => encodeLine(RING, closed(unwrapped(ring)))),
    ...borders.flatMap((line) => encodeLine(BORDER, unwrapped(line))),
  ]
  const summary = `${rings.length} rings, ${borders.length} borders`
  return [{ path: 'src/formats/outlines.bin', content: Uint8Array.from(bytes), summary }]
}

/** Longitudes without jumps between 180 and -180. */
function unwrapped(line: Line): Line {
  let turns = 0
  return line.map(([x, y], i) => {
    const step = x - (line[i - 1]?.[0] ?? x)
    if (Math.abs(step) > 180) turns -= Math.sign(step)
    return [x + turns * 360, y]
  })
}

/** Without the repeated first point; Antarctica, which goes around the pole, is closed through it. */
function closed(ring: Line): Line {
  const [first, last] = [ring[0] ?? [0, 0], ring.at(-1) ?? [0, 0]]
  if (Math.abs(first[0] - last[0]) < 180) return ring.slice(0, -1)
  return [...ring, [last[0], -90], [first[0], -90]]
}

function encodeLine(kind: typeof RING | typeof BORDER, points: Line): number[] {
  const rounded = points.map(([x, y]): Point => [Math.round(x * UNITS), Math.round(y * UNITS)])
  const distinct = rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1]?.[0] || y !== rounded[i - 1]?.[1])
  if (distinct.length < MIN_POINTS[kind]) return []
  const steps = distinct.flatMap(([x, y], i) => {
    const [beforeX, beforeY] = distinct[i - 1] ?? [0, 0]
    return [...varint(zigzag(x - beforeX)), ...varint(zigzag(y - beforeY))]
  })
  return [kind, ...varint(distinct.length), ...steps]
}

const zigzag = (n: number): number => (n >= 0 ? n * 2 : -n * 2 - 1)

const varint = (n: number): number[] => (n < 128 ? [n] : [(n % 128) + 128, ...varint(Math.floor(n / 128))])

type Geometry = { type: 'Polygon'; coordinates: Line[] } | { type: 'MultiPolygon'; coordinates: Line[][] }

const polygonsOf = (geometry: Geometry): Line[][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

function area(ring: Line): number {
  let sum = 0
  ring.forEach(([x, y], i) => {
    const [beforeX, beforeY] = ring[i - 1] ?? [x, y]
    sum += beforeX * y - x * beforeY
  })
  return Math.abs(sum) / 2
}
