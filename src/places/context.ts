// What the text around a toponym says about where it is: the region named after it, and the countries and states of the article.
import type { Range } from '../core/span.ts'
import { type Place, placesNamed } from './gazetteer.ts'
import { fold, postalKey, verbatimKey } from './names.ts'

/** A region that the text names right after a toponym: "Lexington, South Carolina", "Cali (Colombia)". */
export interface Following extends Range {
  readonly places: readonly Place[]
}

const REGION_KINDS: ReadonlySet<string> = new Set(['country', 'state', 'county', 'region', 'continent'])
/** Names reach no further than this many words and characters. */
const MOST_WORDS = 5
const REACH = 60

const SEPARATOR = /^(?:,\s{1,3}|\s\(|\sin (?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern) )?)/u
const WORD = /^\p{Lu}[\p{L}\p{M}\p{N}'’]*(?:[.-][\p{L}\p{N}]+)*\.?/u
const JOINER = /^(?: |\. ?|-)(?:of |and |the |du |de |al-|el-)?(?=\p{Lu})/u

/** The region named right after `end`, or null. */
export function regionAfter(text: string, end: number): Following | null {
  const rest = text.slice(end, end + REACH)
  const separator = SEPARATOR.exec(rest)?.[0]
  if (!separator) return null
  const start = end + separator.length
  for (const length of nameLengths(text.slice(start, start + REACH))) {
    const name = text.slice(start, start + length)
    const places = regionsNamed(name, separator.startsWith(','))
    if (places.length > 0) return { start, end: start + length, places }
  }
  return null
}

/** Lengths of the names that may stand at the start of `rest`, the longest first. */
export function nameLengths(rest: string): number[] {
  const lengths: number[] = []
  let position = 0
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = WORD.exec(rest.slice(position))?.[0]
    if (!word) break
    position += word.length
    lengths.push(position)
    if (word.endsWith('.')) lengths.push(position - 1)
    const joiner = JOINER.exec(rest.slice(position))?.[0]
    if (!joiner) break
    position += joiner.length
  }
  return lengths.sort((a, b) => b - a)
}

function regionsNamed(name: string, afterComma: boolean): readonly Place[] {
  const verbatim = placesNamed(verbatimKey(name))
  if (verbatim.length > 0) return verbatim
  const postal = afterComma && /^[A-Z]{2,3}$/u.test(name) ? placesNamed(postalKey(name)) : []
  if (postal.length > 0) return postal
  const county = / (?:County|Co\.|Parish)$/u.test(name)
  const key = fold(county ? name.replace(/ \S+$/u, '') : name)
  return placesNamed(key).filter(({ kind }) => (county ? kind === 'county' : REGION_KINDS.has(kind)))
}

/** Countries and first-level divisions that the text names in any way, also within names and as nationalities, with how often. */
export interface Backdrop {
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: ReadonlyMap<string, number>
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’.]*/gu
/** More of a text adds little. */
const MOST_NAMES = 3000

export function backdropOf(text: string): Backdrop {
  const countries = new Map<string, number>()
  const divisions = new Map<string, number>()
  let [done, seen] = [0, 0]
  for (const { index } of text.matchAll(CAPITALISED)) {
    if (index < done || ++seen > MOST_NAMES) continue
    const rest = text.slice(index, index + REACH)
    const found = nameLengths(rest).slice(-4).map((length) => ({ length, place: backdropPlace(rest.slice(0, length)) })).find(({ place }) => place)
    if (!found?.place) continue
    done = index + found.length
    const { country, division, kind } = found.place
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1)
    if (kind === 'state') divisions.set(division, (divisions.get(division) ?? 0) + 1)
  }
  return { countries, divisions }
}

/** A country, a nationality or a state of this name, where the name means nothing better known. */
function backdropPlace(name: string): Place | null {
  if (!/\p{Ll}|\./u.test(name) && name.length < 2) return null
  const verbatim = placesNamed(verbatimKey(name))[0]
  if (verbatim) return verbatim
  const places = placesNamed(fold(name))
  const first = places[0]
  const broad = places.find(({ kind }) => kind === 'country' || kind === 'demonym' || kind === 'state')
  return broad && (broad === first || (first && broad.population > first.population / 4)) ? broad : null
}
