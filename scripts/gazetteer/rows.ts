import type { PlaceKind } from '../../src/core/analysis.ts'
import type { Seat } from '../../src/places/gazetteer/seats.ts'

/** One name of one place, as it goes into the packed gazetteer. */
export interface Row {
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2, or empty where the place spans countries. */
  readonly country: string
  /** GeoNames code of the first-level division within its country, or empty. */
  readonly division: string
  readonly latitude: number
  readonly longitude: number
  /** 0 where unknown. */
  readonly population: number
  /** 0 where unknown. */
  readonly geonames: number
  readonly seat: Seat
}

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** The middle of points that lie on one side of the world, or across the date line. */
export function middle(points: readonly Point[]): Point {
  const first = points[0]?.longitude ?? 0
  let [latitude, east] = [0, 0]
  for (const point of points) {
    latitude += point.latitude
    east += ((point.longitude - first + 540) % 360) - 180
  }
  const longitude = first + east / points.length
  return { latitude: latitude / points.length, longitude: ((longitude + 540) % 360) - 180 }
}

/** Kilometres between two near points, good to a few in a hundred. */
export function kilometres(a: Point, b: Point): number {
  const east = (((a.longitude - b.longitude + 540) % 360) - 180) * Math.cos((a.latitude * Math.PI) / 180)
  return 111.2 * Math.hypot(a.latitude - b.latitude, east)
}
