import type { Format } from '../../formats/format.ts'
import { FORMAT_NAMES, FORMATS, type FormatName, type Registered } from '../../formats/index.ts'
import { allResults } from '../articles/article-results.ts'
import { errorOf, type Task } from '../articles/batch-results.ts'
import { estimateCount } from '../input/estimate-count.ts'
import { findInputs, type Input } from '../input/find-inputs.ts'
import * as option from '../options/definitions.ts'
import { chosenFormat, type ExtractFlags, readOptions } from '../options/flags.ts'
import { onInterrupt } from '../output/interrupts.ts'
import type { KnownArticles } from '../output/known-articles.ts'
import { fileOutput, type Output, standardOutput } from '../output/output.ts'
import { progressOn } from '../output/progress.ts'
import { refuseInputAsOutput } from '../output/protect-inputs.ts'
import { formatContext, hasProgress } from '../output/terminal.ts'
import { EXIT, printError } from '../print-error.ts'
import { type CommandDefinition, INPUTS } from './command.ts'

export const extract: CommandDefinition<ExtractFlags> = {
  summary: 'Print the people, organizations, places, numbers and quotes of articles.',
  usage: '[FILE|FOLDER|GLOB|-]... [options]',
  arguments: [INPUTS],
  options: [
    ...option.INPUT_OPTIONS,
    option.onError,
    option.only,
    option.roles,
    option.referenceDate,
    option.bias,
    option.candidates,
    option.demonyms,
    option.explain,
    option.cues,
    option.speakers,
    option.model,
    option.minConfidence,
    option.failIfEmpty,
    option.formatOf(FORMAT_NAMES, 'table, or by the ending of -o'),
    ...option.shorthandsOf(FORMAT_NAMES, 'table'),
    option.sort,
    option.topRows(),
    option.allDates,
    option.output,
    option.withText,
    option.offsets,
    option.resume,
    option.color,
    option.watch,
    option.jobs,
  ],
  examples: [
    'newsparse extract story.txt',
    'newsparse extract story.txt --only people,quotes --json',
    'newsparse extract stories/ more/*.txt --csv -o mentions.csv',
    'pbpaste | newsparse extract',
    'newsparse extract articles.ndjson --ndjson --text-field body --id-field url',
  ],
  run: runExtract,
}

async function runExtract(args: readonly string[], { watch, ...flags }: ExtractFlags): Promise<number> {
  if (!watch) return extractOnce(args, flags)
  const { watching } = await import('../articles/watch.ts')
  return watching(args, () => extractOnce(args, flags))
}

/** The printing of a run. */
interface Printing {
  readonly name: FormatName
  readonly format: Format
  readonly output: Output
  readonly known: KnownArticles | null
}

async function extractOnce(args: readonly string[], given: ExtractFlags): Promise<number> {
  const name = chosenFormat(given)
  const chosen: Registered = FORMATS[name]
  const flags: ExtractFlags = {
    ...given,
    ...(chosen.needsText && { withText: true, offsets: 'utf16' }),
    // A bad line of NDJSON is a record of its own only where a program reads it; a person is told, and the exit code is 2.
    ...(!chosen.hasErrors && { onError: given.onError ?? 'report' }),
  }
  const format = await chosen.load()
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, readOptions(flags))
  refuseInputAsOutput(flags.output, inputs, [flags.model])
  let output: Output | undefined
  const release = onInterrupt(async () => output?.interrupt()) // a signal may come while the output is opened
  try {
    const opened = await outputOf({ ...flags, format: name })
    output = opened.output
    const { known } = opened
    const printing = { name, format, output, known }
    const { code, records } = await writeAll(inputs, flags, printing)
    // If nothing could be read, a file of an earlier run is better than an empty one.
    if (records > 0 || code === EXIT.done) await output.commit()
    return code
  } finally {
    await output?.discard()
    release()
    if (isStandardInput(args)) process.stdin.destroy() // else a writer that has nothing to say yet would be waited for
  }
}

const isStandardInput = (args: readonly string[]): boolean => args.length === 0 || args.includes('-')

async function outputOf(
  flags: ExtractFlags,
): Promise<{ readonly output: Output; readonly known: KnownArticles | null }> {
  if (flags.resume) return (await import('../output/resume.ts')).resumeOutput(flags)
  return { output: flags.output === undefined ? standardOutput() : await fileOutput(flags.output), known: null }
}

async function writeAll(inputs: readonly Input[], flags: ExtractFlags, { name, format, output, known }: Printing) {
  const task: Task = { flags, context: formatContext(flags), known }
  if (flags.model !== undefined) (await import('../articles/article-record.ts')).modelIn(flags.model) // one complaint, not one an article
  const expected = estimateCount(inputs, readOptions(flags))
  const progress = progressOn(process.stderr, { isWanted: hasProgress(flags), expected })
  const sum = { code: EXIT.done as number, records: 0 }
  let isBetween = false
  await output.write(format.begin?.(task.context) ?? '')
  for await (const result of allResults(inputs, expected, task, { name, format })) {
    if (result.complaints.length > 0) progress.clear()
    for (const complaint of result.complaints) printError(complaint)
    if (result.text.length > 0) {
      if (isBetween && format.between) await output.write(format.between)
      await output.write(result.text)
      isBetween = true
    }
    sum.code = Math.max(sum.code, result.code)
    sum.records += result.records
    progress.step(result.articles, result.share)
    if (!result.thrown) continue
    progress.clear()
    throw errorOf(result.thrown)
  }
  progress.clear()
  await output.write(format.end?.(task.context) ?? '')
  return sum
}
