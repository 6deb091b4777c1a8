// Counts of a report. All figures are whole numbers that add up: counts of parts merge into the counts of the whole.
import { stripAccents } from '../core/fold.ts'

/** Somebody or something that is named, and may speak. */
export interface NameCounts {
  readonly name: string
  /** Articles that name it. */
  articles: number
  mentions: number
  /** Quotes in quotation marks; one that goes on after its attribution or in the next paragraph is one quote. */
  quotes: number
  /** Words within those quotation marks. */
  words: number
  /** Indirect quotes. */
  indirect: number
  /** Articles that quote it, in marks or not. */
  quotedIn: number
}

/** Somebody who is known by one name in an article: not merged with the same name elsewhere, who may be somebody else. */
export interface LoneName extends NameCounts {
  readonly article: string
}

export interface PlaceCounts {
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  articles: number
  mentions: number
}

/** The kind of source behind a quote: somebody or something with a name, somebody without, nobody that was found. */
export const SOURCES = ['person', 'organization', 'place', 'anonymous', 'none'] as const
export type SourceKind = (typeof SOURCES)[number]

export interface SourceCounts {
  quotes: number
  words: number
  indirect: number
}

/** The counts that are kept of each outlet and each month, too. */
export interface Totals {
  articles: number
  /** Words of the articles. */
  words: number
  numbers: number
  readonly sources: Readonly<Record<SourceKind, SourceCounts>>
}

/** All counts of a set of articles. Memory grows with distinct names, not with articles. */
export interface Counts extends Totals {
  readonly people: Map<string, NameCounts>
  readonly organizations: Map<string, NameCounts>
  /** The places that speak ("the Kremlin said"), besides those that are mentioned. */
  readonly places: Map<string, PlaceCounts>
  readonly speakingPlaces: Map<string, NameCounts>
  readonly kinds: Map<string, { count: number; articles: number }>
  readonly cues: Map<string, number>
  /** The number of all articles … */
  lone: number
  /** … and those that speak and are named most. */
  readonly topLone: LoneName[]
}

/** The grouping of a report (`--by`). */
export const GROUPINGS = ['outlet', 'month', 'file'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** A report's counts: of all articles, the totals of each outlet and month, and all counts of each group that was asked for. */
export interface Report {
  readonly by: Grouping | null
  readonly all: Counts
  readonly outlets: Map<string, Totals>
  readonly months: Map<string, Totals>
  readonly groups: Map<string, Counts>
}

/** The group of an article that does not say its outlet or its month. */
export const UNKNOWN = '(unknown)'
/** So many lone names are kept. The best of each part hold the best of the whole: each name belongs to one article. */
export const LONE_KEPT = 50

const noSource = (): SourceCounts => ({ quotes: 0, words: 0, indirect: 0 })

export const emptyTotals = (): Totals => ({
  articles: 0,
  words: 0,
  numbers: 0,
  sources: { person: noSource(), organization: noSource(), place: noSource(), anonymous: noSource(), none: noSource() },
})

export const emptyCounts = (): Counts => ({
  ...emptyTotals(),
  people: new Map(),
  organizations: new Map(),
  places: new Map(),
  speakingPlaces: new Map(),
  kinds: new Map(),
  cues: new Map(),
  lone: 0,
  topLone: [],
})

export const emptyReport = (by: Grouping | null): Report => ({
  by,
  all: emptyCounts(),
  outlets: new Map(),
  months: new Map(),
  groups: new Map(),
})

/** Names that differ in case, accents, apostrophes and dots alone are one. */
export const nameKey = (name: string): string =>
  stripAccents(name).replace(/[’ʼ`]/gu, "'").replace(/\./gu, '').replace(/\s+/gu, ' ').trim().toLowerCase()
