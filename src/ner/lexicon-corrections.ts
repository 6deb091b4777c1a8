// Corrects the tagger's names by the lexicon of known names, and adds those that it left out.

import { MONTHS } from '../lexicons/calendar.ts'
import { KNOWN } from './known-names.ts'
import type { TaggedName } from './labels.ts'
import { FLAG, knownAs, type Word } from './tagger-words.ts'
import { GAP, type Layout, PART } from './tagging-layout.ts'

const PLACE_BITS =
  KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.town | KNOWN.village | KNOWN.region | KNOWN.county
const LARGE_PLACE_BITS = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.region
const ORGANIZATION_BITS = KNOWN.organization | KNOWN.team | KNOWN.company | KNOWN.media
const OTHER_BITS = KNOWN.givenName | KNOWN.familyName | KNOWN.group | KNOWN.thing

/** The names, with known organizations that were tagged as places mended, and unmistakable known names that were left out. */
export function correctByLexicon(layout: Layout, names: readonly TaggedName[]): TaggedName[] {
  const whole = withFirms(layout, joinKnown(layout, names))
  const tagged = new Uint8Array(layout.words.length)
  for (const { first, end } of whole) tagged.fill(1, first, end)
  const mended = whole
    .map((name) => trimAllCaps(layout, name))
    .filter((name) => !isKnownThing(layout, name))
    .flatMap((name) => countriesOf(layout, name))
    .map((name) => (isKnownOrganization(layout, name) ? { ...name, kind: 'organization' as const } : name))
    .map((name) => (name.kind === 'other' && isTown(layout, name.first) ? { ...name, kind: 'place' as const } : name))
  const added: TaggedName[] = []
  for (let i = 0; i < layout.words.length; i++) {
    const kind = tagged[i] || layout.allCaps[i] ? undefined : kindOf(layout, i)
    if (!kind) continue
    let end = i + 1
    while (layout.knownPart[end] === PART.later) end++
    if (isPlural(layout, i)) end = i + 2
    if (!tagged.subarray(i, end).includes(1)) added.push({ kind, first: i, end })
  }
  return added.length > 0 ? [...mended, ...added].sort((a, b) => a.first - b.first) : mended
}

/** "Devon and Cornwall Police" is one known organization, though tagged in parts. */
function joinKnown({ known, knownPart }: Layout, names: readonly TaggedName[]): readonly TaggedName[] {
  const isPart = ({ first, end }: TaggedName): boolean =>
    knownPart[first] === PART.first &&
    knownPart[end] === PART.later &&
    ((known[first] ?? 0) & (ORGANIZATION_BITS | OTHER_BITS | PLACE_BITS)) === KNOWN.organization
  if (!names.some(isPart)) return names
  const joined: TaggedName[] = []
  names.forEach((name, i) => {
    const last = joined.at(-1)
    if (last && name.end <= last.end) return
    let { end } = name
    if (isPart(name)) while (knownPart[end] === PART.later) end++
    let next = i + 1
    while ((names[next]?.end ?? end) < end) next++
    const isCut = (names[next]?.first ?? end) < end && end < (names[next]?.end ?? 0)
    joined.push(end > name.end && !isCut ? { kind: 'organization', first: name.first, end } : name)
  })
  return joined
}

/** "Marks & Spencer": a known firm, whatever its halves were taken for. */
function withFirms({ words, known, knownPart }: Layout, names: readonly TaggedName[]): readonly TaggedName[] {
  const firms: TaggedName[] = []
  words.forEach((word, i) => {
    if (word.lower !== '&' || knownPart[i] !== PART.later || ((known[i] ?? 0) & KNOWN.organization) === 0) return
    let [first, end] = [i - 1, i + 1]
    while (knownPart[first] === PART.later) first--
    while (knownPart[end] === PART.later) end++
    const isCut = names.some((name) => name.first < end && first < name.end && (name.first < first || end < name.end))
    if (!isCut && firms.at(-1)?.first !== first) firms.push({ kind: 'organization', first, end })
  })
  if (firms.length === 0) return names
  const isFree = ({ first, end }: TaggedName) => !firms.some((firm) => first < firm.end && firm.first < end)
  return [...names.filter(isFree), ...firms].sort((a, b) => a.first - b.first)
}

