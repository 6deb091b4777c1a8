import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../../core/errors.ts'

/**
 * Takes the lock of a file that is written where it is; returns what gives it back. The lock of a process that has died on this
 * machine is taken over. Throws a UserError where another run holds it.
 */
export function lock(path: string): () => void {
  const file = join(dirname(path), `.${basename(path)}.lock`)
  const own = `${process.pid} ${hostname()}\n`
  if (!create(file, own)) {
    if (isHeld(file)) throw new UserError('locked', `${path}: another run writes to it (if none does, delete ${file})`)
    rmSync(file, { force: true })
    if (!create(file, own)) throw new UserError('locked', `${path}: another run writes to it`)
  }
  return () => {
    if (holderOf(file) === own) rmSync(file, { force: true })
  }
}

function create(file: string, own: string): boolean {
  try {
    writeFileSync(file, own, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isHeld(file: string): boolean {
  const [pid = '', host = ''] = holderOf(file).trim().split(' ')
  if (host !== hostname()) return holderOf(file) !== ''
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function holderOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
