// Adding counts to counts. Every operation gives the same in any order, so that parts can be counted apart and put together.
import {
  type Counts,
  emptyCounts,
  emptyTotals,
  LONE_KEPT,
  type LoneName,
  type NameCounts,
  nameKey,
  type PlaceCounts,
  type Report,
  SOURCES,
  type Totals,
} from './report-counts.ts'

/** Adds a report to another, which is changed. */
export function mergeReport(into: Report, from: Report): void {
  mergeCounts(into.all, from.all)
  for (const [name, totals] of from.outlets) mergeTotals(entry(into.outlets, name, emptyTotals), totals)
  for (const [name, totals] of from.months) mergeTotals(entry(into.months, name, emptyTotals), totals)
  for (const [name, counts] of from.groups) mergeCounts(entry(into.groups, name, emptyCounts), counts)
}

/** The value at a key of a map, made where there is none. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

export function mergeCounts(into: Counts, from: Counts): void {
  mergeTotals(into, from)
  for (const counts of from.people.values()) addName(into.people, counts)
  for (const counts of from.organizations.values()) addName(into.organizations, counts)
  for (const [key, counts] of from.speakingPlaces) addName(into.speakingPlaces, counts, key)
  for (const [key, counts] of from.places) addPlace(into.places, key, counts)
  for (const [kind, { count, articles }] of from.kinds) {
    const kept = entry(into.kinds, kind, () => ({ count: 0, articles: 0 }))
    kept.count += count
    kept.articles += articles
  }
  for (const [cue, count] of from.cues) into.cues.set(cue, (into.cues.get(cue) ?? 0) + count)
  into.lone += from.lone
  addLone(into, from.topLone)
}

export function mergeTotals(into: Totals, from: Totals): void {
  into.articles += from.articles
  into.words += from.words
  into.numbers += from.numbers
  for (const kind of SOURCES) {
    into.sources[kind].quotes += from.sources[kind].quotes
    into.sources[kind].words += from.sources[kind].words
    into.sources[kind].indirect += from.sources[kind].indirect
  }
}

export function addName(names: Map<string, NameCounts>, from: NameCounts, key = nameKey(from.name)): void {
  const kept = names.get(key)
  if (!kept) {
    names.set(key, { ...from })
    return
  }
  names.set(key, {
    name: preferred(kept.name, from.name, key),
    articles: kept.articles + from.articles,
    mentions: kept.mentions + from.mentions,
    quotes: kept.quotes + from.quotes,
    words: kept.words + from.words,
    indirect: kept.indirect + from.indirect,
    quotedIn: kept.quotedIn + from.quotedIn,
  })
}

const NOT_ASCII = /[^\p{ASCII}’]/gu

/**
 * Chooses between two names that are counted under one key: the longer where they are not spellings of one name; else the one
 * with more accents, then the one with fewer capitals, then the first in code order.
 */
function preferred(a: string, b: string, key: string): string {
  if (a === b) return a
  if (a.length !== b.length && nameKey(a) !== key) return a.length > b.length ? a : b
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
  const accents = count(b, NOT_ASCII) - count(a, NOT_ASCII)
  const capitals = count(a, /\p{Lu}/gu) - count(b, /\p{Lu}/gu)
  const isLess = (accents || capitals || (b < a ? 1 : -1)) < 0
  return isLess ? a : b
}

export function addPlace(places: Map<string, PlaceCounts>, key: string, from: PlaceCounts): void {
  const kept = places.get(key)
  if (!kept) {
    places.set(key, { ...from })
    return
  }
  const shown = describe(from) < describe(kept) ? from : kept
  places.set(key, {
    ...shown,
    name: preferred(kept.name, from.name, key),
    articles: kept.articles + from.articles,
    mentions: kept.mentions + from.mentions,
  })
}

/** Known points before unknown ones; then any order, as long as it is always the same. */
const describe = ({ name, kind, latitude, longitude }: PlaceCounts): string =>
  JSON.stringify([latitude === null ? 1 : 0, name, kind, latitude, longitude])

/** Keeps the lone names that are quoted and mentioned most. */
export function addLone(into: Counts, names: readonly LoneName[]): void {
  into.topLone.push(...names)
  into.topLone.sort(byRank)
  into.topLone.length = Math.min(into.topLone.length, LONE_KEPT)
}

/** Words quoted, then quotes, then mentions; names and articles in code order. */
export function byRank(
  a: NameCounts & { readonly article?: string },
  b: NameCounts & { readonly article?: string },
): number {
  const difference = b.words - a.words || b.quotes - a.quotes || b.indirect - a.indirect || b.mentions - a.mentions
  return difference || compare(a.name, b.name) || compare(a.article ?? '', b.article ?? '')
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
