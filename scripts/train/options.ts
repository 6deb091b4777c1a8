import type { TrainOptions } from './crf.ts'

export const DEFAULTS: TrainOptions = {
  epochs: 5,
  rate: 0.05,
  penalty: 0,
  minCount: 2,
  dropout: 0,
  prune: 0.05,
  seed: 1,
}
