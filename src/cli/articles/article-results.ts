import type { Format } from '../../formats/format.ts'
import type { FormatName } from '../../formats/index.ts'
import { readBatches } from '../input/batches.ts'
import type { Input } from '../input/find-inputs.ts'
import { readOptions } from '../options/flags.ts'
import { jobsFor } from '../workers/jobs.ts'
import { type Result, resultsOf, type Task } from './batch-results.ts'

interface Named {
  readonly name: FormatName
  readonly format: Format
}

/** The results in order: of the first articles in this thread; of those behind, where that is worth the start, from workers. */
export async function* allResults(
  inputs: readonly Input[],
  expected: number | null,
  task: Task,
  { name, format }: Named,
): AsyncGenerator<Result, void> {
  const { count, after } = jobsFor(task.flags.jobs, expected)
  const batches = readBatches(inputs, readOptions(task.flags))
  for (let read = 0; read < after; ) {
    const { done, value: batch } = await batches.next()
    if (done) return
    yield* resultsOf(batch, task, format)
    read += batch.articles
  }
  const [{ resultsOfWorkers }, { extractWork }] = await Promise.all([
    import('../workers/worker-results.ts'),
    import('./extract-work.ts'),
  ])
  yield* resultsOfWorkers(batches, count, extractWork(task, name, format))
}
