import { UserError } from '../../core/errors.ts'
import {
  color,
  exitCode,
  formatOf,
  INPUT_OPTIONS,
  output,
  referenceDate,
  shorthandsOf,
} from '../options/definitions.ts'
import { type ExtractFlags, formatOfEnding, namedFormat, readOptions } from '../options/flags.ts'
import { writeWhole } from '../output/output.ts'
import { refuseInputAsOutput } from '../output/protect-inputs.ts'
import { columnsFor } from '../output/terminal.ts'
import { EXIT } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

const DIFF_FORMATS = ['table', 'json'] as const
const DIFF_ENDINGS = { '.txt': 'table', '.json': 'json' } as const

export type DiffFlags = Pick<
  ExtractFlags,
  'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'output' | 'color'
> & {
  readonly format?: (typeof DIFF_FORMATS)[number]
  readonly json?: true
  readonly exitCode?: true
}

export const diff: CommandDefinition<DiffFlags> = {
  summary: 'Compare the facts of two versions of an article.',
  usage: 'OLD NEW [options]',
  arguments: [
    { name: '<old>', summary: 'The version before; - for standard input' },
    { name: '<new>', summary: 'The version now; - for standard input' },
  ],
  options: [
    ...INPUT_OPTIONS,
    referenceDate,
    formatOf(DIFF_FORMATS, 'table, or by the ending of -o'),
    ...shorthandsOf(DIFF_FORMATS, 'table'),
    output,
    color,
    exitCode,
  ],
  examples: ['newsparse diff story-1.txt story-2.txt --json'],
  run: printChanges,
}

async function printChanges([old = '', now = '']: readonly string[], flags: DiffFlags): Promise<number> {
  if (old === '-' && now === '-') throw new UserError('usage', 'only one of the versions can be standard input')
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
  refuseInputAsOutput(flags.output, [], [old, now])
  const isJson = (namedFormat(DIFF_FORMATS, flags) ?? formatOfEnding(flags.output, DIFF_ENDINGS)) === 'json'
  await writeWhole(
    flags.output,
    isJson
      ? changesJson(comparison)
      : changesTable(comparison, columnsFor(flags.output === undefined && process.stdout.isTTY)),
  )
  return flags.exitCode && changes.length > 0 ? EXIT.findings : EXIT.done
}
