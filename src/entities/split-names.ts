// A tagged name that is really several, taken apart: lists ("Lyon, France"), owners ("Britain's Home Office"), pairs ("Acme Corp and Dunder Mills Ltd").
import type { Article } from '../core/article.ts'
import { gapBefore } from '../core/tokens.ts'
import { GENERATIONS } from '../lexicons/name-parts.ts'
import { KNOWN } from '../ner/known-names.ts'
import type { NameKind, TaggedName } from '../ner/labels.ts'
import { FLAG, knownAs, readWord } from '../ner/tagger-words.ts'
import { isDistrict } from './join-names.ts'

export const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u

/** Each name's parts, in the order of the text. Other mentions of a part in the article tell where it ends. */
export function splitNames(article: Article, names: readonly TaggedName[]): TaggedName[] {
  const elsewhere = new Map<string, NameKind>()
  for (const { kind, first, end } of names) elsewhere.set(bareText(article, first, end), kind)
  return names
    .flatMap((name) => withoutOwner(article, name, elsewhere))
    .flatMap((name) => partsOf(article, name, elsewhere))
}

const bareText = ({ text, tokens }: Article, first: number, end: number): string =>
  text.slice(tokens.starts[first], tokens.ends[end - 1]).replace(POSSESSIVE, '')

function partsOf(article: Article, name: TaggedName, elsewhere: ReadonlyMap<string, NameKind>): TaggedName[] {
  if (name.end - name.first < 2) return [name]
  switch (name.kind) {
    case 'place':
      if (isFirmInPlace(article, name)) return pairOf({ ...name, kind: 'organization' }, 'place')
      return cutAt(article, name, isListSeam).map((part) => withoutEveryday(article, part))
    case 'person':
      return cutAt(article, name, isPersonSeam)
    case 'organization':
      if (isOneFirm(article, name)) return [name]
      return isTwoFirms(article, name) ? pairOf(name, 'organization') : organizationsOf(article, name, elsewhere)
    default:
      return [name]
  }
}

function cutAt(article: Article, name: TaggedName, isSeam: (article: Article, i: number) => boolean): TaggedName[] {
  const parts: TaggedName[] = []
  let first = name.first
  for (let i = name.first + 1; i <= name.end; i++) {
    if (i < name.end && !isSeam(article, i)) continue
    parts.push({ ...name, first, end: i })
    first = i
  }
  return parts
}

/** Does a list of places go on at token `i`: "Lyon, France", "Chiang Rai's Muang", "U.S.-Egypt"? */
function isListSeam(article: Article, i: number): boolean {
  const [before, token, gap] = [article.tokens.text(i - 1), article.tokens.text(i), gapBefore(article, i)]
  if (isDistrict(before, token)) return false
  if (/[,/]/u.test(gap) || (POSSESSIVE.test(before) && isKnownPlace(before))) return true
  return gap === '-' && isKnownPlace(before) && isKnownPlace(token) && !isKnownName(before, token)
}

const LARGE_PLACE_FLAGS = FLAG.placeHead | FLAG.facilityHead | FLAG.region | FLAG.city
const EVERYDAY = FLAG.common | FLAG.verb

/** "U.S. Growth": the country alone, where the words behind it are everyday words and the whole is no known name. */
function withoutEveryday(article: Article, name: TaggedName): TaggedName {
  const words = wordsOf(article, name.first, name.end).map(readWord)
  const [country, ...rest] = words
  if (!country || rest.length === 0 || (country.known & KNOWN.country) === 0) return name
  if (isKnownName(...words.map(({ text }) => text))) return name
  const isEveryday = rest.every(
    ({ flags, known }) => (known & PLACES) === 0 && (flags & EVERYDAY) !== 0 && (flags & LARGE_PLACE_FLAGS) === 0,
  )
  return isEveryday ? { ...name, end: name.first + 1 } : name
}

