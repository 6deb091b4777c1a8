import { FINDINGS_FORMAT_NAMES } from '../../formats/findings/index.ts'
import type { CheckFlags } from '../checking/run-check.ts'
import { CHECK_OPTIONS } from '../options/check-options.ts'
import * as option from '../options/definitions.ts'
import { EXIT } from '../print-error.ts'
import { type CommandDefinition, INPUTS } from './command.ts'

export const check: CommandDefinition<CheckFlags> = {
  summary: 'Report what an editor would stop at; exit 1 if there is something.',
  usage: '[FILE|FOLDER|GLOB|-]... [options]',
  arguments: [INPUTS],
  options: [
    ...option.INPUT_OPTIONS,
    option.referenceDate,
    ...CHECK_OPTIONS,
    option.formatOf(FINDINGS_FORMAT_NAMES, 'text'),
    option.output,
    option.color,
  ],
  examples: [
    'newsparse check story.txt',
    'newsparse check stories/ --fail-on warning --format github',
    'newsparse check story.txt --against transcript.txt  are the quotations as they were said?',
    'newsparse check new.txt --base old.txt              which facts changed?',
    "newsparse check story.txt --require 'quotes>=2' --require 'no unattributed'",
  ],
  run: async (args, flags, { showHelp }) => {
    if (args.length > 0 || !process.stdin.isTTY || flags.printConfig) {
      return (await import('../checking/run-check.ts')).runCheck(args, flags)
    }
    showHelp()
    return EXIT.usage
  },
}
