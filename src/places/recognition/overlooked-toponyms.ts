// Place names that the tagger overlooked or took for something else, where the gazetteer and the words around leave little doubt.

import type { PlaceKind } from '../../core/analysis.ts'
import type { Article } from '../../core/article.ts'
import { byPosition, indexAt, overlaps, type Range } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { NO_PLACES } from '../../lexicons/place-edges.ts'
import { holds } from '../gazetteer/containment.ts'
import { isPlaceName, type Place, placesNamed } from '../gazetteer/gazetteer.ts'
import { nameLengths, REACH } from '../gazetteer/name-lengths.ts'
import { isKnownPlace } from '../gazetteer/place-candidates.ts'
import { fold, isCapitalAt, verbatimKey } from '../gazetteer/place-keys.ts'
import { addressStreets } from './roads.ts'
import { isTownCue, type ToponymContext } from './toponym-context.ts'

/** The evidence that a name is a place. */
export type Reason =
  | 'region'
  | 'pair'
  | 'dateline'
  | 'again'
  | 'cue'
  | 'preposition'
  | 'resident'
  | 'travel'
  | 'article'
  | 'sole'
  | 'party'
  | 'based'
  | 'river'
  | 'space'
  | 'address'
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
  ]),
  person: new Set<Reason>(['pair', 'dateline', 'cue', 'resident', 'travel']),
  organization: new Set<Reason>(['region', 'pair', 'dateline', 'resident', 'sole', 'river', 'space', 'address']),
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

/** Can what follows a name show it to be a place: a comma, a dash, a bracket, a word such as "police"? */
function mayShow(text: string, end: number): boolean {
  const rest = text.slice(end, end + 20)
  return MARK.test(rest) || isTownCue(/^(?:['’]s)? (?<word>\p{L}+)/u.exec(rest)?.groups?.word ?? '')
}
const MARK = /^(?:['’]s?)?(?:,| ?[—–(-])/u

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

/** A place less peopled than this must show by more than a preposition that it is one. */
const MIN_KNOWN = 1000

/** Only towns are counted and may be small; regions, waters and landforms are in the gazetteer because news names them. */
const isWellKnown = ({ kind, population }: Place): boolean =>
  kind === 'city' || kind === 'neighbourhood' || kind === 'county' ? population >= MIN_KNOWN : kind !== 'other'

function reasonFor(context: ToponymContext, name: Range, places: ReadonlySet<string>): Reason | null {
  const { text } = context
  const key = fold(text.slice(name.start, name.end))
  const senses = placesNamed(key)
  const region = context.regionAfter(name.end)
  if (region?.isBare && region.places.some((place) => senses.some((sense) => holds(place, sense)))) return 'pair'
  const opening = isOpening(text, name)
  if (opening && isDateline(text, name)) return 'dateline'
  if (places.has(key) && !isWithinName(text, name)) return 'again'
  // Planets and moons; a station or a telescope is no place to most.
  if (!key.includes(' ') && context.isAboutSpace() && senses.some(({ kind }) => kind === 'other'))
    return isWithinName(text, name) ? null : 'space'
  if (opening || !senses.some(isWellKnown)) return null
  return reasonAround(context, name, senses)
}

/** Evidence from the words around a well-known name. */
function reasonAround(context: ToponymContext, name: Range, senses: readonly Place[]): Reason | null {
  const { text } = context
  const { townBefore, townAfter, the, goesOn } = context.cuesAround(name)
  const isUnmistakable = senses.every(({ kind }) => UNMISTAKABLE.has(kind))
  if (RESIDENT.test(text.slice(name.end, name.end + 12))) return 'resident'
  if (text.startsWith('-based', name.end)) return 'based'
  if (townBefore || townAfter) return 'cue'
  if (isWithinName(text, name)) return null
  if (isUnmistakable && /[ -]/u.test(text.slice(name.start, name.end))) return 'sole'
  if (the && !goesOn && senses.every(({ kind }) => kind === 'water')) return 'river'
  if (the && !goesOn && senses.some(({ kind }) => WITH_ARTICLE.has(kind))) return 'article'
  const before = text.slice(Math.max(0, name.start - 30), name.start)
  if (TRAVEL.test(before) && senses.some(({ kind }) => kind === 'country')) return 'travel'
  return PREPOSITION.test(before) ? 'preposition' : null
}

/** Kinds whose names are nothing else, where they have several words: "Soviet Union", "Puget Sound", "Champs-Élysées". */
const UNMISTAKABLE: ReadonlySet<PlaceKind> = new Set(['continent', 'region', 'country', 'water', 'facility'])
/** Kinds whose names have "the": the Matterhorn, the Neches. */
const WITH_ARTICLE: ReadonlySet<PlaceKind> = new Set(['region', 'water', 'landform', 'country'])
const RESIDENT = /^ (?:man|woman|teen|teenager|resident|residents|couple|native)(?!\p{L})/u
/** "visited Jordan", "flew to Jordan". */
const TRAVEL =
  /(?:^|[^\p{L}])(?:visit(?:s|ed|ing)?|(?:flew|fly|flying|travel(?:s|ed|led|ing|ling)?|trip|visit|return(?:s|ed|ing)?|fled|arriv(?:e|es|ed|ing)) (?:to|from|in)) $/u

/** Words that stand before a place, and hardly before a person. */
const PREPOSITION = /(?:^|[^\p{L}])(?:in|near|outside|across|throughout) (?:the (?:old |former )?)?$/u
/** Words before tokens that may be worth a look into the gazetteer. */
const LEAD = new RegExp(`(?:^|[^\\p{L}])the $|${PREPOSITION.source}|${TRAVEL.source}`, 'u')
/** Cheap test before the pattern: the endings of such words. */
const LEAD_END = /(?:the|in|near|outside|across|throughout|old|former|visit|visits|visited|visiting|to|from) $/
const hasLead = (before: string): boolean => LEAD_END.test(before) && LEAD.test(before)

const isOpening = (text: string, { start }: Range): boolean =>
  start === 0 || /(?:^|[\n.!?…]["”’]?\s+)$/u.test(text.slice(Math.max(0, start - 4), start))

/** "SPRINGFIELD — ", "NAIROBI, Kenya (AP) — ". */
function isDateline(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end)
  return name === name.toUpperCase() && DATELINE_AFTER.test(text.slice(end, end + 60))
}
const DATELINE_AFTER = /^(?:, [\p{L}. ]{2,20})? ?(?:\(\p{Lu}[\p{L} /.]{1,30}\) ?)?(?:—|–|--|-) /u

/** "Beijing Olympic Games", "Racing Victoria", "U.S.-Korea Agreement": a name in a longer one. */
const isWithinName = (text: string, { start, end }: Range): boolean =>
  /^[- ]\p{Lu}/u.test(text.slice(end, end + 2)) ||
  /(?:^|[^.!?:]) ?\p{Lu}[\p{L}'’]* $/u.test(text.slice(Math.max(0, start - 24), start))

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