/** "Ann, Bob", "Solomon's (Ann Roe", but "Ann Roe, Jr." */
const isPersonSeam = (article: Article, i: number): boolean =>
  /[,/;:([]/u.test(gapBefore(article, i)) && !GENERATIONS.has(article.tokens.text(i).toLowerCase().replace('.', ''))

const PLACES = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.region
const isKnownPlace = (word: string): boolean => (readWord(word).known & PLACES) !== 0
const isKnownName = (...words: readonly string[]): boolean => bitsOf(words) !== 0
const bitsOf = (words: readonly string[]): number => knownAs(words.map(readWord))
const wordsOf = ({ tokens }: Article, first: number, end: number): string[] =>
  Array.from({ length: end - first }, (_, k) => tokens.text(first + k))

/** "Britain's Home Office", "Braun's Ithaca Holdings", "Fulham's Ann Roe": the owner, and what it owns. */
function withoutOwner(article: Article, name: TaggedName, elsewhere: ReadonlyMap<string, NameKind>): TaggedName[] {
  const { kind, first, end } = name
  if (kind === 'group' || kind === 'other') return [name]
  for (let i = first; i < end - 1; i++) {
    if (!POSSESSIVE.test(article.tokens.text(i))) continue
    const owner = ownerKind(article, name, i + 1, elsewhere)
    if (!owner) break
    return [
      { ...name, kind: owner, end: i + 1 },
      { ...name, kind: isFacility(article, name) ? 'facility' : kind, first: i + 1 },
    ]
  }
  return [name]
}

const isFacility = ({ tokens }: Article, { kind, end }: TaggedName): boolean =>
  kind === 'place' && (readWord(tokens.text(end - 1)).flags & FLAG.facilityHead) !== 0

const CLUBS_AND_FIRMS = KNOWN.organization | KNOWN.team | KNOWN.company | KNOWN.media

/** Is a span the known name of a club or a firm? */
const isFirm = (article: Article, first: number, end: number): boolean =>
  (bitsOf(wordsOf(article, first, end)) & CLUBS_AND_FIRMS) !== 0

/** The kind of an owner that is a name of its own; a person never owns a person's name, but a place or a club has its people. */
function ownerKind(
  article: Article,
  name: TaggedName,
  end: number,
  elsewhere: ReadonlyMap<string, NameKind>,
): NameKind | undefined {
  const { first, kind: owned } = name
  const bits = bitsOf(wordsOf(article, first, end))
  if (bits & PLACES) return 'place'
  const kind = elsewhere.get(bareText(article, first, end))
  if (kind && kind !== 'group' && kind !== 'other') return kind
  return bits & CLUBS_AND_FIRMS && (owned === 'person' || isFirm(article, end, name.end)) ? 'organization' : undefined
}

/** "Told Acme Dunder had fallen": two companies, and no known one of both words. */
function isTwoFirms({ tokens }: Article, { first, end }: TaggedName): boolean {
  if (end - first !== 2) return false
  const words = [tokens.text(first), tokens.text(first + 1)].map(readWord)
  const areFirms = words.every(({ known, flags }) => known & FIRMS && !(known & NO_FIRM) && !(flags & HEAD_OR_EVERYDAY))
  return areFirms && words.some(({ known }) => (known & (KNOWN.givenName | KNOWN.familyName)) === 0)
}

/** "In Stuttgart Acme cut its forecast." */
function isFirmInPlace({ tokens }: Article, { first, end }: TaggedName): boolean {
  if (end - first !== 2 || !/^in$/iu.test(tokens.text(first - 1))) return false
  const [place, firm] = [readWord(tokens.text(first)), readWord(tokens.text(first + 1))]
  if ((place.known & PLACES) === 0 || knownAs([place, firm]) !== 0) return false
  return (firm.known & FIRMS) !== 0 && (firm.known & (NO_FIRM | PLACES | KNOWN.city | KNOWN.town)) === 0
}

const FIRMS = KNOWN.company | KNOWN.media
const NO_FIRM = KNOWN.thing | KNOWN.team | KNOWN.group
const HEAD_OR_EVERYDAY = FLAG.organizationHead | FLAG.common | FLAG.verb

const pairOf = (name: TaggedName, kind: NameKind): TaggedName[] => [
  { ...name, kind, end: name.first + 1 },
  { ...name, first: name.first + 1 },
]

const LEGAL_FORM = /^(?:inc|ltd|limited|llc|llp|lp|plc|co|corp|company|sa|ag|nv|jr|sr)\.?$/iu

/** "Kidder, Peabody", "Baker, Hale & Co.", "Ministry of Trade, Industry and Energy": commas and all, one name. */
function isOneFirm(article: Article, { first, end }: TaggedName): boolean {
  const words = wordsOf(article, first, end)
  if (isFirm(article, first, end) || words.some((word) => /^(?:of|for|on|de)$/iu.test(word))) return true
  return ampersandsIn(article, first, end) === 1
}

/** The number of ampersands between the first and the last token of a span. */
const ampersandsIn = ({ text, tokens }: Article, first: number, end: number): number =>
  text.slice(tokens.starts[first], tokens.starts[end - 1]).split(' & ').length - 1

/** "Astrobotic, Intuitive Machines"; "Hale & Roe, Bow & Sons"; "Harlow Federation and Quill", where either side is a name without the other. */
function organizationsOf(article: Article, name: TaggedName, elsewhere: ReadonlyMap<string, NameKind>): TaggedName[] {
  const { tokens } = article
  const parts: TaggedName[] = []
  let { first } = name
  // "Hale & Roe, Bow & Sons": a comma between two firms.
  const isBetweenFirms = (i: number): boolean =>
    ampersandsIn(article, name.first, name.end) === 0 ||
    (ampersandsIn(article, first, i) > 0 && ampersandsIn(article, i, name.end) > 0)
  for (let i = first + 1; i < name.end; i++) {
    const isComma = /[,/;]/u.test(gapBefore(article, i)) && !LEGAL_FORM.test(tokens.text(i)) && isBetweenFirms(i)
    const isPair = tokens.text(i) === 'and' && isPairAt(article, first, i, name.end, elsewhere)
    if (!isComma && !isPair) continue
    if (i > first) parts.push({ ...name, first, end: i })
    first = isPair ? i + 1 : i
  }
  parts.push({ ...name, first })
  return parts
}

function isPairAt(
  article: Article,
  first: number,
  and: number,
  end: number,
  elsewhere: ReadonlyMap<string, NameKind>,
): boolean {
  if (and <= first || and + 1 >= end) return false
  const [left, right] = [bareText(article, first, and), bareText(article, and + 1, end)]
  if (elsewhere.get(left) === 'organization' || elsewhere.get(right) === 'organization') return true
  const isWhole = (from: number, to: number) =>
    (to - from > 1 && (readWord(article.tokens.text(to - 1)).flags & FLAG.organizationHead) !== 0) ||
    isFirm(article, from, to)
  return isWhole(first, and) && isWhole(and + 1, end)
}
