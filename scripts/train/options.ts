import type { TrainOptions } from './crf.ts'

export const DEFAULTS: TrainOptions = {
  epochs: 8,
  rate: 0.07,
  penalty: 0,
  minDocuments: 2,
  dropout: 0.4,
  prune: 0.08,
  seed: 1,
  folds: 4,
  runs: 2,
}
