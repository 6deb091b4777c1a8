import { defineConfig, mergeConfig } from 'vitest/config'
import { processTests } from './process-tests.ts'
import all from './vitest.config.ts'

/** Slow without starting processes: they train, or read many texts. */
const SLOW: readonly string[] = [
  'test/checks/planted-faults.test.ts',
  'test/hostile/fuzz.test.ts',
  'test/hostile/long-texts.test.ts',
  'test/ner/training.test.ts',
]

/** The share of the texts that properties are tried on (`test/property-runs.ts`). */
const PROPERTY_SHARE = '0.2'

export default mergeConfig(
  all,
  defineConfig({ test: { exclude: [...processTests(), ...SLOW], env: { PROPERTY_SHARE } } }),
)
