import { defineConfig, mergeConfig } from 'vitest/config'
import { processTests } from './process-tests.ts'
import all from './vitest.config.ts'

/** Slow without starting processes: they train, or read many texts. */
const SLOW: readonly string[] = [
  'test/checks/planted-faults.test.ts',
  'test/hostile/fuzz.test.ts',
  'test/ner/training.test.ts',
]

export default mergeConfig(all, defineConfig({ test: { exclude: [...processTests(), ...SLOW] } }))
