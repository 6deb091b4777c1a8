// Evidence of an article's region from the whole text: countries, nationalities and states named in any way,
// words that one country's papers use, telephone numbers and web addresses.
import type { Article } from '../../core/article.ts'
import { memoizeByText } from '../../core/memoize.ts'
import { parseValues } from '../../core/parse-list.ts'
import type { Range } from '../../core/span.ts'
import { type Word, wordTrait } from '../../core/words.ts'
import { AREA_CODES } from '../../lexicons/area-codes.ts'
import { COUNTRY_CUES, WORLD_NEWS_CUES } from '../../lexicons/country-cues.ts'
import { beginsBroadName, type Place, placesNamed } from '../gazetteer/gazetteer.ts'
import { nameLengths, REACH } from '../gazetteer/name-lengths.ts'
import { demonymKey, fold, isCapitalAt, MAX_NAMES, verbatimKey } from '../gazetteer/place-keys.ts'
import { isStreet } from '../recognition/roads.ts'

/** Counts with their sum. */
export interface Counts {
  readonly of: ReadonlyMap<string, number>
  readonly total: number
}

export interface RegionalEvidence {
  /** The number of mentions of each country, also by its people and within other names. */
  readonly countries: Counts
  readonly divisions: Counts
  /** Countries by the words of their papers; a word of several countries counts a part for each. */
  readonly style: Counts
  /** Adjectives and nouns of nationality in text order, with their countries. */
  readonly demonyms: readonly Demonym[]
  /** How much of world news the article has, 0 to 1: many countries, ambassadors, the White House. */
  readonly worldliness: number
}

/** "Kenyan" for Kenya, "Texan" for Texas. */
export interface Demonym extends Range {
  readonly place: Place
}

/** More of a text adds little: so many words, so many characters. */
const MAX_WORDS = 3000
const MAX_CHARACTERS = 20_000

export function regionalEvidenceOf(article: Article): RegionalEvidence {
  const tally: Tally = {
    countries: new Map(),
    divisions: new Map(),
    style: new Map(),
    demonyms: [],
    worldCues: new Set(),
  }
  const opening = article.text.slice(0, MAX_CHARACTERS)
  countWords(article, tally)
  countNumbers(opening, tally)
  countAddresses(opening, tally)
  countDomain(HOST.exec(article.url ?? '')?.groups?.country ?? '', tally, URL_WEIGHT)
  if (opening.includes('£')) add(tally.style, 'GB', 2)
  if (opening.includes('€')) add(tally.style, 'IE')
  return {
    countries: counted(tally.countries),
    divisions: counted(tally.divisions),
    style: counted(tally.style),
    demonyms: tally.demonyms,
    worldliness: Math.min(1, (Math.max(0, tally.countries.size - 1) + tally.worldCues.size) / MANY_SIGNS),
  }
}

/** News with so many other countries and words of world news is of the world. */
const MANY_SIGNS = 4

type Tally = Record<'countries' | 'divisions' | 'style', Map<string, number>> & {
  readonly demonyms: Demonym[]
  readonly worldCues: Set<string>
}

const add = (counts: Map<string, number>, key: string, weight = 1): Map<string, number> =>
  counts.set(key, (counts.get(key) ?? 0) + weight)
const counted = (of: ReadonlyMap<string, number>): Counts => ({
  of,
  total: [...of.values()].reduce((a, b) => a + b, 0),
})

function countWords({ text, tokens, vocabulary }: Article, tally: Tally): void {
  let done = 0
  for (let i = 0; i < Math.min(tokens.length, MAX_WORDS); i++) {
    const start = tokens.starts[i] as number
    const word = vocabulary[tokens.words[i] as number] as Word
    const cues = cuesOf(word)
    if (cues.length > 0) countCues(text, start, cues, tally)
    if (start < done || !isCapitalAt(text, start) || !mayBeginBroadName(word)) continue
    const found = broadName(text.slice(start, start + REACH))
    if (!found || isStreet(text, start + found.length)) continue
    done = start + found.length
    const { country, division, kind } = found.place
    if (found.isDemonym) tally.demonyms.push({ start, end: done, place: found.place })
    if (country) add(tally.countries, country)
    if (kind === 'state') add(tally.divisions, division)
  }
}

function countCues(text: string, start: number, cues: readonly Cue[], tally: Tally): void {
  for (const { phrase, codes } of cues) {
    if (!text.startsWith(phrase, start) || LETTER.test(text.charAt(start + phrase.length))) continue
    if (codes.length === 0) tally.worldCues.add(phrase)
    for (const code of codes) add(tally.style, code, 1 / codes.length)
  }
}

