// Place names that the tagger overlooked or took for something else, where the gazetteer and the words around leave little doubt.

import type { Article } from '../../core/article.ts'
import { byPosition, indexAt, overlaps, type Range } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { NO_PLACES } from '../../lexicons/place-edges.ts'
import { isPlaceName } from '../gazetteer/gazetteer.ts'
import { nameLengths, REACH } from '../gazetteer/name-lengths.ts'
import { isKnownPlace } from '../gazetteer/place-candidates.ts'
import { fold, isCapitalAt, verbatimKey } from '../gazetteer/place-keys.ts'
import { hasLead, mayShow, type Reason, reasonFor } from './overlooked-evidence.ts'
import { placeLists } from './place-lists.ts'
import { addressStreets } from './roads.ts'
import type { ToponymContext } from './toponym-context.ts'

/** The kind that the tagger gave it. */
type Tagged = 'nothing' | 'person' | 'organization'
export interface OverlookedName extends Range {
  readonly reason: Reason
  readonly tagged: Tagged
}

/** Reasons that are good enough against what the tagger said. */
const ACCEPTED: Readonly<Record<Tagged, ReadonlySet<Reason>>> = {
  nothing: new Set<Reason>([
    'region',
    'pair',
    'dateline',
    'again',
    'cue',
    'preposition',
    'resident',
    'travel',
    'article',
    'sole',
    'based',
    'river',
    'space',
    'address',
    'list',
  ]),
  person: new Set<Reason>(['pair', 'dateline', 'cue', 'resident', 'travel', 'list']),
  organization: new Set<Reason>([
    'region',
    'pair',
    'dateline',
    'resident',
    'sole',
    'river',
    'space',
    'address',
    'list',
  ]),
}

/** Names that are not among `mentions` (sorted), sorted. */
export function findOverlooked(
  { text, tokens }: Article,
  mentions: readonly Range[],
  entities: Entities,
  context: ToponymContext,
): OverlookedName[] {
  const taggedAs = taggedIn(entities)
  const places = new Set(mentions.map(({ start, end }) => fold(text.slice(start, end))))
  const firstWords = new Set(mentions.map(({ start, end }) => firstWordOf(text.slice(start, end))))
  const covered = [...mentions, ...entities.people.flatMap(insides), ...entities.organizations.flatMap(insides)].sort(
    byPosition,
  )
  const found: OverlookedName[] = []
  let [done, next] = [0, 0]
  for (let i = 0; i < tokens.length; i++) {
    const index = tokens.starts[i] as number
    if (!isCapitalAt(text, index)) continue
    while ((covered[next]?.end ?? text.length) <= index) next++
    if (index < done || (covered[next]?.start ?? text.length) <= index) continue
    const again = firstWords.has(firstWordOf(text.slice(index, index + REACH)))
    const name = knownNameAt(text, index, again || context.isAboutSpace())
    if (!name || touching(mentions, name)) continue
    const tagged = taggedAs(name)
    const reason = tagged && reasonFor(context, name, places)
    if (!tagged || !reason || !ACCEPTED[tagged].has(reason)) continue
    found.push({ reason, tagged, ...name })
    done = name.end
  }
  found.push(...partyHomes(text, mentions), ...streets(text, mentions, taggedAs))
  found.push(...listed(text, [...mentions, ...found].sort(byPosition), taggedAs))
  return [...found, ...regions(context, [...mentions, ...found].sort(byPosition), taggedAs)].sort(byPosition)
}

/** A name's mentions but for their first character: no place begins within. */
const insides = ({ mentions }: { readonly mentions: readonly Range[] }): Range[] =>
  mentions.map(({ start, end }) => ({ start: start + 1, end }))

