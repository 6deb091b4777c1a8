import { stringify } from 'csv-stringify/sync'
import type { Analysis, NumberMention, Quote } from '../core/analysis.ts'
import type { Span } from '../core/span.ts'
import { type Format, isError, type OutputRecord } from './format.ts'

const COLUMNS = [
  'source',
  'kind',
  'id',
  'name',
  'text',
  'start',
  'end',
  'value',
  'unit',
  'speaker',
  'cue',
  'country',
  'latitude',
  'longitude',
  'subkind',
] as const
type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number | null>>>

/** One long table over all articles, a row a mention, with the header once. */
export function delimited(delimiter: string, lineBreak: string): Format {
  // A cell that a spreadsheet would run as a formula gets an apostrophe; negative numbers stay numbers.
  const options = {
    delimiter,
    record_delimiter: lineBreak,
    quote_record_delimiter: true, // any line break in a cell, not only `lineBreak`
    escape_formulas: true,
    columns: [...COLUMNS],
  }
  return {
    begin: () => stringify([], { ...options, header: true }),
    render: (record) => stringify(rowsOf(record), options),
  }
}

function rowsOf(record: OutputRecord): Row[] {
  const source = sourceOf(record)
  const rows = isError(record) ? [{ kind: 'error', text: record.error.message }] : analysisRows(record)
  return rows.map((row) => ({ source, ...row }))
}

/** The key of the article among the others: the id of its NDJSON line, else its path. */
function sourceOf({ source: { path, id } }: OutputRecord): string | number | null {
  if (id === null || id === undefined) return path
  return typeof id === 'string' || typeof id === 'number' ? id : JSON.stringify(id)
}

function analysisRows({ people = [], organizations = [], places = [], numbers = [], quotes = [] }: Analysis): Row[] {
  return [
    ...people.flatMap(({ id, name, mentions }) => mentionRows({ kind: 'person', id, name }, mentions)),
    ...organizations.flatMap(({ id, name, mentions }) => mentionRows({ kind: 'organization', id, name }, mentions)),
    ...places.flatMap(({ id, name, kind, country, latitude, longitude, mentions }) =>
      mentionRows({ kind: 'place', id, name, country, latitude, longitude, subkind: kind }, mentions),
    ),
    ...numbers.map(numberRow),
    ...quotes.map(quoteRow),
  ]
}

const mentionRows = (entity: Row, mentions: readonly Span[]): Row[] =>
  mentions.map(({ text, start, end }) => ({ ...entity, text, start, end }))

const numberRow = ({ kind, text, start, end, value, unit, per, edtf }: NumberMention): Row => ({
  kind: 'number',
  text,
  start,
  end,
  value: Array.isArray(value) ? value.join('..') : (value ?? edtf),
  unit: unit && per ? `${unit} per ${per}` : unit,
  subkind: kind,
})

const quoteRow = ({ id, kind, text, start, end, speaker, cue }: Quote): Row => ({
  kind: 'quote',
  id,
  text,
  start,
  end,
  speaker: speaker && (speaker.name ?? speaker.text),
  cue: cue?.text ?? null,
  subkind: kind,
})
