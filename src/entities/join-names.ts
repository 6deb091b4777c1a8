// A name that the tagger found in parts, put together: nicknames ("Darnell “The Anvil” Okoro"), firms ("Hale & Hale"), institutions
// ("American University of Kabul"), particles ("Pedro dela Rosa"), descent ("Ganesan a/l Perumal"), the capital ("Washington, D.C.").
import type { Article } from '../core/article.ts'
import { gapBefore, opensSentence } from '../core/tokens.ts'
import { PREPOSITIONS } from '../lexicons/function-words.ts'
import { BETWEEN_FAMILY_NAMES, LINEAGE_WORDS, PARTICLES } from '../lexicons/name-parts.ts'
import { KNOWN } from '../ner/known-names.ts'
import type { NameKind, TaggedName } from '../ner/labels.ts'
import { FLAG, readWord } from '../ner/tagger-words.ts'

/** The names in text order, those that are one joined. */
export function joinNames(article: Article, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = []
  for (const tagged of withLineages(article, names)) {
    const name = withPartners(article, joined, tagged)
    const start = partBefore(article, joined, name)
    const part = joined[start]
    const before = joined.at(-1)
    const kind = part ? 'person' : before && kindOfBoth(article, before, name)
    if (part) joined.length = start
    else if (kind) joined.length--
    if (kind) joined.push({ ...name, kind, first: (part ?? before ?? name).first })
    else joined.push(withUntaggedBefore(article, joined.at(-1)?.end ?? 0, name))
  }
  return joined
}

/** "Ganesan a/l Perumal", "Sulang anak Ringgit", "Óscar Peña i Ferrer": one name, however the rest of it was tagged. */
function withLineages(article: Article, names: readonly TaggedName[]): readonly TaggedName[] {
  const longer: TaggedName[] = []
  names.forEach((name, i) => {
    if (name.first < (longer.at(-1)?.end ?? 0)) return
    const next = names[i + 1]
    if (!hasLineage(article, name)) longer.push(withGeneration(article, name, next))
    else longer.push({ ...name, kind: 'person', end: next?.first === name.end + 1 ? next.end : name.end + 2 })
  })
  return longer
}

/** "Clayton Mayfield III", where the tagger stopped before the number. */
function withGeneration(article: Article, name: TaggedName, next: TaggedName | undefined): TaggedName {
  const { kind, first, end } = name
  const word = article.tokens.text(end)
  if (kind !== 'person' || end - first < 2 || next?.first === end || !GENERATION.test(word)) return name
  return /^,? $/u.test(gapBefore(article, end)) ? { ...name, end: end + 1 } : name
}

const GENERATION = /^(?:I{2,3}|IV|Jn?r|Sn?r)\.?$/u

/** Do a word for descent, or the "and" between two family names, and another name follow? */
function hasLineage(article: Article, { kind, first, end }: TaggedName): boolean {
  const { tokens } = article
  if (gapBefore(article, end) !== ' ' || gapBefore(article, end + 1) !== ' ') return false
  if (!/^\p{Lu}\p{Ll}/u.test(tokens.text(end + 1))) return false
  const word = tokens.text(end)
  if (LINEAGE_WORDS.has(word)) return kind === 'person' || end - first === 1
  return kind === 'person' && end - first > 1 && BETWEEN_FAMILY_NAMES.has(word)
}

/** "Hollis, Marchetti & Dunne LLP": a firm with its partners before commas, which are taken from the names before it. */
function withPartners(article: Article, joined: TaggedName[], name: TaggedName): TaggedName {
  if (name.kind !== 'organization' || !isPartnership(article, name)) return name
  let { first } = name
  while (isPartner(article, first - 1)) first--
  while ((joined.at(-1)?.end ?? 0) > first) joined.pop()
  return { ...name, first }
}

/** "Marchetti & Dunne LLP" */
const isPartnership = ({ text, tokens }: Article, { first, end }: TaggedName): boolean =>
  end - first < MAX_PARTNERSHIP &&
  PARTNERSHIP.test(tokens.text(end - 1)) &&
  text.slice(tokens.starts[first], tokens.starts[end - 1]).includes(' & ')

const PARTNERSHIP = /^(?:LLC|LLP|LPA|PC|PLLC|Solicitors)$/u
const MAX_PARTNERSHIP = 8

/** A family name alone before a comma: no "Ann" of "Ann Hollis, Orr & Dunne LLP". */
const isPartner = (article: Article, i: number): boolean =>
  i >= 0 &&
  gapBefore(article, i + 1) === ', ' &&
  /^\p{Lu}\p{L}+$/u.test(article.tokens.text(i)) &&
  article.tokens.sentences[i] === article.tokens.sentences[i + 1] &&
  (opensSentence(article, i) || gapBefore(article, i) !== ' ' || /^\p{Ll}/u.test(article.tokens.text(i - 1)))

/** A name with what the tagger left out before it, from token `free` on. */
function withUntaggedBefore(article: Article, free: number, name: TaggedName): TaggedName {
  const first = isDiocese(article, name) ? name.first - 2 : firmBefore(article, name)
  return first >= free && first < name.first ? { ...name, kind: 'organization', first } : name
}

/** The kind of the name that two neighbours are together. */
function kindOfBoth(article: Article, before: TaggedName, name: TaggedName): NameKind | undefined {
  if (isInstitution(article, before, name) || isFirm(article, before, name)) return 'organization'
  if (isCapital(article, before, name)) return 'place'
  return isParticle(article, before, name) || isGivenPlace(article, before, name) ? 'person' : undefined
}

