// Both readings' weights: the second learns from what the first says of documents that it has not seen.
import { consensusFeatures } from '../../src/entities/features.ts'
import { packModel, type SparseWeights, unpackModel } from '../../src/entities/model.ts'
import { decode } from '../../src/entities/tagger.ts'
import { type Annotated, type Example, examplesOf } from './corpus.ts'
import { type TrainOptions, train } from './crf.ts'

type Report = (line: string) => void

/** The packed model of these documents. */
export function trainModel(
  documents: readonly Annotated[],
  options: TrainOptions,
  report: Report = () => {},
): Uint8Array {
  const first = trainFirst(documents, options, report)
  const examples: Example[][] = []
  for (let fold = 0; fold < options.folds; fold++) {
    report(`fold ${fold + 1} of ${options.folds}`)
    const others = documents.filter((_, i) => i % options.folds !== fold)
    const { first: weights } = unpackModel(packModel(trainFirst(others, { ...options, runs: 1 }, report)))
    for (const document of documents.filter((_, i) => i % options.folds === fold)) {
      const { features } = document
      examples.push(examplesOf(document, [features, consensusFeatures(features.layout, decode([features], weights))]))
    }
  }
  report('second reading')
  return packModel(first, options.folds > 0 ? train(examples, options, report) : null)
}

const trainFirst = (documents: readonly Annotated[], options: TrainOptions, report: Report): SparseWeights =>
  train(
    documents.map((document) => examplesOf(document, [document.features])),
    options,
    report,
  )
