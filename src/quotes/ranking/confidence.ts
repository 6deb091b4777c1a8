// The confidence of a choice: the ranker's probability, as the share of choices like it that were right in articles it had not seen.
import { CALIBRATION, type Curve } from './calibration-curves.ts'

/** A probability as the share right, to two places; straight lines between the curve's points. */
export function calibrated(kind: keyof typeof CALIBRATION, probability: number): number {
  const curve: Curve = CALIBRATION[kind]
  const right = curve.findIndex(([from]) => from >= probability)
  const [x1, y1] = curve[right < 0 ? curve.length - 1 : right] ?? [1, 1]
  const [x0, y0] = curve[right - 1] ?? [x1, y1]
  const share = right < 0 || x1 === x0 ? y1 : y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0)
  return Math.round(100 * share) / 100
}