/** "Israel Adebowale": a place that is a given name too, right before a family name, and nowhere that a preposition points to. */
function isGivenPlace(article: Article, before: TaggedName, name: TaggedName): boolean {
  const { tokens } = article
  const [given, family] = [readWord(tokens.text(before.first)), readWord(tokens.text(name.first))]
  if (before.kind !== 'place' || name.kind !== 'person' || before.end !== name.first) return false
  if (name.end - before.first !== 2 || gapBefore(article, name.first) !== ' ' || given.possessive) return false
  if ((given.known & KNOWN.givenName) === 0 || (family.known & LARGE_PLACES) !== 0) return false
  return !PREPOSITIONS.has(tokens.text(before.first - 1).toLowerCase())
}

const LARGE_PLACES = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.region

/** "Washington, D.C." is one city, however it is tagged. */
const isCapital = ({ tokens }: Article, before: TaggedName, name: TaggedName): boolean =>
  name.kind === 'place' &&
  before.kind === 'place' &&
  before.end === name.first &&
  name.end - before.first === 2 &&
  isDistrict(tokens.text(before.first), tokens.text(name.first))

export const isDistrict = (city: string, word: string): boolean =>
  city === 'Washington' && /^D\.?C\.?(?:['’]s)?$/u.test(word)

/** "Archdiocese of Lyon", where only the city is tagged. */
const isDiocese = ({ tokens }: Article, { kind, first }: TaggedName): boolean =>
  kind === 'place' &&
  first > 1 &&
  tokens.text(first - 1) === 'of' &&
  /^(?:Archdiocese|Diocese)$/u.test(tokens.text(first - 2))

/** The token at which "Marks & Spencer" begins, where the second name is taken for a person's; the name's own for none. */
function firmBefore(article: Article, { kind, first, end }: TaggedName): number {
  const { text, tokens } = article
  const before = tokens.text(first - 1) === '&' ? first - 2 : first - 1
  if (kind !== 'person' || end - first > 1 || before < 0 || isGiven(article, before)) return first
  const isPair = text.slice(tokens.ends[before], tokens.starts[first]) === ' & '
  return isPair && /^\p{Lu}\p{L}+$/u.test(tokens.text(before)) ? before : first
}

function isGiven({ tokens }: Article, token: number): boolean {
  const { flags } = readWord(tokens.text(token))
  return (flags & FLAG.firstName) !== 0 && (flags & FLAG.surname) === 0
}

const NAMED_BY_PLACE = /^(?:Academy|Archdiocese|College|Diocese|Institute|Polytechnic|University)$/u

/** "American University of Kabul" */
const isInstitution = ({ tokens }: Article, before: TaggedName, name: TaggedName): boolean =>
  before.kind === 'organization' &&
  name.kind === 'place' &&
  before.end === name.first - 1 &&
  tokens.text(before.end) === 'of' &&
  NAMED_BY_PLACE.test(tokens.text(before.end - 1))

/** "Johnson & Johnson": a surname each, and no couple ("Dan & Ann"). */
function isFirm(article: Article, before: TaggedName, name: TaggedName): boolean {
  const { text, tokens } = article
  if (before.kind !== 'person' || name.kind !== 'person') return false
  if (before.end - before.first > 1 || name.end - name.first > 1) return false
  if (text.slice(tokens.ends[before.end - 1], tokens.starts[name.first]) !== ' & ') return false
  return !isGiven(article, before.first) && !isGiven(article, name.first)
}

/** "Pedro dela Rosa": the particle stands between a given name and the rest. */
const isParticle = ({ text, tokens }: Article, before: TaggedName, name: TaggedName): boolean =>
  before.kind === 'person' &&
  name.kind === 'person' &&
  before.end === name.first - 1 &&
  PARTICLES.has(tokens.text(before.end)) &&
  /^ \p{L}+ $/u.test(text.slice(tokens.ends[before.end - 1], tokens.starts[name.first]))

/** A nickname in quotation marks or brackets between two parts of a name. */
const BEFORE_NICKNAME = /^ (?:[“"‘(]|')$/u
const AFTER_NICKNAME = /^(?:[”"’)]|') $/u
const MAX_NICKNAME = 4

/** Index of the part of a person's name before a nickname that ends at `name`; -1 for none. Only the latest names can stand so near. */
function partBefore(article: Article, joined: readonly TaggedName[], name: TaggedName): number {
  if (name.kind !== 'person') return -1
  for (let i = joined.length - 1; i >= 0 && i >= joined.length - MAX_NICKNAME; i--) {
    const { kind, end } = joined[i] as TaggedName
    if (name.first - end > MAX_NICKNAME) return -1
    if (kind === 'person' && isNickname(article, end, afterNickname(article, name))) return i
  }
  return -1
}

/** The token after a nickname that the name begins within, at "Okoro" of “The [Anvil” Okoro]; the name's first for none. */
function afterNickname(article: Article, { first, end }: TaggedName): number {
  for (let i = first + 1; i < end && i < first + MAX_NICKNAME; i++)
    if (AFTER_NICKNAME.test(gapBefore(article, i))) return i
  return first
}

function isNickname(article: Article, first: number, end: number): boolean {
  if (end <= first) return false
  const { tokens } = article
  if (!BEFORE_NICKNAME.test(gapBefore(article, first)) || !AFTER_NICKNAME.test(gapBefore(article, end))) return false
  return tokens.sentences[first - 1] === tokens.sentences[end] && /^\p{Lu}/u.test(tokens.text(first))
}
