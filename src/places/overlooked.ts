// Place names that the tagger overlooked or took for people, where the gazetteer and the words around leave little doubt.
import type { Article } from '../core/article.ts'
import { byPosition, indexAt, overlaps, type Range } from '../core/span.ts'
import type { Entities } from '../entities/entities.ts'
import { NO_PLACES } from '../lexicons/place-edges.ts'
import { isKnownPlace } from './candidates.ts'
import { cuesAround, nameLengths, REACH, regionAfter } from './context.ts'
import { holds } from './features.ts'
import { placesNamed } from './gazetteer.ts'
import { fold } from './names.ts'

/** Why a name is taken for a place; the order is that of trust. */
export type Reason = 'region' | 'pair' | 'dateline' | 'again' | 'cue' | 'preposition'
export interface Found extends Range {
  readonly reason: Reason
  /** What the tagger took it for. */
  readonly tagged: 'nothing' | 'person' | 'organization'
}

/** Names that are not among `mentions` (sorted), sorted. */
export function overlooked({ text }: Article, mentions: readonly Range[], entities: Entities): Found[] {
  const people = spansOf(entities.people)
  const organizations = spansOf(entities.organizations)
  const taggedAs = (range: Range): Found['tagged'] | 'part' => {
    const person = touching(people, range)
    if (person) return person.start === range.start && person.end === range.end ? 'person' : 'part'
    const organization = touching(organizations, range)
    if (organization)
      return organization.start === range.start && organization.end >= range.end - 1 && organization.end <= range.end
        ? 'organization'
        : 'part'
    return 'nothing'
  }
  const places = new Set(mentions.map(({ start, end }) => fold(text.slice(start, end))))
  const found: Found[] = []
  let done = 0
  for (const { index } of text.matchAll(CAPITALISED)) {
    if (index < done) continue
    const name = knownNameAt(text, index)
    if (!name || touching(mentions, name)) continue
    const tagged = taggedAs(name)
    if (tagged === 'part') continue
    const reason = reasonFor(text, name, places)
    if (!reason || !ACCEPTED[tagged].has(reason)) continue
    found.push({ ...name, reason, tagged })
    done = name.end
  }
  return [...found, ...regions(text, [...mentions, ...found].sort(byPosition), taggedAs)].sort(byPosition)
}

const ACCEPTED: Readonly<Record<Found['tagged'], ReadonlySet<Reason>>> = {
  nothing: new Set<Reason>(['pair', 'dateline', 'again', 'cue', 'preposition']),
  person: new Set<Reason>(['pair', 'dateline', 'cue', 'preposition']),
  organization: new Set<Reason>(['pair', 'dateline']),
}

const spansOf = (list: readonly { readonly mentions: readonly Range[] }[]): Range[] =>
  list.flatMap(({ mentions }) => mentions).sort(byPosition)

function touching(sorted: readonly Range[], range: Range): Range | null {
  const at = indexAt(sorted, range.end - 1)
  const near = sorted[at]
  return near && overlaps(near, range) ? near : null
}

const CAPITALISED = /(?<![\p{L}\p{N}.-])\p{Lu}[\p{L}\p{M}'’.]*/gu

/** The longest name at `start` that the gazetteer has as a town, a state, a country or the like. */
function knownNameAt(text: string, start: number): Range | null {
  for (const length of nameLengths(text.slice(start, start + REACH))) {
    const name = text.slice(start, start + length)
    const bare = name.replace(/['’]s?$/u, '')
    if (bare.length < 3 || STOP.has(bare.toLowerCase())) continue
    if (isKnownPlace(bare)) return { start, end: start + bare.length }
  }
  return null
}

/** Words before a place, and hardly before a person. */
const PREPOSITION = /(?:^|[^\p{L}])(?:in|near|outside|across|throughout) (?:the )?$/u
const DATELINE_AFTER = /^(?:, [\p{L}. ]{2,20})? ?(?:\([\p{Lu}][\p{L} /.]{1,30}\) ?)?(?:—|–|--|-) /u

function reasonFor(text: string, name: Range, places: ReadonlySet<string>): Reason | null {
  const { start, end } = name
  const key = fold(text.slice(start, end))
  const region = regionAfter(text, end)
  const senses = placesNamed(key)
  if (text.charAt(end) === ',' && region?.places.some((place) => senses.some((sense) => holds(place, sense))))
    return 'pair'
  const opening = start === 0 || /(?:^|[\n.!?…]["”’]?\s+)$/u.test(text.slice(Math.max(0, start - 4), start))
  if (
    opening &&
    text.slice(start, end) === text.slice(start, end).toUpperCase() &&
    DATELINE_AFTER.test(text.slice(end, end + 60))
  )
    return 'dateline'
  if (places.has(key)) return 'again'
  const known = senses.some(({ kind, population }) => kind !== 'demonym' && population >= LEAST_KNOWN)
  if (!known) return null
  if (cuesAround(text, name).town && !opening) return 'cue'
  return PREPOSITION.test(text.slice(Math.max(0, start - 16), start)) && !/^ \p{Lu}/u.test(text.slice(end, end + 2))
    ? 'preposition'
    : null
}

const LEAST_KNOWN = 1000

/** The regions after place names: "Mo." in "Hannibal, Mo.". */
function regions(text: string, mentions: readonly Range[], taggedAs: (range: Range) => string): Found[] {
  return mentions.flatMap(({ end }): Found[] => {
    const region = text.charAt(end) === ',' ? regionAfter(text, end) : null
    if (!region || touching(mentions, region)) return []
    const tagged = taggedAs(region)
    if (tagged !== 'nothing' && tagged !== 'organization') return []
    return [{ start: region.start, end: region.end, reason: 'region', tagged }]
  })
}

const STOP: ReadonlySet<string> = new Set(NO_PLACES.split('\n').filter(Boolean))
