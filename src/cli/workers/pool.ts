// Worker threads that take batches, one at a time each. tinypool was looked at: a thread of it that ends by process.exit leaves
// its batch pending for ever, and it cannot give a batch a worker that nothing has run in before.
import type { Worker } from 'node:worker_threads'
import { UserError } from '../../core/errors.ts'
import type { Batch } from '../input/batches.ts'

export interface Pool<R> {
  /** A batch's result; a new worker runs it where `isFresh`. Rejects with a WorkerDeath if its worker ends first. */
  readonly run: (batch: Batch, isFresh?: boolean) => Promise<R>
  readonly close: () => Promise<void>
}

/** A worker ended in the middle of a batch. */
export class WorkerDeath extends Error {
  readonly isOutOfMemory: boolean

  constructor(cause: string, isOutOfMemory: boolean) {
    super(`a worker ended: ${cause}`)
    this.isOutOfMemory = isOutOfMemory
  }
}

/** A pool of `count` workers at most; each is started when there is work for it. */
export function poolOf<R>(count: number, start: () => Worker): Pool<R> {
  const seats = Array.from({ length: count }, () => seatOf<R>(start))
  const idle = [...seats]
  const waiting: ((seat: Seat<R>) => void)[] = []
  let isClosed = false
  const leave = (seat: Seat<R>) => {
    const next = waiting.shift()
    if (next) next(seat)
    else idle.push(seat) // on top: it has a worker already
  }
  return {
    run: async (batch, isFresh = false) => {
      const seat = idle.pop() ?? (await new Promise<Seat<R>>((resolve) => waiting.push(resolve)))
      try {
        if (isFresh) await seat.clear()
        return await seat.run(batch)
      } catch (error) {
        if (isClosed) return new Promise(() => {}) // nobody waits for it any longer
        throw error
      } finally {
        if (!isClosed) leave(seat)
      }
    },
    close: async () => {
      isClosed = true
      await Promise.all(seats.map((seat) => seat.clear()))
    },
  }
}

interface Seat<R> {
  readonly run: (batch: Batch) => Promise<R>
  readonly clear: () => Promise<void>
}

interface Listener<R> {
  readonly resolve: (result: R) => void
  readonly reject: (error: Error) => void
}

/** A place for a worker; where one dies, the next batch starts another. */
function seatOf<R>(start: () => Worker): Seat<R> {
  let worker: Worker | null = null
  let listener: Listener<R> | null = null
  const seated = (): Worker => {
    const started = start()
    let isReady = false
    let cause: unknown = null
    started.on('message', (message: 'ready' | R) => {
      if (message !== 'ready') return listener?.resolve(message)
      isReady = true
    })
    started.on('error', (error) => {
      cause = error
    })
    started.on('exit', (code) => {
      if (worker === started) worker = null
      const death = deathOf(cause, code)
      listener?.reject(isReady ? death : notStarted(death))
    })
    return started
  }
  return {
    run: async (batch) => {
      worker ??= seated()
      try {
        return await new Promise<R>((resolve, reject) => {
          listener = { resolve, reject }
          worker?.postMessage(batch)
        })
      } finally {
        listener = null
      }
    },
    clear: async () => {
      await worker?.terminate()
    },
  }
}

function deathOf(cause: unknown, code: number): WorkerDeath {
  if (cause === null) return new WorkerDeath(`exit code ${code}`, false)
  const isOutOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return new WorkerDeath(cause instanceof Error ? cause.message : String(cause), isOutOfMemory)
}

/** If workers cannot even start, every batch would fail. */
const notStarted = (death: WorkerDeath): Error =>
  death.isOutOfMemory
    ? new UserError('out-of-memory', 'there is too little memory for a worker; --jobs 1 runs without')
    : new Error(`workers do not start: ${death.message}`)
