// Many articles: batches go to workers, results come back in order, and who kills a worker is found.
import { Worker } from 'node:worker_threads'
import { UserError } from '../../core/errors.ts'
import { type Batch, originOf, singles } from '../input/batches.ts'
import { heapLimit } from './heap.ts'
import { inOrder } from './ordered-results.ts'
import { type Pool, poolOf, WorkerDeath } from './pool.ts'
import type { Work } from './work.ts'

/** Batches begun and not written yet, a worker: one in work, and a few behind, so that a long article does not stop the others. */
const BATCHES_A_WORKER = 4

/** The results of the batches, in their order. */
export async function* resultsOfWorkers<R>(
  batches: AsyncGenerator<Batch, void>,
  count: number,
  work: Work<R>,
): AsyncGenerator<R, void> {
  const options = {
    workerData: work.start,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit(count) },
  }
  const pool = poolOf<R>(count, () => new Worker(new URL('./start.cjs', import.meta.url), options))
  try {
    const run = (batch: Batch) => survivedBy(batch, pool, work)
    for await (const results of inOrder(batches, run, count * BATCHES_A_WORKER)) {
      for (const result of results) {
        yield result
        work.release?.(result)
      }
    }
  } finally {
    await pool.close()
  }
}

/** A batch's results. If its worker dies, its articles are tried one by one, to find the one that kills workers. */
async function survivedBy<R>(batch: Batch, pool: Pool<R>, work: Work<R>): Promise<readonly R[]> {
  if (batch.kind === 'failed') return [await work.run(batch)]
  try {
    return [await pool.run(batch)]
  } catch (error) {
    if (!(error instanceof WorkerDeath)) throw error
  }
  if (batch.articles === 1) return [await lastTry(batch, pool, work)]
  const results: R[] = []
  for (const single of singles(batch)) results.push(...(await survivedBy(single, pool, work)))
  return results
}

/** In a worker that nothing was done in before, the article alone can be what kills it. */
async function lastTry<R>(single: Batch, pool: Pool<R>, work: Work<R>): Promise<R> {
  try {
    return await pool.run(single, true)
  } catch (error) {
    if (!(error instanceof WorkerDeath)) throw error
    return work.failed(single, errorOfDeath(error, originOf(single).name))
  }
}

function errorOfDeath(death: WorkerDeath, name: string): Error {
  if (death.isOutOfMemory) return new UserError('out-of-memory', `${name}: needs more memory than a worker has`)
  const error = new Error(`${name}: ${death.message}`)
  error.stack = error.message // that of this process says nothing
  return error
}
