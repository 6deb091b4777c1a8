import { writeFile } from 'node:fs/promises'
import { initialConfig } from '../checks/explain.ts'
import { UserError } from '../core/errors.ts'
import { CONFIG_NAME } from './config.ts'
import { EXIT, fileError } from './errors.ts'

/** The command `init`: the config of this folder, with every rule in a comment. */
export async function writeConfig(force: boolean): Promise<number> {
  await writeFile(CONFIG_NAME, initialConfig(), { flag: force ? 'w' : 'wx' }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UserError('exists', `${CONFIG_NAME}: is there already; --force replaces it`)
    }
    throw fileError(error, CONFIG_NAME)
  })
  process.stderr.write(`newsparse: wrote ${CONFIG_NAME}\n`)
  return EXIT.done
}
