/** A command as completions and the manual show it. */
export interface CommandShape {
  readonly name: string
  readonly summary: string
  readonly usage: string
  readonly arguments: readonly { readonly name: string; readonly summary: string }[]
  readonly options: readonly OptionShape[]
  /** Words that its argument may be; empty for files. */
  readonly choices: readonly string[]
}

export interface OptionShape {
  readonly flags: string
  readonly short: string | null
  readonly long: string
  readonly takesValue: boolean
  readonly summary: string
  /** Words that its value may be; empty where it may be anything. */
  readonly choices: readonly string[]
  /** May it be several of them, with commas between? */
  readonly isList: boolean
}

export const flagsOf = ({ short, long }: OptionShape): string[] => (short ? [short, long] : [long])
