// The report of many inputs: articles, records and partial reports.

import type { Analysis, ErrorRecord } from '../../core/analysis.ts'
import { inputName } from '../../core/article-name.ts'
import { UserError } from '../../core/errors.ts'
import { ndjson } from '../../formats/ndjson.ts'
import { addRecord } from '../../report/add-record.ts'
import { mergeReport } from '../../report/merge-reports.ts'
import { emptyReport, type Grouping, type Report } from '../../report/report-counts.ts'
import { isReportJson, readReport } from '../../report/report-json.ts'
import { outcomeOf } from '../articles/article-outcome.ts'
import { allResults } from '../articles/article-results.ts'
import { errorOf } from '../articles/batch-results.ts'
import { estimateCount } from '../input/estimate-count.ts'
import { type Input, pathOf } from '../input/find-inputs.ts'
import { innerName, unpacked } from '../input/gzip.ts'
import { type JsonObject, jsonObjects } from '../input/json-objects.ts'
import { streamOf } from '../input/open-stream.ts'
import { type ExtractFlags, readOptions } from '../options/flags.ts'
import { formatContext } from '../output/terminal.ts'
import { EXIT, fileError, lineOf, printError } from '../print-error.ts'

const JSON_NAME = /\.(?:ndjson|jsonl|json)$/iu

interface Collected {
  readonly report: Report
  readonly code: number
}

/** The report of all inputs, and the exit code; errors of single inputs are printed. */
export async function collectReport(
  inputs: readonly Input[],
  by: Grouping | null,
  flags: ExtractFlags,
): Promise<Collected> {
  const report = emptyReport(by)
  let code: number = EXIT.done
  const complain = (line: string, its: number) => {
    printError(line)
    code = Math.max(code, its)
  }
  let texts: Input[] = []
  const addWaiting = async () => {
    const waiting = texts
    texts = []
    await addTexts(report, waiting, flags, complain)
  }
  for (const input of inputs) {
    const stream = await jsonStream(input)
    if (!stream) {
      texts.push(input)
      continue
    }
    await addWaiting()
    try {
      await addObjects(report, stream, inputName(pathOf(input)), flags, complain)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      complain(lineOf(error), EXIT.usage)
    }
  }
  await addWaiting()
  return { report, code }
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
    yield* unpacked(streamOf(path))
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
  for await (const object of jsonObjects(stream, path)) {
    try {
      if ('error' in object) throw object.error
      await addObject(report, object, flags, complain)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      complain(lineOf(error), EXIT.usage)
    }
  }
}

async function addObject(report: Report, { name, value }: JsonObject, flags: ExtractFlags, complain: Complain) {
  if (isReportJson(value)) merge(report, readReport(value, name), name)
  else if (value.schema !== 'newsparse/1') await addLine(report, value, name, flags, complain)
  else if ('error' in value) complain(`${name}: ${(value as unknown as ErrorRecord).error.message}`, EXIT.done)
  else addRecord(report, value as unknown as Analysis)
}

/** Adds a partial report. Groups that were not asked for are left; those that it does not keep apart may be one. */
function merge(report: Report, part: Report, name: string): void {
  const { by } = report
  if (by === null || part.by === by) {
    mergeReport(report, by === null ? { ...part, groups: new Map() } : part)
    return
  }
  const names = by === 'file' ? [] : [...(by === 'outlet' ? part.outlets : part.months).keys()]
  const [only] = names
  if (only === undefined || names.length > 1) {
    const held = names.length > 1 ? `, and holds ${names.length} ${by}s as one` : ''
    throw new UserError('usage', `${name}: was made without --by ${by}${held}; make it again from its records`)
  }
  mergeReport(report, { ...part, by, groups: new Map([[only, part.all]]) })
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
  const expected = estimateCount(inputs, readOptions(flags))
  const task = { flags, context, known: null }
  for await (const { text, complaints, code, thrown } of allResults(inputs, expected, task, {
    name: 'ndjson',
    format: ndjson,
  })) {
    for (const complaint of complaints) complain(complaint, code)
    if (thrown) throw errorOf(thrown)
    for (const line of String(typeof text === 'string' ? text : Buffer.from(text)).split('\n')) {
      if (line !== '') addRecord(report, JSON.parse(line))
    }
  }
}
