import { existsSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { type Baseline, baselineJson, parseBaseline, unknownTo } from '../../checks/baseline.ts'
import { UserError } from '../../core/errors.ts'
import type { Finding } from '../../core/finding.ts'
import type { SourceText } from '../input/read-texts.ts'
import { writeWhole } from '../output/output.ts'
import { type ConfigFile, ownPath } from './config-file.ts'
import { readSmallFile } from './small-file.ts'

const MAX_BASELINE_BYTES = 64 * 2 ** 20

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
  const path = flags.baseline ?? ownPath(file, 'baseline')
  if (path === null) {
    if (!flags.updateBaseline) return null
    throw new UserError('usage', '--update-baseline: name the file with --baseline, or with "baseline" in the config')
  }
  const key = keyOf(path, source)
  const baseline: Baseline = flags.updateBaseline ? new Map() : readBaseline(path)
  return { path: relative('.', path) || path, key, unknown: (findings) => unknownTo(baseline, key, findings) }
}

/** The article's path from the baseline's folder, so that both may move together; with its id where a file holds many. */
function keyOf(baseline: string, { path, id, isLine }: SourceText): string {
  const name = path === null ? '-' : relative(dirname(resolve(baseline)), resolve(path)).replaceAll('\\', '/')
  return isLine ? `${name}#${typeof id === 'string' ? id : JSON.stringify(id)}` : name
}

/** Throws a UserError where the file cannot be read or is no baseline. */
export function readBaseline(path: string): Baseline {
  const baseline = parseBaseline(readSmallFile(path, path, MAX_BASELINE_BYTES))
  if (baseline) return baseline
  throw new UserError('baseline', `${path}: is no baseline of newsparse; --update-baseline writes one`)
}

/** Throws a UserError where something else than a baseline would be overwritten. */
function refuseOtherThanBaseline(path: string): void {
  if (!existsSync(path)) return
  if (statSync(path).isFile() && statSync(path).size === 0) return
  if (parseBaseline(readSmallFile(path, path, MAX_BASELINE_BYTES))) return
  throw new UserError('baseline', `${path}: is no baseline of newsparse; --update-baseline does not overwrite it`)
}

export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  refuseOtherThanBaseline(path)
  await writeWhole(path, baselineJson(baseline))
}
