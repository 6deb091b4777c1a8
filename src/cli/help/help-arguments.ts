import { UserError } from '../../core/errors.ts'
import { didYouMean } from '../../core/suggest.ts'
import { COMMAND_NAMES } from '../commands/index.ts'

/** "help extract" as "extract --help"; other arguments as they are. Throws a UserError where there is no such command. */
export function withHelpOption(args: readonly string[]): readonly string[] {
  const [first, ...topics] = args
  const [topic, ...more] = topics[0] === '--' ? topics.slice(1) : topics
  if (first !== 'help') return args
  if (topic === undefined || topic === 'help' || topic === '--help' || topic === '-h') return ['--help']
  if (more.length > 0) throw new UserError('usage', `help is for one command; see newsparse help ${topic}`)
  const command = COMMAND_NAMES.find((name) => name === topic)
  if (command) return [command, '--help']
  throw new UserError(
    'usage',
    `there is no command "${topic}"${didYouMean(topic, COMMAND_NAMES)}; see newsparse --help`,
  )
}
