import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Baseline, parseBaseline, unknownTo } from '../../checks/baseline.ts'
import { UserError } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { SourceText } from '../input/read-texts.ts'
import { fileOutput } from '../output/output.ts'
import { fileError } from '../print-error.ts'
import type { ConfigFile } from './config-file.ts'

/** The baseline of an article: its file, the article's key in it, and what it does not know. */
export interface KnownFindings {
  readonly path: string
  readonly key: string
  readonly unknown: (findings: readonly Finding[]) => readonly Finding[]
}

interface BaselineFlags {
  readonly baseline?: string
  readonly updateBaseline?: true
}

/** The baseline that counts for an article; null where there is none. A flag counts before the config. */
export async function baselineFor(
  flags: BaselineFlags,
  file: ConfigFile,
  source: SourceText,
): Promise<KnownFindings | null> {
  const path =
    flags.baseline ?? (file.config.baseline === undefined ? undefined : join(file.folder, file.config.baseline))
  if (path === undefined) {
    if (!flags.updateBaseline) return null
    throw new UserError('usage', '--update-baseline: name the file with --baseline, or with "baseline" in the config')
  }
  const key = keyOf(path, source)
  const baseline = flags.updateBaseline ? EMPTY : await read(path)
  return { path: relative('.', path) || path, key, unknown: (findings) => unknownTo(baseline, key, findings) }
}

const EMPTY: Baseline = { schema: 'newsparse-baseline/1', articles: {} }

/** The article's path from the baseline's folder, so that both may move together; with its id where a file holds many. */
function keyOf(baseline: string, { path, id, isLine }: SourceText): string {
  const name = path === null ? '-' : relative(dirname(resolve(baseline)), resolve(path)).replaceAll('\\', '/')
  return isLine ? `${name}#${typeof id === 'string' ? id : JSON.stringify(id)}` : name
}

const read = async (path: string): Promise<Baseline> => {
  const json = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(error, path)
  })
  const baseline = parseBaseline(json)
  if (baseline) return baseline
  throw new UserError('baseline', `${path}: is no baseline of newsparse; --update-baseline writes one`)
}

export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  const output = await fileOutput(path)
  try {
    await output.write(`${JSON.stringify(baseline, null, 2)}\n`)
    await output.commit()
  } finally {
    await output.discard()
  }
}
