// The name of an article in messages and reports.
import type { Analysis, ErrorRecord } from './analysis.ts'

/** "story.txt", or "standard input" where there is no path. */
export const inputName = (path: string | null): string => path ?? 'standard input'

/** "all.ndjson, line 7": lines count from 1. */
export const lineName = (path: string | null, line: number): string => `${inputName(path)}, line ${line}`

/** A record's id, else its path. */
export function recordName({ source: { path, id } }: Analysis | ErrorRecord): string {
  if (id === null || id === undefined) return inputName(path)
  return typeof id === 'string' ? id : JSON.stringify(id)
}
