import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { processTests, testFiles } from './process-tests.ts'

const root = new URL('..', import.meta.url).pathname
const starting = processTests()
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 }

/** Tests within this process share its modules, which hold no state; those that start processes stand each alone. */
export default defineConfig({
  root,
  test: {
    // Two on two cores, too: most tests wait for the processes that they start.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { root, test: { ...timeouts, name: 'processes', include: starting } },
      {
        root,
        test: {
          ...timeouts,
          name: 'in process',
          include: testFiles().filter((file) => !starting.includes(file)),
          isolate: false, // modules are loaded once for all tests
        },
      },
    ],
  },
})
