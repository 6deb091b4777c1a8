// The options of the commands, for commander, by the groups in which their help shows them.
import { Option } from 'commander'
import { KINDS } from '../core/analysis.ts'
import { FORMAT_NAMES } from '../formats/index.ts'
import {
  COLOR_CHOICES,
  ERROR_POLICIES,
  INPUT_FORMATS,
  OFFSET_UNITS,
  oneOf,
  parseCountry,
  parseDay,
  parseEncoding,
  parseJobs,
  parseKinds,
} from './options.ts'
import { readCues, readSpeakers } from './user-lists.ts'

export const option = (flags: string, description: string): Option => new Option(flags, description)

export const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  option(flags, `${description}: ${choices.join(', ')}`).argParser(oneOf(flags.replace(/^-\w, | <.*$/gu, ''), choices))

export const grouped = (group: string, options: readonly Option[]): Option[] =>
  options.map((each) => each.helpGroup(group))

export const inputOptions = (): Option[] => [
  choice('--input-format <name>', 'what inputs are', INPUT_FORMATS).default('auto', 'by their names and beginnings'),
  option('--text-field <name>', 'the field of an NDJSON line that holds the text').default('text', 'text'),
  option('--id-field <name>', 'the field that its record repeats as id').default('id', 'id'),
  option('--encoding <name>', 'of inputs that are not UTF-8, such as windows-1251').argParser(parseEncoding),
]

export const errorOption = (): Option =>
  option(
    '--on-error <policy>',
    'report bad inputs and exit 2, fail at the first, or record them in the output (default: report; record for NDJSON lines)',
  ).argParser(oneOf('--on-error', ERROR_POLICIES))

export const dayOption = (): Option =>
  option('--reference-date <day>', 'the day from which "last Tuesday" counts: 2025-04-28').argParser(parseDay)

export const kindsOption = (): Option => option('--only <kinds>', `some of ${KINDS.join(',')}`).argParser(parseKinds)

export const colorOption = (): Option =>
  choice('--color <when>', 'colour of tables', COLOR_CHOICES).default('auto', 'auto')

export const watchOption = (): Option => option('--watch', 'again whenever an input is saved, until Ctrl-C')

export const jobsOption = (): Option =>
  option(
    '--jobs <count>',
    'articles read side by side (default: as many as cores and memory allow; few articles need one)',
  ).argParser(parseJobs)

export function extractOptions(): Option[] {
  const analysis = [
    kindsOption(),
    dayOption(),
    option('--bias <country>', "the outlet's country, whose places are likelier: US").argParser(parseCountry),
    option('--candidates', 'in JSON, what each place name may mean, with probabilities'),
    option('--explain', 'in JSON, why each quotation has its speaker'),
    option('--cues <file>', 'more verbs of speech, one a line').argParser(readCues),
    option('--speakers <file>', 'more speakers, one a line: name; other forms').argParser(readSpeakers),
    option('--model <file>', 'names by the weights of npm run train:tagger'),
    option('--fail-if-empty', 'exit 1 if nothing is found in an article'),
  ]
  const output = [
    choice('-f, --format <name>', 'what to print', FORMAT_NAMES),
    ...FORMAT_NAMES.filter((name) => name !== 'table').map((name) => option(`--${name}`, `--format ${name}`)),
    option('-o, --output <file>', 'a file, written whole or not at all; its ending names a format'),
    option('--with-text', "put the article's text into its record"),
    choice('--offsets <unit>', 'what offsets count', OFFSET_UNITS).default('utf16', 'utf16'),
    option('--resume', 'go on with the NDJSON file of -o: what it holds is skipped'),
    colorOption(),
    watchOption(),
  ]
  return [
    ...grouped('Input:', [...inputOptions(), errorOption()]),
    ...grouped('Analysis:', analysis),
    ...grouped('Output:', output),
    ...grouped('Speed:', [jobsOption()]),
  ]
}
