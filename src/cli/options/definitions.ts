// Every option of every command, once: the same option has the same text wherever it is taken.
import { KINDS } from '../../core/analysis.ts'
import { ROLES } from '../../core/roles.ts'
import { TABLE_ORDERS } from '../../formats/format.ts'
import { COLOR_CHOICES, ERROR_POLICIES, INPUT_FORMATS, OFFSET_UNITS } from './flags.ts'
import { choice, type OptionDefinition } from './option.ts'
import {
  oneOf,
  parseConfidence,
  parseCountry,
  parseDay,
  parseEncoding,
  parseJobs,
  parseKinds,
  parseRoles,
  parseRows,
} from './parse-values.ts'
import { readCues, readSpeakers } from './user-lists.ts'

const inputFormat = choice({
  flags: '--input-format <format>',
  summary: 'Read inputs as this format',
  group: 'Input',
  choices: INPUT_FORMATS,
  default: 'auto',
})

const textField: OptionDefinition = {
  flags: '--text-field <name>',
  summary: 'Read the text from this field of an NDJSON line',
  group: 'Input',
  default: 'text',
}

const idField: OptionDefinition = {
  flags: '--id-field <name>',
  summary: 'Copy the id from this field of an NDJSON line',
  group: 'Input',
  default: 'id',
}

const dateField: OptionDefinition = {
  flags: '--date-field <name>',
  summary: 'Read the day of publication from this field of an NDJSON line',
  group: 'Input',
  defaultText: 'published, then date',
}

const encoding: OptionDefinition = {
  flags: '--encoding <name>',
  summary: 'Decode inputs from this encoding, such as windows-1251',
  group: 'Input',
  defaultText: 'as the input says, else UTF-8',
  parse: parseEncoding,
}

/** Options for reading inputs, the same in every command. */
export const INPUT_OPTIONS: readonly OptionDefinition[] = [inputFormat, textField, idField, dateField, encoding]

export const onError: OptionDefinition = {
  flags: '--on-error <policy>',
  summary: 'Report bad inputs and exit 2, fail at the first, or record them in the output',
  group: 'Input',
  defaultText: 'report; record for NDJSON',
  parse: oneOf('--on-error', ERROR_POLICIES),
  choices: ERROR_POLICIES,
}

export const only: OptionDefinition = {
  flags: '--only <kinds>',
  summary: 'Extract only these kinds, with commas between',
  group: 'Analysis',
  choices: KINDS,
  isList: true,
  defaultText: 'all',
  parse: parseKinds,
}

export const roles: OptionDefinition = {
  flags: '--roles <roles>',
  summary: 'Read paragraphs with these roles only, with commas between',
  group: 'Analysis',
  choices: ROLES,
  isList: true,
  defaultText: 'all but chrome',
  parse: parseRoles,
}

export const referenceDate: OptionDefinition = {
  flags: '--reference-date <day>',
  summary: 'Count "last Tuesday" from this day, such as 2025-04-28',
  group: 'Analysis',
  defaultText: 'the day that the line or the article gives',
  parse: parseDay,
}

export const bias: OptionDefinition = {
  flags: '--bias <country>',
  summary: 'Prefer the places of this country, such as US',
  group: 'Analysis',
  parse: parseCountry,
}

export const candidates: OptionDefinition = {
  flags: '--candidates',
  summary: 'Add what each place name may mean to JSON, with probabilities',
  group: 'Analysis',
}

export const demonyms: OptionDefinition = {
  flags: '--demonyms',
  summary: 'Add adjectives of nationality, such as Kenyan, to the mentions of places',
  group: 'Analysis',
}

export const explain: OptionDefinition = {
  flags: '--explain',
  summary: 'Add why each quotation has its speaker to JSON',
  group: 'Analysis',
}

export const cues: OptionDefinition = {
  flags: '--cues <file>',
  summary: 'Add the verbs of speech in this file, one a line',
  group: 'Analysis',
  parse: readCues,
}

