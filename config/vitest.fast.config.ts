import { defineConfig } from 'vitest/config'
import { processTests } from './process-tests.ts'

/** Slow without starting processes: they read many texts, or train. `npm test` runs them. */
const SLOW: readonly string[] = ['test/ner/training.test.ts']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...processTests(), ...SLOW],
    isolate: false, // modules are loaded once for all tests, which share no state
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
