// The values of parsed options, as commander gives them.
import type { AnalyseOptions } from '../../analyse.ts'
import type { Kind } from '../../core/analysis.ts'
import type { Role } from '../../core/article.ts'
import { UserError } from '../../core/errors.ts'
import type { TableChoice } from '../../formats/format.ts'
import { FORMAT_ENDINGS, FORMAT_NAMES, type FormatName } from '../../formats/index.ts'
import type { CueEntry, SpeakerEntry } from '../../quotes/index.ts'

export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'ndjson', 'html-ndjson'] as const
export const OFFSET_UNITS = ['utf16', 'codepoint'] as const
export const ERROR_POLICIES = ['report', 'fail', 'record'] as const
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const

/** The options as commander gives them, by their long names. */
export type ExtractFlags = {
  readonly format?: FormatName
  readonly only?: readonly Kind[]
  readonly roles?: readonly Role[]
  readonly output?: string
  readonly allDates?: true
  readonly withText?: true
  readonly offsets: (typeof OFFSET_UNITS)[number]
  readonly inputFormat: (typeof INPUT_FORMATS)[number]
  readonly encoding?: string
  readonly textField: string
  readonly idField: string
  readonly dateField?: string
  readonly referenceDate?: string
  readonly bias?: string
  readonly candidates?: true
  readonly demonyms?: true
  readonly explain?: true
  readonly cues?: readonly CueEntry[]
  readonly speakers?: readonly SpeakerEntry[]
  readonly model?: string
  readonly minConfidence?: number
  readonly failIfEmpty?: true
  readonly onError?: (typeof ERROR_POLICIES)[number]
  readonly color: (typeof COLOR_CHOICES)[number]
  readonly watch?: true
  readonly jobs?: number
  readonly resume?: true
  readonly sort?: TableChoice['sort']
  readonly top?: number
} & { readonly [shorthand in Exclude<FormatName, 'table'>]?: true }

/** Flags for reading inputs. */
export interface ReadOptions extends Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'dateField'> {
  readonly encoding: string | undefined
}

/** The options that the analysis knows. */
export function analyseOptions(flags: ExtractFlags): Omit<AnalyseOptions, 'model'> {
  const { only, withText, referenceDate, bias, candidates, demonyms, explain, cues, speakers, minConfidence } = flags
  return {
    ...(only && { only }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(withText && { withText }),
    ...(referenceDate !== undefined && { referenceDate }),
    ...(bias !== undefined && { bias }),
    ...(candidates && { candidates }),
    ...(demonyms && { demonyms }),
    ...(explain && { explain }),
    ...(cues && { cues }),
    ...(speakers && { speakers }),
  }
}

export const readOptions = ({
  inputFormat,
  textField,
  idField,
  dateField,
  encoding,
}: Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'dateField' | 'encoding'>): ReadOptions => ({
  inputFormat,
  textField,
  idField,
  ...(dateField !== undefined && { dateField }),
  encoding,
})

/** The format that is asked for by name, by its shorthand or by the output file's name; else the table. */
export function chosenFormat(flags: ExtractFlags): FormatName {
  const format = namedFormat(FORMAT_NAMES, flags) ?? formatOfEnding(flags.output, FORMAT_ENDINGS) ?? 'table'
  if ((flags.sort ?? flags.top) !== undefined && format !== 'table' && format !== 'markdown') {
    throw new UserError('usage', `--sort and --top are for the formats table and markdown, not ${format}`)
  }
  return format
}

/** The format that --format or a shorthand names; null where none does. */
export function namedFormat<Name extends string>(
  names: readonly Name[],
  flags: { readonly format?: Name } & { readonly [name in Name]?: unknown },
): Name | null {
  const named = names.filter((name) => name === flags.format || flags[name] === true)
  if (named.length > 1) throw new UserError('usage', `only one format can be printed, not ${named.join(' and ')}`)
  return named[0] ?? null
}

/** Ends of names that promise another kind of file than any command writes. */
const FOREIGN = /\.(?:docx?|ods|odt|parquet|pdf|png|pptx?|rtf|sqlite|svg|toml|xlsx?|xml|ya?ml)$/u

/** The format that the end of an output's name asks for, if any. Throws a UserError where it promises what is not written. */
export function formatOfEnding<Name extends string>(
  path: string | undefined,
  endings: Readonly<Record<string, Name>>,
): Name | null {
  const name = path?.toLowerCase().replace(/\.gz$/u, '') ?? ''
  const ending = Object.keys(endings).find((each) => name.endsWith(each))
  if (ending !== undefined) return endings[ending] ?? null
  if (!FOREIGN.test(name)) return null
  const known = Object.keys(endings).join(', ')
  throw new UserError('usage', `${path}: no such file is written; end its name in one of ${known}`)
}
