import { manualOf } from '../help/manual.ts'
import { standardOutput } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import { packageVersion } from '../version.ts'
import type { CommandDefinition } from './command.ts'

export const man: CommandDefinition = {
  summary: 'Print the manual page.',
  usage: '',
  arguments: [],
  options: [],
  examples: ['newsparse man > newsparse.1 && man ./newsparse.1'],
  run: async (_, __, { allCommands }) => {
    await standardOutput().write(manualOf(await allCommands(), packageVersion()))
    return EXIT.done
  },
}
