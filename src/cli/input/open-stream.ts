import { constants, createReadStream, openSync } from 'node:fs'
import { Socket } from 'node:net'
import { aboutFile } from './find-inputs.ts'

/** The bytes of a file. A named pipe is read without a thread that would wait in it: a signal could not end the process meanwhile. */
export function streamOf(path: string): AsyncIterable<Uint8Array> {
  if (!aboutFile(path)?.isFIFO()) return createReadStream(path)
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return new Socket({ fd, readable: true, writable: false })
}
