// Limits V8's compiling: left to itself, it spends a third of the processor time of two hundred articles on optimising functions
// that they call too seldom to gain by it. The options belong to the whole process, and to the code that is kept of its parts.

import { setFlagsFromString } from 'node:v8'
import { dictionary } from '../core/dictionary.ts'

/** A pattern becomes machine code when it has run so often: most of those of a single article never do. Long texts do not wait. */
const PATTERNS = '--regexp-tier-up-ticks=200'
/** Optimise only what is several times as hot as by default: by V8's major version, as the option has other names in others. */
const V8_OPTIONS: Readonly<Record<string, readonly string[]>> = dictionary({
  11: [PATTERNS, '--interrupt-budget=400000'], // Node 20
  12: [PATTERNS, '--invocation-count-for-turbofan=12000'], // Node 22
  13: [PATTERNS], // Node 24 has a cheap compiler between, and gains nothing
})

/** Limits compiling from now on, in all threads: call it before anything is loaded. */
export function limitCompiling(): void {
  const [major = ''] = process.versions.v8.split('.')
  for (const option of V8_OPTIONS[major] ?? []) setFlagsFromString(option)
}
