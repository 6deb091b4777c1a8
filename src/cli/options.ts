// The options of `extract`: what commander parses, checked and made into a plan of the run.
import type { AnalyseOptions } from '../analyse.ts'
import { KINDS, type Kind } from '../core/analysis.ts'
import { UserError } from '../core/errors.ts'
import { FORMAT_NAMES, type FormatName, formatOfFile } from '../formats/index.ts'
import type { CueEntry, SpeakerEntry } from '../quotes/index.ts'
import { didYouMean } from './suggest.ts'

export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'ndjson'] as const
export const OFFSET_UNITS = ['utf16', 'codepoint'] as const
export const ERROR_POLICIES = ['report', 'fail', 'record'] as const
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const

/** The options as commander gives them, by their long names. */
export type ExtractFlags = {
  readonly format?: FormatName
  readonly only?: readonly Kind[]
  readonly output?: string
  readonly withText?: true
  readonly offsets: (typeof OFFSET_UNITS)[number]
  readonly inputFormat: (typeof INPUT_FORMATS)[number]
  readonly encoding?: string
  readonly textField: string
  readonly idField: string
  readonly referenceDate?: string
  readonly bias?: string
  readonly candidates?: true
  readonly explain?: true
  readonly cues?: readonly CueEntry[]
  readonly speakers?: readonly SpeakerEntry[]
  readonly model?: string
  readonly failIfEmpty?: true
  readonly onError?: (typeof ERROR_POLICIES)[number]
  readonly color: (typeof COLOR_CHOICES)[number]
  readonly watch?: true
  readonly jobs?: number
  readonly resume?: true
} & { readonly [shorthand in Exclude<FormatName, 'table'>]?: true }

/** How inputs are read. */
export interface ReadOptions extends Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField'> {
  readonly encoding: string | undefined
}

/** The options that the analysis knows. An option of its own is one line here, and one in flags.ts. */
export function analyseOptions(flags: ExtractFlags): Omit<AnalyseOptions, 'model'> {
  const { only, withText, referenceDate, bias, candidates, explain, cues, speakers } = flags
  return {
    ...(only && { only }),
    ...(withText && { withText }),
    ...(referenceDate !== undefined && { referenceDate }),
    ...(bias !== undefined && { bias }),
    ...(candidates && { candidates }),
    ...(explain && { explain }),
    ...(cues && { cues }),
    ...(speakers && { speakers }),
  }
}

export const readOptions = ({
  inputFormat,
  textField,
  idField,
  encoding,
}: Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'encoding'>): ReadOptions => ({
  inputFormat,
  textField,
  idField,
  encoding,
})

/** The format that is asked for by name, by its shorthand or by the output file's name; else the table. */
export function chosenFormat(flags: ExtractFlags): FormatName {
  const shorthands = FORMAT_NAMES.filter((name) => name !== 'table' && flags[name])
  const chosen = [...new Set([...(flags.format ? [flags.format] : []), ...shorthands])]
  if (chosen.length > 1) throw new UserError('usage', `only one format can be printed, not ${chosen.join(' and ')}`)
  return chosen[0] ?? (flags.output === undefined ? null : formatOfFile(flags.output)) ?? 'table'
}

/** A parser of an option's value that lets these pass. */
export const oneOf =
  <T extends string>(flag: string, choices: readonly T[]) =>
  (value: string): T => {
    const choice = choices.find((each) => each === value)
    if (choice) return choice
    const hint = didYouMean(value, choices)
    throw new UserError('usage', `${flag} is one of ${choices.join(', ')}, not "${value}"${hint}`)
  }

/** "people,quotes": kinds in any order, also over several --only. */
export function parseKinds(value: string, before: readonly Kind[] = []): readonly Kind[] {
  const kinds = value.split(',').map((kind) => oneOf('--only', KINDS)(kind.trim()))
  return [...new Set([...before, ...kinds])]
}

export function parseJobs(value: string): number {
  const jobs = Number(value)
  if (/^\d+$/u.test(value) && jobs >= 1 && jobs <= 512) return jobs
  throw new UserError('usage', `--jobs is a number of workers, 1 or more, not "${value}"`)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

export function parseDay(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  if (DAY.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value
  throw new UserError('usage', `--reference-date is a day such as 2025-04-28, not "${value}"`)
}

export function parseCountry(value: string): string {
  if (/^[A-Za-z]{2}$/u.test(value)) return value.toUpperCase()
  throw new UserError('usage', `--bias is a country's code of two letters, such as US or GB, not "${value}"`)
}

export function parseEncoding(value: string): string {
  try {
    new TextDecoder(value)
    return value
  } catch {
    throw new UserError('usage', `--encoding: no encoding is called "${value}"; try utf-8, windows-1251 or shift_jis`)
  }
}
