import { statSync } from 'node:fs'
import { UserError } from '../../core/errors.ts'
import { printable } from '../../core/printable.ts'
import type { Input } from '../input/find-inputs.ts'

/** Throws a UserError where `output` is one of the files that are read, under whatever name: it would take its place. */
export function refuseInputAsOutput(
  output: string | undefined,
  inputs: readonly Input[],
  others: readonly (string | undefined)[] = [],
): void {
  const own = output === undefined ? null : identityOf(output)
  if (own === null) return
  const paths = [...inputs.flatMap((input) => (input.kind === 'file' ? [input.path] : [])), ...others]
  const same = paths.find((path) => path !== undefined && identityOf(path) === own)
  if (same === undefined) return
  const name = same === output ? '' : `, which is ${printable(same)}`
  throw new UserError('is-input', `${output}: is an input${name}; write to another file`)
}

/** Device and inode of a regular file; null where there is none. */
function identityOf(path: string): string | null {
  try {
    const about = statSync(path, { bigint: true })
    return about.isFile() ? `${about.dev} ${about.ino}` : null
  } catch {
    return null
  }
}