/** "A U.S.-Egypt summit": two countries, whatever the pair was taken for; "Chicago-based": a place. */
function countriesOf({ known, words, gaps }: Layout, name: TaggedName): TaggedName[] {
  const { first, end, kind } = name
  if (kind !== 'other' && kind !== 'group') return [name]
  if (isBase({ words, gaps }, end - 2) && end - first > 1 && (known[first] ?? 0) & LARGE_PLACE_BITS)
    return [{ ...name, kind: 'place', end: end - 1 }]
  if (isBase({ words, gaps }, end - 1) && (known[first] ?? 0) & LARGE_PLACE_BITS) return [{ ...name, kind: 'place' }]
  if (end - first !== 2 || gaps[first + 1] !== GAP.hyphen) return [name]
  const isCountry = (i: number) => ((words[i]?.known ?? 0) & KNOWN.country) !== 0
  if (!isCountry(first) || !isCountry(first + 1) || (known[first] ?? 0) & KNOWN.organization) return [name]
  return [
    { kind: 'place', first, end: first + 1 },
    { kind: 'place', first: first + 1, end },
  ]
}

/** "the Kremlin" is no town, "Workers' Party" no people. */
function isKnownOrganization({ known, knownPart }: Layout, { kind, first, end }: TaggedName): boolean {
  const bits = known[first] ?? 0
  if (kind === 'person' || kind === 'organization' || knownPart[first] === PART.none || knownPart[end] === PART.later)
    return false
  if ((bits & KNOWN.organization) === 0 || (bits & (PLACE_BITS | KNOWN.group | KNOWN.thing)) !== 0) return false
  return kind === 'place' || kind === 'facility' ? true : knownPart[first] === PART.first
}

/** In a headline of capitals "Obama Speech" is "Obama": everyday words at the end of a person's name are no part of it. */
function trimAllCaps({ allCaps, words }: Layout, name: TaggedName): TaggedName {
  if (name.kind !== 'person' || !allCaps[name.first]) return name
  let { end } = name
  while (end - name.first > 1 && isEveryday(words[end - 1])) end--
  return { ...name, end }
}

const isEveryday = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.flags & (FLAG.common | FLAG.verb)) !== 0 &&
  (word.flags & (FLAG.firstName | FLAG.surname)) === 0

/** "Easter" and "Covid" are neither places nor organizations. */
function isKnownThing({ known, knownPart }: Layout, { kind, first, end }: TaggedName): boolean {
  const bits = known[first] ?? 0
  if (kind !== 'place' && kind !== 'organization') return false
  if (knownPart[first] === PART.none || knownPart[end] === PART.later) return false
  const isWhole = Array.from({ length: end - first - 1 }, (_, i) => knownPart[first + 1 + i]).every(
    (part) => part === PART.later,
  )
  return isWhole && (bits & KNOWN.thing) !== 0 && (bits & (ORGANIZATION_BITS | LARGE_PLACE_BITS)) === 0
}

/** "Workers’ Party": known, but the apostrophe looks like a quotation mark. */
function isPlural({ gaps, words }: Pick<Layout, 'gaps' | 'words'>, i: number): boolean {
  if (gaps[i + 1] !== GAP.quote) return false
  const [word, next] = [words[i], words[i + 1]]
  if (!next || !word?.lower.endsWith('s')) return false
  return (knownAs([word, next]) & KNOWN.organization) !== 0
}

/** "The Chicago-based company". */
const isBase = ({ words, gaps }: Pick<Layout, 'gaps' | 'words'>, i: number): boolean =>
  gaps[i + 1] === GAP.hyphen && /^(?:backed|based|born|bound|led)$/u.test(words[i + 1]?.lower ?? '')

const WHERE = /^(?:above|around|in|near|outside)$/u

/** "Above Zermatt": a town that is nothing else, where something happens. */
function isTown({ known, knownPart, words }: Layout, i: number): boolean {
  const bits = known[i] ?? 0
  if (knownPart[i] !== PART.whole || (bits & PLACE_BITS) === 0 || (bits & ~PLACE_BITS) !== 0) return false
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!WHERE.test(before?.lower ?? '') || before?.case !== 'lower' || !word) return false
  // "In March"
  if (word.lower in MONTHS || (word.flags & FLAG.common) !== 0) return false
  return word.case === 'title' && next?.case !== 'title'
}

/** Organizations of several words or with an "&", countries and towns whose name is nothing else. */
function kindOf(layout: Layout, i: number): 'organization' | 'place' | undefined {
  const { known, knownPart, words, gaps } = layout
  if (isPlural({ gaps, words }, i)) return 'organization'
  const bits = known[i] ?? 0
  if (isBase({ words, gaps }, i) && bits & LARGE_PLACE_BITS) return 'place'
  if (bits & OTHER_BITS || words[i]?.case === 'lower') return undefined
  const isUnmistakable = knownPart[i] === PART.first || (words[i]?.lower.includes('&') ?? false)
  if (isUnmistakable && knownPart[i] !== PART.later && bits & KNOWN.organization) return 'organization'
  if (
    (knownPart[i] === PART.whole || knownPart[i] === PART.first) &&
    bits & KNOWN.country &&
    (bits & KNOWN.organization) === 0
  )
    return 'place'
  return isTown(layout, i) ? 'place' : undefined
}
