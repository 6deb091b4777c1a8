// Packs Natural Earth's coasts and borders (public domain, 1:50 million, as TopoJSON in the npm package world-atlas, ISC) into
// src/formats/outlines.bin: run `node scripts/pack-outlines.mjs` after a new version of world-atlas. Deterministic.
//
// The file: for each line a byte (0 ring of land, 1 border), then varints: the number of points, and for each point the zigzag
// differences of longitude and latitude to the point before it, in units of 1/50 degree. Rings are closed without repeating their first
// point. A line that crosses the antimeridian goes on beyond 180 degrees.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

const UNITS = 50
/** Triangles of less area than this (square degrees) are flattened (Visvalingam). */
const LEAST_AREA = 0.002
/** Islands that are smaller than this (square degrees) are left out. */
const LEAST_ISLAND = 0.01

const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const world = simplify(presimplify(JSON.parse(readFileSync(path, 'utf8'))), LEAST_AREA)
const land = feature(world, world.objects.land).features.flatMap(({ geometry }) => polygonsOf(geometry))
const rings = land.flat().filter((ring) => area(unwrapped(ring)) >= LEAST_ISLAND)
const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates

const bytes = []
for (const ring of rings) addLine(0, closed(unwrapped(ring)), 3)
for (const line of borders) addLine(1, unwrapped(line), 2)
writeFileSync('src/formats/outlines.bin', Buffer.from(bytes))
console.log(`${rings.length} rings, ${borders.length} borders, ${bytes.length} bytes`)

/** Longitudes without jumps between 180 and -180. */
function unwrapped(line) {
  let turns = 0
  return line.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - line[i - 1][0]
    if (Math.abs(step) > 180) turns -= Math.sign(step)
    return [x + turns * 360, y]
  })
}

/** Without the repeated first point; Antarctica, which goes around the pole, is closed through it. */
function closed(ring) {
  const [first, last] = [ring[0], ring.at(-1)]
  if (Math.abs(first[0] - last[0]) < 180) return ring.slice(0, -1)
  return [...ring, [last[0], -90], [first[0], -90]]
}

function addLine(kind, points, fewest) {
  const rounded = points.map(([x, y]) => [Math.round(x * UNITS), Math.round(y * UNITS)])
  const distinct = rounded.filter(([x, y], i) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1])
  if (distinct.length < fewest) return
  bytes.push(kind)
  addVarint(distinct.length)
  let [beforeX, beforeY] = [0, 0]
  for (const [x, y] of distinct) {
    addVarint(zigzag(x - beforeX))
    addVarint(zigzag(y - beforeY))
    beforeX = x
    beforeY = y
  }
}

function zigzag(n) {
  return n >= 0 ? n * 2 : -n * 2 - 1
}

function addVarint(n) {
  for (let rest = n; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) {
      bytes.push(rest)
      return
    }
    bytes.push((rest % 128) + 128)
  }
}

function polygonsOf({ type, coordinates }) {
  return type === 'Polygon' ? [coordinates] : coordinates
}

function area(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  return Math.abs(sum) / 2
}