/** The kind that the tagger gave a range; null where it is a part of something. */
function taggedIn({ people, organizations }: Entities): (range: Range) => Tagged | null {
  const spansOf = (list: readonly { readonly mentions: readonly Range[] }[]): Range[] =>
    list.flatMap(({ mentions }) => mentions).sort(byPosition)
  const spans = { person: spansOf(people), organization: spansOf(organizations) }
  return (range) => {
    for (const kind of ['person', 'organization'] as const) {
      const span = touching(spans[kind], range)
      // "Sask" is all of "Sask." but the stop.
      if (span) return span.start === range.start && range.end - 1 <= span.end && span.end <= range.end ? kind : null
    }
    return 'nothing'
  }
}

function touching(sorted: readonly Range[], range: Range): Range | null {
  const near = sorted[indexAt(sorted, range.end - 1)]
  return near && overlaps(near, range) ? near : null
}

const MIN_NAME_LENGTH = 3

const firstWordOf = (name: string): string => /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? ''

/** The longest name at `start` that the gazetteer has; looked up only where there may be a reason to take it for a place. */
function knownNameAt(text: string, start: number, isLikely: boolean): Range | null {
  const worth = isLikely || hasLead(text.slice(Math.max(0, start - 30), start))
  for (const length of nameLengths(text.slice(start, start + REACH))) {
    if (!worth && !mayShow(text, start + length)) continue
    const name = text.slice(start, start + length).replace(/['’]s?$/u, '')
    if (name.length < MIN_NAME_LENGTH || name.startsWith('The ') || NO_PLACES.has(name.toLowerCase())) continue
    // A full stop is a name's own only in an abbreviation.
    if (name.endsWith('.') && !/\.\p{L}+\.$/u.test(name) && !isPlaceName(verbatimKey(name))) continue
    if (isKnownPlace(name)) return { start, end: start + name.length }
  }
  return null
}

/** "R-Florence": the home of a politician after the initial of the party. */
function partyHomes(text: string, mentions: readonly Range[]): OverlookedName[] {
  return [...text.matchAll(PARTY)].flatMap(({ index, 0: { length } }): OverlookedName[] => {
    const start = index + length
    const known = nameLengths(text.slice(start, start + REACH)).find((size) =>
      isKnownPlace(text.slice(start, start + size)),
    )
    const name = { start, end: start + (known ?? 0) }
    return known === undefined || touching(mentions, name) ? [] : [{ reason: 'party', tagged: 'nothing', ...name }]
  })
}
const PARTY = /(?<![\p{L}\p{N}])[DRI]-(?=\p{Lu}\p{Ll})/gu

/** Places of a list that only places stand in, all of which are known: "residents of Deal, Sandwich and Rye". */
const listed = (
  text: string,
  mentions: readonly Range[],
  taggedAs: (range: Range) => Tagged | null,
): OverlookedName[] =>
  placeLists(text)
    .filter((names) => names.every(({ start, end }) => isKnownPlace(text.slice(start, end))))
    .flat()
    .flatMap((name): OverlookedName[] => {
      const tagged = touching(mentions, name) ? null : taggedAs(name)
      return tagged && ACCEPTED[tagged].has('list') ? [{ reason: 'list', tagged, ...name }] : []
    })

/** Streets after the number of a house. */
const streets = (
  text: string,
  mentions: readonly Range[],
  taggedAs: (range: Range) => Tagged | null,
): OverlookedName[] =>
  addressStreets(text).flatMap((street): OverlookedName[] => {
    const tagged = touching(mentions, street) ? null : taggedAs(street)
    return tagged && ACCEPTED[tagged].has('address') ? [{ reason: 'address', tagged, ...street }] : []
  })

/** The regions after place names: "Mo." in "Hannibal, Mo.". */
function regions(
  { regionAfter }: ToponymContext,
  mentions: readonly Range[],
  taggedAs: (range: Range) => Tagged | null,
): OverlookedName[] {
  return mentions.flatMap(({ end }): OverlookedName[] => {
    const region = regionAfter(end)
    if (!region?.isBare || touching(mentions, region)) return []
    const tagged = taggedAs(region)
    return tagged && ACCEPTED[tagged].has('region')
      ? [{ start: region.start, end: region.end, reason: 'region', tagged }]
      : []
  })
}
