import { Chalk, type ChalkInstance } from 'chalk'
import CliTable from 'cli-table3'
import type { Analysis } from '../core/analysis.ts'
import { figureOf } from './figures.ts'
import { type Format, type FormatContext, isError, nameOf, type OutputRecord } from './format.ts'
import { columnWidths, isPlain, widthOf, wrap } from './layout.ts'
import { type Column, headingOf, oneLine, type Table, tablesOf } from './overview.ts'

/** Tables for people, one a kind, as wide as the terminal at most. */
export const table: Format = {
  render: async (record, context, index) => (index > 0 ? '\n' : '') + (await draw(record, context)),
}

async function draw(record: OutputRecord, { columns, color }: FormatContext): Promise<string> {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const name = chalk.bold(oneLine(nameOf(record)))
  if (isError(record)) return `${name}\n${chalk.red(`Error: ${oneLine(record.error.message)}`)}\n`
  const words = chalk.dim(` · ${figureOf(record.source.words)} words`)
  const tables = tablesOf(record)
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
  const options = {
    // As wide as its column, so that all the pieces of a table are.
    head: heads.map((lines, i) => lines.map((line) => chalk.cyan(padded(line, taken[i], columns[i]))).join('\n')),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [] },
  }
  const lines = drawRows(options, body)
  return `\n${chalk.bold(title)}  ${chalk.dim(countOf(rows.length, total))}\n${lines.join('\n')}`
}

const countOf = (shown: number, total: number): string =>
  (shown < total ? `${figureOf(shown)} of ` : '') + figureOf(total)

const wider = (width: number, line: string): number => Math.max(width, widthOf(line))

function padded(line: string, width = 0, column?: Column): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(line)))
  return column?.align === 'right' ? space + line : line + space
}

/**
 * cli-table3 takes time that grows with the square of the rows, and with the cube of the lines in a cell: it never sees
 * more rows than this at once, and a row of it is one line of ours.
 */
const PIECE = 200

/** The lines of a table; each cell is given as its lines. Rows have rules between them where one is of several lines. */
function drawRows(options: CliTable.TableConstructorOptions, rows: readonly string[][][]): string[] {
  const rowLines = rows.map(linesOf)
  const isTall = rowLines.some((lines) => lines.length > 1)
  const all = rowLines.flatMap((lines) => lines.map((cells, i) => ({ cells, isLast: i === lines.length - 1 })))
  const drawn: string[] = []
  for (let start = 0; start < all.length; start += PIECE) {
    const piece = all.slice(start, start + PIECE)
    const table = new CliTable(options)
    for (const { cells } of piece) table.push([...cells])
    const lines = table.toString().split('\n')
    const below = lines.findIndex((line) => line.startsWith('├')) // the rule below the header
    if (start === 0) drawn.push(...lines.slice(0, below + 1))
    piece.forEach(({ isLast }, i) => {
      drawn.push(lines[below + 1 + 2 * i] ?? '')
      const isEnd = start + i === all.length - 1
      if (isEnd) drawn.push(...lines.slice(-1))
      else if (isTall && isLast) drawn.push(lines[below] ?? '')
    })
  }
  return drawn
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
