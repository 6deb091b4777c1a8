// A feature has a weight for each label and one for each kind of name, which the labels of that kind share:
// what points to a person points to its first word as to its last.
import { LABEL_COUNT as L, NAME_KINDS } from './labels.ts'

const PARTS = (L - 1) / NAME_KINDS.length

/** Weights of a feature: the labels', then the kinds'. */
export const ROW = L + NAME_KINDS.length

/** Adds to the scores of a row's labels those of their kinds. */
export function shareDown(row: Int32Array | Float64Array): void {
  for (let kind = L, label = 1; kind < ROW; kind++) {
    const shared = row[kind] as number
    for (const next = label + PARTS; label < next; label++) row[label] = (row[label] as number) + shared
  }
}
