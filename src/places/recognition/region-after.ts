// The region that a text names right after a toponym: "Lexington, South Carolina", "Albany, in southwest Georgia".
import { alternatives } from '../../core/parse-list.ts'
import type { Range } from '../../core/span.ts'
import { ALL_POINTS } from '../../lexicons/compass.ts'
import { WORDS_BEFORE_DIRECTION } from '../../lexicons/place-cues.ts'
import { type Place, placesNamed } from '../gazetteer/gazetteer.ts'
import { nameLengths, REACH } from '../gazetteer/name-lengths.ts'
import { demonymKey, fold, postalKey, verbatimKey } from '../gazetteer/place-keys.ts'
import { isStreet } from './roads.ts'

/** A region that the text names right after a toponym: "Lexington, South Carolina", "Cali (Colombia)". */
export interface RegionAfter extends Range {
  readonly places: readonly Place[]
  /** Does the region stand by itself after a comma, with no list going on: "Holliday, Mo., on"? */
  readonly closes: boolean
  /** Does nothing but a comma stand before it? */
  readonly isBare: boolean
}

const REGION_KINDS: ReadonlySet<string> = new Set(['country', 'state', 'county', 'region', 'continent'])

/** ", ", " (", " in ", ", in the state of " */
const SEPARATOR = /^(?:,?\sin (?:the )?(?:(?:state|province|region|department|county) of )?|,\s{1,3}|\s\()/u
/** "in northern Ohio", "in far West Texas" */
const DIRECTION = new RegExp(
  `^(?:(?:${alternatives(WORDS_BEFORE_DIRECTION)}) )?(?:(?:${alternatives(ALL_POINTS)})(?:ern)? )`,
  'iu',
)

/** The text after a region that stands by itself: an end, a comma that opens no list, a word in small letters that is no "and". */
const REGION_END = /^(?:[.;:)]|,(?! \p{Lu}| and | or )|\.?,? [—–-]| (?!and |or )\p{Ll}|\s*$)/u

/** The region named right after the toponym that ends at `end`, or null. */
export function readRegion(text: string, end: number): RegionAfter | null {
  const separator = SEPARATOR.exec(text.slice(end, end + REACH))?.[0]
  if (!separator) return null
  const start = end + separator.length
  const region = regionAt(text, start, separator)
  if (region !== undefined) return region
  const direction = DIRECTION.exec(text.slice(start, start + REACH))?.[0]
  return (direction && regionAt(text, start + direction.length, separator)) || null
}

/** The region named at `start`, null where the name there is one of no region, undefined where there is no known name. */
function regionAt(text: string, start: number, separator: string): RegionAfter | null | undefined {
  const [isComma, isSetOff] = [/^,\s+$/u.test(separator), separator.startsWith(',')]
  for (const length of nameLengths(text.slice(start, start + REACH))) {
    const name = text.slice(start, start + length)
    const places = isStreet(text, start + length) ? [] : regionsNamed(name, isComma)
    // "In South Charleston" names no region of the name "South".
    if (places.length === 0 && placesNamed(fold(name)).length > 0) return null
    if (places.length === 0) continue
    return {
      start,
      end: start + length,
      places,
      closes: isSetOff && isClosed(text, start + length, places),
      isBare: isComma,
    }
  }
  // "in the Bolivian Amazon"
  if (!separator.endsWith(' the ')) return undefined
  const length = nameLengths(text.slice(start, start + REACH)).at(-1) ?? 0
  const places = placesNamed(demonymKey(text.slice(start, start + length)))
  return places.length > 0 ? { start, end: start + length, places, closes: isSetOff, isBare: false } : undefined
}

/** Does a region end at `end`, or its country after it: "Stroud, Ontario, Canada"? */
function isClosed(text: string, end: number, places: readonly Place[]): boolean {
  if (REGION_END.test(text.slice(end, end + 12))) return true
  if (!text.startsWith(', ', end)) return false
  const country = regionAt(text, end + 2, '')
  return (
    country?.places.some(
      (whole) => whole.kind === 'country' && places.some(({ country: own }) => own === whole.country),
    ) ?? false
  )
}

function regionsNamed(name: string, afterComma: boolean): readonly Place[] {
  const verbatim = placesNamed(verbatimKey(name))
  if (verbatim.length > 0) return verbatim
  const postal = afterComma && /^[A-Z]{2,3}$/u.test(name) ? placesNamed(postalKey(name)) : []
  if (postal.length > 0) return postal
  const county = / (?:County|Co\.|Parish)$/u.test(name)
  const key = fold(county ? name.replace(/ \S+$/u, '') : name)
  const regions = placesNamed(key).filter(({ kind }) => (county ? kind === 'county' : REGION_KINDS.has(kind)))
  // "Buffalo, Wyoming" is not in a county of that name.
  const broad = regions.filter(({ kind }) => kind !== 'county')
  return broad.length > 0 ? broad : regions
}
