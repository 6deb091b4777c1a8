import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checksumOf, SECTOR } from './checksum.ts'
import { UserError } from './errors.ts'
import { PACKED_CHECKSUMS } from './packed-checksums.ts'

/** The code of the error that ends a run, whatever is to become of errors of single articles. */
export const DAMAGED = 'damaged-installation'

/** A packed file of the package. Throws a UserError that names it where the installation is damaged. */
export function readPackedFile(url: URL): Buffer {
  const path = fileURLToPath(url)
  const expected = PACKED_CHECKSUMS.get(path.replace(/^.*[\\/]/u, ''))
  if (expected === undefined) return readFileSync(path)
  const bytes = contentOf(path)
  if (bytes === null || checksumOf(bytes, SECTOR) !== expected) throw damaged(path)
  return bytes
}

export const damaged = (path: string): UserError =>
  new UserError(DAMAGED, `${path}: is damaged or missing; reinstall newsparse`)

/** The first file of the package that is not as the build left it, by the list that the build wrote; null where all are. */
export function damagedPart(): string | null {
  const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  const list = pathOf('./checksums.json')
  const checksums = existsSync(list) ? checksumsIn(readFileSync(list, 'utf8')) : {}
  if (checksums === null) return list
  const isAltered = ([name, checksum]: [string, number]): boolean => {
    const bytes = contentOf(pathOf(`./${name}`))
    return bytes === null || checksumOf(bytes) !== checksum
  }
  const altered = Object.entries(checksums).find(isAltered)
  return altered ? pathOf(`./${altered[0]}`) : null
}

function checksumsIn(list: string): Record<string, number> | null {
  try {
    return JSON.parse(list)
  } catch {
    return null
  }
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
