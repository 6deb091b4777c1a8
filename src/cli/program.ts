import { Command, Option } from 'commander'
import { LEAST_BESIDE } from '../formats/column-layout.ts'
import { type ArgumentDefinition, type CommandDefinition, INPUTS } from './commands/command.ts'
import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands/index.ts'
import { HELP, shapeOf } from './help/command-tree.ts'
import { formatHelpItem } from './help/format-help-item.ts'
import { helpText, type OptionDefinition } from './options/option.ts'
import { columnsFor } from './output/terminal.ts'
import { EXIT } from './print-error.ts'

const INTRODUCTION = `Reads news articles: who is in them, where, how much, and who said what.

Examples:
  newsparse extract story.txt                        tables of one article
  newsparse extract story.txt --json                 the same as JSON, with exact offsets
  newsparse extract stories/ --ndjson -o all.ndjson  a folder, one record a line
  newsparse extract *.txt --only quotes --csv        a spreadsheet of who said what
`

/** Runs a command and keeps its exit code. */
type Run = (action: () => Promise<number>) => Promise<void>

/** The program as far as the arguments need it: with the command that they name, else with all. */
export async function programFor(
  [first]: readonly string[],
  run: Run,
  print: (help: string) => void,
): Promise<Command> {
  const program = new Command('newsparse')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      outputError: () => {}, // main prints errors, in one line
      getOutHelpWidth: () => columnsFor(process.stdout.isTTY),
    })
    .configureHelp({ formatItem: formatHelpItem, minWidthToWrap: LEAST_BESIDE })
    .addHelpText('before', INTRODUCTION)
    .helpOption(HELP.flags, HELP.summary)
    .helpCommand('help [command]', 'Print the help of a command.')
    .option('-V, --version', 'Print the version; with --json also the data inside and their licences')
    .showSuggestionAfterError()
  const named = COMMAND_NAMES.find((name) => name === first)
  for (const [name, definition] of await definitionsOf(named ? [named] : COMMAND_NAMES)) {
    addCommand(program, name, definition, run)
  }
  return program
}

const definitionsOf = (names: readonly CommandName[]) =>
  Promise.all(names.map(async (name) => [name, (await COMMANDS[name]()) as CommandDefinition] as const))

/** The words that the arguments of a command may be; none where any may. */
export async function choicesOf(command: string): Promise<readonly string[]> {
  const named = COMMAND_NAMES.filter((name) => name === command)
  const definitions = await definitionsOf(named)
  return definitions.flatMap(([, definition]) => definition.arguments.flatMap(({ choices = [] }) => choices))
}

const allCommands = async () =>
  (await definitionsOf(COMMAND_NAMES)).map(([name, definition]) => shapeOf(name, definition))

function addCommand(program: Command, name: string, definition: CommandDefinition, run: Run): void {
  const { summary, usage, examples, options } = definition
  const shown = `${examples.length > 1 ? 'Examples' : 'Example'}:\n${examples.map((line) => `  ${line}\n`).join('')}`
  const command = program
    .command(name)
    .description(summary)
    .usage(usage)
    .helpOption(HELP.flags, HELP.summary)
    .addHelpText('before', shown)
  for (const argument of definition.arguments) command.argument(argument.name, argumentText(argument))
  for (const option of options) command.addOption(commanderOption(option))
  const showHelp = () => void process.stderr.write(`${shown}\nAll options: newsparse ${name} --help\n`)
  command.action((...given: readonly unknown[]) => {
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg) => typeof arg === 'string')
    if (waitsForNothing(definition, args, flagsOf(given.at(-2) as GivenFlags))) {
      showHelp()
      return run(async () => EXIT.usage)
    }
    // commander parsed the flags by the definition's own options.
    return run(() => definition.run(args, flagsOf(given.at(-2) as GivenFlags) as never, { allCommands }))
  })
}

/** Would the command wait for an article that somebody types, which looks like a crash? */
const waitsForNothing = (
  { arguments: [first] }: CommandDefinition,
  args: readonly string[],
  { printConfig }: GivenFlags,
): boolean => args.length === 0 && first?.name === INPUTS.name && process.stdin.isTTY && !printConfig

type GivenFlags = Readonly<Record<string, unknown>>

/** `-o -` is standard output, where output goes without the option. */
const flagsOf = ({ output, ...others }: GivenFlags): GivenFlags =>
  output === undefined || output === '-' ? others : { output, ...others }

const argumentText = ({ summary, choices }: ArgumentDefinition): string =>
  choices ? `${summary}: ${choices.join(', ')}` : summary

function commanderOption(definition: OptionDefinition): Option {
  const option = new Option(definition.flags, helpText(definition)).helpGroup(`${definition.group}:`)
  if (definition.default !== undefined) option.default(definition.default, String(definition.default))
  const { parse } = definition
  return parse ? option.argParser((value, before) => parse(value, before as never)) : option
}
