import { Chalk, type ChalkInstance } from 'chalk'
import CliTable from 'cli-table3'
import type { Analysis } from '../core/analysis.ts'
import { recordName } from '../core/article-name.ts'
import { oneLine } from '../core/printable.ts'
import { columnWidths, isPlain, widthOf, wrap } from './column-layout.ts'
import { type Format, type FormatContext, isError, type OutputRecord } from './format.ts'
import { figureOf } from './format-figure.ts'
import { type Column, headingOf, type Table, tablesOf } from './record-tables.ts'

/** Tables for people, one a kind, as wide as the terminal at most. */
export const table: Format = {
  render: draw,
  between: '\n',
}

async function draw(record: OutputRecord, { columns, color, allDates }: FormatContext): Promise<string> {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const name = chalk.bold(oneLine(recordName(record)))
  if (isError(record)) return `${name}\n${chalk.red(`Error: ${oneLine(record.error.message)}`)}\n`
  const words = chalk.dim(` · ${figureOf(record.source.words)} words`)
  const tables = tablesOf(record, allDates)
  const shown = [headingOf(record), ...tables.flatMap(({ rows }) => rows)]
  if (!shown.every((cells) => cells.every(isPlain))) await import('./exact-widths.ts')
  const heading = headingOf(record).flatMap((line) => wrap(line, columns))
  const drawn = tables.filter(({ rows }) => rows.length > 0).map((each) => drawTable(each, columns, chalk))
  const empty = tables.filter(({ rows }) => rows.length === 0).map(({ title }) => title.toLowerCase())
  const none = empty.length > 0 ? [`\n${chalk.dim(`None found: ${empty.join(', ')}`)}`] : []
  return `${[`${name}${words}`, ...heading, ...drawn, ...none, ...notesOf(record, columns, chalk)].join('\n')}\n`
}

/** A table with its title and how many rows it has, or has in all where it shows fewer. */
export function drawTable(
  { title, columns, rows }: Table,
  width: number,
  chalk: ChalkInstance,
  total = rows.length,
): string {
  const allowed = columnWidths(columns, rows, width)
  const wrapped = (cell: string, column: number) => wrap(cell, allowed[column] ?? width)
  const heads = columns.map((column, i) => wrapped(column.title, i))
  const body = rows.map((cells) => cells.map(wrapped))
  const taken = heads.map((head, i) => [head, ...body.map((cells) => cells[i] ?? [])].flat().reduce(wider, 0))
  const frame = frameOf(
    // As wide as its column.
    heads.map((lines, i) => lines.map((line) => chalk.cyan(padded(line, taken[i], columns[i]))).join('\n')),
    taken,
  )
  const filled = body.map((cells) =>
    linesOf(cells).map((line) => line.map((cell, i) => padded(cell, taken[i], columns[i]))),
  )
  const lines = [...frame.head, ...rowsOf(filled, frame.rule), frame.foot]
  return `\n${chalk.bold(title)}  ${chalk.dim(countOf(rows.length, total))}\n${lines.join('\n')}`
}

const countOf = (shown: number, total: number): string =>
  (shown < total ? `${figureOf(shown)} of ` : '') + figureOf(total)

const wider = (width: number, line: string): number => Math.max(width, widthOf(line))

function padded(line: string, width = 0, column?: Column): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(line)))
  return column?.align === 'right' ? space + line : line + space
}

/** A table without its rows: what stands above them, the line between two, and the one below. */
interface Frame {
  readonly head: readonly string[]
  readonly rule: string
  readonly foot: string
}

/**
 * The frame for columns of these widths. cli-table3 draws it around one empty row: of all the rows it would lay out each cell
 * anew, which takes longer than to analyse the article, and the cube of its lines for a cell of many.
 */
function frameOf(head: string[], widths: readonly number[]): Frame {
  const table = new CliTable({ head, style: { head: [], border: [] } })
  table.push(widths.map((width) => ' '.repeat(width)))
  const lines = table.toString().split('\n')
  const below = lines.findIndex((line) => line.startsWith('├'))
  return { head: lines.slice(0, below + 1), rule: lines[below] ?? '', foot: lines.at(-1) ?? '' }
}

/** The rows, line by line, with rules between them where one is of several lines. */
function rowsOf(rows: readonly string[][][], rule: string): string[] {
  const isTall = rows.some((lines) => lines.length > 1)
  return rows.flatMap((lines, i) => [
    ...(isTall && i > 0 ? [rule] : []),
    ...lines.map((cells) => `│ ${cells.join(' │ ')} │`),
  ])
}

/** A row, whose cells are given as their lines, line by line. */
function linesOf(cells: readonly string[][]): string[][] {
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0)
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ''))
}

function notesOf({ diagnostics }: Analysis, columns: number, chalk: ChalkInstance): string[] {
  const lines = diagnostics.flatMap(({ message }) => wrap(oneLine(`Note: ${message}`), columns))
  return lines.length === 0 ? [] : ['', ...lines.map((line) => chalk.dim(line))]
}
