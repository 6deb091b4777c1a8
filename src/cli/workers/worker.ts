// A worker: reads, analyses and renders the batches that it is sent.
import { parentPort, workerData } from 'node:worker_threads'
import { FORMATS, type FormatName } from '../../formats/index.ts'
import type { Batch } from '../batches.ts'
import { joinedResults, resultsOf, type Task } from '../work.ts'

/** What a worker is started with. */
export interface Start {
  readonly task: Task
  readonly format: FormatName
}

/** What a worker says before it takes work, apart from results. */
export const READY = 'ready'

const { task, format: name } = workerData as Start
const format = await FORMATS[name].load()
await import('../record.ts') // the language code, while nobody waits for it
const encoder = new TextEncoder()

parentPort?.on('message', async (batch: Batch) => {
  const result = await joinedResults(resultsOf(batch, task, format), format)
  const text = encoder.encode(result.text)
  parentPort?.postMessage({ ...result, text }, [text.buffer])
})
parentPort?.postMessage(READY)
