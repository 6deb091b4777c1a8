export interface Point {
  readonly latitude: number
  readonly longitude: number
}

const RADIANS = Math.PI / 180
const EARTH_DIAMETER_KM = 12742

/** Kilometres along the great circle. */
export function kilometres(a: Point, b: Point): number {
  const north = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2
  const east = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2
  const chord = north + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * east
  return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The same to a few in a hundred for points that are near one another, and far enough for others; cheaper. */
export function roughKilometres(a: Point, b: Point): number {
  const turn = Math.abs(a.longitude - b.longitude)
  const east = (turn > 180 ? 360 - turn : turn) * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS)
  return 111.2 * Math.sqrt((a.latitude - b.latitude) ** 2 + east ** 2)
}
