import type { Range } from '../core/span.ts'

/** No more of a paragraph is cut into lexemes at once, in code units: some articles are one line of megabytes. */
const LONGEST = 20_000

/** A paragraph in stretches of bounded length, each cut behind a sentence where there is one, else behind a space, else anywhere. */
export function windowsOf(text: string, { start, end }: Range): Range[] {
  const windows: Range[] = []
  let from = start
  while (end - from > LONGEST) {
    const to = from + cutIn(text.slice(from, from + LONGEST))
    windows.push({ start: from, end: to })
    from = to
  }
  windows.push({ start: from, end })
  return windows
}

function cutIn(window: string): number {
  for (const end of ['. ', '.” ', '." ', ' ']) {
    const at = window.lastIndexOf(end)
    if (at >= LONGEST / 2) return at + end.length
  }
  // Not between the two halves of a surrogate pair.
  const last = window.charCodeAt(window.length - 1)
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length
}
