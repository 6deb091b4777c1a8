import type { CommandShape, OptionShape } from './command-shape.ts'

const EXITS: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'Done, also when nothing is found.'],
  [1, 'Findings, where the command was asked to tell of them by its exit code.'],
  [2, 'What was asked for cannot be done: a wrong option, a file that is not there or is no text.'],
  [70, 'A bug of newsparse.'],
  [130, 'Interrupted (Ctrl-C).'],
]

export function manualOf(commands: readonly CommandShape[], version: string): string {
  const exits = EXITS.map(([code, meaning]) => `.TP\n.B ${code}\n${escaped(meaning)}`)
  return `${[
    `.TH NEWSPARSE 1 "" "newsparse ${escaped(version)}" "newsparse"`,
    '.SH NAME',
    'newsparse \\- who is in a news article, where, how much, and who said what',
    '.SH SYNOPSIS',
    ...commands.map(({ name, usage }) => `.B newsparse ${escaped(name)}\n${escaped(usage)}\n.br`),
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

function commandSection({ name, usage, summary, arguments: args, options }: CommandShape): string {
  const named = args.map((each) => `.TP\n.I ${escaped(each.name)}\n${escaped(each.summary)}`)
  return [
    `.SS newsparse ${escaped(name)} ${escaped(usage)}`,
    escaped(summary),
    ...named,
    ...options.map(optionEntry),
  ].join('\n')
}

const optionEntry = ({ flags, summary }: OptionShape): string => `.TP\n.B ${escaped(flags)}\n${escaped(summary)}`

/** Text that roff prints as it is. */
const escaped = (text: string): string =>
  text
    .replace(/\\/gu, '\\e')
    .replace(/-/gu, '\\-')
    .replace(/^(?=[.'])/gmu, '\\&')
