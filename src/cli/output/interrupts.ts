import { constants } from 'node:os'
import { EXIT, lineOf, printError } from '../print-error.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Cleans up and ends the process with 128 + the signal's number (Ctrl-C: 130) when a signal comes, and as for a bug when an error
 * comes from nowhere (a timer, a promise that nobody waits for); returns what undoes this. A second signal ends it at once.
 */
export function onInterrupt(cleanUp: () => Promise<void>): () => void {
  const stop = async (signal: (typeof SIGNALS)[number]) => {
    await cleanUp().catch(() => {})
    process.exit(128 + constants.signals[signal])
  }
  const fall = async (error: unknown) => {
    printError(lineOf(error))
    await cleanUp().catch(() => {})
    process.exit(EXIT.bug)
  }
  for (const signal of SIGNALS) process.once(signal, stop)
  process.once('uncaughtException', fall)
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
    process.off('uncaughtException', fall)
  }
}
