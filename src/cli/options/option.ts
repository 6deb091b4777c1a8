import { oneOf } from './parse-values.ts'

/** The headings of help, in its order. */
export type OptionGroup = 'Input' | 'Analysis' | 'Checks' | 'Output' | 'Speed'

/** An option, for help, completions and the manual as for parsing. */
export interface OptionDefinition {
  /** "-o, --output <file>" */
  readonly flags: string
  /** In the imperative, without choices and default. */
  readonly summary: string
  readonly group: OptionGroup
  /** Words that its value may be; any where there are none. */
  readonly choices?: readonly string[]
  /** Words that completion offers for its value, where help does not list them. */
  readonly completions?: readonly string[]
  /** May its value be several of the words, with commas between? */
  readonly isList?: true
  readonly default?: string | number
  /** The default in words, where it depends on something. */
  readonly defaultText?: string
  /** Parses a value; `before` is the result of the same option before it. Throws a UserError. */
  readonly parse?: (value: string, before: never) => unknown
}

/** "--output" of "-o, --output <file>" */
export const longFlag = ({ flags }: OptionDefinition): string => /--[\w-]+/u.exec(flags)?.[0] ?? flags

/** "-o" of "-o, --output <file>" */
export const shortFlag = ({ flags }: OptionDefinition): string | null => /^-\w/u.exec(flags)?.[0] ?? null

export const takesValue = ({ flags }: OptionDefinition): boolean => flags.includes('<')

/** An option whose value is one of a few words. */
export const choice = (option: OptionDefinition & { readonly choices: readonly string[] }): OptionDefinition => ({
  ...option,
  parse: oneOf(longFlag(option), option.choices),
})

/** "Use colour: auto, always, never" */
export const helpText = ({ summary, choices, defaultText }: OptionDefinition): string =>
  `${summary}${choices ? `: ${choices.join(', ')}` : ''}${defaultText === undefined ? '' : ` (default: ${defaultText})`}`
