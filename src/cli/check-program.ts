// The commands of the checks, and their options. What they run is loaded when they are run.
import { type Command, Option } from 'commander'
import { SEVERITIES } from '../core/finding.ts'
import { FINDINGS_FORMAT_NAMES } from '../formats/findings/index.ts'
import type { CheckFlags } from './check.ts'
import type { DiffFlags } from './diff.ts'
import { COLOR_CHOICES, INPUT_FORMATS, oneOf, parseDay, parseEncoding } from './options.ts'

/** Runs a command and returns its exit code. */
type Run = (action: () => Promise<number>) => Promise<void>

const CHECK_EXAMPLES = `Examples:
  newsparse check story.txt
  newsparse check stories/ --fail-on warning --format github
  newsparse check story.txt --against transcript.txt     are the quotations as they were said?
  newsparse check new.txt --base old.txt                 which facts changed?
  newsparse check story.txt --require 'quotes>=2' --require 'no unattributed'
`

export function addChecks(program: Command, run: Run): void {
  addCheck(program, run)
  addDiff(program, run)
  program
    .command('rules')
    .description('list the rules of check')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) => run(async () => (await import('./rules.ts')).printRules(json === true)))
  program
    .command('explain')
    .description('say what a rule finds and why, with an example')
    .argument('<rule>', 'its name, as newsparse rules lists it')
    .addHelpText('before', 'Example:\n  newsparse explain quote/unattributed\n')
    .action((name: string) => run(async () => (await import('./rules.ts')).explainRule(name)))
  program
    .command('init')
    .description('write a commented newsparse.config.json into this folder')
    .option('--force', 'replace the one that is there')
    .action(({ force }: { force?: true }) => run(async () => (await import('./init.ts')).writeConfig(force === true)))
}

function addCheck(program: Command, run: Run): void {
  const command = program
    .command('check')
    .description('what an editor would stop at; exit 1 when there is something')
    .argument('[inputs...]', 'files, folders, globs; - or nothing is standard input')
    .usage('[FILE|FOLDER|GLOB|-]... [options]')
    .addHelpText('before', CHECK_EXAMPLES)
  for (const option of checkOptions()) command.addOption(option)
  command.action((inputs: string[], flags: CheckFlags) =>
    run(async () => (await import('./check.ts')).runCheck(inputs, flags, command)),
  )
}

function addDiff(program: Command, run: Run): void {
  const command = program
    .command('diff')
    .description('what changed in the facts between two versions of an article')
    .argument('<old>', 'the version before')
    .argument('<new>', 'the version now; - is standard input')
    .addHelpText('before', 'Example:\n  newsparse diff story-1.txt story-2.txt --format json\n')
  for (const option of [choice('-f, --format <name>', 'what to print', ['table', 'json']), ...readingOptions()]) {
    command.addOption(option)
  }
  command.action((old: string, now: string, flags: DiffFlags) =>
    run(async () => (await import('./diff.ts')).runDiff(old, now, flags)),
  )
}

const option = (flags: string, description: string) => new Option(flags, description)
const choice = (flags: string, description: string, choices: readonly string[]) =>
  option(flags, `${description}: ${choices.join(', ')}`).argParser(oneOf(flags.replace(/^-\w, | <.*$/gu, ''), choices))
/** An option that may come again. */
const many = (flags: string, description: string) =>
  option(flags, description).argParser((value: string, before: readonly string[] = []) => [...before, value])

function checkOptions(): Option[] {
  return [
    choice('-f, --format <name>', 'what to print', FINDINGS_FORMAT_NAMES),
    option('-o, --output <file>', 'write to a file, whole or not at all'),
    choice(
      '--fail-on <severity>',
      'findings of this severity and above make the exit code 1 (default: error)',
      SEVERITIES,
    ),
    option('--exit-zero', 'exit 0 whatever is found'),
    many('--rule <name=level>', 'set the level of a rule: error, warning, suggestion or off'),
    option('--against <file>', 'what was said or written: the source of the quotations'),
    option('--base <file>', 'the version before, for the diff rules'),
    many('--require <what>', "what there must be: 'quotes>=2', 'person:Jane Roe', 'no unattributed'"),
    option('--config <file>', 'the config, instead of the nearest newsparse.config.json above each file'),
    option('--no-config', 'look for no config'),
    option('--print-config', 'print the settings that count for the first input, and stop'),
    option('--baseline <file>', 'report only findings that are not in this file'),
    option('--update-baseline', 'write what is found into the baseline, and exit 0'),
    ...readingOptions(),
  ]
}

const readingOptions = (): Option[] => [
  choice('--input-format <name>', 'what inputs are', INPUT_FORMATS).default('auto', 'by their names'),
  option('--text-field <name>', 'the field of an NDJSON line that holds the text').default('text'),
  option('--id-field <name>', 'the field of an NDJSON line that messages repeat as id').default('id'),
  option('--encoding <name>', 'of inputs that are not UTF-8, such as windows-1251').argParser(parseEncoding),
  option('--reference-date <day>', 'the day that articles are of where they do not say, as 2025-04-28').argParser(
    parseDay,
  ),
  choice('--color <when>', 'colour of the text', COLOR_CHOICES).default('auto'),
]
