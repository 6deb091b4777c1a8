// A worker: reads, analyses and renders the batches that it is sent.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { FORMATS, type FormatName } from '../../formats/index.ts'
import { joinedResults, resultsOf, type Task } from '../articles/batch-results.ts'
import type { Batch } from '../input/batches.ts'

/** The start-up data of a worker. */
export interface Start {
  readonly task: Task
  readonly format: FormatName
}

/** The message of a worker before it takes work, apart from results. */
export const READY = 'ready'

async function work({ task, format: name }: Start, port: MessagePort): Promise<void> {
  const format = await FORMATS[name].load()
  await import('../articles/article-record.ts') // the language code, while nobody waits for it
  port.on('message', async (batch: Batch) => {
    const result = await joinedResults(resultsOf(batch, task, format), format)
    port.postMessage(result, [result.text.buffer])
  })
  port.postMessage(READY)
}

if (parentPort) void work(workerData, parentPort)
