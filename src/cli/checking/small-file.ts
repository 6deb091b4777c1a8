import { readFileSync, statSync } from 'node:fs'
import { UserError } from '../../core/errors.ts'
import { fileError } from '../print-error.ts'

/** The text of a regular file of at most so many bytes: a config may name a device, or a file that fills the memory. */
export function readSmallFile(path: string, name: string, largest: number): string {
  try {
    const about = statSync(path)
    if (!about.isFile()) throw new UserError('not-readable', `${name}: is no file`)
    if (about.size > largest) throw new UserError('not-readable', `${name}: is larger than ${largest / 2 ** 20} MiB`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw fileError(error, name)
  }
}
