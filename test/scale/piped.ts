import { spawn } from 'node:child_process'
import { BIN } from '../cli/run.ts'

export interface Piped {
  /** The output's lines as Scala's Source.getLines reads them: a line ends at \n, \r or \r\n. */
  readonly lines: readonly string[]
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

interface Options {
  /** The words of the command after "newsparse". */
  readonly args?: readonly string[]
  /** Stop after so many bytes of output: by closing it, or by ending the process, as Spark does when a task is over. */
  readonly stopAfter?: { readonly bytes: number; readonly by: 'closing' | 'ending' }
}

export const WORDS: readonly string[] = ['extract', '--input-format', 'ndjson', '--ndjson']

/**
 * One partition through the command, the way Spark's PipedRDD does it (core/src/main/scala/org/apache/spark/rdd/PipedRDD.scala):
 * one process; a writer that prints every element with a line feed and closes; standard error read apart; the output read
 * meanwhile, line by line; then the exit code, of which any but 0 fails the partition.
 */
export function piped(partition: Iterable<string | Uint8Array>, { args = WORDS, stopAfter }: Options = {}) {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: 'pipe' })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  let bytes = 0
  let stopped = false
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk)
    bytes += chunk.length
    if (stopAfter === undefined || bytes < stopAfter.bytes || stopped) return
    stopped = true
    if (stopAfter.by === 'closing') child.stdout.destroy()
    else child.kill('SIGTERM')
  })
  child.stdin.on('error', () => {}) // as the thread that writes: its error is not that of the reader
  void write(partition, child.stdin)
  return new Promise<Piped>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(stdout).toString()
      resolve({ lines: linesOf(text), stdout: text, stderr: Buffer.concat(stderr).toString(), code })
    })
  })
}

async function write(partition: Iterable<string | Uint8Array>, out: NodeJS.WritableStream): Promise<void> {
  for (const element of partition) {
    if (!out.writable) return
    out.write(element)
    if (!out.write('\n')) await Promise.race(['drain', 'close'].map((event) => once(out, event)))
  }
  out.end()
}

const once = (out: NodeJS.WritableStream, event: string) => new Promise<void>((resolve) => out.once(event, resolve))

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/u)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
