// What the text around a toponym says about where it is: the region named after it, and words that tell a town from a state.
import { parseValues } from '../../core/parse-list.ts'
import type { Range } from '../../core/span.ts'
import { KINDS_BEFORE_OF, PLACE_CUES } from '../../lexicons/place-cues.ts'
import { type Place, placesNamed } from '../gazetteer/gazetteer.ts'
import { fold, postalKey, verbatimKey } from '../gazetteer/place-keys.ts'

/** A region that the text names right after a toponym: "Lexington, South Carolina", "Cali (Colombia)". */
export interface Following extends Range {
  readonly places: readonly Place[]
}

const REGION_KINDS: ReadonlySet<string> = new Set(['country', 'state', 'county', 'region', 'continent'])
/** Names reach no further than this many words and characters. */
const MOST_WORDS = 5
export const REACH = 60

const SEPARATOR =
  /^(?:,\s{1,3}|\s\(|\sin (?:the )?(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern) )?)/u
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

/** Words around a mention that tell a town, a state or a country of that name from one another. */
export interface Cues {
  readonly town: boolean
  readonly state: boolean
  readonly country: boolean
  /** Kinds that the text says outright ("the town of Turkey"); none where it says nothing. */
  readonly called: ReadonlySet<string>
}

export function cuesAround(text: string, { start, end }: Range): Cues {
  const next = /^(?:['’]s)? (?<word>[\p{L}]+)/u.exec(text.slice(end, end + 30))?.groups?.word?.toLowerCase() ?? ''
  const before = text.slice(Math.max(0, start - 30), start).toLowerCase()
  return {
    town: PLACE_CUES.townAfter.has(next) || endsWithWord(before, PLACE_CUES.townBefore),
    state: PLACE_CUES.stateAfter.has(next) || endsWithWord(before, PLACE_CUES.stateBefore),
    country: PLACE_CUES.countryAfter.has(next),
    called: CALLED_KINDS.get(/(?:^|[^\p{L}])(?<sort>\p{L}+) of (?:the )?$/u.exec(before)?.groups?.sort ?? '') ?? NONE,
  }
}

/** Is this a word that follows a town's name: police, mayor? */
export const isTownCue = (word: string): boolean => PLACE_CUES.townAfter.has(word.toLowerCase())

const NONE: ReadonlySet<string> = new Set()
const CALLED_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS_BEFORE_OF.map(([sort = '', kinds = '']) => [sort, new Set(parseValues(kinds))]),
)

function endsWithWord(before: string, words: ReadonlySet<string>): boolean {
  if (!before.endsWith(' ')) return false
  const last = /(?:^|[^\p{L}])(?<two>(?:[\p{L}]+ )?(?<one>[\p{L}]+)) (?:the )?$/u.exec(before)?.groups
  return last !== undefined && (words.has(last.two ?? '') || words.has(last.one ?? ''))
}
