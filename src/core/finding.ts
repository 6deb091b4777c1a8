import type { Range, Span } from './span.ts'

export const SEVERITIES = ['error', 'warning', 'suggestion'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Another place that a finding is about. */
export interface Related extends Span {
  readonly message: string
  /** The text that it stands in: the article, what `--against` names, or the version before. */
  readonly in: 'article' | 'against' | 'base'
  /** The name of that text, where there may be several. */
  readonly source?: string
}

/** The right form of a passage, where a rule knows it; an insertion where the range is empty. */
export interface Fix extends Range {
  readonly replacement: string
}

/** A rule's complaint and its span. An empty span at 0 is the article as a whole. */
export interface Problem extends Span {
  readonly message: string
  readonly related?: readonly Related[]
  readonly fix?: Fix
}

/** A place in a text as editors show it: counted from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A problem as it is reported. */
export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
  /** Null where it is about the article as a whole. */
  readonly from: Position | null
  readonly to: Position | null
  /** A few words of its line before and after it. */
  readonly before: string
  readonly after: string
  /** The same for the same fault where the text around it has moved. */
  readonly fingerprint: string
}

/** An article and what was found in it. */
export interface CheckedArticle {
  /** As messages call it: its path, or its id with the path and line of its NDJSON file. */
  readonly name: string
  readonly path: string | null
  readonly id: unknown
  readonly findings: readonly Finding[]
  /** The number of findings that comments in the text and the baseline keep back. */
  readonly disabled: number
  readonly known: number
  /** Lines and columns are those of the text that was extracted from a page, not of the file. */
  readonly isExtracted: boolean
}

/** The description of a rule in a report. */
export interface RuleSummary {
  readonly name: string
  readonly summary: string
  readonly level: Severity
  readonly what: string
  readonly why: string
}

/** All that a run of `check` found. */
export interface CheckReport {
  readonly version: string
  readonly articles: readonly CheckedArticle[]
  /** The number of inputs that could not be read; each is named on standard error. */
  readonly unread: number
  /** The rules that have findings, in the registry's order. */
  readonly rules: readonly RuleSummary[]
}

/** The number of findings of each severity. */
export function countsOf(articles: readonly CheckedArticle[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, suggestion: 0 }
  for (const { severity } of articles.flatMap(({ findings }) => findings)) counts[severity]++
  return counts
}
