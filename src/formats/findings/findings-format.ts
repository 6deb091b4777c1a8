import type { CheckReport } from '../../core/finding.ts'

/** What a format of findings may know besides the report. */
export interface FindingsContext {
  readonly color: boolean
}

/** Turns the report of a run into what is printed. */
export type FindingsFormat = (report: CheckReport, context: FindingsContext) => string
