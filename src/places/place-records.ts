// Resolved names as the record's places: names of one place become one, and what the gazetteer knows is filled in.
import type { PlaceKind, Place as PlaceRecord } from '../core/analysis.ts'
import { byPosition } from '../core/span.ts'
import { HEADS_AFTER, HEADS_BEFORE } from '../lexicons/place-heads.ts'
import { divisionName, type Place } from './gazetteer/gazetteer.ts'
import { fold } from './gazetteer/place-keys.ts'
import { fullest, type Group } from './recognition/mention-groups.ts'
import { confidenceOf } from './resolution/place-confidence.ts'
import type { Demonym, RegionalEvidence } from './resolution/regional-evidence.ts'
import type { Scored } from './resolution/resolve-senses.ts'
import type { Toponym } from './resolution/sense-features.ts'
import { homeOf, type LocatedMention, neighbourCountry } from './resolution/unlisted-places.ts'

/** A place of the record with what the gazetteer has of it. */
export interface Located {
  readonly record: PlaceRecord
  readonly place: Place | null
}

interface Resolved {
  readonly mentions: readonly RecordMention[]
  readonly facility: boolean
  readonly toponym: Toponym | null
  readonly senses: readonly Scored[]
}
type RecordMention = PlaceRecord['mentions'][number]

export function recordsOf(
  groups: readonly Group[],
  toponyms: readonly Toponym[],
  senses: readonly (readonly Scored[])[],
  demonyms: readonly (Demonym & { readonly text: string })[],
  { text, regional }: { readonly text: string; readonly regional: RegionalEvidence },
  options: { readonly candidates: boolean; readonly demonyms: boolean },
): Located[] {
  const resolved = groups.flatMap((group, i): Resolved[] => {
    const toponym = toponyms[i]
    return toponym ? [{ toponym, senses: senses[i] ?? [], ...group }] : []
  })
  const located = resolved.flatMap(locatedMentions).sort(byPosition)
  const places = resolved.map(({ toponym, senses: [best] }) => ({
    place: best?.candidate.place,
    mentions: toponym?.mentions ?? 0,
  }))
  const home = homeOf(places, regional.countries)
  const countryOf = ({ toponym, mentions }: Resolved): string | null =>
    regionOf(toponym) ?? neighbourCountry(text, mentions, located) ?? home
  const all = options.demonyms ? [...resolved, ...demonyms.map(resolvedDemonym)].sort(byFirstMention) : resolved
  return merged(all).map((list, i) => recordOf(list, `l${i + 1}`, countryOf, options))
}

function locatedMentions({ mentions, senses: [best] }: Resolved): LocatedMention[] {
  const country = best?.candidate.place.country
  return country ? mentions.map(({ start, end }) => ({ start, end, country })) : []
}

const byFirstMention = (a: Resolved, b: Resolved): number => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)

const resolvedDemonym = ({ text, start, end, place }: Demonym & { readonly text: string }): Resolved => ({
  mentions: [{ text, start, end, kind: 'demonym' }],
  facility: false,
  toponym: null,
  senses: [{ candidate: { place, match: 'whole' }, probability: 1, features: [] }],
})

/** Names that mean the same place, in order of first mention: "U.S.", "United States" and "America". */
function merged(resolved: readonly Resolved[]): Resolved[][] {
  const places = new Map<string, Resolved[]>()
  for (const entry of resolved) {
    const key = identity(entry)
    const list = places.get(key)
    if (list) list.push(entry)
    else places.set(key, [entry])
  }
  return [...places.values()]
}

function identity({ mentions, senses }: Resolved): string {
  const best = senses[0]?.candidate
  if (!best || best.match === 'part') return `name ${mentions[0]?.start}`
  // Worlds have no coordinates to tell them apart.
  return best.place.kind === 'other' ? `world ${fold(fullest(mentions))}` : placeIdentity(best.place)
}

/** The same for every name of one place. */
export const placeIdentity = ({ kind, division, latitude, longitude }: Place): string =>
  `${kind} ${division} ${latitude} ${longitude}`

function recordOf(
  list: readonly Resolved[],
  id: string,
  countryOf: (unlisted: Resolved) => string | null,
  options: { readonly candidates: boolean },
): Located {
  const mentions = list.flatMap((entry) => entry.mentions).sort(byPosition)
  const names = mentions.filter(({ kind }) => kind !== 'demonym')
  const first = list[0]
  const best = first?.senses[0]?.candidate
  const whole = best && best.match !== 'part' ? best.place : null
  const name = names.length > 0 ? fullest(names) : nameOf(whole, mentions)
  const record: PlaceRecord = {
    id,
    name,
    kind: kindOf(name, whole, first?.facility ?? false),
    country: best ? best.place.country : first ? countryOf(first) : null,
    ...pointOf(best?.place),
    population: whole && COUNTED.has(whole.kind) && whole.population > 0 ? whole.population : null,
    geonames: whole && whole.geonames > 0 ? whole.geonames : null,
    mentions: mentions.map(({ text, start, end, kind }) => ({ text, start, end, ...(kind && { kind }) })),
    confidence: confidenceOf(first?.senses ?? []),
    ...(options.candidates && { candidates: (first?.senses ?? []).slice(0, MAX_CANDIDATES).map(candidateOf) }),
  }
  return { record, place: best?.place ?? null }
}

/** The usual name of a place that only demonyms speak of; the demonym where it is no country or division. */
const nameOf = (place: Place | null, mentions: readonly RecordMention[]): string =>
  (place && divisionName(place.division || (place.country ?? ''))) || (mentions[0]?.text ?? '')

/** Places outside of the Earth have no coordinates. */
function pointOf(place: Place | undefined): Pick<PlaceRecord, 'latitude' | 'longitude'> {
  if (!place || place.kind === 'other') return { latitude: null, longitude: null }
  return { latitude: place.latitude, longitude: place.longitude }
}

/** Kinds whose count of people is GeoNames' own or a country's; that of a state would be a sum of towns. */
const COUNTED: ReadonlySet<string> = new Set(['city', 'neighbourhood', 'country'])
const MAX_CANDIDATES = 5

function candidateOf({ candidate: { place }, probability }: Scored) {
  return {
    kind: place.kind,
    within: place.division ? (divisionName(place.division) ?? null) : null,
    country: place.country,
    ...pointOf(place),
    score: Math.round(probability * 1000) / 1000,
  }
}

function kindOf(name: string, place: Place | null, facility: boolean): PlaceKind {
  if (place) return place.kind
  const words = name.toLowerCase().split(/\s+/u)
  const head = AFTER.get(words.at(-1) ?? '') ?? BEFORE.get(words[0] ?? '')
  if (words.length > 1 && head) return head
  return facility ? 'facility' : 'other'
}

/** The country of the region named after a place. */
const regionOf = (toponym: Toponym | null | undefined): string | null => toponym?.regions[0]?.places[0]?.country ?? null

const AFTER = new Map(HEADS_AFTER.map(([word = '', kind]) => [word, kind as PlaceKind]))
const BEFORE = new Map(HEADS_BEFORE.map(([word = '', kind]) => [word, kind as PlaceKind]))
