import { changesBetween } from '../checks/changes.ts'
import { changesJson, changesTable } from '../formats/changes.ts'
import { analysed, readOne } from './check-texts.ts'
import { EXIT } from './errors.ts'
import { type ExtractFlags, readOptions } from './options.ts'
import { standardOutput } from './output.ts'

/** The options of `diff` as commander gives them. */
export interface DiffFlags
  extends Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'color'> {
  readonly format?: 'table' | 'json'
}

/** The command `diff`; returns its exit code. */
export async function runDiff(old: string, now: string, flags: DiffFlags): Promise<number> {
  const [before, after] = [await readOne(old, readOptions(flags)), await readOne(now, readOptions(flags))]
  const changes = changesBetween(
    await analysed(before, flags.referenceDate),
    await analysed(after, flags.referenceDate),
  )
  const comparison = { before: before.name, after: after.name, changes }
  const columns = (process.stdout.isTTY && process.stdout.columns) || 80
  await standardOutput().write(flags.format === 'json' ? changesJson(comparison) : changesTable(comparison, columns))
  return EXIT.done
}
