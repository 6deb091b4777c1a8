import { writeFile } from 'node:fs/promises'
import { UserError } from '../../core/errors.ts'
import { force } from '../options/definitions.ts'
import { EXIT, fileError, printNote } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

export const init: CommandDefinition<{ readonly force?: true }> = {
  summary: 'Write a commented newsparse.config.json into this folder.',
  usage: '[options]',
  arguments: [],
  options: [force],
  examples: ['newsparse init'],
  run: async (_, flags) => {
    const [{ initialConfig }, { CONFIG_NAME }] = await Promise.all([
      import('../../checks/describe-rules.ts'),
      import('../checking/config-file.ts'),
    ])
    await writeFile(CONFIG_NAME, initialConfig(), { flag: flags.force ? 'w' : 'wx' }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
        throw new UserError('exists', `${CONFIG_NAME}: is there already; --force replaces it`)
      }
      throw fileError(error, CONFIG_NAME)
    })
    printNote(`wrote ${CONFIG_NAME}`)
    return EXIT.done
  },
}
