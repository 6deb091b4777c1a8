import type { Grouping, Report } from '../../report/report-counts.ts'
import { findInputs } from '../input/find-inputs.ts'
import * as option from '../options/definitions.ts'
import { type ExtractFlags, formatOfEnding, namedFormat, readOptions } from '../options/flags.ts'
import { intoOutput } from '../output/output.ts'
import { refuseInputAsOutput } from '../output/protect-inputs.ts'
import { formatContext } from '../output/terminal.ts'
import { EXIT } from '../print-error.ts'
import { type CommandDefinition, INPUTS } from './command.ts'

const GROUPINGS = ['outlet', 'month', 'file'] as const satisfies readonly Grouping[]
const REPORT_FORMATS = ['table', 'json', 'csv', 'html'] as const
const REPORT_ENDINGS = { '.txt': 'table', '.json': 'json', '.csv': 'csv', '.html': 'html', '.htm': 'html' } as const
type ReportFormat = (typeof REPORT_FORMATS)[number]

export type ReportFlags = Pick<
  ExtractFlags,
  'inputFormat' | 'textField' | 'idField' | 'encoding' | 'referenceDate' | 'output' | 'color' | 'jobs'
> & {
  readonly format?: ReportFormat
  readonly by?: Grouping
  readonly top: number
} & { readonly [shorthand in Exclude<ReportFormat, 'table'>]?: true }

export const report: CommandDefinition<ReportFlags> = {
  summary: 'Sum up articles, records and other reports: who is quoted, who is not, where, how much.',
  usage: '[FILE|FOLDER|GLOB|-]... [options]',
  arguments: [{ ...INPUTS, summary: `${INPUTS.summary}; also .ndjson and .json files of records or reports` }],
  options: [
    ...option.INPUT_OPTIONS,
    option.referenceDate,
    option.formatOf(REPORT_FORMATS, 'table, or by the ending of -o'),
    ...option.shorthandsOf(REPORT_FORMATS, 'table'),
    option.groupBy(GROUPINGS),
    option.topRows(20),
    option.output,
    option.color,
    option.jobs,
  ],
  examples: [
    'newsparse report stories/ -o report.html',
    'newsparse extract stories/ --ndjson | newsparse report',
    'newsparse report january.json february.json --json  reports, put together',
  ],
  run: runReport,
}

async function runReport(args: readonly string[], flags: ReportFlags): Promise<number> {
  const format = chosenFormat(flags)
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, readOptions(asExtract(flags)))
  refuseInputAsOutput(flags.output, inputs)
  return intoOutput(flags.output, async (output) => {
    const { collectReport } = await import('../reporting/collect-report.ts')
    const { report, code } = await collectReport(inputs, flags.by ?? null, asExtract(flags))
    const stands = report.all.articles > 0 || code === EXIT.done
    if (stands) await output.write(await rendered(report, format, flags))
    return { code, stands }
  })
}

const chosenFormat = (flags: ReportFlags): ReportFormat =>
  namedFormat(REPORT_FORMATS, flags) ?? formatOfEnding(flags.output, REPORT_ENDINGS) ?? 'table'

async function rendered(report: Report, format: ReportFormat, flags: ReportFlags): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/report-json.ts')).reportJson(report)
    case 'csv':
      return (await import('../../report/report-csv.ts')).reportCsv(report, flags.top)
    case 'html':
      return (await import('../../report/report-page.ts')).reportPage(report, flags.top)
    case 'table':
      return (await import('../../report/report-text.ts')).reportText(
        report,
        flags.top,
        formatContext(asExtract(flags)),
      )
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
