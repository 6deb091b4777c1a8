// Many articles: batches go to workers, results come back in order, and who kills a worker is found.
import { MessageChannel, Worker } from 'node:worker_threads'
import { UserError } from '../../core/errors.ts'
import type { Format } from '../../formats/format.ts'
import type { FormatName } from '../../formats/index.ts'
import { failureOutcome } from '../articles/article-outcome.ts'
import { joinedResults, type Result, resultsOf, type Task, thrownOf } from '../articles/batch-results.ts'
import { type Batch, originOf, singles } from '../input/batches.ts'
import { textsOf } from '../input/read-texts.ts'
import { readOptions } from '../options/flags.ts'
import type { Text } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import { heapLimit } from './heap.ts'
import { limitCompiling } from './limit-compiling.ts'
import { inOrder } from './ordered-results.ts'
import { type Pool, poolOf, WorkerDeath } from './pool.ts'
import type { Start } from './worker.ts'

/** Batches begun and not written yet, a worker: one in work, and a few behind, so that a long article does not stop the others. */
const BATCHES_A_WORKER = 4

export interface Workers {
  readonly count: number
  readonly task: Task
  readonly formatName: FormatName
  readonly format: Format
}

/** The results of the batches, in their order. */
export async function* resultsOfWorkers(
  batches: AsyncGenerator<Batch, void>,
  { count, task, formatName, format }: Workers,
): AsyncGenerator<Result, void> {
  const options = {
    workerData: { task, format: formatName } satisfies Start,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit(count) },
  }
  const pool = poolOf(count, () => new Worker(new URL('./start.cjs', import.meta.url), options), limitCompiling)
  try {
    const run = (batch: Batch) => survivedBy(batch, pool, task, format)
    for await (const results of inOrder(batches, run, count * BATCHES_A_WORKER)) {
      for (const result of results) {
        yield result
        free(result.text)
      }
    }
  } finally {
    await pool.close()
  }
}

const { port1: nowhere } = new MessageChannel()
nowhere.close()

/** This thread makes too little garbage of its own to collect often: written texts would pile up to a hundred megabytes. */
function free(text: Text): void {
  if (typeof text !== 'string') nowhere.postMessage(null, [text.buffer as ArrayBuffer])
}

/** A batch's results. If its worker dies, its articles are tried one by one, to find the one that kills workers. */
async function survivedBy(batch: Batch, pool: Pool, task: Task, format: Format): Promise<readonly Result[]> {
  if (batch.kind === 'failed') return [await joinedResults(resultsOf(batch, task, format), format)]
  try {
    return [await pool.run(batch)]
  } catch (error) {
    if (!(error instanceof WorkerDeath)) throw error
  }
  if (batch.articles === 1) return [await lastTry(batch, pool, task, format)]
  const results: Result[] = []
  for (const single of singles(batch)) results.push(...(await survivedBy(single, pool, task, format)))
  return results
}

/** In a worker that nothing was done in before, the article alone can be what kills it. */
async function lastTry(single: Batch, pool: Pool, task: Task, format: Format): Promise<Result> {
  try {
    return await pool.run(single, true)
  } catch (error) {
    if (!(error instanceof WorkerDeath)) throw error
    return deathResult(single, error, task, format)
  }
}

async function deathResult(
  single: Batch,
  death: WorkerDeath,
  { flags, context }: Task,
  format: Format,
): Promise<Result> {
  const { path, name } = originOf(single)
  const isLine = single.kind === 'lines'
  const counts = { articles: 1, share: single.share }
  const failure = { path, id: isLine ? await idOf(single, flags) : null, isLine, error: errorOfDeath(death, name) }
  try {
    const { record, complaint, code } = failureOutcome(failure, flags)
    const text = record ? await format.render(record, context, single.first) : ''
    return { ...counts, text, complaints: complaint === undefined ? [] : [complaint], code, records: record ? 1 : 0 }
  } catch (error) {
    return { ...counts, text: '', complaints: [], code: EXIT.done, records: 0, thrown: thrownOf(error) }
  }
}

/** The line is still here: its id can be told, though the worker that read it is gone. */
async function idOf(single: Batch, flags: Task['flags']): Promise<unknown> {
  for await (const { id } of textsOf(single, readOptions(flags))) return id
  return null
}

function errorOfDeath(death: WorkerDeath, name: string): Error {
  if (death.isOutOfMemory) return new UserError('out-of-memory', `${name}: needs more memory than a worker has`)
  const error = new Error(`${name}: ${death.message}`)
  error.stack = error.message // that of this process says nothing
  return error
}
