import { getHeapStatistics } from 'node:v8'
import { memory } from './jobs.ts'

const MEGABYTE = 2 ** 20
/** A worker's heap, if this thread has as much (MiB): enough to start, and for an article of a few million characters. */
const MIN_HEAP = 256

/** The heap of each worker (MiB): that of this thread, which `node --max-old-space-size` may have set, less where memory is short. */
export function heapLimit(count: number): number {
  const own = getHeapStatistics().heap_size_limit / MEGABYTE
  const share = (0.75 * memory()) / count / MEGABYTE
  return Math.round(Math.min(own, Math.max(MIN_HEAP, share)))
}
