// From tagged tokens to bare names: no title before, no possessive after.
import type { Mention } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { spanOf } from '../core/span.ts'
import { STAGE_DIRECTIONS } from '../lexicons/stage-directions.ts'
import { STOCK_EXCHANGES } from '../lexicons/stock-exchanges.ts'
import { KNOWN, knownFor, nameHash } from '../ner/known-names.ts'
import type { NameKind, TaggedName } from '../ner/labels.ts'
import { FLAG, readWord } from '../ner/tagger-words.ts'
import { bareName, correctPeople } from './person-edges.ts'
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
  /^(?:(?:\p{Lu}\.)+\p{Lu}|Ala|Alta|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Man|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Sask|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u

/** The bare mentions of tagged names; a name that is really several ("Lyon, France", "U.K.'s Warwick University") becomes as many. */
export function mentionsOf(article: Article, names: readonly TaggedName[]): NameMention[] {
  return splitNames(article, correctPeople(article, names))
    .map((name) => withoutOpening(article, name))
    .flatMap((name) => mentionOf(article, name) ?? [])
    .filter((mention) => !isBracketedNote(article, mention))
}

/** "(CROSSTALK)" in a transcript, and the symbol of a share: "(LSE: BWE)", "(ASX:NAB)". */
function isBracketedNote({ text }: Article, { start, end, text: name }: NameMention): boolean {
  if (STAGE_DIRECTIONS.has(name)) return /[([]/u.test(text.charAt(start - 1)) && /^[)\]]/u.test(text.charAt(end))
  if (!/^[A-Z.]+(?::[A-Z.]+)?$/u.test(name)) return false
  const code = name.includes(':') ? name : (SYMBOL.exec(text.slice(Math.max(0, start - MAX_CODE), start))?.[0] ?? '')
  return STOCK_EXCHANGES.has(code.split(':')[0] ?? '')
}

const MAX_CODE = 16
const SYMBOL = /(?<![A-Z])[A-Z]{3,12}:[ \u00a0]?$/u

const OPENING =
  /^(?:After|And|As|At|Because|Before|But|By|For|From|How|If|In|Meanwhile|On|Or|So|Then|Though|What|When|Where|While|Who|Why|With)$/u
const PLACES = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.city | KNOWN.region

/** "How Lyon" at the start of a sentence is Lyon. A company may own its opening word, where the whole is known. */
function withoutOpening({ text, tokens, sentences }: Article, name: TaggedName): TaggedName {
  const { kind, first, end } = name
  if (end - first < 2 || kind === 'other' || kind === 'group' || !OPENING.test(tokens.text(first))) return name
  const opens =
    sentences[tokens.sentences[first] ?? -1]?.firstToken === first ||
    text.slice(tokens.ends[first - 1], tokens.starts[first]) === ': '
  if (!opens) return name
  const hashes = Array.from({ length: end - first }, (_, i) => readWord(tokens.text(first + i)).foldedHash)
  if (knownFor(nameHash(hashes)) !== 0) return name
  const isPlace = (knownFor(nameHash(hashes.slice(1))) & PLACES) !== 0
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
  const raw = text.slice(start, last)
  if (to - from === 1 && kind === 'person' && isTitle(raw)) return undefined
  const bare = raw.length > 3 ? raw.replace(POSSESSIVE, '') : raw
  const span = spanOf(text, start, withStop(text, start, start + bare.length))
  const tokensOf = { kind, first: from, endToken: to }
  return name.margin === undefined ? { ...tokensOf, ...span } : { ...tokensOf, ...span, margin: name.margin }
}

/** "Surrey, B.C." and "Tyler, Tex.": an abbreviation keeps its full stop. */
function withStop(text: string, start: number, end: number): number {
  return text.charAt(end) === '.' && ABBREVIATION.test(text.slice(start, end)) ? end + 1 : end
}

/** "President", "Gov": a title alone is no name. */
const isTitle = (word: string): boolean => {
  const { flags } = readWord(word)
  return (flags & (FLAG.honorific | FLAG.role)) !== 0 && (flags & (FLAG.firstName | FLAG.surname)) === 0
}

/** "R-Florence", "D-Texas": the party's letter before the place. */
const isPartyTag = ({ text, tokens }: Pick<Article, 'text' | 'tokens'>, i: number): boolean =>
  /^[RDI]$/u.test(tokens.text(i)) && text.charAt(tokens.ends[i] ?? 0) === '-'
