/** Nothing is shown of a run that is shorter (milliseconds), nor twice within this. */
const DELAY_MS = 1000
const INTERVAL = 200
/** Before so many milliseconds a guess of the time left would jump. */
const GUESSABLE = 3000

/** The line of a terminal that says how far a long run is. */
export interface Progress {
  /** More articles are done, which were this part of what is expected. */
  readonly step: (articles: number, share: number) => void
  /** Takes the line away, so that something else can be printed. */
  readonly clear: () => void
}

interface Wanted {
  readonly isWanted: boolean
  /** The sum of all shares; null where nobody knows. */
  readonly expected: number | null
}

/** Progress in the last line of `stream`; nothing where that is not wanted. `now` is a clock in milliseconds. */
export function progressOn(
  stream: { readonly write: (text: string) => unknown },
  { isWanted, expected }: Wanted,
  now: () => number = () => performance.now(),
): Progress {
  if (!isWanted) return { step: () => {}, clear: () => {} }
  const began = now()
  let next = began + DELAY_MS
  let done = 0
  let part = 0
  let isShown = false
  return {
    step: (articles, share) => {
      done += articles
      part += share
      const time = now()
      if (time < next) return
      next = time + INTERVAL
      isShown = true
      const fraction = expected === null ? null : part / expected
      stream.write(`\r${lineOf(done, time - began, fraction)}\u001b[K`)
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K')
      isShown = false
    },
  }
}

/** "1,234 articles · 56/s · 2:05 left" */
function lineOf(done: number, milliseconds: number, fraction: number | null): string {
  const rate = (1000 * done) / milliseconds
  const parts = [
    `${done.toLocaleString('en')} articles`,
    `${rate.toLocaleString('en', { maximumSignificantDigits: 2 })}/s`,
  ]
  if (fraction !== null && fraction > 0 && milliseconds >= GUESSABLE) {
    parts.push(`${clock((milliseconds * Math.max(0, 1 - fraction)) / fraction)} left`)
  }
  return parts.join(' · ')
}

/** "2:05", "1:02:05" */
function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds % 60).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${tail}` : tail
}
