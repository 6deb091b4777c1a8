// From tagged tokens to bare names: no title before, no possessive after.
import type { Mention } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { spanOf } from '../core/span.ts'
import { GENERATIONS } from '../lexicons/name-parts.ts'
import { FORMS_OF_ADDRESS } from '../lexicons/titles.ts'
import { KNOWN, knownFor, nameHash } from '../ner/known-names.ts'
import type { NameKind, TaggedName } from '../ner/labels.ts'
import { FLAG, readWord } from '../ner/tagger-words.ts'

/** A name's mention, with the tokens it covers. */
export interface NameMention extends Mention {
  readonly kind: NameKind
  readonly first: number
  readonly endToken: number
}

const ABBREVIATION =
  /^(?:(?:\p{Lu}\.)+\p{Lu}|Ala|Alta|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Man|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Sask|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u

/** The bare mentions of tagged names; a name that is really several ("Lyon, France", "U.K.'s Warwick University") becomes as many. */
export function mentionsOf(article: Article, names: readonly TaggedName[]): NameMention[] {
  return names.flatMap((name) => partsOf(article, name)).flatMap((name) => mentionOf(article, name) ?? [])
}

function partsOf(article: Article, name: TaggedName): TaggedName[] {
  if (name.kind === 'organization' || name.kind === 'facility') return withoutOwner(article, name)
  if (name.kind !== 'place' && name.kind !== 'person') return [name]
  const isSeam = name.kind === 'place' ? isListSeam : isPersonSeam
  const parts: TaggedName[] = []
  let first = name.first
  for (let i = name.first + 1; i <= name.end; i++) {
    if (i < name.end && !isSeam(article, i)) continue
    parts.push({ kind: name.kind, first, end: i })
    first = i
  }
  return parts
}

/** Does a list of places go on at token `i`: "Lyon, France", "Chiang Rai's Muang", "U.S.-Egypt"? */
function isListSeam({ text, tokens }: Article, i: number): boolean {
  const [before, token] = [tokens.at(i - 1), tokens.at(i)]
  if (!before || !token) return false
  const gap = text.slice(before.end, token.start)
  if (/[,/]/u.test(gap) || (POSSESSIVE.test(before.text) && isKnownPlace(before.text))) return true
  return gap === '-' && isKnownPlace(before.text) && isKnownPlace(token.text) && !isKnownName(before.text, token.text)
}

/** "Ann, Bob", "Solomon's (Ann Roe", but "Ann Roe, Jr." */
function isPersonSeam({ text, tokens }: Article, i: number): boolean {
  const [before, token] = [tokens.at(i - 1), tokens.at(i)]
  if (!before || !token) return false
  return (
    /[,/;:(]/u.test(text.slice(before.end, token.start)) && !GENERATIONS.has(token.text.toLowerCase().replace('.', ''))
  )
}

const PLACES = KNOWN.country | KNOWN.area | KNOWN.metropolis | KNOWN.region
const isKnownPlace = (word: string): boolean => (readWord(word).known & PLACES) !== 0
const isKnownName = (...words: readonly string[]): boolean =>
  knownFor(nameHash(words.map((word) => readWord(word).foldedHash))) !== 0

/** "Britain's Home Office": a place, and the organization without it. */
function withoutOwner({ tokens }: Article, { kind, first, end }: TaggedName): TaggedName[] {
  for (let i = first; i < end - 1; i++) {
    const word = tokens.text(i)
    if (!POSSESSIVE.test(word)) continue
    const owner = Array.from({ length: i + 1 - first }, (_, k) => readWord(tokens.text(first + k)).foldedHash)
    if ((knownFor(nameHash(owner)) & PLACES) === 0) break
    return [
      { kind: 'place', first, end: i + 1 },
      { kind, first: i + 1, end },
    ]
  }
  return [{ kind, first, end }]
}

function mentionOf({ text, tokens }: Article, { kind, first, end }: TaggedName): NameMention | undefined {
  let from = first
  while (from + 1 < end && isOutside(tokens.text(from), kind)) from++
  let to = end
  while (kind !== 'organization' && kind !== 'facility' && to - from > 1 && /^\p{N}/u.test(tokens.text(to - 1))) to--
  const [start, last] = [tokens.starts[from], tokens.ends[to - 1]]
  if (start === undefined || last === undefined) return undefined
  const raw = text.slice(start, last)
  if (to - from === 1 && kind === 'person' && isTitle(raw)) return undefined
  const bare = raw.length > 3 ? raw.replace(POSSESSIVE, '') : raw
  return { kind, first: from, endToken: to, ...spanOf(text, start, withStop(text, start, start + bare.length)) }
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

/** "the", and before a person's name "Mr", "President". */
function isOutside(word: string, kind: NameKind): boolean {
  if (word.toLowerCase() === 'the') return true
  return kind === 'person' && (FORMS_OF_ADDRESS.has(word.toLowerCase()) || isTitle(word))
}