export const speakers: OptionDefinition = {
  flags: '--speakers <file>',
  summary: 'Add the speakers in this file, one a line: name; other forms',
  group: 'Analysis',
  parse: readSpeakers,
}

export const model: OptionDefinition = {
  flags: '--model <file>',
  summary: 'Find names with this model of npm run train:tagger',
  group: 'Analysis',
}

export const minConfidence: OptionDefinition = {
  flags: '--min-confidence <share>',
  summary: 'Leave out people, organizations and places less sure than this, 0 to 1',
  group: 'Analysis',
  defaultText: '0',
  parse: parseConfidence,
}

export const failIfEmpty: OptionDefinition = {
  flags: '--fail-if-empty',
  summary: 'Exit 1 if nothing is found in an article',
  group: 'Analysis',
}

/** `--format` of a command. */
export const formatOf = (formats: readonly string[], defaultText: string): OptionDefinition =>
  choice({
    flags: '-f, --format <format>',
    summary: 'Print this format',
    group: 'Output',
    choices: formats,
    defaultText,
  })

/** "--json" for "--format json", of each format but the default. */
export const shorthandsOf = (formats: readonly string[], usual: string): OptionDefinition[] =>
  formats
    .filter((format) => format !== usual)
    .map((format) => ({
      flags: `--${format}`,
      summary: `Print ${format}, as --format ${format} does`,
      group: 'Output',
    }))

export const output: OptionDefinition = {
  flags: '-o, --output <file>',
  summary: 'Write to this file, whole or not at all; - for standard output',
  group: 'Output',
  defaultText: '-',
}

export const allDates: OptionDefinition = {
  flags: '--all-dates',
  summary: 'Show dates whose day, month or year is not known, too, in tables',
  group: 'Output',
}

export const withText: OptionDefinition = {
  flags: '--with-text',
  summary: "Add the article's text to its record",
  group: 'Output',
}

export const offsets = choice({
  flags: '--offsets <unit>',
  summary: 'Count offsets in this unit',
  group: 'Output',
  choices: OFFSET_UNITS,
  default: 'utf16',
})

export const resume: OptionDefinition = {
  flags: '--resume',
  summary: 'Continue the NDJSON file of -o: skip the articles in it',
  group: 'Output',
}

export const color = choice({
  flags: '--color <when>',
  summary: 'Use colour',
  group: 'Output',
  choices: COLOR_CHOICES,
  default: 'auto',
})

export const watch: OptionDefinition = {
  flags: '--watch',
  summary: 'Re-run when an input changes, until Ctrl-C',
  group: 'Output',
}

export const exitCode: OptionDefinition = {
  flags: '--exit-code',
  summary: 'Exit 1 if something differs',
  group: 'Output',
}

export const groupBy = (groups: readonly string[]): OptionDefinition =>
  choice({ flags: '--by <group>', summary: 'Print the tables of each group, too', group: 'Output', choices: groups })

/** `--top` of a command whose tables are cut after so many rows where it is not given, or not at all. */
export const topRows = (rows?: number): OptionDefinition => ({
  flags: '--top <rows>',
  summary: 'Print at most this many rows of a table',
  group: 'Output',
  ...(rows === undefined ? { defaultText: 'all' } : { default: rows }),
  parse: parseRows,
})

export const sort = choice({
  flags: '--sort <order>',
  summary: 'Print entities in the order of the text, or those mentioned most first',
  group: 'Output',
  choices: TABLE_ORDERS,
  defaultText: 'text',
})

export const force: OptionDefinition = {
  flags: '--force',
  summary: 'Replace an existing config',
  group: 'Output',
}

export const jobs: OptionDefinition = {
  flags: '--jobs <count>',
  summary: 'Read this many articles side by side',
  group: 'Speed',
  defaultText: 'as many as cores and memory allow; one for few articles',
  parse: parseJobs,
}

export const stdio: OptionDefinition = {
  flags: '--stdio',
  summary: 'Serve over standard input and output, as without it: many editors add it',
  group: 'Input',
}
