import type { Command } from 'commander'
import { type CommandShape, commandTree, type OptionShape } from './command-tree.ts'
import { standardOutput } from './output.ts'

/** Prints the manual page, made from the command tree. */
export async function printManual(program: Command): Promise<number> {
  await standardOutput().write(manualOf(program))
  return 0
}

const EXITS: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'Done, also when nothing is found.'],
  [1, 'Findings, where the command was asked to tell of them by its exit code.'],
  [2, 'What was asked for cannot be done: a wrong option, a file that is not there or is no text.'],
  [70, 'A bug of newsparse.'],
  [130, 'Interrupted (Ctrl-C).'],
]

export function manualOf(program: Command): string {
  const commands = commandTree(program)
  const exits = EXITS.map(([code, meaning]) => `.TP\n.B ${code}\n${escaped(meaning)}`)
  return `${[
    '.TH NEWSPARSE 1 "" "" "newsparse"',
    '.SH NAME',
    'newsparse \\- who is in a news article, where, how much, and who said what',
    '.SH SYNOPSIS',
    ...commands.map(({ name, argument }) => `.B newsparse ${escaped(name)}\n${escaped(argument)}\n.br`),
    '.SH DESCRIPTION',
    'Reads news articles from files, folders and standard input: plain text, web pages, Markdown and lines of JSON.',
    'Prints people, organizations, places, numbers and quotes with their exact offsets. Nothing is fetched or sent over a network.',
    '.SH COMMANDS',
    ...commands.map(commandSection),
    '.SH EXIT STATUS',
    ...exits,
    '.SH ENVIRONMENT',
    '.TP\n.B NO_COLOR, FORCE_COLOR\nTurn colours off or on, where \\-\\-color does not.',
  ].join('\n')}\n`
}

function commandSection({ name, argument, description, arguments: args, options }: CommandShape): string {
  const named = args.map((each) => `.TP\n.I ${escaped(each.name)}\n${escaped(each.description)}`)
  return [
    `.SS newsparse ${escaped(name)} ${escaped(argument)}`,
    escaped(description),
    ...named,
    ...options.map(optionEntry),
  ].join('\n')
}

const optionEntry = ({ flags, description }: OptionShape): string =>
  `.TP\n.B ${escaped(flags)}\n${escaped(description)}`

/** Text that roff prints as it is. */
const escaped = (text: string): string =>
  text
    .replace(/\\/gu, '\\e')
    .replace(/-/gu, '\\-')
    .replace(/^(?=[.'])/gmu, '\\&')
