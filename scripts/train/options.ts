import type { TrainOptions } from './crf.ts'

export const DEFAULTS: TrainOptions = {
  epochs: 8,
  rate: 0.03,
  minDocuments: 2,
  dropout: 0.4,
  prune: 0.035,
  seed: 1,
  runs: 3,
  folds: 4,
  trust: 0.35,
}
