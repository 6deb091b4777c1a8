// Where an article's paper and people are, as far as the whole text shows: countries, nationalities and states named, and words that one country's papers use.
import { COUNTRY_CUES } from '../lexicons/country-cues.ts'
import { nameLengths, REACH } from './context.ts'
import { type Place, placesNamed } from './gazetteer.ts'
import { fold, verbatimKey } from './names.ts'

/** With how often each is met, also within other names. */
export interface Backdrop {
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: ReadonlyMap<string, number>
  /** Countries by the words of their papers; a word of several countries counts a part for each. */
  readonly style: ReadonlyMap<string, number>
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
    const found = nameLengths(rest)
      .slice(-4)
      .map((length) => ({ length, place: backdropPlace(rest.slice(0, length)) }))
      .find(({ place }) => place)
    if (!found?.place) continue
    done = index + found.length
    const { country, division, kind } = found.place
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1)
    if (kind === 'state') divisions.set(division, (divisions.get(division) ?? 0) + 1)
  }
  return { countries, divisions, style: styleOf(text) }
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

const CUES: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTRY_CUES.split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [codes = '', cues = ''] =
        line.split('|').length > 1 ? [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)] : []
      return cues
        .trim()
        .split('|')
        .map((cue): [string, string[]] => [cue, codes.trim().split(' ')])
    }),
)
const LONGEST_CUE = 3
const WORDS = /[£]|[\p{L}$€][\p{L}\p{M}'’$-]*\.?/gu

function styleOf(text: string): ReadonlyMap<string, number> {
  const style = new Map<string, number>()
  const recent: string[] = []
  for (const [word] of text.matchAll(WORDS)) {
    recent.push(word)
    if (recent.length > LONGEST_CUE) recent.shift()
    for (let length = 1; length <= recent.length; length++) {
      const codes = CUES.get(recent.slice(-length).join(' ')) ?? []
      for (const code of codes) style.set(code, (style.get(code) ?? 0) + 1 / codes.length)
    }
  }
  return style
}
