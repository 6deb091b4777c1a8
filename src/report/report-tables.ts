// The tables of a report, which each output draws in its way.

import { byRank, compare } from './merge-reports.ts'
import {
  type Counts,
  type NameCounts,
  type PlaceCounts,
  type Report,
  SOURCES,
  type SourceCounts,
  type SourceKind,
  type Totals,
} from './report-counts.ts'

export type Cell = string | number | null

export interface FiguresColumn {
  readonly title: string
  /** The type of a cell: shares are out of 1. */
  readonly kind: 'text' | 'figure' | 'share'
}

export interface Figures {
  readonly id: string
  readonly title: string
  /** A note that a reader needs to read the table right; '' where there is none. */
  readonly note: string
  readonly columns: readonly FiguresColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** The number of all rows; the table may show fewer. */
  readonly total: number
  /** Is it more than most readers want? A page folds it away, a terminal tells of it alone. */
  readonly isFolded?: true
  /** The column whose figures are drawn as bars. */
  readonly bars: number
}

const text = (title: string): FiguresColumn => ({ title, kind: 'text' })
const figure = (title: string): FiguresColumn => ({ title, kind: 'figure' })
const share = (title: string): FiguresColumn => ({ title, kind: 'share' })

export const MERGING_NOTE =
  'People are merged across articles by their full name; two people of one name are one here. Somebody whom an article knows by one name only stays with that article.'

const SOURCE_NAMES: Readonly<Record<SourceKind, string>> = {
  person: 'Named people',
  organization: 'Named organizations',
  place: 'Places (“the Kremlin said”)',
  anonymous: 'Without a name (“officials”)',
  none: 'No speaker found',
}

/** The tables of a set of articles, of at most `top` rows each. */
export function tablesOfCounts(counts: Counts, top: number): Figures[] {
  return [
    quoted(counts, top),
    sources(counts),
    silent(counts, top),
    lone(counts, top),
    places(counts, top),
    kinds(counts),
    cues(counts, top),
  ]
}

const sum = (
  sources: Readonly<Record<SourceKind, SourceCounts>>,
  of: keyof SourceCounts,
  only: readonly SourceKind[] = SOURCES,
) => only.reduce((total, kind) => total + sources[kind][of], 0)

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function quoted({ people, organizations, speakingPlaces, sources }: Counts, top: number): Figures {
  const names = [...people.values(), ...organizations.values(), ...speakingPlaces.values()].filter(
    ({ quotedIn }) => quotedIn > 0,
  )
  const words = sum(sources, 'words')
  const row = (name: NameCounts): Cell[] => [
    name.name,
    name.words,
    ratio(name.words, words),
    name.quotes,
    name.indirect,
    name.quotedIn,
  ]
  return {
    id: 'quoted',
    title: 'Who is quoted most',
    note: `Words and quotes in quotation marks; the share is of all ${words.toLocaleString('en')} quoted words. ${MERGING_NOTE}`,
    columns: [text('Name'), figure('Words'), share('Share'), figure('Quotes'), figure('Indirect'), figure('Articles')],
    rows: names.sort(byRank).slice(0, top).map(row),
    total: names.length,
    bars: 1,
  }
}

function sources({ sources }: Counts): Figures {
  const all = sum(sources, 'quotes') + sum(sources, 'indirect')
  const row = (kind: SourceKind): Cell[] => {
    const { quotes, indirect, words } = sources[kind]
    return [SOURCE_NAMES[kind], quotes, indirect, words, ratio(quotes + indirect, all)]
  }
  return {
    id: 'sources',
    title: 'Named and anonymous sources',
    note: 'The share is of all quotes, indirect ones included.',
    columns: [text('Source'), figure('Quotes'), figure('Indirect'), figure('Words'), share('Share')],
    rows: SOURCES.map(row),
    total: SOURCES.length,
    bars: 4,
  }
}

function silent({ people }: Counts, top: number): Figures {
  const names = [...people.values()].filter(({ quotedIn }) => quotedIn === 0)
  const byMentions = (a: NameCounts, b: NameCounts) =>
    b.mentions - a.mentions || b.articles - a.articles || compare(a.name, b.name)
  return {
    id: 'silent',
    title: 'Mentioned, but never quoted',
    note: 'People with a full name.',
    columns: [text('Name'), figure('Mentions'), figure('Articles')],
    rows: names
      .sort(byMentions)
      .slice(0, top)
      .map(({ name, mentions, articles }) => [name, mentions, articles]),
    total: names.length,
    bars: 1,
  }
}

function lone({ lone, topLone }: Counts, top: number): Figures {
  return {
    id: 'lone',
    title: 'People known by one name only',
    note: 'Each stays with its article: the same name in another may be somebody else.',
    columns: [text('Name'), text('Article'), figure('Words'), figure('Quotes'), figure('Mentions')],
    rows: topLone
      .slice(0, top)
      .map(({ name, article, words, quotes, mentions }) => [name, article, words, quotes, mentions]),
    total: lone,
    isFolded: true,
    bars: 2,
  }
}

