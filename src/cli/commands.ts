// The commands besides `extract`: each is loaded when it is run.
import type { Command } from 'commander'
import { UserError } from '../core/errors.ts'
import {
  choice,
  colorOption,
  dayOption,
  grouped,
  inputOptions,
  jobsOption,
  kindsOption,
  option,
  watchOption,
} from './flags.ts'
import { oneOf } from './options.ts'
import type { ReportFlags } from './report.ts'
import type { TextFlags } from './text.ts'
import type { ViewFlags } from './view.ts'

/** Runs a command and returns its exit code. */
type Run = (action: () => Promise<number>) => Promise<void>

const FORMATS = ['table', 'json', 'csv', 'html']
const GROUPINGS = ['outlet', 'month', 'file']
const SHELLS = ['bash', 'zsh', 'fish']
const INPUTS = 'files, folders (their .txt and .html files), globs; - or nothing is standard input'

export function addCommands(program: Command, run: Run): void {
  addView(program, run)
  addText(program, run)
  addReport(program, run)
  addCompletion(program, run)
  program
    .command('man')
    .description('Print the manual page.')
    .addHelpText('before', 'Example:\n  newsparse man > newsparse.1 && man ./newsparse.1\n')
    .action(() => run(async () => (await import('./man.ts')).printManual(program)))
}

function addView(program: Command, run: Run): void {
  const command = program
    .command('view')
    .description('Show an article with its people, organizations, places, numbers and quotes marked.')
    .argument('[inputs...]', INPUTS)
    .usage('[FILE|-]... [options]')
    .addHelpText(
      'before',
      'Examples:\n  newsparse view story.txt\n  newsparse view page.html -o story.html\n  newsparse view draft.md --watch\n',
    )
  const output = option('-o, --output <file>', 'a self-contained page instead of the terminal')
  add(command, [
    ...grouped('Input:', inputOptions()),
    ...grouped('Analysis:', [kindsOption(), dayOption()]),
    ...grouped('Output:', [output, colorOption(), watchOption()]),
  ])
  command.action((inputs: string[], flags: ViewFlags) =>
    run(async () => (await import('./view.ts')).runView(inputs, flags)),
  )
}

function addText(program: Command, run: Run): void {
  const command = program
    .command('text')
    .description('Print the text of an article, to which all offsets refer: of a web page, its story.')
    .argument('[inputs...]', INPUTS)
    .usage('[FILE|-]... [options]')
    .addHelpText(
      'before',
      'Examples:\n  newsparse text page.html\n  curl -s https://example.org/story | newsparse text\n',
    )
  add(command, grouped('Input:', inputOptions()))
  command.action((inputs: string[], flags: TextFlags) =>
    run(async () => (await import('./text.ts')).runText(inputs, flags)),
  )
}

function addReport(program: Command, run: Run): void {
  const command = program
    .command('report')
    .description(
      'Sum up many articles: who is quoted, who is not, where, how much; from articles, records or other reports.',
    )
    .argument('[inputs...]', `${INPUTS}; .ndjson and .json files of records or reports`)
    .usage('[FILE|FOLDER|GLOB|-]... [options]')
    .addHelpText(
      'before',
      'Examples:\n  newsparse report stories/ -o report.html\n  newsparse extract stories/ --ndjson | newsparse report\n  newsparse report january.json february.json --json   reports, put together\n',
    )
  const output = [
    choice('-f, --format <name>', 'what to print', FORMATS),
    ...FORMATS.slice(1).map((name) => option(`--${name}`, `--format ${name}`)),
    choice('--by <group>', 'tables of each', GROUPINGS),
    option('--top <rows>', 'rows of a table at most').argParser(parseRows).default(20),
    option('-o, --output <file>', 'a file, written whole or not at all; its ending names a format'),
    colorOption(),
  ]
  add(command, [
    ...grouped('Input:', [...inputOptions(), dayOption()]),
    ...grouped('Output:', output),
    ...grouped('Speed:', [jobsOption()]),
  ])
  command.action((inputs: string[], flags: ReportFlags) =>
    run(async () => (await import('./report.ts')).runReport(inputs, flags)),
  )
}

function addCompletion(program: Command, run: Run): void {
  program
    .command('completion')
    .description('Print what makes a shell complete commands and options.')
    .argument('<shell>', SHELLS.join(', '), oneOf('the shell', SHELLS))
    .addHelpText(
      'before',
      'Examples:\n  newsparse completion bash > ~/.local/share/bash-completion/completions/newsparse\n  newsparse completion zsh > "${fpath[1]}/_newsparse"\n  newsparse completion fish > ~/.config/fish/completions/newsparse.fish\n',
    )
    .action((shell: string) => run(async () => (await import('./completion.ts')).printCompletion(program, shell)))
}

function add(command: Command, options: readonly ReturnType<typeof option>[]): void {
  for (const each of options) command.addOption(each)
}

function parseRows(value: string): number {
  const rows = Number(value)
  if (Number.isSafeInteger(rows) && rows > 0) return rows
  throw new UserError('usage', `--top is a number of rows, not "${value}"`)
}
