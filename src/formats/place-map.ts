// A map of places as inline SVG: no tiles, no request.
import { escapeHtml } from './escape-html.ts'
import { clipLine, clipRing, type Window } from './map-clip.ts'
import { outlines, type Point } from './outlines.ts'

/** A place to draw. */
export interface Spot {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  /** Its weight among the others: mentions. */
  readonly weight: number
  /** The text of its title below its name. */
  readonly note: string
  /** Goes into data-e, for the page's script. */
  readonly id?: string
}

// The drawing's own units; half a pixel where the map is 640 pixels wide.
const WIDTH = 1280
const HEIGHT = 720
/** Degrees of latitude that a map shows at least: a lone town keeps its country around it. */
const MIN_DEGREES = 9
/** Latitudes of the world map: no one files from beyond. */
const WORLD: Window = { west: -180, east: 180, south: -60, north: 84 }

/** The map of the places around which it is cut, as an SVG element; '' where there are none. `title` is its accessible name. */
export function drawMap(spots: readonly Spot[], title: string): string {
  if (spots.length === 0) return ''
  const view = viewOf(spots)
  const project = projection(view)
  const { land, borders } = outlines()
  const shores = land
    .flatMap(copies)
    .map((ring) => clipRing(ring, view))
    .filter((ring) => ring.length > 2)
  const lines = borders.flatMap(copies).flatMap((line) => clipLine(line, view))
  const height = heightOf(view)
  const heaviest = Math.max(...spots.map(({ weight }) => weight))
  const drawn = [...spots].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
  const dots = drawn.map((spot) => ({
    spot,
    at: project([spot.longitude, spot.latitude]),
    radius: radiusOf(spot, heaviest),
  }))
  return [
    `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(title)}">`,
    `<rect class="sea" width="${WIDTH}" height="${height}"/>`,
    `<path class="land" d="${shores.map((ring) => pathOf(ring.map(project), true)).join('')}"/>`,
    `<path class="border" d="${lines.map((line) => pathOf(line.map(project), false)).join('')}"/>`,
    ...dots.map(drawDot).reverse(), // the heaviest on top
    ...labels(dots, height).map(drawLabel),
    '</svg>',
  ].join('')
}

interface Dot {
  readonly spot: Spot
  readonly at: readonly [x: number, y: number]
  readonly radius: number
}

const radiusOf = ({ weight }: Spot, heaviest: number): number => Math.round(9 + 17 * Math.sqrt(weight / heaviest))

/** The window around the places, with a margin, in the drawing's shape; the world where they lie far apart. */
function viewOf(spots: readonly Spot[]): Window {
  const [west, east] = [Math.min(...spots.map((s) => s.longitude)), Math.max(...spots.map((s) => s.longitude))]
  const [south, north] = [Math.min(...spots.map((s) => s.latitude)), Math.max(...spots.map((s) => s.latitude))]
  const [longitude, latitude] = [(west + east) / 2, clamp((south + north) / 2, -70, 75)]
  const stretch = Math.cos((latitude * Math.PI) / 180)
  const height = Math.max(MIN_DEGREES, (north - south) * 1.4, ((east - west) * 1.3 * stretch * HEIGHT) / WIDTH)
  const width = (height * WIDTH) / HEIGHT / stretch
  if (width > 220 || height > 100) return WORLD
  const window = {
    west: longitude - width / 2,
    east: longitude + width / 2,
    south: latitude - height / 2,
    north: latitude + height / 2,
  }
  return window.west < -190 || window.east > 190 ? WORLD : window
}

/** All windows have one shape but the world, which is flatter. */
const heightOf = (view: Window): number =>
  view === WORLD ? Math.round((WIDTH * (WORLD.north - WORLD.south)) / (WORLD.east - WORLD.west)) : HEIGHT

/** A line that crosses the antimeridian, on either side of the map. */
function copies(line: readonly Point[]): (readonly Point[])[] {
  const shifts = [0, 360, -360].filter((by) => by === 0 || line.some(([x]) => (by > 0 ? x < -170 : x > 170)))
  return shifts.map((by) => (by === 0 ? line : line.map(([x, y]): Point => [x + by, y])))
}

/** Equirectangular, true to scale at the middle latitude. */
function projection(view: Window): (point: Point) => readonly [number, number] {
  const { west, east, south, north } = view
  const x = WIDTH / (east - west)
  const y = heightOf(view) / (north - south)
  return ([longitude, latitude]) => [Math.round((longitude - west) * x), Math.round((north - latitude) * y)]
}

/** Path data with relative steps in whole units; steps too small to be seen are left out. */
function pathOf(points: readonly (readonly [number, number])[], isClosed: boolean): string {
  const steps: string[] = []
  let before: readonly [number, number] | undefined
  for (const [x, y] of points) {
    if (!before) steps.push(`M${x} ${y}l`)
    else if (Math.abs(x - before[0]) + Math.abs(y - before[1]) < MIN_STEP) continue
    else steps.push(`${x - before[0]} ${y - before[1]}`)
    before = [x, y]
  }
  if (steps.length < (isClosed ? 3 : 2)) return ''
  return `${steps[0]}${steps.slice(1).join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`
}

const MIN_STEP = 4

const drawDot = ({ spot, at: [x, y], radius }: Dot): string => {
  const entity = spot.id === undefined ? '' : ` data-e="${escapeHtml(spot.id)}"`
  return `<circle class="dot" cx="${x}" cy="${y}" r="${radius}"${entity}><title>${escapeHtml(`${spot.name}\n${spot.note}`)}</title></circle>`
}

interface Label {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const TEXT = 30
const MAX_LABELS = 14
const MAX_LABEL = 28

/** The names of the heaviest places, beside their dots where no other name and no edge is in the way. */
function labels(dots: readonly Dot[], height: number): Label[] {
  const placed: Label[] = []
  for (const { spot, at, radius } of dots) {
    if (placed.length >= MAX_LABELS) break
    const text = spot.name.length > MAX_LABEL ? `${spot.name.slice(0, MAX_LABEL - 1)}…` : spot.name
    const free = around(text, at, radius).find(
      (label) => isInside(label, height) && !placed.some((other) => meets(label, other)),
    )
    if (free) placed.push(free)
  }
  return placed
}

/** Right, left, above and below the dot. */
function around(text: string, [x, y]: readonly [number, number], radius: number): Label[] {
  const width = text.length * TEXT * 0.56
  const gap = radius + 8
  const at = (left: number, top: number): Label => ({ text, left, right: left + width, top, bottom: top + TEXT })
  return [
    at(x + gap, y - TEXT / 2),
    at(x - gap - width, y - TEXT / 2),
    at(x - width / 2, y - gap - TEXT),
    at(x - width / 2, y + gap),
  ]
}

const isInside = ({ left, right, top, bottom }: Label, height: number): boolean =>
  left > 4 && right < WIDTH - 4 && top > 4 && bottom < height - 4
const meets = (a: Label, b: Label): boolean =>
  a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom && b.top < a.bottom

const drawLabel = ({ text, left, bottom }: Label): string =>
  `<text x="${Math.round(left)}" y="${Math.round(bottom - 7)}" font-size="${TEXT}">${escapeHtml(text)}</text>`

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
