// Pesos in Manila, rupees in Karachi: a currency's name that countries share means that of the country the text speaks of.
import { parseForms, parseWords } from '../../core/parse-list.ts'
import { CURRENCY_PLACES, SHARED_CURRENCIES } from '../../lexicons/shared-currencies.ts'
import { sharedName } from '../currency-lookup.ts'
import { at } from '../lexeme-predicates.ts'
import type { Context, Match, Scan } from '../number-types.ts'

const CODE_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCY_PLACES).flatMap(([code, words]) => parseForms(words).map((word) => [word, code] as const)),
)

/** Gives money in a shared name its code: by the nearest place of the paragraph, else by those of the article. */
export function resolveCurrencies(scan: Scan, matches: readonly Match[], context: Context): Match[] {
  return matches.map((match) => {
    const name = sharedName(match.unit)
    const shared = name === null ? undefined : SHARED_CURRENCIES[name]
    if (!shared) return match
    const codes = parseWords(shared.codes)
    return { ...match, unit: nearest(scan, match, codes) ?? commonest(context, codes) ?? shared.usual }
  })
}

function nearest(scan: Scan, { start, end }: Match, codes: readonly string[]): string | null {
  for (let distance = 1; start - distance >= 0 || end + distance <= scan.length; distance++) {
    for (const index of [start - distance, end + distance - 1]) {
      const { kind, lower } = at(scan, index)
      const code = kind === 'word' ? CODE_OF_WORD.get(lower) : undefined
      if (code && codes.includes(code)) return code
    }
  }
  return null
}

function commonest(context: Context, codes: readonly string[]): string | null {
  const counts = context.places()
  const known = codes.filter((code) => counts.has(code))
  return known.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? null
}

/** The number of places of each currency's country in an article. */
export function countPlaces(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{Lu}\p{L}+/gu)) {
    const code = CODE_OF_WORD.get(word.toLowerCase())
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}
