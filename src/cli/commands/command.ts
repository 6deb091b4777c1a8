import type { CommandShape } from '../help/command-shape.ts'
import type { OptionDefinition } from '../options/option.ts'

export interface ArgumentDefinition {
  /** As commander writes it: "<rule>", "[inputs...]". */
  readonly name: string
  readonly summary: string
  /** Words that it may be; any where there are none. */
  readonly choices?: readonly string[]
}

/** Properties of the program that a command may use. */
export interface CommandLine {
  readonly allCommands: () => Promise<readonly CommandShape[]>
}

/** A command. Its module is loaded when it is run, or listed. */
export interface CommandDefinition<Flags = never> {
  /** In the imperative. */
  readonly summary: string
  /** The arguments as the usage line shows them. */
  readonly usage: string
  readonly arguments: readonly ArgumentDefinition[]
  readonly options: readonly OptionDefinition[]
  /** Lines of the shell; a comment stands behind two spaces. */
  readonly examples: readonly string[]
  /** Returns the exit code. `flags` are as `options` parse them. */
  readonly run: (args: readonly string[], flags: Flags, commandLine: CommandLine) => Promise<number>
}

/** The inputs of the commands that read articles. */
export const INPUTS: ArgumentDefinition = {
  name: '[inputs...]',
  summary: 'Files, folders (their .txt and .html files) or globs; - or none for standard input',
}
