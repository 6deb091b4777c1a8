// Memoized sums of what a word by itself adds to the scores of the labels, in each of its roles.

/** Roles that a word may have, seen from a token (`ROLE` in features.ts). */
export const ROLE_COUNT = 9

export interface Sums {
  /** The scorer that filled `rows`; rows of another count as empty. */
  generation: number
  /** By role: where the scorer keeps the sums, or -1. */
  readonly rows: number[]
}

export const noSums = (): Sums => ({ generation: 0, rows: new Array(ROLE_COUNT).fill(-1) })
