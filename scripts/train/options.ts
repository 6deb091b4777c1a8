import type { TrainOptions } from './crf.ts'

export const DEFAULTS: TrainOptions = {
  epochs: 6,
  rate: 0.03,
  minDocuments: 2,
  dropout: 0.4,
  secondDropout: 0.2,
  prune: 0.035,
  seed: 1,
  runs: 4,
  folds: 3,
  trust: 0.5,
}

/** One run and two folds: a third of the time, some tenths of a point worse. For comparing, not for the package. */
export const QUICK: TrainOptions = { ...DEFAULTS, runs: 1, folds: 2, epochs: 5 }

/** Options for reading a corpus. */
export interface Conventions {
  /** Times that each of its articles is learned from in an epoch; a fraction is the chance of once more. */
  readonly share: number
  /** Facilities are marked as places: those with a head word ("Stadium") are read as facilities. */
  readonly facilitiesAsPlaces: boolean
  /** Nationalities are marked as Misc or not at all: known ones are read as groups. */
  readonly unmarkedGroups: boolean
}

export const DEFAULT_CONVENTIONS: Conventions = { share: 1, facilitiesAsPlaces: true, unmarkedGroups: true }

/** Those of our own invented articles. */
export const INVENTED: Conventions = { share: 2, facilitiesAsPlaces: true, unmarkedGroups: false }

/** By the NAME of `ner-NAME-train.jsonl`. */
export const CONVENTIONS: ReadonlyMap<string, Conventions> = new Map([
  ['worldwide', { share: 1.6, facilitiesAsPlaces: false, unmarkedGroups: false }],
  ['conll', { ...DEFAULT_CONVENTIONS, share: 0.6 }],
  ['mix', { ...DEFAULT_CONVENTIONS, share: 2 }],
  ['own', { ...DEFAULT_CONVENTIONS, share: 2 }],
  // An encyclopedia adds nothing to news.
  ['wikigold', { ...DEFAULT_CONVENTIONS, share: 0 }],
])
