// Organizations and places that an article spells in two ways.
import type { Analysis, Mention } from '../core/analysis.ts'
import type { Span } from '../core/span.ts'
import { lexiconTags } from '../text/compromise-lexicon.ts'
import { isGivenName } from './full-names.ts'
import { misspeltName, nameWords } from './misspelt-names.ts'
import { hasSameLetters, isSame, isSlip, isVariant, plain, type Use } from './name-spellings.ts'
import { MAX_NAME_WORDS, rosterOf } from './roster.ts'
import type { Problem, Reading } from './rule.ts'

/** Words of names that are shorter differ by a letter too often and rightly (letters). */
const MIN_WORD = 5
const MIN_ALONE = 6
const MIN_OPENING = 6

/** A spelling with its places in the text. */
type Spellings = ReadonlyMap<string, readonly Span[]>

export function otherSpellings(reading: Reading, surfaces: ReadonlyMap<string, readonly Use[]>): Problem[] {
  const { organizations = [], places = [] } = reading.analysis
  const names = spellingsOf([...organizations, ...places].flatMap(({ mentions }) => mentions))
  const lower = new Set(reading.text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu))
  return [
    ...variants(names, lower),
    ...longNames(reading, names, lower),
    ...singleWords(names, surfaces, reading.analysis),
  ].filter(
    // Each pair once, whichever of the two is found first.
    ({ text, related }, i, all) =>
      !all
        .slice(0, i)
        .some((each) => each.text === text || (each.text === related?.[0]?.text && each.related?.[0]?.text === text)),
  )
}

function spellingsOf(mentions: readonly Mention[]): Spellings {
  const found = new Map<string, Span[]>()
  for (const mention of mentions) {
    const uses = found.get(mention.text)
    if (uses) uses.push(mention)
    else found.set(mention.text, [mention])
  }
  return found
}

/** "Nothvale District Hospital" beside "Northvale District Hospital": one word differs, by a letter, whatever the analysis takes it for. */
function longNames({ text, analysis }: Reading, names: Spellings, lower: ReadonlySet<string>): Problem[] {
  const own = [...names.keys()].filter((name) => /\s/u.test(name))
  if (own.length === 0) return []
  const roster = rosterOf(own.map((name) => ({ name, forms: [] })))
  const isMisspelt = (word: string, right: string): boolean =>
    isCapitalised(word) &&
    isCapitalised(right) &&
    !lower.has(word.toLowerCase()) &&
    (isVariant(word, right, MIN_WORD, false) || isSlip(word, right))
  return analysis.structure.paragraphs.flatMap((paragraph) => {
    const words = nameWords(text, paragraph)
    return words.flatMap((word, i) => {
      if (!/^\p{Lu}/u.test(word.text)) return []
      const found = misspeltName(text, words.slice(i, i + MAX_NAME_WORDS), roster, isMisspelt)
      const [right] = (found && names.get(found.near.name)) ?? []
      return found && right ? [problemOf(found, right)] : []
    })
  })
}

const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(word)

/** Reports the rarer of two spellings that the analysis finds; of two that are as frequent, the later one. */
function variants(names: Spellings, lower: ReadonlySet<string>): Problem[] {
  const byFrame = new Map<string, { readonly name: string; readonly word: string }[]>()
  for (const name of names.keys()) {
    const words = name.split(/\s+/u)
    if (words.length < 2 || words.length > MAX_NAME_WORDS) continue
    for (const [i, word] of words.entries()) {
      if (!isCapitalised(word) || lower.has(word.toLowerCase())) continue
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
      // Letters that changed places hardly make another name, whatever the analysis takes it for.
      if (!hasSameLetters(surface, name) && (surnames.has(surface) || surnames.has(name) || isGivenName(surface)))
        return []
      if (uses.every(({ opens }) => opens) && !hasSameLetters(surface, name) && name.length < MIN_OPENING) return []
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
  fix: { start, end, replacement: other.text },
  related: [{ text: other.text, start: other.start, end: other.end, message: 'the other spelling', in: 'article' }],
})
