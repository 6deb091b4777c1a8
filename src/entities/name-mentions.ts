// From tagged tokens to bare names: no title before, no possessive after.
import type { Mention } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { spanOf } from '../core/span.ts'
import { gapBefore, opensSentence } from '../core/tokens.ts'
import { RANKS_AND_FORMS } from '../lexicons/person-edge-words.ts'
import { KNOWN } from '../ner/known-names.ts'
import type { NameKind, TaggedName } from '../ner/labels.ts'
import { FLAG, knownAs, readWord } from '../ner/tagger-words.ts'
import { isBracketedNote } from './bracketed-notes.ts'
import { joinNames } from './join-names.ts'
import { bareName, correctPeople, isAbbreviated } from './person-edges.ts'
import { isPossessiveName, isPossessiveSite, withPossessiveNames } from './possessive-names.ts'
import { POSSESSIVE, splitNames } from './split-names.ts'

/** A name's mention, with the tokens it covers. */
export interface NameMention extends Mention {
  readonly kind: NameKind
  readonly first: number
  readonly endToken: number
  /** The tagger's margin, where it found the mention. */
  readonly margin?: number
}

const ABBREVIATION =
  /^(?:(?:\p{Lu}\.)+\p{Lu}|Washington,? D\.C|Ala|Alta|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Man|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Sask|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u

/** The bare mentions of tagged names; a name that is really several ("Lyon, France", "U.K.'s Warwick University") becomes as many. */
export function mentionsOf(article: Article, names: readonly TaggedName[]): NameMention[] {
  const parts = withPossessiveNames(article, splitNames(article, correctPeople(article, joinNames(article, names))))
  return withoutShortRanks(article, parts)
    .map((name) => withoutOpening(article, name))
    .flatMap((name) => mentionOf(article, name) ?? [])
    .filter((mention) => !isBracketedNote(article, mention))
}

const GOVERNS = /^(?!(?:and|by|or|while|with)$)\p{Ll}+$/u

/** Without "Barr." before people's names, where nobody of the article is called Barr: not one of them stands elsewhere. */
function withoutShortRanks(article: Article, names: readonly TaggedName[]): readonly TaggedName[] {
  const isRank = ({ kind, first, end }: TaggedName): boolean =>
    kind === 'person' && end - first === 1 && RANKS_AND_FORMS.has(article.tokens.text(first).toLowerCase())
  const ranks = names.filter(isRank)
  if (ranks.length === 0) return names
  const starts = new Set(names.filter(({ kind }) => kind === 'person').map(({ first }) => first))
  const { sentences } = article.tokens
  const isGoverned = (first: number): boolean =>
    sentences[first - 1] === sentences[first] && GOVERNS.test(article.tokens.text(first - 1))
  const standsBefore = ({ first, end }: TaggedName): boolean =>
    isAbbreviated(article, end - 1) && starts.has(end) && !isGoverned(first)
  const kept = new Set(ranks.filter((name) => !standsBefore(name)).map(({ first }) => article.tokens.text(first)))
  for (const { first, end } of names) if (end - first > 1) kept.add(article.tokens.text(end - 1))
  return names.filter((name) => !isRank(name) || kept.has(article.tokens.text(name.first)))
}

const OPENING =
  /^(?:After|And|As|At|Because|Before|But|By|For|From|How|If|In|Meanwhile|On|Or|So|Then|Though|What|When|Where|While|Who|Why|With)$/u
const PLACES = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.region

/** The trade of a company, before its name at the start of a sentence. */
const OPENING_TRADE = /^(?:\p{Lu}\p{Ll}+maker|Airline|Brewer|Grocer|Insurer|Lender|Retailer|Wholesaler)$/u

/** "How Lyon" at the start of a sentence is Lyon, "Chipmaker Acme" is Acme. A company may own its opening word, where the whole is known. */
function withoutOpening(article: Article, name: TaggedName): TaggedName {
  const { tokens } = article
  const { kind, first, end } = name
  if (end - first < 2 || kind === 'other' || kind === 'group') return name
  const opening = tokens.text(first)
  if (!OPENING.test(opening) && !(kind === 'organization' && OPENING_TRADE.test(opening))) return name
  const opens = opensSentence(article, first) || gapBefore(article, first) === ': '
  if (!opens) return name
  const words = Array.from({ length: end - first }, (_, i) => readWord(tokens.text(first + i)))
  if (knownAs(words) !== 0) return name
  const isPlace = (knownAs(words.slice(1)) & PLACES) !== 0
  return { ...name, kind: isPlace ? 'place' : kind, first: first + 1 }
}

function mentionOf(article: Article, name: TaggedName): NameMention | undefined {
  const { text, tokens } = article
  const { kind } = name
  let { first: from, end: to } = kind === 'person' ? bareName(article, name) : name
  while (from + 1 < to && /^the$/iu.test(tokens.text(from))) from++
  if (kind === 'place' && to - from > 1 && isPartyTag(article, from)) from++
  while (kind !== 'organization' && kind !== 'facility' && to - from > 1 && /^\p{N}/u.test(tokens.text(to - 1))) to--
  const [start, last] = [tokens.starts[from], tokens.ends[to - 1]]
  if (start === undefined || last === undefined) return undefined
  if (kind === 'place' && IS_SIDE.test(text.slice(Math.max(0, start - LONGEST_SIDE), start))) return undefined
  const raw = text.slice(start, last)
  if (/^[#@]/u.test(raw) || isTableHead(raw)) return undefined
  if (kind !== 'person' && to - from === 1 && NUMERAL.test(raw)) return undefined
  if (to - from === 1 && kind === 'person' && isTitle(raw)) return undefined
  if (ERA.test(raw) && /\d $/u.test(text.slice(Math.max(0, start - 2), start))) return undefined
  const keepsPossessive =
    raw.length <= 3 || (kind === 'organization' && isPossessiveName(raw)) || isPossessiveSite(article, name)
  const bare = keepsPossessive ? raw : raw.replace(POSSESSIVE, '')
  const span = spanOf(text, start, withStop(text, start, start + bare.length))
  const { margin } = name
  const mention = { kind, first: from, endToken: to, ...span }
  return margin === undefined ? mention : { margin, ...mention }
}

/** "Surrey, B.C." and "Tyler, Tex.": an abbreviation keeps its full stop. */
function withStop(text: string, start: number, end: number): number {
  return text.charAt(end) === '.' && ABBREVIATION.test(text.slice(start, end)) ? end + 1 : end
}

/** "Pro-Beijing lawmakers": whose side they are on, no place. */
const IS_SIDE = /(?<!\p{L})(?:anti|pro)[-‑]$/iu
const LONGEST_SIDE = 6

/** "XV" of "King Edu XV", "18.8°C". */
const NUMERAL = /^(?:(?=..)[IVX]+|\d[\d.,]*°?[CF]?)$/u

/** "P W D L Pts", the head of a table: three letters apart and no points between, as no initials stand. */
const isTableHead = (name: string): boolean => TABLE_HEAD.test(name)
const TABLE_HEAD = /^(?:\p{Lu} ){3,}\p{Lu}\p{Ll}{0,2}$/u

/** "44 BC". */
const ERA = /^(?:AD|A\.D|BC|B\.C|BCE|CE)\.?$/u

/** "President", "Gov": a title alone is no name. */
const isTitle = (word: string): boolean => {
  const { flags } = readWord(word)
  return (flags & (FLAG.honorific | FLAG.role)) !== 0 && (flags & (FLAG.firstName | FLAG.surname)) === 0
}

/** "R-Florence", "D-Texas": the party's letter before the place. */
const isPartyTag = ({ text, tokens }: Pick<Article, 'text' | 'tokens'>, i: number): boolean =>
  /^[RDI]$/u.test(tokens.text(i)) && text.charAt(tokens.ends[i] ?? 0) === '-'
