import { Chalk, type ChalkInstance } from 'chalk'
import CliTable from 'cli-table3'
import type { Analysis } from '../core/analysis.ts'
import { recordName } from '../core/article-name.ts'
import { oneLine } from '../core/printable.ts'
import { columnWidths, isPlain, widthOf, wrap, wrapGroups } from './column-layout.ts'
import { type Format, type FormatContext, isError, type OutputRecord } from './format.ts'
import { figureOf, wordCount } from './format-figure.ts'
import { type Column, countOf, headingOf, type Table, tablesOf } from './record-tables.ts'

/** Tables for people, one a kind, as wide as the terminal at most. */
export const table: Format = {
  render: draw,
  between: '\n',
}

async function draw(record: OutputRecord, { columns, color, tables: choice }: FormatContext): Promise<string> {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const name = chalk.bold(oneLine(recordName(record)))
  if (isError(record)) return `${name}\n${chalk.red(`Error: ${oneLine(record.error.message)}`)}\n`
  const words = chalk.dim(` · ${wordCount(record.source.words)}`)
  const tables = tablesOf(record, choice)
  const shown = [headingOf(record), ...tables.flatMap(({ rows }) => rows)]
  if (!shown.every((cells) => cells.every(isPlain))) await import('./exact-widths.ts')
  const heading = headingOf(record).flatMap((line) => wrap(line, columns))
  const filled = tables.filter(({ rows }) => rows.length > 0)
  const counts = wrapGroups(
    filled.map(({ title, total }) => `${title} ${figureOf(total)}`),
    columns,
  )
  const drawn = filled.map((each) => drawTable(each, columns, chalk))
  const empty = tables.filter(({ rows }) => rows.length === 0).map(({ title }) => title.toLowerCase())
  const none = empty.length > 0 ? [`\n${chalk.dim(`None found: ${empty.join(', ')}`)}`] : []
  return `${[`${name}${words}`, ...heading, ...counts, ...drawn, ...none, ...notesOf(record, columns, chalk)].join('\n')}\n`
}

/** A table with its title, how many rows it has, and the columns for which there is no room. */
export function drawTable(table: Table, width: number, chalk: ChalkInstance): string {
  const allowed = columnWidths(table.columns, table.rows, width)
  const isKept = (_: unknown, column: number) => allowed[column] !== 0
  const columns = table.columns.filter(isKept)
  const limits = allowed.filter(isKept)
  const wrapped = (cell: string, column: number) => wrap(cell, limits[column] ?? width)
  const heads = columns.map((column, i) => wrapped(column.title, i))
  const body = table.rows.map((cells) => cells.filter(isKept).map(wrapped))
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
  const hidden = table.columns.filter((_, i) => allowed[i] === 0).map(({ title }) => title)
  const notes = [countOf(table), ...(hidden.length > 0 ? [`(no room: ${hidden.join(', ')})`] : [])]
  return `\n${chalk.bold(table.title)}  ${chalk.dim(notes.join(' '))}\n${lines.join('\n')}`
}

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

/** The rows, line by line, with rules above and below each that is of several lines. */
function rowsOf(rows: readonly string[][][], rule: string): string[] {
  const isTall = (row: number) => (rows[row]?.length ?? 0) > 1
  return rows.flatMap((lines, i) => [
    ...(i > 0 && (isTall(i - 1) || isTall(i)) ? [rule] : []),
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
