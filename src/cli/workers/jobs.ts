import { availableParallelism, freemem } from 'node:os'

const MEGABYTE = 2 ** 20
/** The memory of a worker with its models and an ordinary article in it, and some more. */
const MEMORY_A_WORKER = 400 * MEGABYTE
/** The least number of articles for a worker: for fewer, it is started for longer than it saves. */
export const BREAK_EVEN = 50

/** The number of workers, and the number of articles that are read before they start. */
export interface Jobs {
  readonly count: number
  readonly after: number
}

/** The plan for so many articles as are expected; null where that is not known. */
export function jobsFor(asked: number | undefined, expected: number | null): Jobs {
  const count = asked ?? defaultJobs(availableParallelism(), memory())
  if (count === 1 || (expected !== null && expected <= 1)) return { count: 1, after: Number.POSITIVE_INFINITY }
  if (asked !== undefined || (expected !== null && expected >= BREAK_EVEN)) return { count, after: 0 }
  return { count, after: BREAK_EVEN }
}

/** A worker a core, less where memory (bytes) is short. */
export const defaultJobs = (cores: number, memory: number): number =>
  Math.max(1, Math.min(cores, Math.floor(memory / MEMORY_A_WORKER)))

/** The memory that the machine or the container has left (bytes). */
export const memory = (): number => process.availableMemory?.() ?? freemem()
