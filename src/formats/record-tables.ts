// The tables in which the formats for people show a record: a heading and a table a kind. The table and Markdown formats draw it.
import type { Analysis, NumberMention, Organization, Person, Place, Quote, Speaker } from '../core/analysis.ts'
import { oneLine } from '../core/printable.ts'
import type { TableChoice } from './format.ts'
import { figureOf } from './format-figure.ts'
import { dateWords } from './render-dates.ts'

export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
  /** May its cells be wrapped where the page is narrow? */
  readonly wraps: boolean
  /** Where the page is too narrow, columns give way in this order; those without stay. */
  readonly yields?: number
}

export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Number of rows; fewer may be shown. */
  readonly total: number
}

const ALL_ROWS: TableChoice = { sort: 'text', top: null }

/** A column with what it shows of an entry. */
interface Shown<T> extends Column {
  readonly cell: (entry: T) => string
}

const text = <T>(title: string, cell: (entry: T) => string): Shown<T> => ({ title, align: 'left', wraps: true, cell })
const word = <T>(title: string, cell: (entry: T) => string): Shown<T> => ({ title, align: 'left', wraps: false, cell })
const figure = <T>(title: string, cell: (entry: T) => string): Shown<T> => ({
  title,
  align: 'right',
  wraps: false,
  cell,
})
/** The same column, which gives way. */
const yielding = <T>(yields: number, column: Shown<T>): Shown<T> => ({ ...column, yields })
const mentions = figure<{ readonly mentions: readonly unknown[] }>('Mentions', (entity) =>
  String(entity.mentions.length),
)

const PEOPLE: readonly Shown<Person>[] = [
  text('Name', (person) => person.name),
  yielding(
    1,
    text('Titles', (person) => person.titles.join(', ')),
  ),
  mentions,
]
const ORGANIZATIONS: readonly Shown<Organization>[] = [text('Name', (organization) => organization.name), mentions]
const PLACES: readonly Shown<Place>[] = [
  text('Name', (place) => place.name),
  yielding(
    2,
    word('Kind', (place) => (place.kind === 'other' ? '' : place.kind)),
  ),
  yielding(
    3,
    word('Country', (place) => place.country ?? ''),
  ),
  yielding(
    1,
    figure('Latitude', (place) => place.latitude?.toFixed(2) ?? ''),
  ),
  yielding(
    1,
    figure('Longitude', (place) => place.longitude?.toFixed(2) ?? ''),
  ),
  mentions,
]
const NUMBERS: readonly Shown<NumberMention>[] = [
  text('Text', (number) => number.text),
  yielding(
    3,
    word('Kind', (number) => number.kind),
  ),
  figure('Value', amountOf),
  yielding(
    2,
    text('Unit', ({ unit, per }) => (unit && per ? `${unit} per ${per}` : (unit ?? ''))),
  ),
  yielding(
    1,
    text('Of', (number) => number.of ?? ''),
  ),
]
const DATES: readonly Shown<NumberMention>[] = [
  text('Text', (number) => number.text),
  yielding(
    1,
    word('Kind', (number) => number.kind),
  ),
  text('Date', amountOf),
]
const DATE_KINDS: ReadonlySet<string> = new Set(['date', 'time', 'set'])
const QUOTES: readonly Shown<Quote>[] = [
  text('Speaker', (quote) => (quote.speaker ? speakerOf(quote.speaker, quote.via) : '–')),
  text('Quote', (quote) => quote.text),
  yielding(
    1,
    word('Kind', (quote) => quote.kind),
  ),
]

/** The tables of a record's kinds, without the columns in which nothing stands. */
export function tablesOf(
  { people, organizations, places, numbers, quotes }: Analysis,
  choice: TableChoice = ALL_ROWS,
): Table[] {
  const quantities = numbers?.filter(({ kind }) => !DATE_KINDS.has(kind))
  return [
    people && tableOf('People', PEOPLE, inOrder(people, choice), choice),
    organizations && tableOf('Organizations', ORGANIZATIONS, inOrder(organizations, choice), choice),
    places && tableOf('Places', PLACES, inOrder(places, choice), choice),
    quantities && tableOf('Numbers', NUMBERS, quantities, choice),
    ...datesOf(numbers, choice),
    quotes && tableOf('Quotes', QUOTES, quotes, choice),
  ].filter((table) => table !== undefined)
}

/** Entities as they are asked for: in the order of the text, or those that are mentioned most first. */
const inOrder = <T extends { readonly mentions: readonly unknown[] }>(
  entities: readonly T[],
  { sort }: TableChoice,
): readonly T[] => (sort === 'mentions' ? entities.toSorted((a, b) => b.mentions.length - a.mentions.length) : entities)

/** The dates whose day, month or year is known, as one without says nothing in a table, or all; no table where there are none. */
function datesOf(numbers: Analysis['numbers'], choice: TableChoice): Table[] {
  const shown = (numbers ?? []).filter(({ kind, edtf }) => DATE_KINDS.has(kind) && (choice.allDates || edtf !== null))
  return shown.length > 0 ? [tableOf('Dates', DATES, shown, choice)] : []
}

function tableOf<T>(title: string, shown: readonly Shown<T>[], all: readonly T[], { top }: TableChoice): Table {
  const entries = top === null ? all : all.slice(0, top)
  const columns = shown
    .map(({ cell, ...column }) => ({ column, cells: entries.map((entry) => oneLine(cell(entry))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return {
    title,
    columns: columns.map(({ column }) => column),
    rows: entries.map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
    total: all.length,
  }
}

/** "4", or "2 of 4" where not all rows are shown. */
export const countOf = ({ rows, total }: Pick<Table, 'rows' | 'total'>): string =>
  (rows.length < total ? `${figureOf(rows.length)} of ` : '') + figureOf(total)

/** Headline; then authors, outlet, dateline and date, as far as the text gives them. */
export function headingOf({ structure: { headline, byline, outlet, dateline, published } }: Analysis): string[] {
  const origin = [byline.map(({ name }) => name).join(', '), outlet?.text, dateline?.text, published]
  return [headline?.text, origin.filter(Boolean).join(' · ')]
    .filter((line) => !!line)
    .map((line) => oneLine(line ?? ''))
}

const BOUNDS = { 'more-than': 'more than ', 'less-than': 'less than ' } as const

/** The value in words: about 11,000; more than 14; 3,000 more; 0.4, down; 28 April 2025. */
export function amountOf(number: NumberMention): string {
  const { value, edtf, approximate, bound } = number
  if (value === null) return edtf === null ? '' : dateWords(edtf)
  const figures = typeof value === 'number' ? [value] : value
  const amount = figures.map((each) => figureOf(each)).join(' – ')
  return `${bound ? BOUNDS[bound] : ''}${approximate ? 'about ' : ''}${amount}${changeOf(number)}`
}

/** Counted things are more or fewer; all else went up or down, by so much or to it. */
function changeOf({ kind, unit, change }: NumberMention): string {
  if (change === null) return ''
  const isCounted = kind === 'cardinal' && unit !== null
  return isCounted ? (change === 'up' ? ' more' : ' fewer') : `, ${change}`
}

const speakerOf = ({ name, text }: Speaker, via: Quote['via']): string =>
  (name ?? text) + (via ? ` (via ${via.text})` : '')
