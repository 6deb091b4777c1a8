import { joined } from './bytes.ts'

const LINE_FEED = 0x0a

/** Whole lines of a stream, as many as go to one reader at once. */
export interface Block {
  /** With their line feeds, in memory of their own. Null for one line that is longer than may be. */
  readonly bytes: Uint8Array | null
  readonly lines: number
}

export interface BlockLimits {
  readonly lines: number
  /** A block ends with the line that reaches this. */
  readonly bytes: number
  /** A longer line is not kept: a file without line feeds may be of any size. */
  readonly longestLine: number
}

/**
 * The lines of a stream in blocks; what stands after the last line feed is a line, too. What has come is given on when the stream
 * has to be waited for: whoever writes a line and waits for its record gets it.
 */
export async function* blocksOf(
  stream: AsyncIterable<Uint8Array>,
  { lines, bytes, longestLine }: BlockLimits,
): AsyncGenerator<Block, void> {
  const open = openLine(longestLine)
  for await (const chunk of stream) {
    let start = 0
    let count = 0
    let next = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, next)) {
      next = end + 1
      if (count === 0 && open.isLong(next - start)) {
        yield open.close(chunk.subarray(start, next), 1)
        start = next
        continue
      }
      count++
      if (count < lines && next - start < bytes) continue
      yield open.close(chunk.subarray(start, next), count)
      start = next
      count = 0
    }
    if (count > 0) yield open.close(chunk.subarray(start, next), count)
    open.add(chunk.subarray(next))
  }
  if (open.size() > 0) yield open.close(new Uint8Array(), 1)
}

/** The beginning of a line whose end has not come yet. */
function openLine(longest: number) {
  let parts: Uint8Array[] = []
  let size = 0
  return {
    size: () => size,
    isLong: (more: number): boolean => size > 0 && size + more > longest,
    add: (part: Uint8Array): void => {
      size += part.length
      if (size > longest) parts = []
      else if (part.length > 0) parts.push(part)
    },
    close: (rest: Uint8Array, lines: number): Block => {
      const bytes = size > longest || (lines === 1 && size + rest.length > longest) ? null : joined([...parts, rest])
      parts = []
      size = 0
      return { bytes, lines }
    },
  }
}
