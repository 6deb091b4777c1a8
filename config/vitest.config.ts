import { defineConfig } from 'vitest/config'
import { processTests, testFiles } from './process-tests.ts'

const root = new URL('..', import.meta.url).pathname
const starting = processTests()
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 }

/** Tests within this process share its modules, which hold no state; those that start processes stand each alone. */
export default defineConfig({
  root,
  test: {
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
