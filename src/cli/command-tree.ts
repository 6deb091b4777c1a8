import type { Command, Option } from 'commander'

/** A command as completions and the manual need it. */
export interface CommandShape {
  readonly name: string
  readonly description: string
  readonly argument: string
  readonly arguments: readonly { readonly name: string; readonly description: string }[]
  readonly options: readonly OptionShape[]
  /** Words that its argument may be; empty for files. */
  readonly choices: readonly string[]
}

export interface OptionShape {
  readonly flags: string
  readonly short: string | null
  readonly long: string
  readonly takesValue: boolean
  readonly description: string
  /** Words that its value may be; empty where it may be anything. */
  readonly choices: readonly string[]
}

/** The program's commands, as commander knows them: the one source of help, completions and manual. */
export function commandTree(program: Command): CommandShape[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    argument: command.usage(),
    arguments: command.registeredArguments.map((each) => ({ name: each.name(), description: each.description })),
    options: optionsOf(command),
    choices: command.name() === 'completion' ? wordsIn(command.registeredArguments[0]?.description ?? '') : [],
  }))
}

export const optionsOf = (command: Command): OptionShape[] => [
  ...command.options.filter(({ hidden }) => !hidden).map(optionOf),
  { flags: '-h, --help', short: '-h', long: '--help', takesValue: false, description: 'show this help', choices: [] },
]

const optionOf = (option: Option): OptionShape => ({
  flags: option.flags,
  short: option.short ?? null,
  long: option.long ?? '',
  takesValue: option.required || option.optional,
  description: option.description,
  choices: wordsIn(option.description),
})

/** "what to print: table, json": the choices that a description lists at its end. */
function wordsIn(description: string): string[] {
  const list = /(?:^|: )(?<list>[\w-]+(?:, [\w-]+)+)$/u.exec(description)?.groups?.list
  return list?.split(', ') ?? []
}
