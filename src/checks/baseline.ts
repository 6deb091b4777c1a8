// A file of findings that are known and stay, for archives: only new ones are reported.
import { z } from 'zod'
import type { Finding } from '../core/finding.ts'

/** Fingerprints of known findings by the article's path, with the rule for those who read the file. */
export interface Baseline {
  readonly schema: 'newsparse-baseline/1'
  readonly articles: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const baselineSchema = z.strictObject({
  schema: z.literal('newsparse-baseline/1'),
  articles: z.record(z.string(), z.record(z.string(), z.string())),
})

/** A baseline from what its file holds; null where it is none. */
export function parseBaseline(json: string): Baseline | null {
  try {
    return baselineSchema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}

/** The findings that are not in the baseline. */
export const unknownTo = (baseline: Baseline, article: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ fingerprint }) => baseline.articles[article]?.[fingerprint] === undefined)

/** The baseline in which all of these are known. Articles without findings are left out; the order is that of the names. */
export function baselineOf(
  articles: readonly { readonly name: string; readonly findings: readonly Finding[] }[],
): Baseline {
  const entries = articles
    .filter(({ findings }) => findings.length > 0)
    .map(
      ({ name, findings }) =>
        [name, Object.fromEntries(findings.map(({ fingerprint, rule }) => [fingerprint, rule]).sort())] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { schema: 'newsparse-baseline/1', articles: Object.fromEntries(entries) }
}
