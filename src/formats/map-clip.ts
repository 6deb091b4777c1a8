import type { Point } from './outlines.ts'

/** A window on the world, in degrees. */
export interface Window {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

interface Edge {
  readonly isInside: (point: Point) => boolean
  /** The intersection of the line between two points with the edge. */
  readonly meet: (a: Point, b: Point) => Point
}

/** Sutherland and Hodgman's polygon clipping (1974): the part of a ring inside the window. */
export function clipRing(ring: readonly Point[], window: Window): readonly Point[] {
  let points = ring
  for (const { isInside, meet } of edgesOf(window)) {
    const kept: Point[] = []
    for (const [i, point] of points.entries()) {
      const before = points.at(i - 1) ?? point
      if (isInside(point) !== isInside(before)) kept.push(meet(before, point))
      if (isInside(point)) kept.push(point)
    }
    points = kept
  }
  return points
}

/** The parts of a line that are inside the window, each with the point beyond its edge. */
export function clipLine(line: readonly Point[], window: Window): Point[][] {
  const edges = edgesOf(window)
  const isInside = (point: Point | undefined) => point !== undefined && edges.every((edge) => edge.isInside(point))
  const parts: Point[][] = []
  let open: Point[] | null = null
  for (const [i, point] of line.entries()) {
    const isNear = isInside(point) || isInside(line[i - 1]) || isInside(line[i + 1])
    if (!isNear) open = null
    else if (open) open.push(point)
    else {
      open = [point]
      parts.push(open)
    }
  }
  return parts
}

const edgesOf = ({ west, east, south, north }: Window): readonly Edge[] => [
  { isInside: ([x]) => x >= west, meet: atLongitude(west) },
  { isInside: ([x]) => x <= east, meet: atLongitude(east) },
  { isInside: ([, y]) => y >= south, meet: atLatitude(south) },
  { isInside: ([, y]) => y <= north, meet: atLatitude(north) },
]

const atLongitude =
  (x: number) =>
  (a: Point, b: Point): Point => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])]

const atLatitude =
  (y: number) =>
  (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y]
