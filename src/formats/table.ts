import { Chalk, type ChalkInstance } from 'chalk'
import CliTable from 'cli-table3'
import type { Analysis } from '../core/analysis.ts'
import { type Format, type FormatContext, isError, nameOf, type OutputRecord } from './format.ts'
import { columnWidths, wrap } from './layout.ts'
import { headingOf, oneLine, type Table, tablesOf } from './overview.ts'

/** Tables for people, one a kind, as wide as the terminal at most. */
export const table: Format = {
  render: (record, context, index) => (index > 0 ? '\n' : '') + draw(record, context),
}

function draw(record: OutputRecord, { columns, color }: FormatContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const name = chalk.bold(oneLine(nameOf(record)))
  if (isError(record)) return `${name}\n${chalk.red(`Error: ${oneLine(record.error.message)}`)}\n`
  const words = chalk.dim(` · ${record.source.words.toLocaleString('en')} words`)
  const heading = headingOf(record).flatMap((line) => wrap(line, columns))
  const tables = tablesOf(record)
  const drawn = tables.filter(({ rows }) => rows.length > 0).map((each) => drawTable(each, columns, chalk))
  const empty = tables.filter(({ rows }) => rows.length === 0).map(({ title }) => title.toLowerCase())
  const none = empty.length > 0 ? [`\n${chalk.dim(`None found: ${empty.join(', ')}`)}`] : []
  return `${[`${name}${words}`, ...heading, ...drawn, ...none, ...notesOf(record, columns, chalk)].join('\n')}\n`
}

function drawTable({ title, columns, rows }: Table, width: number, chalk: ChalkInstance): string {
  const widths = columnWidths(columns, rows, width)
  const wrapped = (cell: string, column: number) => wrap(cell, widths[column] ?? width).join('\n')
  const body = rows.map((cells) => cells.map(wrapped))
  const drawn = new CliTable({
    head: columns.map((column, i) => chalk.cyan(wrapped(column.title, i))),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [] },
  })
  for (const cells of body) drawn.push(cells)
  const isTall = body.some((cells) => cells.some((cell) => cell.includes('\n')))
  const lines = isTall ? drawn.toString() : withoutRules(drawn.toString())
  return `\n${chalk.bold(title)}  ${chalk.dim(rows.length.toLocaleString('en'))}\n${lines}`
}

/** Rows of one line need no rules between them: only the one below the header stays. */
function withoutRules(drawn: string): string {
  const lines = drawn.split('\n')
  const header = lines.findIndex((line) => line.startsWith('├'))
  return lines.filter((line, i) => i === header || !line.startsWith('├')).join('\n')
}

function notesOf({ diagnostics }: Analysis, columns: number, chalk: ChalkInstance): string[] {
  const lines = diagnostics.flatMap(({ message }) => wrap(oneLine(`Note: ${message}`), columns))
  return lines.length === 0 ? [] : ['', ...lines.map((line) => chalk.dim(line))]
}
