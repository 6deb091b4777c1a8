import type { CommandDefinition } from '../commands/command.ts'
import { helpText, longFlag, type OptionDefinition, shortFlag, takesValue } from '../options/option.ts'
import type { CommandShape, OptionShape } from './command-shape.ts'

export const HELP: OptionDefinition = { flags: '-h, --help', summary: 'Print this help', group: 'Output' }

export const shapeOf = (name: string, command: CommandDefinition): CommandShape => ({
  name,
  summary: command.summary,
  usage: command.usage,
  arguments: command.arguments.map((each) => ({
    name: each.name.replace(/[<>[\].]/gu, ''),
    summary: each.choices ? `${each.summary}: ${each.choices.join(', ')}` : each.summary,
  })),
  options: [...command.options, HELP].map(optionShape),
  choices: command.arguments.flatMap(({ choices = [] }) => choices),
})

const optionShape = (option: OptionDefinition): OptionShape => ({
  flags: option.flags,
  short: shortFlag(option),
  long: longFlag(option),
  takesValue: takesValue(option),
  summary: `${helpText(option)}${option.default === undefined ? '' : ` (default: ${option.default})`}`,
  choices: option.choices ?? option.completions ?? [],
  isList: option.isList ?? false,
})
