import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../core/errors.ts'
import { fileError, isClosedPipe } from './errors.ts'

/** Where a run writes to. Each write waits until the text is taken. */
export interface Output {
  readonly write: (text: string) => Promise<void>
  /** Makes what was written stand. */
  readonly commit: () => Promise<void>
  /** Leaves nothing behind of an output that was not committed. */
  readonly discard: () => Promise<void>
}

export function standardOutput(): Output {
  return {
    write: (text) =>
      text === ''
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            process.stdout.write(text, (error) => (error ? reject(writeError(error, 'standard output')) : resolve()))
          }),
    commit: async () => {},
    discard: async () => {},
  }
}

/** A file that is written under another name beside its place, and moved there when it is whole. */
export async function fileOutput(path: string): Promise<Output> {
  try {
    const target = await realpath(path).catch(() => path)
    const before = await stat(target).catch(() => null)
    if (before?.isDirectory()) throw new UserError('not-writable', `${path}: is a folder; -o names a file`)
    // A device or a named pipe cannot be replaced.
    if (before && !before.isFile()) return direct(await open(target, 'w'), path)
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    return replacing(await open(temporary, 'wx', before?.mode ?? 0o666), temporary, target, path)
  } catch (error) {
    throw fileError(error, path)
  }
}

function direct(file: FileHandle, path: string): Output {
  return { write: writer(file, path), commit: () => file.close(), discard: () => file.close().catch(() => {}) }
}

function replacing(file: FileHandle, temporary: string, target: string, path: string): Output {
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

const writer = (file: FileHandle, path: string) => async (text: string) => {
  try {
    await file.appendFile(text)
  } catch (error) {
    throw writeError(error, path)
  }
}

const writeError = (error: unknown, name: string): unknown => (isClosedPipe(error) ? error : fileError(error, name))
