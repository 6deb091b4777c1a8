import { Chalk, type ChalkInstance } from 'chalk'
import CliTable from 'cli-table3'
import type { Analysis } from '../core/analysis.ts'
import { type Format, type FormatContext, isError, nameOf, type OutputRecord } from './format.ts'
import { columnWidths, widthOf, wrap } from './layout.ts'
import { type Column, headingOf, oneLine, type Table, tablesOf } from './overview.ts'

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
  return `\n${chalk.bold(title)}  ${chalk.dim(rows.length.toLocaleString('en'))}\n${lines.join('\n')}`
}

const wider = (width: number, line: string): number => Math.max(width, widthOf(line))

function padded(line: string, width = 0, column?: Column): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(line)))
  return column?.align === 'right' ? space + line : line + space
}

/** cli-table3 takes time that grows with the square of the rows, so it never sees more than this at once. */
const PIECE = 200

/** The lines of a table; each cell is given as its lines. */
function drawRows(options: CliTable.TableConstructorOptions, rows: readonly string[][][]): string[] {
  const isTall = rows.some((cells) => cells.some((lines) => lines.length > 1))
  const pieces = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, i) => {
    const piece = new CliTable(options)
    for (const cells of rows.slice(i * PIECE, (i + 1) * PIECE)) piece.push(cells.map((lines) => lines.join('\n')))
    return piece.toString().split('\n')
  })
  return pieces.flatMap((lines, i) => {
    const rule = lines.findIndex(isRule) // the one below the header
    const top = i === 0 ? lines.slice(0, rule + 1) : isTall ? lines.slice(rule, rule + 1) : []
    const middle = lines.slice(rule + 1, -1).filter((line) => isTall || !isRule(line))
    return [...top, ...middle, ...(i === pieces.length - 1 ? lines.slice(-1) : [])]
  })
}

/** Between rows; rows of one line need none but the one below the header. */
const isRule = (line: string): boolean => line.startsWith('├')

function notesOf({ diagnostics }: Analysis, columns: number, chalk: ChalkInstance): string[] {
  const lines = diagnostics.flatMap(({ message }) => wrap(oneLine(`Note: ${message}`), columns))
  return lines.length === 0 ? [] : ['', ...lines.map((line) => chalk.dim(line))]
}
