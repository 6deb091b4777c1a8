import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Every test; `config/vitest.fast.config.ts` leaves out those that start processes, and the slow ones. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false, // a worker loads modules once for all its tests, which share no state
    maxWorkers: Math.max(2, availableParallelism() - 1), // two on two cores, too
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
