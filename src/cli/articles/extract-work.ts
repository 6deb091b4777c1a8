// The work of `extract` on a batch of articles, in this thread or in a worker: read, analyse and render them.
import { MessageChannel } from 'node:worker_threads'
import type { Format } from '../../formats/format.ts'
import { FORMATS, type FormatName } from '../../formats/index.ts'
import { type Batch, originOf } from '../input/batches.ts'
import { textsOf } from '../input/read-texts.ts'
import { readOptions } from '../options/flags.ts'
import type { Text } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import type { Start, Work, WorkerTask } from '../workers/work.ts'
import { failureOutcome } from './article-outcome.ts'
import { joinedResults, type Result, resultsOf, type Task, thrownOf } from './batch-results.ts'

export function extractWork(task: Task, formatName: FormatName, format: Format): Work<Result> {
  return {
    start: { kind: 'extract', task, format: formatName },
    run: (batch) => joinedResults(resultsOf(batch, task, format), format),
    failed: (single, error) => failedResult(single, error, task, format),
    release: ({ text }) => free(text),
  }
}

export async function extractTask({ task, format: name }: Extract<Start, { kind: 'extract' }>): Promise<WorkerTask> {
  const format = await FORMATS[name].load()
  await import('./article-record.ts') // the language code, while nobody waits for it
  return {
    run: async (batch) => {
      const result = await joinedResults(resultsOf(batch, task, format), format)
      return { result, transfer: [result.text.buffer] }
    },
  }
}

const { port1: nowhere } = new MessageChannel()
nowhere.close()

/** This thread makes too little garbage of its own to collect often: written texts would pile up to a hundred megabytes. */
function free(text: Text): void {
  if (typeof text !== 'string') nowhere.postMessage(null, [text.buffer as ArrayBuffer])
}

async function failedResult(single: Batch, error: Error, { flags, context }: Task, format: Format): Promise<Result> {
  const { path } = originOf(single)
  const isLine = single.kind === 'lines'
  const counts = { articles: 1, share: single.share }
  const failure = { path, id: isLine ? await idOf(single, flags) : null, isLine, error }
  try {
    const { record, complaint, code } = failureOutcome(failure, flags)
    const text = record ? await format.render(record, context, single.first) : ''
    return { ...counts, text, complaints: complaint === undefined ? [] : [complaint], code, records: record ? 1 : 0 }
  } catch (thrown) {
    return { ...counts, text: '', complaints: [], code: EXIT.done, records: 0, thrown: thrownOf(thrown) }
  }
}

/** The line is still here: its id can be told, though the worker that read it is gone. */
async function idOf(single: Batch, flags: Task['flags']): Promise<unknown> {
  for await (const { id } of textsOf(single, readOptions(flags))) return id
  return null
}
