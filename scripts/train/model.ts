// Both readings' weights: the second learns from what the first says of documents that it has not seen.
import { packModel, type SparseWeights, unpackModel } from '../../src/ner/tagger-model.ts'
import { type TrainOptions, train } from './crf.ts'
import { type Annotated, firstLesson, type Lesson, secondLesson } from './examples.ts'

/** The value of one step of a packed weight. */
const UNIT = 0.02

/** The packed model of these documents. */
export function trainModel(
  documents: readonly Annotated[],
  options: TrainOptions,
  report: (line: string) => void = () => {},
): Uint8Array {
  const gold = documents.map(firstLesson)
  report('first reading')
  const first = train(gold, options, UNIT, report)
  return packModel(first, options.folds > 0 ? trainSecond(documents, gold, options, report) : null)
}

function trainSecond(
  documents: readonly Annotated[],
  gold: readonly Lesson[],
  options: TrainOptions,
  report: (line: string) => void,
): SparseWeights {
  const { folds, trust, secondDropout } = options
  const lessons: Lesson[] = []
  for (let fold = 0; fold < folds; fold++) {
    report(`fold ${fold + 1} of ${folds}`)
    const others = gold.filter((_, i) => i % folds !== fold)
    const { first } = unpackModel(packModel(train(others, { ...options, runs: 1 }, UNIT, report)))
    for (const document of documents.filter((_, i) => i % folds === fold))
      lessons.push(secondLesson(document, first, trust * UNIT))
  }
  report('second reading')
  return train(lessons, { ...options, dropout: secondDropout }, trust * UNIT, report)
}
