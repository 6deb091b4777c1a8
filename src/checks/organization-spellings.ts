// Organizations and places that an article spells in two ways.
import type { Analysis, Mention } from '../core/analysis.ts'
import type { Span } from '../core/span.ts'
import { lexiconTags } from '../text/compromise-lexicon.ts'
import { isGivenName } from './full-names.ts'
import { hasSameLetters, isSame, isVariant, plain, type Use } from './name-spellings.ts'
import type { Problem, Reading } from './rule.ts'

/** Words of names that are shorter differ by a letter too often and rightly (letters). */
const MIN_WORD = 5
const MIN_ALONE = 6

/** A spelling with its places in the text. */
type Spellings = ReadonlyMap<string, readonly Span[]>

export function otherSpellings(reading: Reading, surfaces: ReadonlyMap<string, readonly Use[]>): Problem[] {
  const { organizations = [], places = [] } = reading.analysis
  const names = spellingsOf([...organizations, ...places].flatMap(({ mentions }) => mentions))
  const lower = new Set(reading.text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu))
  return [...longNames(names, lower), ...singleWords(names, surfaces, reading.analysis)].filter(
    // Each pair once, whichever of the two is found first.
    ({ text, related }, i, all) =>
      !all
        .slice(0, i)
        .some((each) => each.text === text || (each.text === related?.[0]?.text && each.related?.[0]?.text === text)),
  )
}

function spellingsOf(mentions: readonly Mention[]): Spellings {
  const found = new Map<string, Span[]>()
  for (const mention of mentions) found.set(mention.text, [...(found.get(mention.text) ?? []), mention])
  return found
}

/** "Nothvale District Hospital" beside "Northvale District Hospital": one word differs, by a letter. */
function longNames(names: Spellings, lower: ReadonlySet<string>): Problem[] {
  const byFrame = new Map<string, { readonly name: string; readonly word: string }[]>()
  for (const name of names.keys()) {
    const words = name.split(/\s+/u)
    if (words.length < 2 || words.length > MAX_WORDS) continue
    for (const [i, word] of words.entries()) {
      if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word) || lower.has(word.toLowerCase())) continue
      const frame = words.with(i, '_').join(' ')
      byFrame.set(frame, [...(byFrame.get(frame) ?? []), { name, word }])
    }
  }
  return [...byFrame.values()].flatMap((all) =>
    all.flatMap(({ name, word }, i) => {
      const other = all.slice(0, i).find((each) => isVariant(word, each.word, MIN_WORD, false))
      return other ? rarer(names, name, other.name) : []
    }),
  )
}

const MAX_WORDS = 8

/** "Manhatten" beside "Manhattan": not a place of its own, and no adjective of the name. */
function singleWords(
  names: Spellings,
  surfaces: ReadonlyMap<string, readonly Use[]>,
  { places = [], people = [] }: Analysis,
): Problem[] {
  const known = new Set(
    places.filter(({ geonames }) => geonames !== null).flatMap(({ mentions }) => mentions.map(({ text }) => text)),
  )
  const surnames = new Set(people.flatMap(({ mentions }) => mentions.flatMap(({ text }) => text.split(/\s+/u))))
  const alone = [...names.keys()].filter((name) => /^\p{Lu}[\p{L}’'-]+$/u.test(name) && name.length >= MIN_ALONE)
  return alone.flatMap((name) =>
    [...surfaces].flatMap(([surface, uses]) => {
      if (
        surface.length < MIN_ALONE - 1 ||
        !isVariant(surface, name, MIN_ALONE - 1, false) ||
        isAdjective(surface, name)
      )
        return []
      if (known.has(surface) && known.has(name)) return []
      if (lexiconTags(surface.toLowerCase()).length > 0 && !isSame(surface, name)) return []
      if (surnames.has(surface) || surnames.has(name) || isGivenName(surface)) return []
      if (uses.every(({ opens }) => opens) && !hasSameLetters(surface, name)) return []
      if (uses.length > (names.get(name)?.length ?? 0)) return []
      const [first] = uses
      return first ? [problemOf(first, names.get(name)?.[0] ?? first)] : []
    }),
  )
}

/** "Israeli", "Somali", "Chilean": the name with another ending. */
const isAdjective = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [plain(a).replace(/s$/u, ''), plain(b).replace(/s$/u, '')].sort(
    (x, y) => x.length - y.length,
  )
  return long.startsWith(short)
    ? a.length !== b.length || (a.toLowerCase() !== b.toLowerCase() && !isSame(a, b))
    : short.slice(0, -1) === long.slice(0, -1) && /[aeinoy]$/u.test(short) && /[aeinoy]$/u.test(long)
}

/** The spelling that stands less often is reported, the later one of two. */
function rarer(names: Spellings, a: string, b: string): Problem[] {
  const [usesA = [], usesB = []] = [names.get(a), names.get(b)]
  const [less, more] = usesA.length > usesB.length ? [usesB, usesA] : [usesA, usesB]
  const [first, other] = [less[0], more[0]]
  return first && other ? [problemOf(first, other)] : []
}

const problemOf = ({ start, end, text }: Span, other: Span): Problem => ({
  text,
  start,
  end,
  message: `“${text}” here, “${other.text}” elsewhere`,
  related: [{ text: other.text, start: other.start, end: other.end, message: 'the other spelling', in: 'article' }],
})
