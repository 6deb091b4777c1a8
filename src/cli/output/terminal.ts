import type { FormatContext } from '../../formats/format.ts'
import type { ExtractFlags } from '../options/flags.ts'

const COLUMNS_WITHOUT_TERMINAL = 80

/** Properties of the terminal that formats may use, and the choice of rows. */
export function formatContext({ output, color, sort, top, allDates }: ExtractFlags): FormatContext {
  const isTerminal = output === undefined && process.stdout.isTTY
  return {
    columns: columnsFor(isTerminal),
    color: hasColor(color, process.env, isTerminal),
    ...((sort ?? top ?? allDates) !== undefined && {
      tables: { sort: sort ?? 'text', top: top ?? null, ...(allDates && { allDates }) },
    }),
  }
}

/** The width of tables, which need one. */
export const columnsFor = (isTerminal: boolean): number => knownColumns(isTerminal) ?? COLUMNS_WITHOUT_TERMINAL

/** COLUMNS, then the width of the terminal, as programs on POSIX systems have it; null for pipes and files. */
export function knownColumns(isTerminal = process.stdout.isTTY): number | null {
  const wanted = Number(process.env.COLUMNS)
  if (Number.isSafeInteger(wanted) && wanted > 0) return wanted
  return (isTerminal && process.stdout.columns) || null
}

/** Is there a terminal to say on how far the run is, that records are not printed to? */
export const hasProgress = ({ output }: ExtractFlags): boolean =>
  process.stderr.isTTY && (output !== undefined || !process.stdout.isTTY)

/** --color, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether a terminal reads it. */
export function hasColor(
  choice: ExtractFlags['color'],
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && TERM !== 'dumb'
}
