import type { CheckReport } from '../../core/finding.ts'

/** Context of a format of findings besides the report. */
export interface FindingsContext {
  readonly color: boolean
  /** The width of the terminal; null where lines may be of any length. */
  readonly columns: number | null
}

/** Turns the report of a run into what is printed. */
export type FindingsFormat = (report: CheckReport, context: FindingsContext) => string
