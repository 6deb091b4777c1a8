/** Nothing is shown of a run that is shorter (milliseconds), nor twice within this. */
const QUIET = 1000
const INTERVAL = 200

/** The line of a terminal that says how far a long run is. */
export interface Progress {
  /** Another article is done. */
  readonly step: () => void
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void
}

/** Progress in the last line of `stream`; nothing where that is not wanted. `now` is a clock in milliseconds. */
export function progressOn(
  stream: { readonly write: (text: string) => unknown },
  isWanted: boolean,
  now: () => number = performance.now.bind(performance),
): Progress {
  let done = 0
  let next = now() + QUIET
  let isShown = false
  return {
    step: () => {
      done++
      if (!isWanted || now() < next) return
      next = now() + INTERVAL
      isShown = true
      stream.write(`\r${done.toLocaleString('en')} articles\u001b[K`)
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K')
      isShown = false
    },
  }
}