const LETTER = /[\p{L}'’]/u
const NO_CUES: readonly Cue[] = []
const cuesOf = wordTrait(({ text }) => CUES.get(text.endsWith('.') ? text.slice(0, -1) : text) ?? NO_CUES)
const mayBeginBroadName = wordTrait(({ text }) => beginsBroadName(folded(text)))
const folded = (word: string): string =>
  /^[A-Za-z]{3,}$/u.test(word) ? word.toLowerCase() : fold(word.replace(/['’]s$/u, ''))

/** The country, people or division that `rest` begins with the name of. */
function broadName(rest: string): (BroadName & { readonly length: number }) | null {
  for (const length of nameLengths(rest).slice(-5)) {
    const found = broadPlace(rest.slice(0, length))
    if (found)
      return {
        ...found,
        length: found.isDemonym ? length - (POSSESSIVE.exec(rest.slice(0, length))?.[0].length ?? 0) : length,
      }
  }
  return null
}

interface BroadName {
  readonly place: Place
  readonly isDemonym: boolean
}
const POSSESSIVE = /['’]s$/u

/** A country, a nationality or a state of this name, where the name means nothing better known. */
const broadPlace = memoizeByText(MAX_NAMES, (name): BroadName | null => {
  const verbatim = placesNamed(verbatimKey(name))[0]
  if (verbatim) return { place: verbatim, isDemonym: false }
  const bare = name.replace(POSSESSIVE, '')
  const places = placesNamed(fold(bare))
  const first = places[0]
  const named = places.find((place) => place.kind === 'country' || isLargeState(place))
  const broad = named ?? placesNamed(demonymKey(bare))[0]
  // A town with a division of its name is counted by the toponyms.
  if (named?.kind === 'state' && places.some((place) => isTownBeside(place, named))) return null
  const isKnownBest =
    broad !== undefined && (first === undefined || broad === first || broad.population > first.population / 4)
  return isKnownBest ? { place: broad, isDemonym: named === undefined } : null
})

/** São Paulo and its state, Washington and the state at the other end of the country. */
const isTownBeside = (place: Place, { country, division }: Place): boolean =>
  place.kind === 'city' && (place.division === division || (place.country === country && place.seat === 'country'))

/** Small divisions (St. Thomas in Jamaica, Falcon in Venezuela) share their names with too much else. */
const LARGE_STATE = 1_000_000
const ENGLISH_STATES = new Set(['US', 'CA', 'AU', 'GB'])
const isLargeState = ({ kind, country, population }: Place): boolean =>
  kind === 'state' && (population >= LARGE_STATE || ENGLISH_STATES.has(country ?? ''))

/** "806-555-0100", "(01223) 555010". */
const PHONE =
  /(?<!\d)(?:(?<area>[2-9]\d\d)\)?[-. /]{1,2}\d{3}[-.]\d{4}|(?<british>01\d{3}|02\d)\)? \d{3,4} ?\d{3,4})(?!\d)/gu

/** A telephone number tells more than a word. */
const PHONE_WEIGHT = 2

function countNumbers(text: string, tally: Tally): void {
  for (const { groups } of text.matchAll(PHONE)) {
    if (groups?.british) add(tally.style, 'GB')
    const division = AREAS.get(groups?.area ?? '')
    if (!division) continue
    add(tally.divisions, division, PHONE_WEIGHT)
    add(tally.style, division.slice(0, 2), PHONE_WEIGHT)
  }
}

/** "www.example.co.uk", "news@example.ie". */
const ADDRESS = /(?:@|www\.)[\w.-]{1,60}\.(?<country>[a-z]{2})(?![\w.]*\w)/gu
/** Domains of countries that anyone uses. */
const FREE_DOMAINS = new Set(['co', 'eu', 'fm', 'gg', 'io', 'ly', 'me', 'tv', 'to', 'ws', 'ai'])

function countAddresses(text: string, tally: Tally): void {
  for (const { groups } of text.matchAll(ADDRESS)) countDomain(groups?.country ?? '', tally)
}

function countDomain(domain: string, tally: Tally, weight = 1): void {
  if (domain && !FREE_DOMAINS.has(domain)) add(tally.style, domain === 'uk' ? 'GB' : domain.toUpperCase(), weight)
}

/** "https://www.example.co.uk/news" */
const HOST = /^https?:\/\/[\w.-]{1,80}\.(?<country>[a-z]{2})(?:[:/?#]|$)/u
/** The article's own address tells more than one that it names. */
const URL_WEIGHT = 3

/** A cue of no country is one of world news. */
interface Cue {
  readonly phrase: string
  readonly codes: readonly string[]
}

/** A phrase's first word as a token reads. */
const wordOf = (phrase: string): string => (phrase.split(' ')[0] ?? '').replace(/\.$/u, '')

/** Cues by their first word. */
const CUES: ReadonlyMap<string, readonly Cue[]> = (() => {
  const cues = new Map<string, Cue[]>()
  const world = [...WORLD_NEWS_CUES].map((phrase) => [phrase, ''])
  for (const [phrase = '', codes = ''] of [...COUNTRY_CUES, ...world]) {
    const first = wordOf(phrase)
    cues.set(first, [...(cues.get(first) ?? []), { phrase, codes: parseValues(codes) }])
  }
  return cues
})()

const AREAS: ReadonlyMap<string, string> = new Map(AREA_CODES.map(([code = '', division = '']) => [code, division]))
