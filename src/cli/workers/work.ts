// The kinds of work that workers do, apart from the way in which batches get to them and results come back.
import type { TransferListItem } from 'node:worker_threads'
import type { FormatName } from '../../formats/index.ts'
import type { Task } from '../articles/batch-results.ts'
import type { CheckFlags } from '../checking/check-plan.ts'
import type { Batch } from '../input/batches.ts'

/** The start-up data of a worker. */
export type Start =
  | { readonly kind: 'extract'; readonly task: Task; readonly format: FormatName }
  | { readonly kind: 'check'; readonly flags: CheckFlags }

/** Work on batches, as the thread sees it that gives it out. */
export interface Work<R> {
  readonly start: Start
  /** Does a batch in this thread: one that cannot be sent. */
  readonly run: (batch: Batch) => Promise<R>
  /** The result of an article that ends every worker that reads it. */
  readonly failed: (single: Batch, error: Error) => Promise<R>
  /** Gives back the memory of a result that was dealt with. */
  readonly release?: (result: R) => void
}

/** Work on batches, as a worker does it. */
export interface WorkerTask {
  readonly run: (batch: Batch) => Promise<{ readonly result: unknown; readonly transfer?: readonly TransferListItem[] }>
}
