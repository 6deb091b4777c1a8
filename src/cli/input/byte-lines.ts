// Lines of bytes: of a piece in memory, and of a stream, in blocks that can go to a worker or one by one.
import { joined } from './join-bytes.ts'

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

/** The ends of the lines in `bytes`, each behind its line feed. */
function* lineEnds(bytes: Uint8Array): Generator<number, void> {
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) yield at + 1
}

/** The lines of a piece, without their line feeds; what stands after the last one is a line, too. */
export function* linesIn(bytes: Uint8Array): Generator<Uint8Array, void> {
  let start = 0
  for (const end of lineEnds(bytes)) {
    yield bytes.subarray(start, end - 1)
    start = end
  }
  if (start < bytes.length) yield bytes.subarray(start)
}

/** For readers that take one line after another, of any length. */
const ONE_BY_ONE: BlockLimits = { lines: 1000, bytes: 64 * 1024, longestLine: Number.POSITIVE_INFINITY }

/** The lines of a stream, without their line feeds; what stands after the last one is a line, too. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const { bytes } of blocksOf(stream, ONE_BY_ONE)) if (bytes) yield* linesIn(bytes)
}

/**
 * The lines of a stream in blocks; text after the last line feed is a line, too. Complete lines are passed on before the stream is
 * waited for: a program that writes a line and waits for its record gets it.
 */
export async function* blocksOf(
  stream: AsyncIterable<Uint8Array>,
  { lines, bytes, longestLine }: BlockLimits,
): AsyncGenerator<Block, void> {
  const open = openLine(longestLine)
  for await (const chunk of stream) {
    let start = 0
    let count = 0
    let last = 0
    for (const end of lineEnds(chunk)) {
      last = end
      const isLong = count === 0 && open.isLong(end - start)
      if (!isLong) count++
      if (!isLong && count < lines && end - start < bytes) continue
      yield open.close(chunk.subarray(start, end), isLong ? 1 : count)
      start = end
      count = 0
    }
    if (count > 0) yield open.close(chunk.subarray(start, last), count)
    open.add(chunk.subarray(last))
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
