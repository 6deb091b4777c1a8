import { stringify } from 'csv-stringify/sync'
import type { Report } from './report-counts.ts'
import { partsOf } from './report-tables.ts'

const COLUMNS = ['group', 'table', 'rank', 'name', 'measure', 'value'] as const

/** The report as one long table: a row a figure. */
export function reportCsv(report: Report, top: number): string {
  const rows = partsOf(report, top).flatMap(({ title, tables }) =>
    tables.flatMap(({ id, columns, rows }) =>
      rows.flatMap((row, rank) =>
        row
          .slice(1)
          .map((value, i) => [title, id, rank + 1, row[0], columns[i + 1]?.title.toLowerCase(), rounded(value)]),
      ),
    ),
  )
  return stringify(rows, { columns: [...COLUMNS], header: true, record_delimiter: '\r\n', escape_formulas: true })
}

const rounded = (value: string | number | null): string | number | null =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value
