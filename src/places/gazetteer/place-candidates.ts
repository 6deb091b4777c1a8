// The candidates of a name: the gazetteer's places of that name, with the word for its kind understood ("Kursk Oblast").

import type { PlaceKind } from '../../core/analysis.ts'
import { memoizeByText } from '../../core/memoize.ts'
import { parseValues } from '../../core/parse-list.ts'
import { PLACE_KINDS } from '../../core/place-kinds.ts'
import { DESIGNATORS_AFTER, DESIGNATORS_BEFORE } from '../../lexicons/designators.ts'
import { PARTS_AFTER, PARTS_BEFORE } from '../../lexicons/place-parts.ts'
import { isNamed, isPlaceName, type Place, placesNamed } from './gazetteer.ts'
import { roughKilometres } from './geometry.ts'
import { fold, MAX_NAMES, postalKey, verbatimKey } from './place-keys.ts'

/** The form by which the candidate was found: the name as it stands, without the word for its kind, or only as a part of the place. */
export type Match = 'whole' | 'designated' | 'part'

export interface Candidate {
  readonly place: Place
  readonly match: Match
}

/** Places that the name may mean, each once; none for a name that the gazetteer does not know. */
export const candidatesOf = memoizeByText(MAX_NAMES, (name): readonly Candidate[] => {
  const verbatim = placesNamed(verbatimKey(name))
  if (verbatim.length > 0) return distinct(verbatim.map((place) => ({ place, match: 'whole' })))
  const key = fold(name)
  const found = [...whole(key), ...designated(key)]
  if (found.length > 0) return distinct(found)
  return distinct(abbreviated(name) ?? part(key))
})

/** Does the gazetteer have a place of this name, or of this name without the word for its sort? */
export const isKnownPlace = memoizeByText(MAX_NAMES, (name): boolean => {
  const key = fold(name)
  if (key === '') return false
  if (isPlaceName(key) || isPlaceName(verbatimKey(name))) return true
  for (const [bare, kinds] of designations(key)) if (isNamed(bare, kinds)) return true
  return false
})

function whole(key: string): Candidate[] {
  const places = placesNamed(key)
  const towns = places.filter(({ kind }) => kind === 'city')
  return places
    .filter((place) => !towns.some((town) => isAbout(place, town)))
    .map((place) => ({ place, match: 'whole' }))
}

/** Divisions nearer than this (km) to the town of their name are taken for it: Beirut, not the governorate of Beirut. */
const ABOUT = 50
const isAbout = (division: Place, town: Place): boolean =>
  (division.kind === 'state' || division.kind === 'county') &&
  division.country === town.country &&
  roughKilometres(division, town) < ABOUT

/** "Kursk Oblast", "Province of Bulacan": places of the bare name and the right kind. */
function designated(key: string): Candidate[] {
  for (const [bare, kinds] of designations(key)) {
    const places = placesNamed(bare).filter(
      ({ kind, population }) => kinds.has(kind) && (kind !== 'city' || population >= MIN_WHOLE_POPULATION),
    )
    if (places.length > 0) return places.map((place) => ({ place, match: 'designated' }))
    // A district that the gazetteer lacks has its town's name; a county has not.
    if (!kinds.has('county') || kinds.size > 1) {
      const towns = parts(bare)
      if (towns.length > 0) return towns
    }
  }
  return []
}

function* designations(key: string): Generator<[string, Kinds]> {
  const words = key.split(' ')
  const after = AFTER.get(words.at(-1) ?? '')
  if (after && words.length > 1) yield [words.slice(0, -1).join(' '), after]
  for (const length of [2, 1]) {
    const before = BEFORE.get(words.slice(0, length).join(' '))
    if (before && words.length > length) yield [words.slice(length).join(' '), before]
  }
}

/** Forms that stand for a place only where nothing else has the name: "NY", "Calif" at a sentence's end. */
function abbreviated(name: string): Candidate[] | null {
  for (const key of [verbatimKey(`${name}.`), postalKey(name)]) {
    const places = placesNamed(key)
    if (places.length > 0) return places.map((place) => ({ place, match: 'whole' }))
  }
  return null
}

/** "North Dallas", "Las Vegas Valley": the town or region that it is a part of or lies about. */
function part(key: string): Candidate[] {
  const words = key.split(' ')
  for (const cut of [2, 1]) {
    if (words.length <= cut) continue
    const before = PARTS_BEFORE.has(words.slice(0, cut).join(' ')) ? parts(words.slice(cut).join(' ')) : []
    const after = PARTS_AFTER.has(words.slice(-cut).join(' ')) ? parts(words.slice(0, -cut).join(' ')) : []
    if (before.length + after.length > 0) return [...before, ...after]
  }
  return []
}

/** A small place does not lend its name to what lies about it, nor is it described a city. */
const MIN_WHOLE_POPULATION = 20_000

/** Kinds that have parts with names of their own. */
const WHOLES: ReadonlySet<PlaceKind> = new Set(
  PLACE_KINDS.filter((kind) => !['neighbourhood', 'facility', 'other'].includes(kind)),
)

const parts = (key: string): Candidate[] =>
  placesNamed(key)
    .filter(({ kind, population }) => WHOLES.has(kind) && (kind !== 'city' || population >= MIN_WHOLE_POPULATION))
    .map((place) => ({ place, match: 'part' }))

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const rows = new Set<number>()
  return candidates.filter(({ place }) => !rows.has(place.row) && rows.add(place.row))
}

type Kinds = ReadonlySet<PlaceKind>

const kindsByWord = (table: readonly (readonly string[])[]): ReadonlyMap<string, Kinds> =>
  new Map(
    table.map(([word = '', kinds = '']) => [
      word,
      new Set(
        parseValues(kinds).filter((kind): kind is PlaceKind => (PLACE_KINDS as readonly string[]).includes(kind)),
      ),
    ]),
  )

const AFTER = kindsByWord(DESIGNATORS_AFTER)
const BEFORE = kindsByWord(DESIGNATORS_BEFORE)
