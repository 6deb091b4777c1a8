// A worker: does one kind of work on the batches that it is sent.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Start, WorkerTask } from './work.ts'

/** The message of a worker before it takes work, apart from results. */
export const READY = 'ready'

/** The modules of each kind of work, loaded where it is done. */
const TASKS: { readonly [Kind in Start['kind']]: (start: Extract<Start, { kind: Kind }>) => Promise<WorkerTask> } = {
  extract: async (start) => (await import('../articles/extract-work.ts')).extractTask(start),
  check: async (start) => (await import('../checking/check-work.ts')).checkTask(start),
}

const taskOf = (start: Start): Promise<WorkerTask> =>
  start.kind === 'extract' ? TASKS.extract(start) : TASKS.check(start)

async function work(start: Start, port: MessagePort): Promise<void> {
  const { run } = await taskOf(start)
  port.on('message', async (batch) => {
    const { result, transfer = [] } = await run(batch)
    port.postMessage(result, transfer)
  })
  port.postMessage(READY)
}

if (parentPort) void work(workerData, parentPort)
