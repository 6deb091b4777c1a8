// Limits V8's compiling while all cores are at work. One worker alone has its code optimised on a core that is idle; where each
// core has a worker, optimising takes the time of reading, and each worker does it for itself: a fifth of 800 articles with two jobs.

import { setFlagsFromString } from 'node:v8'
import { dictionary } from '../../core/dictionary.ts'

/** Optimise what is hotter, and inline less into it: by V8's major version, as the options have other names in others. */
const INLINE_LITTLE = '--max-inlined-bytecode-size-cumulative=100'
const V8_OPTIONS: Readonly<Record<string, readonly string[]>> = dictionary({
  11: [INLINE_LITTLE, '--interrupt-budget=600000'], // Node 20
  12: [INLINE_LITTLE, '--invocation-count-for-turbofan=12000'], // Node 22
  13: [INLINE_LITTLE, '--invocation-count-for-turbofan=12000'], // Node 24
})

/** From now on, in all threads; once they have loaded their parts, as V8 takes kept code only under the options that it was made with. */
export function limitCompiling(): void {
  const [major = ''] = process.versions.v8.split('.')
  for (const option of V8_OPTIONS[major] ?? []) setFlagsFromString(option)
}
