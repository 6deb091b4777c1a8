import { color, exitCode, formatOf, INPUT_OPTIONS, referenceDate } from '../options/definitions.ts'
import { type ExtractFlags, readOptions } from '../options/flags.ts'
import { standardOutput } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

export interface DiffFlags
  extends Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'color'> {
  readonly format?: 'table' | 'json'
  readonly exitCode?: true
}

export const diff: CommandDefinition<DiffFlags> = {
  summary: 'Compare the facts of two versions of an article.',
  usage: 'OLD NEW [options]',
  arguments: [
    { name: '<old>', summary: 'The version before' },
    { name: '<new>', summary: 'The version now; - for standard input' },
  ],
  options: [...INPUT_OPTIONS, referenceDate, formatOf(['table', 'json'], 'table'), color, exitCode],
  examples: ['newsparse diff story-1.txt story-2.txt --format json'],
  run: printChanges,
}

async function printChanges([old = '', now = '']: readonly string[], flags: DiffFlags): Promise<number> {
  const [{ changesBetween }, { foldRenamings }, { changesJson, changesTable }, { analysed, readOne }] =
    await Promise.all([
      import('../../checks/version-changes.ts'),
      import('../../checks/fold-renamings.ts'),
      import('../../formats/render-changes.ts'),
      import('../checking/check-texts.ts'),
    ])
  const [before, after] = [await readOne(old, readOptions(flags)), await readOne(now, readOptions(flags))]
  const changes = foldRenamings(
    changesBetween(await analysed(before, flags.referenceDate), await analysed(after, flags.referenceDate)),
  )
  const comparison = { before: before.name, after: after.name, changes }
  const columns = (process.stdout.isTTY && process.stdout.columns) || 80
  await standardOutput().write(flags.format === 'json' ? changesJson(comparison) : changesTable(comparison, columns))
  return flags.exitCode && changes.length > 0 ? EXIT.findings : EXIT.done
}
