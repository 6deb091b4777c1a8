import { Command, Option } from 'commander'
import { KINDS } from '../core/analysis.ts'
import { FORMAT_NAMES } from '../formats/index.ts'
import { addChecks } from './check-program.ts'
import { EXIT } from './errors.ts'
import {
  COLOR_CHOICES,
  ERROR_POLICIES,
  type ExtractFlags,
  INPUT_FORMATS,
  OFFSET_UNITS,
  oneOf,
  parseDay,
  parseEncoding,
  parseKinds,
} from './options.ts'

const EXAMPLES = `Reads news articles: who is in them, where, how much, and who said what.

Examples:
  newsparse extract story.txt                        tables of one article
  newsparse extract story.txt --json                 the same as JSON, with exact offsets
  newsparse extract stories/ --ndjson -o all.ndjson  a folder, one record a line
  newsparse extract *.txt --only quotes --csv        a spreadsheet of who said what
`

const EXTRACT_EXAMPLES = `Examples:
  newsparse extract story.txt
  newsparse extract story.txt --only people,quotes --json
  newsparse extract stories/ more/*.txt --csv -o mentions.csv
  pbpaste | newsparse extract
  newsparse extract articles.ndjson --ndjson --text-field body --id-field url
`

/** Runs a command and returns its exit code. */
type Run = () => Promise<number>

/** The commands and their options. Actions are loaded when they are run: help needs no language code. */
export function programOf(run: (action: Run) => Promise<void>): Command {
  const program = new Command('newsparse')
    .exitOverride()
    .configureOutput({ outputError: () => {} }) // main prints errors, in one line
    .addHelpText('before', EXAMPLES)
    .helpOption('-h, --help', 'show this help')
    .option('-V, --version', 'show the version; with --json also the data inside and their licences')
    .showSuggestionAfterError()
  addExtract(program, run)
  program
    .command('schema')
    .description('Print the JSON Schema of a record.')
    .addHelpText('before', 'Example:\n  newsparse schema > newsparse.schema.json\n')
    .action(() => run(async () => (await import('./schema.ts')).printSchema()))
  addChecks(program, run)
  return program
}

function addExtract(program: Command, run: (action: Run) => Promise<void>): void {
  const command = program
    .command('extract')
    .description('Print the people, organizations, places, numbers and quotes of articles.')
    .argument('[inputs...]', 'files, folders (their .txt and .text files), globs; - or nothing is standard input')
    .usage('[FILE|FOLDER|GLOB|-]... [options]')
    .addHelpText('before', EXTRACT_EXAMPLES)
  for (const option of extractOptions()) command.addOption(option)
  command.action((inputs: string[], flags: ExtractFlags) =>
    run(async () => {
      if (inputs.length === 0 && process.stdin.isTTY) return printShortHelp()
      return (await import('./extract.ts')).runExtract(inputs, flags)
    }),
  )
}

/** Nothing is named and nothing is piped in: waiting for text that somebody types would look like a crash. */
function printShortHelp(): number {
  process.stderr.write(`${EXTRACT_EXAMPLES}\nAll options: newsparse extract --help\n`)
  return EXIT.usage
}

function extractOptions(): Option[] {
  const option = (flags: string, description: string) => new Option(flags, description)
  const choice = (flags: string, description: string, choices: readonly string[]) =>
    option(flags, `${description}: ${choices.join(', ')}`).argParser(
      oneOf(flags.replace(/^-\w, | <.*$/gu, ''), choices),
    )
  const input = [
    choice('--input-format <name>', 'what inputs are', INPUT_FORMATS).default('auto', 'by their names'),
    option('--text-field <name>', 'the field of an NDJSON line that holds the text').default('text', 'text'),
    option('--id-field <name>', 'the field that its record repeats as id').default('id', 'id'),
    option('--encoding <name>', 'of inputs that are not UTF-8, such as windows-1251').argParser(parseEncoding),
    option(
      '--on-error <policy>',
      'report bad inputs and exit 2, fail at the first, or record them in the output (default: report; record for NDJSON lines)',
    ).argParser(oneOf('--on-error', ERROR_POLICIES)),
  ]
  const analysis = [
    option('--only <kinds>', `some of ${KINDS.join(',')}`).argParser(parseKinds),
    option('--reference-date <day>', 'the day from which "last Tuesday" counts: 2025-04-28').argParser(parseDay),
    option('--fail-if-empty', 'exit 1 if nothing is found in an article'),
  ]
  const output = [
    choice('-f, --format <name>', 'what to print', FORMAT_NAMES),
    ...FORMAT_NAMES.filter((name) => name !== 'table').map((name) => option(`--${name}`, `--format ${name}`)),
    option('-o, --output <file>', 'a file, written whole or not at all; its ending names a format'),
    option('--with-text', "put the article's text into its record"),
    choice('--offsets <unit>', 'what offsets count', OFFSET_UNITS).default('utf16', 'utf16'),
    choice('--color <when>', 'colour of tables', COLOR_CHOICES).default('auto', 'auto'),
  ]
  return [
    ...input.map((each) => each.helpGroup('Input:')),
    ...analysis.map((each) => each.helpGroup('Analysis:')),
    ...output.map((each) => each.helpGroup('Output:')),
  ]
}
