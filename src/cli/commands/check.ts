import { FINDINGS_FORMAT_NAMES } from '../../formats/findings/index.ts'
import type { CheckFlags } from '../checking/check-plan.ts'
import { CHECK_OPTIONS } from '../options/check-options.ts'
import * as option from '../options/definitions.ts'
import type { CommandDefinition } from './command.ts'

export const check: CommandDefinition<CheckFlags> = {
  summary: 'Report what an editor would stop at; exit 1 if there is something.',
  usage: '[FILE|FOLDER|GLOB|-]... [options]',
  arguments: [
    {
      name: '[inputs...]',
      summary: 'Files, folders (their .txt, .html and .md files) or globs; - or none for standard input',
    },
  ],
  options: [
    ...option.INPUT_OPTIONS,
    option.referenceDate,
    ...CHECK_OPTIONS,
    option.formatOf(FINDINGS_FORMAT_NAMES, 'text, or by the ending of -o'),
    ...option.shorthandsOf(FINDINGS_FORMAT_NAMES, 'text'),
    option.output,
    option.color,
    option.watch,
    option.jobs,
  ],
  examples: [
    'newsparse check story.txt',
    'newsparse check stories/ --fail-on warning --format github',
    'newsparse check story.txt --against transcript.txt  are the quotations as they were said?',
    'newsparse check new.txt --base old.txt              which facts changed?',
    'newsparse check stories/ --base main --changed      only what this branch changed',
    "newsparse check story.txt --require 'quotes>=2' --require 'no unattributed'",
  ],
  run: async (args, flags) => (await import('../checking/run-check.ts')).runCheck(args, flags),
}
