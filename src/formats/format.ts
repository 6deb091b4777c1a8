import type { Analysis, ErrorRecord } from '../core/analysis.ts'

export const TABLE_ORDERS = ['text', 'mentions'] as const

/** The rows that tables show, and their order. */
export interface TableChoice {
  readonly sort: (typeof TABLE_ORDERS)[number]
  /** At most so many rows; null for all. */
  readonly top: number | null
  /** Also dates whose day, month or year is not known. */
  readonly allDates?: true
}

/** Context of a format besides the record. */
export interface FormatContext {
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number
  readonly color: boolean
  /** The rows that tables show; by default all, in the order of the text. */
  readonly tables?: TableChoice
}

/** One of the records that a run puts out: an article's, or the error in its place. */
export type OutputRecord = Analysis | ErrorRecord

/** Turns records into text, each alone, so that a run of any length needs the memory of one record, and workers can share it. */
export interface Format {
  /** Text before the first record. */
  readonly begin?: (context: FormatContext) => string
  /** The record, with the line break that ends it; `index` counts the articles from 0, those without a record, too. */
  readonly render: (record: OutputRecord, context: FormatContext, index: number) => string | Promise<string>
  /** The same in pieces, where a record may be too long for one string. */
  readonly pieces?: (record: OutputRecord) => Iterable<string>
  /** Text between two records that are not rendered as nothing. */
  readonly between?: string
  /** Text after the last record. */
  readonly end?: (context: FormatContext) => string
}

export const isError = (record: OutputRecord): record is ErrorRecord => 'error' in record
