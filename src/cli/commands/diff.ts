import { color, exitCode, formatOf, INPUT_OPTIONS, referenceDate, shorthandsOf } from '../options/definitions.ts'
import { type ExtractFlags, namedFormat, readOptions } from '../options/flags.ts'
import { standardOutput } from '../output/output.ts'
import { columnsFor } from '../output/terminal.ts'
import { EXIT } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

const DIFF_FORMATS = ['table', 'json'] as const

export type DiffFlags = Pick<
  ExtractFlags,
  'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'color'
> & {
  readonly format?: (typeof DIFF_FORMATS)[number]
  readonly json?: true
  readonly exitCode?: true
}

export const diff: CommandDefinition<DiffFlags> = {
  summary: 'Compare the facts of two versions of an article.',
  usage: 'OLD NEW [options]',
  arguments: [
    { name: '<old>', summary: 'The version before' },
    { name: '<new>', summary: 'The version now; - for standard input' },
  ],
  options: [
    ...INPUT_OPTIONS,
    referenceDate,
    formatOf(DIFF_FORMATS, 'table'),
    ...shorthandsOf(DIFF_FORMATS, 'table'),
    color,
    exitCode,
  ],
  examples: ['newsparse diff story-1.txt story-2.txt --json'],
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
  const isJson = namedFormat(DIFF_FORMATS, flags) === 'json'
  await standardOutput().write(
    isJson ? changesJson(comparison) : changesTable(comparison, columnsFor(process.stdout.isTTY)),
  )
  return flags.exitCode && changes.length > 0 ? EXIT.findings : EXIT.done
}
