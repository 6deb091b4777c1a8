import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Cleans up and ends the process with 128 + the signal's number (Ctrl-C: 130) when a signal comes; returns what undoes this. */
export function onInterrupt(cleanUp: () => Promise<void>): () => void {
  const stop = async (signal: (typeof SIGNALS)[number]) => {
    await cleanUp().catch(() => {})
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.once(signal, stop)
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
