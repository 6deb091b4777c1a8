import { dictionary } from '../core/dictionary.ts'
import { UserError } from '../core/errors.ts'
import { DAMAGED, damaged, damagedPart } from '../core/packed-file.ts'
import { printable } from '../core/printable.ts'

/** Exit codes. */
export const EXIT = { done: 0, findings: 1, usage: 2, bug: 70 } as const

/** A line on stderr, and below it the frames of a stack. Names in it are somebody else's. */
export function printError(line: string): void {
  process.stderr.write(`newsparse: ${line.split(FRAMES).map(printable).join('\n')}\n`)
}

const FRAMES = /\n(?= {4}at )/u

/** A line on stderr that is no error. */
export const printNote = printError

/** Is the package itself damaged? Parts that are missing or cut off show when they are loaded. */
export const isDamage = (error: unknown): boolean => error instanceof UserError && error.code === DAMAGED

/** A bug as an error of the installation, where a file of the package is missing or altered; other errors as they are. */
export function damageOr(error: unknown): unknown {
  const part = error instanceof UserError ? null : damagedPart()
  return part === null ? error : damaged(part)
}

/** The text of an error on stderr: one line for an error that the user can mend, the stack of a bug. */
export function lineOf(error: unknown): string {
  if (error instanceof UserError) return error.message
  return `this is a bug of newsparse: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** The reader of our output has gone, as `head` does. */
export const isClosedPipe = (error: unknown): boolean => codeOf(error) === 'EPIPE' || codeOf(error) === 'EOF'

const REASONS: Readonly<Record<string, string>> = dictionary({
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENAMETOOLONG: 'the name is too long',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EMFILE: 'too many files are open',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB; split it',
  Z_BUF_ERROR: 'the gzip-compressed data ends too early',
  Z_DATA_ERROR: 'the gzip-compressed data is damaged',
  ERR_STRING_TOO_LONG: 'is larger than 512 MiB; split it',
})

/** An error of the file system as one of the user's, with the file's name; others as they are. */
export function fileError(error: unknown, name: string): unknown {
  const code = codeOf(error)
  if (error instanceof UserError || code === null || isClosedPipe(error)) return error
  const reason = REASONS[code]
  if (reason) return new UserError(code === 'ENOENT' ? 'not-found' : 'not-readable', `${name}: ${reason}`)
  return /^E[A-Z0-9]+$/u.test(code) ? new UserError('not-readable', `${name}: ${code}`) : error
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}
