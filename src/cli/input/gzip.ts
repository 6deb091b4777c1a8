// gzip, in and out. A transform is fed piece by piece, and gives what has come of each: an error at the end takes nothing away of what came before.
import type { Transform } from 'node:stream'

/** Does a stream that begins so hold gzip's data? */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const GZIP_NAME = /\.gz$/iu

export const isGzipName = (path: string): boolean => GZIP_NAME.test(path)

/** "story.txt" of "story.txt.gz": the name that says what is inside. */
export const innerName = (path: string): string => path.replace(GZIP_NAME, '')

/** A stream as it is, or unpacked where its first bytes are those of gzip, of one member or several. */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let start: Uint8Array = new Uint8Array()
  let feeder: Feeder | null = null
  let isKnown = false
  for await (const chunk of stream) {
    const bytes = start.length > 0 ? Buffer.concat([start, chunk]) : chunk
    if (!isKnown && bytes.length < 2) {
      start = bytes
      continue
    }
    if (!isKnown && isGzip(bytes)) feeder = feederOf((await import('node:zlib')).createGunzip())
    isKnown = true
    start = new Uint8Array()
    if (feeder) yield* feeder.feed(bytes)
    else yield bytes
  }
  if (start.length > 0) yield start
  if (feeder) yield* feeder.end()
}

/** A packer: what is written goes in, what is to be written to the file comes out. */
export const packer = async (): Promise<Feeder> => feederOf((await import('node:zlib')).createGzip())

export interface Feeder {
  readonly feed: (bytes: Uint8Array | string) => AsyncGenerator<Uint8Array, void>
  readonly end: () => AsyncGenerator<Uint8Array, void>
}

function feederOf(transform: Transform): Feeder {
  let come: Uint8Array[] = []
  let failure: unknown = null
  let isOver = false
  let goOn = () => {}
  transform.on('data', (bytes: Uint8Array) => come.push(bytes))
  transform.on('error', (error) => {
    failure ??= error
  })
  transform.on('end', () => goOn())
  transform.on('close', () => {
    isOver = true
    goOn()
  })
  async function* after(begin: () => void): AsyncGenerator<Uint8Array, void> {
    await new Promise<void>((resolve) => {
      goOn = resolve
      if (isOver) resolve()
      else begin()
    })
    const pieces = come
    come = []
    yield* pieces
    if (failure) throw failure
  }
  return {
    feed: (bytes) => after(() => transform.write(bytes, () => goOn())),
    end: () => after(() => transform.end()),
  }
}
