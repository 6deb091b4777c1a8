// A file of findings that are known and stay, for archives: only new ones are reported.
import type { Finding } from '../core/finding.ts'

const SCHEMA = 'newsparse-baseline/1'

/** By the article's name: the fingerprints of its known findings, with their rules for those who read the file. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, string>>

/** A baseline from what its file holds; null where it is none. */
export function parseBaseline(json: string): Baseline | null {
  try {
    const { schema, articles } = JSON.parse(json)
    if (schema !== SCHEMA) return null
    return new Map(entriesOf(articles).map(([name, known]) => [name, new Map(entriesOf(known).map(stringEntry))]))
  } catch {
    return null
  }
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object')
  return Object.entries(value)
}

function stringEntry([key, value]: [string, unknown]): [string, string] {
  if (typeof value !== 'string') throw new TypeError('no string')
  return [key, value]
}

export function baselineJson(baseline: Baseline): string {
  const articles = Object.fromEntries([...baseline].map(([name, known]) => [name, Object.fromEntries(known)]))
  return `${JSON.stringify({ schema: SCHEMA, articles }, null, 2)}\n`
}

/** The findings that are not in the baseline. */
export const unknownTo = (baseline: Baseline, article: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fingerprint }) => !baseline.get(article)?.has(fingerprint))

/** The baseline in which all of these are known. Articles without findings are left out; the order is that of the names. */
export function baselineOf(
  articles: readonly { readonly name: string; readonly findings: readonly Finding[] }[],
): Baseline {
  const entries = articles
    .filter(({ findings }) => findings.length > 0)
    .map(
      ({ name, findings }) =>
        [name, new Map(findings.map(({ fingerprint, rule }) => [fingerprint, rule] as const).sort())] as const,
    )
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
