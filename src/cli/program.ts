import { Command } from 'commander'
import { addChecks } from './check-program.ts'
import { addCommands } from './commands.ts'
import { EXIT } from './errors.ts'
import { extractOptions } from './flags.ts'
import type { ExtractFlags } from './options.ts'

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
  addCommands(program, run)
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
    .argument('[inputs...]', 'files, folders (their .txt and .html files), globs; - or nothing is standard input')
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
