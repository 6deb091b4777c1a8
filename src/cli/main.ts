import { existsSync } from 'node:fs'
import { UserError } from '../core/errors.ts'
import { standardOutput } from './output/output.ts'
import { damageOr, EXIT, isClosedPipe, lineOf, printError } from './print-error.ts'
import { hasVersionFlag, printVersion } from './version.ts'

/** Runs the command line and returns its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // Errors of writing reach the code that writes; without listeners they would end the process.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  try {
    return hasVersionFlag(args) ? await printVersion(args.includes('--json')) : await runProgram(args)
  } catch (caught) {
    if (isClosedPipe(caught)) return EXIT.done
    const error = damageOr(caught)
    printError(lineOf(error))
    return error instanceof UserError ? EXIT.usage : EXIT.bug
  }
}

async function runProgram(args: readonly string[]): Promise<number> {
  const [{ CommanderError }, { programFor }, { withHelpOption }] = await Promise.all([
    import('commander'),
    import('./program.ts'),
    import('./help/help-arguments.ts'),
  ])
  let code: number = EXIT.done
  let help = ''
  const run = async (action: () => Promise<number>) => {
    code = await action()
  }
  const asked = withHelpOption(args)
  const program = await programFor(asked, run, (text) => {
    help += text
  })
  try {
    await program.parseAsync(asked, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) {
      await standardOutput().write(help)
      return EXIT.done
    }
    if (error.code === 'commander.help') return EXIT.usage // no command: the help was printed to stderr
    const message =
      error.code === 'commander.missingArgument' ? await missingArgument(error.message, args) : error.message
    throw new UserError('usage', usageLine(message, args))
  }
}

/** "missing required argument 'shell'", with the words that it may be where a line has room for them. */
async function missingArgument(error: string, [command = '']: readonly string[]): Promise<string> {
  const choices = await (await import('./program.ts')).choicesOf(command)
  return choices.length > 0 && choices.length <= MAX_CHOICES ? `${error}: one of ${choices.join(', ')}` : error
}

const MAX_CHOICES = 5

/** commander's message in one line. */
function usageLine(message: string, [command = '']: readonly string[]): string {
  const line = message.replace(/^error: |\.$/gu, '').replace(/\s*\n\s*/gu, ' ')
  if (isVersionAsked(command)) return `${line}; did you mean newsparse --version?`
  const isUnknown = line.startsWith('unknown command')
  // The help of the command that was used wrong says more than that of the program.
  const subject = !isUnknown && /^[a-z]+$/u.test(command) ? `${command} ` : ''
  if (!isUnknown || !existsSync(command)) return `${line}; see newsparse ${subject}--help`
  return `${line}; did you mean newsparse extract ${command}?`
}

/** The ways in which other commands are asked for their version. */
const isVersionAsked = (argument: string): boolean => ['version', '-v', '-version'].includes(argument)
