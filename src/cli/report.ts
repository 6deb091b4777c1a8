import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import type { Analysis, ErrorRecord } from '../core/analysis.ts'
import { UserError } from '../core/errors.ts'
import { ndjson } from '../formats/ndjson.ts'
import { addRecord } from '../report/add.ts'
import { emptyReport, type Grouping, type Report } from '../report/counts.ts'
import { isReportJson, readReport, reportJson } from '../report/json.ts'
import { mergeReport } from '../report/merge.ts'
import { EXIT, fileError, lineOf, printError } from './errors.ts'
import { expectedArticles } from './expected.ts'
import { innerName, unpacked } from './gzip.ts'
import { findInputs, type Input } from './inputs.ts'
import { jsonObjects } from './json-objects.ts'
import { type ExtractFlags, readOptions } from './options.ts'
import { outcomeOf } from './outcome.ts'
import { fileOutput, standardOutput } from './output.ts'
import { allResults } from './results.ts'
import { onInterrupt } from './signals.ts'
import { formatContext } from './terminal.ts'

export const REPORT_FORMATS = ['table', 'json', 'csv', 'html'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export type ReportFlags = Pick<
  ExtractFlags,
  'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'output' | 'color' | 'jobs'
> & {
  readonly format?: ReportFormat
  readonly by?: Grouping
  readonly top: number
} & { readonly [shorthand in Exclude<ReportFormat, 'table'>]?: true }

/** The command `report`: what a set of articles, records and partial reports come to. */
export async function runReport(args: readonly string[], flags: ReportFlags): Promise<number> {
  const format = chosenFormat(flags)
  const output = flags.output === undefined ? standardOutput() : await fileOutput(flags.output)
  const release = onInterrupt(output.interrupt)
  try {
    const report = emptyReport(flags.by ?? null)
    const code = await addAll(report, args.length === 0 ? ['-'] : args, flags)
    if (report.all.articles === 0 && code !== EXIT.done) return code
    await output.write(await rendered(report, format, flags))
    await output.commit()
    return code
  } finally {
    await output.discard()
    release()
  }
}

function chosenFormat(flags: ReportFlags): ReportFormat {
  const named = REPORT_FORMATS.filter((name) => name === flags.format || (name !== 'table' && flags[name]))
  if (named.length > 1) throw new UserError('usage', `only one format can be printed, not ${named.join(' and ')}`)
  const ending = extname(flags.output ?? '')
    .slice(1)
    .toLowerCase()
  return named[0] ?? REPORT_FORMATS.find((name) => name === ending) ?? 'table'
}

async function rendered(report: Report, format: ReportFormat, flags: ReportFlags): Promise<string> {
  switch (format) {
    case 'json':
      return reportJson(report)
    case 'csv':
      return (await import('../report/csv.ts')).reportCsv(report, flags.top)
    case 'html':
      return (await import('../report/html.ts')).reportPage(report, flags.top)
    case 'table':
      return (await import('../report/text.ts')).reportText(report, flags.top, formatContext(asExtract(flags)))
  }
}

/** The options of `extract` that a report reads its articles with. */
const asExtract = ({
  format: _format,
  by: _by,
  top: _top,
  json: _json,
  csv: _csv,
  html: _html,
  ...flags
}: ReportFlags): ExtractFlags => ({
  ...flags,
  offsets: 'utf16',
  onError: 'report',
})

const JSON_NAME = /\.(?:ndjson|jsonl|json)$/iu

async function addAll(report: Report, args: readonly string[], flags: ReportFlags): Promise<number> {
  const extract = asExtract(flags)
  let code: number = EXIT.done
  const complain = (line: string, its: number) => {
    printError(line)
    code = Math.max(code, its)
  }
  let texts: Input[] = []
  const addWaiting = async () => {
    const inputs = texts
    texts = []
    await addTexts(report, inputs, extract, complain)
  }
  for (const input of await findInputs(args, readOptions(extract))) {
    const stream = await jsonStream(input)
    if (!stream) {
      texts.push(input)
      continue
    }
    await addWaiting()
    try {
      await addObjects(report, stream, input.kind === 'stdin' ? 'standard input' : input.path, extract, complain)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      complain(lineOf(error), EXIT.usage)
    }
  }
  await addWaiting()
  return code
}

type Complain = (line: string, code: number) => void

/** The bytes of an input that holds JSON: by its name, or standard input that opens with a brace. */
async function jsonStream(input: Input): Promise<AsyncIterable<Uint8Array> | null> {
  if (input.kind === 'failure') return null
  if (input.kind === 'file') {
    return JSON_NAME.test(innerName(input.path)) ? bytesOf(input.path) : null
  }
  return (await opensWithBrace(process.stdin)) ? process.stdin : null
}

/** Looks at the beginning of a stream without taking it away. */
async function opensWithBrace(stream: NodeJS.ReadStream): Promise<boolean> {
  const chunk = await new Promise<Buffer | null>((resolve) => {
    stream.once('readable', () => resolve(stream.read()))
    stream.once('end', () => resolve(null))
  })
  if (chunk) stream.unshift(chunk)
  return /^\ufeff?\s*\{/u.test(chunk?.subarray(0, 1000).toString('utf8') ?? '')
}

/** Errors of reading name the file. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* unpacked(createReadStream(path))
  } catch (error) {
    throw fileError(error, path)
  }
}

async function addObjects(
  report: Report,
  stream: AsyncIterable<Uint8Array>,
  path: string,
  flags: ExtractFlags,
  complain: Complain,
) {
  for await (const { name, value } of jsonObjects(stream, path)) {
    if (isReportJson(value)) merge(report, readReport(value, name), name)
    else if (value.schema !== 'newsparse/1') await addLine(report, value, name, flags, complain)
    else if ('error' in value) complain(`${name}: ${(value as unknown as ErrorRecord).error.message}`, EXIT.done)
    else addRecord(report, value as unknown as Analysis)
  }
}

function merge(report: Report, part: Report, name: string): void {
  if (part.by !== report.by) {
    const way = part.by === null ? 'was made without --by' : `was made with --by ${part.by}`
    throw new UserError('usage', `${name}: ${way}; reports of one kind can be put together`)
  }
  mergeReport(report, part)
}

/** A line that is no record is an article, as for `extract`. */
async function addLine(
  report: Report,
  value: Readonly<Record<string, unknown>>,
  name: string,
  flags: ExtractFlags,
  complain: Complain,
) {
  const text = value[flags.textField]
  if (typeof text !== 'string') {
    throw new UserError(
      'not-a-record',
      `${name}: is no record or report of newsparse, and has no string "${flags.textField}"`,
    )
  }
  const source = { path: null, id: value[flags.idField] ?? null, isLine: false, name, text, diagnostics: [] }
  const { record, complaint, code } = await outcomeOf(source, flags)
  if (complaint !== undefined) complain(complaint, code)
  if (record && !('error' in record)) addRecord(report, record)
}

/** The records of articles, by workers where there are many. */
async function addTexts(report: Report, inputs: readonly Input[], flags: ExtractFlags, complain: Complain) {
  const context = formatContext(flags)
  const expected = expectedArticles(inputs, readOptions(flags))
  const task = { flags, context, known: null }
  for await (const { text, complaints, code } of allResults(inputs, expected, task, {
    name: 'ndjson',
    format: ndjson,
  })) {
    for (const complaint of complaints) complain(complaint, code)
    for (const line of String(typeof text === 'string' ? text : Buffer.from(text)).split('\n')) {
      if (line !== '') addRecord(report, JSON.parse(line))
    }
  }
}
