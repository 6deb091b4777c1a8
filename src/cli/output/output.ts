import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../../core/errors.ts'
import { type Feeder, isGzipName, packer } from '../input/gzip.ts'
import { EXIT, fileError, isClosedPipe } from '../print-error.ts'
import { onInterrupt } from './interrupts.ts'

export type Text = string | Uint8Array

/** The destination of a run's output. Each write waits until the text is taken. */
export interface Output {
  readonly write: (text: Text) => Promise<void>
  /** Makes what was written stand. */
  readonly commit: () => Promise<void>
  /** Leaves nothing behind of an output that was not committed. */
  readonly discard: () => Promise<void>
  /** For the end by a signal: what is being written is written to its end, then nothing more is; and discards. */
  readonly interrupt: () => Promise<void>
}

export function standardOutput(): Output {
  return interruptible({
    write: (text) =>
      text.length === 0
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            process.stdout.write(text, (error) => (error ? reject(writeError(error, 'standard output')) : resolve()))
          }),
    commit: async () => {},
    discard: async () => {},
  })
}

/** A file that is written under another name beside its place, and moved there when it is whole; packed if its name ends in .gz. */
export async function fileOutput(path: string): Promise<Output> {
  try {
    const target = await realpath(path).catch(() => path)
    const before = await stat(target).catch(() => null)
    if (before?.isDirectory()) throw new UserError('not-writable', `${path}: is a folder; -o names a file`)
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    // A device or a named pipe cannot be replaced.
    const output =
      before && !before.isFile()
        ? direct(await open(target, 'w'), path)
        : replacing(await open(temporary, 'wx', before?.mode ?? 0o666), temporary, target, path)
    return interruptible(isGzipName(path) ? packed(output, await packer()) : output)
  } catch (error) {
    throw fileError(error, path)
  }
}

/** A file that is appended to in place. The text that was written stays, however the run ends. */
export async function appendedOutput(path: string): Promise<Output> {
  try {
    return interruptible(direct(await open(path, 'a'), path))
  } catch (error) {
    throw fileError(error, path)
  }
}

/**
 * Opens a file, or standard output where none is named, for `write`, and gives its exit code. A file stands only where `write` says
 * so: an error or a signal leaves nothing behind.
 */
export async function intoOutput(
  path: string | undefined,
  write: (output: Output) => Promise<{ readonly code: number; readonly stands: boolean }>,
): Promise<number> {
  const output = path === undefined ? standardOutput() : await fileOutput(path)
  const release = onInterrupt(output.interrupt)
  try {
    const { code, stands } = await write(output)
    if (stands) await output.commit()
    return code
  } finally {
    await output.discard()
    release()
  }
}

/** Writes a text to a file, whole or not at all, or to standard output where none is named. */
export async function writeWhole(path: string | undefined, text: Text): Promise<void> {
  await intoOutput(path, async (output) => {
    await output.write(text)
    return { code: EXIT.done, stands: true }
  })
}

type Plain = Omit<Output, 'interrupt'>

function direct(file: FileHandle, path: string): Plain {
  return {
    write: writer(file, path),
    commit: () => file.close(),
    discard: () => file.close().catch(() => {}),
  }
}

function replacing(file: FileHandle, temporary: string, target: string, path: string): Plain {
  let committed = false
  return {
    write: writer(file, path),
    commit: async () => {
      try {
        await file.sync()
        await file.close()
        await rename(temporary, target)
        committed = true
      } catch (error) {
        throw writeError(error, path)
      }
    },
    discard: async () => {
      if (committed) return
      await file.close().catch(() => {})
      await rm(temporary, { force: true })
    },
  }
}

function packed(output: Plain, { feed, end }: Feeder): Plain {
  const writeAll = async (pieces: AsyncIterable<Uint8Array>) => {
    for await (const piece of pieces) await output.write(piece)
  }
  return {
    write: (text) => writeAll(feed(text)),
    commit: async () => {
      await writeAll(end())
      await output.commit()
    },
    discard: output.discard,
  }
}

function interruptible({ write, commit, discard }: Plain): Output {
  let last: Promise<unknown> = Promise.resolve()
  let isInterrupted = false
  return {
    write: async (text) => {
      if (isInterrupted) return new Promise(() => {}) // the process is about to end
      const writing = write(text)
      last = writing.catch(() => {})
      await writing
    },
    commit,
    discard,
    interrupt: async () => {
      isInterrupted = true
      await last
      await discard()
    },
  }
}

const writer = (file: FileHandle, path: string) => async (text: Text) => {
  try {
    await file.appendFile(text)
  } catch (error) {
    throw writeError(error, path)
  }
}

const writeError = (error: unknown, name: string): unknown => (isClosedPipe(error) ? error : fileError(error, name))