function places({ places }: Counts, top: number): Figures {
  const found = sortedPlaces(places)
  return {
    id: 'places',
    title: 'Places',
    note: '',
    columns: [text('Name'), text('Country'), figure('Mentions'), figure('Articles')],
    rows: found.slice(0, top).map(({ name, country, mentions, articles }) => [name, country, mentions, articles]),
    total: found.length,
    bars: 2,
  }
}

export const sortedPlaces = (places: ReadonlyMap<string, PlaceCounts>): PlaceCounts[] =>
  [...places]
    .sort(([a, one], [b, other]) => other.mentions - one.mentions || other.articles - one.articles || compare(a, b))
    .map(([, place]) => place)

function kinds({ kinds }: Counts): Figures {
  const rows = [...kinds].sort(([a, one], [b, other]) => other.count - one.count || compare(a, b))
  return {
    id: 'numbers',
    title: 'Numbers by kind',
    note: '',
    columns: [text('Kind'), figure('Numbers'), figure('Articles')],
    rows: rows.map(([kind, { count, articles }]) => [kind, count, articles]),
    total: rows.length,
    bars: 1,
  }
}

function cues({ cues }: Counts, top: number): Figures {
  const rows = [...cues].sort(([a, one], [b, other]) => other - one || compare(a, b))
  const all = rows.reduce((total, [, count]) => total + count, 0)
  return {
    id: 'cues',
    title: 'How speakers are said to speak',
    note: 'The words that tie a quote to its speaker.',
    columns: [text('Cue'), figure('Quotes'), share('Share')],
    rows: rows.slice(0, top).map(([cue, count]) => [cue, count, ratio(count, all)]),
    total: rows.length,
    bars: 1,
  }
}

/** A table of outlets or months. Months stand in order of time, outlets by their articles. */
export function groupFigures(title: string, groups: ReadonlyMap<string, Totals>, top: number): Figures {
  const isTime = title === 'Month'
  const rows = [...groups].sort(([a, one], [b, other]) => (isTime ? 0 : other.articles - one.articles) || compare(a, b))
  return {
    id: title.toLowerCase(),
    title: `Articles by ${title.toLowerCase()}`,
    note: '“Quoted” are words in quotation marks. The shares are of all quotes, indirect ones included: with a named speaker, with one without a name, with none that was found.',
    columns: [
      text(title),
      figure('Articles'),
      figure('Words'),
      figure('Quotes'),
      figure('Quoted'),
      share('Named'),
      share('Unnamed'),
      share('None'),
    ],
    rows: (isTime ? rows : rows.slice(0, top)).map(([name, totals]) => [name, ...totalsRow(totals)]),
    total: rows.length,
    bars: 1,
  }
}

function totalsRow({ articles, words, sources }: Totals): Cell[] {
  const of = (only: readonly SourceKind[]) => sum(sources, 'quotes', only) + sum(sources, 'indirect', only)
  const all = of(SOURCES)
  const shares = [of(['person', 'organization', 'place']), of(['anonymous']), of(['none'])].map((part) =>
    ratio(part, all),
  )
  return [articles, words, sum(sources, 'quotes'), sum(sources, 'words'), ...shares]
}

/** The first line of a report, in its parts. */
export function summaryOf({ articles, words, sources, people, places, numbers }: Counts): string[] {
  const parts: readonly (readonly [count: number, one: string, many: string])[] = [
    [articles, 'article', 'articles'],
    [words, 'word', 'words'],
    [people.size, 'person', 'people'],
    [places.size, 'place', 'places'],
    [numbers, 'number', 'numbers'],
    [sum(sources, 'quotes'), 'quote', 'quotes'],
    [sum(sources, 'indirect'), 'indirect quote', 'indirect quotes'],
  ]
  return parts.map(([count, one, many]) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`)
}

/** A report's tables under their titles: all articles, then outlets and months, then each group that `--by` asked for. */
export function partsOf(
  { by, all, outlets, months, groups }: Report,
  top: number,
): readonly { title: string; counts: Counts; tables: Figures[] }[] {
  const overview = [groupFigures('Outlet', outlets, top), groupFigures('Month', months, top)]
  const whole = { title: 'All articles', counts: all, tables: [...tablesOfCounts(all, top), ...overview] }
  const parts = [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, counts]) => ({ title: `${by}: ${name}`, counts, tables: tablesOfCounts(counts, top) }))
  return [whole, ...parts]
}

/** A cell as people read it. */
export function cellText(cell: Cell, { kind }: FiguresColumn): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  return kind === 'share' ? `${(cell * 100).toFixed(1)} %` : cell.toLocaleString('en')
}
