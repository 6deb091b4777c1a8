import CliTable from 'cli-table3'
import type { Change } from '../core/change.ts'
import { safeJson } from '../core/printable.ts'
import './exact-widths.ts'
import { columnWidths, wrap } from './column-layout.ts'

/** The two versions that are compared, as messages call them, and what differs. */
export interface Comparison {
  readonly before: string
  readonly after: string
  /** A renaming is one change, made so many times. */
  readonly changes: readonly (Change & { readonly times: number })[]
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
  const rows = changes.map(({ fact, kind, times, before: old, after: now }) => [
    fact,
    times > 1 ? `${kind} ${times} times` : kind,
    flat(old?.text),
    flat(now?.text),
  ])
  const widths = columnWidths(COLUMNS, rows, columns)
  const table = new CliTable({ head: COLUMNS.map(({ title }) => title), style: { head: [], border: [] } })
  for (const cells of rows) table.push(cells.map((cell, i) => wrap(cell, widths[i] ?? columns).join('\n')))
  return `${head}\n${table.toString()}\n`
}

const flat = (text = ''): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** For programs: offsets of `before` are into the old text, of `after` into the new one. */
export const changesJson = (comparison: Comparison): string =>
  `${safeJson(JSON.stringify({ schema: 'newsparse-diff/1', ...comparison }, null, 2))}\n`
