import type { Analysis, Place, Quote } from '../core/analysis.ts'
import type { Role } from '../core/article.ts'
import { recordName } from '../core/article-name.ts'
import type { Range } from '../core/span.ts'
import { addLone, addName, addPlace, entry, mergeCounts, mergeTotals } from './merge-reports.ts'
import {
  type Counts,
  emptyCounts,
  emptyTotals,
  type Grouping,
  type LoneName,
  type NameCounts,
  nameKey,
  type Report,
  type SourceKind,
  type Totals,
  UNKNOWN,
} from './report-counts.ts'

/** Adds an article to a report, which is changed. */
export function addRecord(report: Report, record: Analysis): void {
  const counts = countsOf(record)
  mergeCounts(report.all, counts)
  mergeTotals(entry(report.outlets, groupOf(record, 'outlet'), emptyTotals), counts)
  mergeTotals(entry(report.months, groupOf(record, 'month'), emptyTotals), counts)
  if (report.by) mergeCounts(entry(report.groups, groupOf(record, report.by), emptyCounts), counts)
}

function groupOf(record: Analysis, by: Grouping): string {
  switch (by) {
    case 'outlet':
      return record.structure.outlet?.text.replace(/\s+/gu, ' ') ?? UNKNOWN
    case 'month':
      return /^\d{4}-\d{2}(?=$|-)/u.exec(record.structure.published ?? '')?.[0] ?? UNKNOWN
    case 'file':
      return recordName(record)
  }
}

/** The part of a page that is the article. Bylines, other stories' headlines and quotes printed twice would count what nobody wrote about. */
const COUNTED: ReadonlySet<Role> = new Set(['headline', 'subheading', 'body', 'blockquote', 'list', 'caption'])

/** The counts of one article. */
function countsOf(record: Analysis): Counts {
  const { people = [], organizations = [], places = [], numbers = [], quotes = [] } = record
  const isCounted = partFilter(record)
  const counts = emptyCounts()
  counts.articles = 1
  counts.words = record.source.words
  const named = new Map<string, NameCounts>()
  for (const { id, name, mentions } of [...people, ...organizations, ...places]) {
    named.set(id, nameCounts(name, mentions.filter(isCounted).length))
  }
  for (const quote of quotes.filter(isCounted)) addQuote(counts, named, quote)
  for (const place of places) addPlaceOf(counts, place, named.get(place.id)?.mentions ?? 0)
  for (const { kind } of numbers.filter(isCounted)) {
    entry(counts.kinds, kind, () => ({ count: 0, articles: 1 })).count++
    counts.numbers++
  }
  addNames(counts, named, new Map(places.map((place) => [place.id, placeKey(place)])), recordName(record))
  return counts
}

/** Is a range in a part of the page that counts? */
function partFilter({ structure: { paragraphs } }: Analysis): (range: Range) => boolean {
  const left = paragraphs.filter(({ role }) => !COUNTED.has(role))
  return ({ start }) => !left.some((paragraph) => paragraph.start <= start && start < paragraph.end)
}

function addPlaceOf(
  counts: Counts,
  { name, kind, country, latitude, longitude, geonames }: Place,
  mentions: number,
): void {
  if (mentions === 0) return
  addPlace(counts.places, placeKey({ name, kind, country, latitude, longitude, geonames }), {
    name,
    kind,
    country,
    latitude,
    longitude,
    articles: 1,
    mentions,
  })
}

/** The same for every name of a place: its id, of a wider area without one its point. */
function placeKey({
  name,
  kind,
  country,
  latitude,
  longitude,
  geonames,
}: Pick<Place, 'name' | 'kind' | 'country' | 'latitude' | 'longitude' | 'geonames'>): string {
  if (geonames !== null) return `#${geonames}`
  if (latitude !== null && AREAS.has(kind)) return `${kind} ${country ?? ''} ${latitude} ${longitude}`
  return `${nameKey(name)} ${country ?? ''}`
}

const AREAS: ReadonlySet<Place['kind']> = new Set(['continent', 'region', 'country', 'state', 'county'])

const nameCounts = (name: string, mentions: number): NameCounts => ({
  name: name.replace(/\s+/gu, ' '),
  articles: 1,
  mentions,
  quotes: 0,
  words: 0,
  indirect: 0,
  quotedIn: 0,
})

/** Scare quotes are nobody's words. */
function addQuote(counts: Totals & Pick<Counts, 'cues'>, named: Map<string, NameCounts>, quote: Quote): void {
  if (quote.kind === 'scare') return
  const source = sourceOf(quote)
  const tallies: { quotes: number; words: number; indirect: number }[] = [counts.sources[source]]
  const speaker = speakerIn(named, quote, source)
  if (speaker) {
    speaker.quotedIn = 1
    tallies.push(speaker)
  }
  for (const tally of tallies) {
    if (quote.kind === 'indirect') tally.indirect += quote.continues === null ? 1 : 0
    else {
      tally.quotes += quote.continues === null ? 1 : 0
      tally.words += quote.content.match(/\S+/gu)?.length ?? 0
    }
  }
  const cue = quote.cue?.text.toLowerCase().replace(/\s+/gu, ' ')
  if (cue && /\p{L}/u.test(cue) && quote.continues === null) counts.cues.set(cue, (counts.cues.get(cue) ?? 0) + 1)
}

/** A speaker without a name of a person, an organization or a place is anonymous: "officials", "a spokesman". */
function sourceOf({ speaker }: Quote): SourceKind {
  if (!speaker) return 'none'
  const { entity, type, name } = speaker
  if (entity?.startsWith('p')) return 'person'
  if (entity?.startsWith('o')) return 'organization'
  if (entity?.startsWith('l')) return 'place'
  return type === 'person' && name !== null && name.includes(' ') && /^\p{Lu}/u.test(name) ? 'person' : 'anonymous'
}

function speakerIn(named: Map<string, NameCounts>, { speaker }: Quote, source: SourceKind): NameCounts | undefined {
  if (!speaker || source === 'anonymous' || source === 'none') return undefined
  if (speaker.entity !== null) return named.get(speaker.entity)
  // A person whose name was not found as a mention.
  return entry(named, `p ${speaker.name}`, () => nameCounts(speaker.name ?? '', 0))
}

/** Is it more than a figure, a mark or an initial? Of Han and Kana one letter is enough. */
const isName = (name: string): boolean => /\p{Lo}/u.test(name) || (name.match(/\p{L}/gu) ?? []).length > 1

function addNames(
  counts: Counts,
  named: ReadonlyMap<string, NameCounts>,
  placeKeys: ReadonlyMap<string, string>,
  article: string,
): void {
  const lone: LoneName[] = []
  for (const [id, name] of named) {
    if ((name.mentions === 0 && name.quotedIn === 0) || !isName(name.name)) continue
    if (id.startsWith('o')) addName(counts.organizations, name)
    else if (id.startsWith('l')) {
      if (name.quotedIn > 0) addName(counts.speakingPlaces, name, placeKeys.get(id))
    } else if (name.name.includes(' ')) addName(counts.people, name)
    else lone.push({ ...name, article })
  }
  counts.lone = lone.length
  addLone(counts, lone)
}
