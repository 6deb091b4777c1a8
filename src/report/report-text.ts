import { Chalk } from 'chalk'
import '../formats/exact-widths.ts'
import { oneLine } from '../core/printable.ts'
import { wrap, wrapGroups } from '../formats/column-layout.ts'
import type { FormatContext } from '../formats/format.ts'
import { drawTable } from '../formats/table.ts'
import type { Report } from './report-counts.ts'
import { cellText, type Figures, partsOf, summaryOf } from './report-tables.ts'

/** The report as tables for a terminal. */
export function reportText(report: Report, top: number, { columns, color }: FormatContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const parts = partsOf(report, top).map(({ title, counts, tables }) => {
    const drawn = tables.filter(({ rows }) => rows.length > 0).map((table) => draw(table, columns, chalk))
    return [chalk.bold(oneLine(title)), ...wrapGroups(summaryOf(counts), columns), ...drawn].join('\n')
  })
  return `${parts.join('\n\n')}\n`
}

function draw(figures: Figures, width: number, chalk: InstanceType<typeof Chalk>): string {
  const columns = figures.columns.map(({ title, kind }, i) => ({
    title,
    align: kind === 'text' ? ('left' as const) : ('right' as const),
    wraps: kind === 'text',
    // The last first; the name and its figure stay.
    ...(i > 1 && { yields: -i }),
  }))
  if (figures.isFolded)
    return `\n${chalk.bold(figures.title)}  ${chalk.dim(`${figures.total.toLocaleString('en')} (--html, --csv and --json list them)`)}`
  const rows = figures.rows.map((row) => figures.columns.map((column, i) => oneLine(cellText(row[i] ?? null, column))))
  const notes = figures.note === '' ? [] : wrap(figures.note, width).map((line) => chalk.dim(line))
  return [drawTable({ title: figures.title, columns, rows, total: figures.total }, width, chalk), ...notes].join('\n')
}
