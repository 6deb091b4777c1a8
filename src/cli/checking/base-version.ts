// `--base`: the version before of an article, from a file, a folder with the same paths, or a revision of git.
import { execFile } from 'node:child_process'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { AnalysedText } from '../../checks/rule.ts'
import { UserError } from '../../core/errors.ts'
import { aboutFile } from '../input/find-inputs.ts'
import { readBytes } from '../input/read-bytes.ts'
import type { ReadOptions } from '../options/flags.ts'
import { analysed, type CheckText, readOne } from './check-texts.ts'

/** The version before of an article; null where there is none, as of a new file. */
export type BaseOf = (source: CheckText) => Promise<AnalysedText | null>

/** Reads `--base`. Throws a UserError where it is none of the three. */
export async function baseFinder(
  base: string | undefined,
  options: ReadOptions,
  day: string | undefined,
): Promise<BaseOf> {
  if (base === undefined) return async () => null
  const about = base === '-' ? null : aboutFile(base)
  if (base === '-' || about?.isFile()) {
    const only = await analysed(await readOne(base, options), day)
    return async () => only
  }
  if (about?.isDirectory()) {
    return async (source) => {
      const path = source.path === null || source.isLine ? null : samePathIn(base, source.path)
      return path === null ? null : analysed(await readOne(path, options), day)
    }
  }
  if (!(await isRevision(base)))
    throw new UserError('not-found', `--base ${base}: is no file, no folder and no revision of git`)
  return async (source) => {
    const bytes = source.path === null || source.isLine ? null : await bytesAt(base, source.path)
    if (bytes === null) return null
    const read = { ...options, ...(source.isMarkdown && { inputFormat: 'text' as const }) }
    const { path, name, isLine, isMarkdown } = source
    for await (const text of await readBytes(bytes, path, `${base}:${name}`, read))
      return analysed({ path, name, isLine, isMarkdown, ...text }, day)
    return null
  }
}

/** The file in `folder` with the same path, or with the most of its end: `old/stories/a.txt`, else `old/a.txt`. */
function samePathIn(folder: string, path: string): string | null {
  const parts = relative('.', resolve(path))
    .split(/[\\/]/u)
    .filter((part) => part !== '..')
  const paths = parts.map((_, i) => join(folder, ...parts.slice(i)))
  return paths.find((each) => resolve(each) !== resolve(path) && aboutFile(each)?.isFile()) ?? null
}

const run = promisify(execFile)
/** No article is larger (bytes). */
const MAX_FILE = 64 * 2 ** 20

const isRevision = (revision: string): Promise<boolean> =>
  run('git', ['rev-parse', '--quiet', '--verify', '--end-of-options', `${revision}^{commit}`]).then(
    () => true,
    () => false,
  )

/** The file as it is at a revision; null where it is not. */
async function bytesAt(revision: string, path: string): Promise<Uint8Array | null> {
  const options = { cwd: dirname(resolve(path)), encoding: 'buffer' as const, maxBuffer: MAX_FILE }
  const object = `${revision}:./${basename(path)}`
  return run('git', ['cat-file', 'blob', object], options).then(
    ({ stdout }) => stdout,
    () => null,
  )
}
