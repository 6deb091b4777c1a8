import CliTable from 'cli-table3'
import type { Change } from '../core/change.ts'
import './exact-widths.ts'
import { columnWidths, wrap } from './column-layout.ts'

/** The two versions that are compared, as messages call them, and what differs. */
export interface Comparison {
  readonly before: string
  readonly after: string
  readonly changes: readonly Change[]
}

const COLUMNS = [
  { title: 'Fact', align: 'left', wraps: false },
  { title: 'Change', align: 'left', wraps: false },
  { title: 'Before', align: 'left', wraps: true },
  { title: 'After', align: 'left', wraps: true },
] as const

/** For people: a row a change. */
export function changesTable({ before, after, changes }: Comparison, columns: number): string {
  const head = `${flat(before)} → ${flat(after)}`
  if (changes.length === 0) return `${head}: the facts are the same\n`
  const rows = changes.map((change) => [change.fact, change.kind, flat(change.before?.text), flat(change.after?.text)])
  const widths = columnWidths(COLUMNS, rows, columns)
  const table = new CliTable({ head: COLUMNS.map(({ title }) => title), style: { head: [], border: [] } })
  for (const cells of rows) table.push(cells.map((cell, i) => wrap(cell, widths[i] ?? columns).join('\n')))
  return `${head}\n${table.toString()}\n`
}

const flat = (text = ''): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** For programs: offsets of `before` are into the old text, of `after` into the new one. */
export const changesJson = (comparison: Comparison): string =>
  `${JSON.stringify({ schema: 'newsparse-diff/1', ...comparison }, null, 2)}\n`
