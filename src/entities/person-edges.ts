// The bare name of a person: no rank or everyday word before it, no letters or party tag after it.
import type { Article } from '../core/article.ts'
import { once } from '../core/memoize.ts'
import { opensSentence } from '../core/tokens.ts'
import { BODIES_BEFORE_NAMES } from '../lexicons/kind-cues.ts'
import {
  FORMS_BEFORE_TWO,
  FORMS_LIKE_NAMES,
  FORMS_OF_TWO,
  GREETINGS,
  POLICE_RANKS,
  POST_NOMINALS,
  RANKS_AND_FORMS,
  STORM_WORDS,
} from '../lexicons/person-edge-words.ts'
import { nounClass } from '../lexicons/speaker-nouns.ts'
import { FORMS_OF_ADDRESS } from '../lexicons/titles.ts'

import type { TaggedName } from '../ner/labels.ts'
import { FLAG, knownAs, readWord } from '../ner/tagger-words.ts'
import { withoutStormsAndShips } from './storms-and-ships.ts'

/** Names as tagged, with the people's edges mended: storms and ships left out, everyday words before a name cut off. */
export function correctPeople(article: Article, names: readonly TaggedName[]): TaggedName[] {
  const known = once(() => wordsOfPeople(article, names))
  const officers = names.map((name, i) =>
    isOfficer(article, name, known) || isAmongPeople(article, name, names[i - 1], names[i + 1])
      ? { ...name, kind: 'person' as const }
      : name,
  )
  const parts = wordsOfPeople(article, officers)
  return withoutStormsAndShips(article, officers, parts)
    .filter((name, i, all) => !isRankAlone(article, name, all[i + 1]) && !isTradeAlone(article, name))
    .map((name) => (isGlued(article, name, parts) ? { ...name, first: name.first + 1 } : name))
    .map((name) => (hasInitialBefore(article, name) ? { ...name, first: name.first - 1 } : name))
}

/** "A. [P. Gokhale]": at a sentence's start the first initial looks like an article. */
const hasInitialBefore = (article: Article, { kind, first }: TaggedName): boolean =>
  kind === 'person' &&
  first > 0 &&
  opensSentence(article, first - 1) &&
  isInitial(article, first) &&
  isInitial(article, first - 1)

/** "A." and "A" of "A. P. Gokhale" and "A P Singh". */
const isInitial = (article: Article, i: number): boolean =>
  LETTER.test(article.tokens.text(i)) &&
  (isAbbreviated(article, i) || LETTER.test(article.tokens.text(i + 1)) || LETTER.test(article.tokens.text(i - 1)))
const LETTER = /^\p{Lu}$/u

/** First and last words of the people's full names, those left out that may have a word glued to them. */
export function wordsOfPeople(article: Article, names: readonly TaggedName[]): ReadonlySet<string> {
  const { tokens } = article
  const people = names.filter(
    ({ kind, first, end }) =>
      kind === 'person' &&
      end - first > 1 &&
      !startsWithEveryday(article, first) &&
      !(end - first === 2 && FORMS_LIKE_NAMES.has(plain(tokens.text(first)))) &&
      !STORM_WORDS.has(tokens.text(first).toLowerCase()),
  )
  return new Set(
    people.flatMap(({ first, end }) => [
      tokens.text(startsWithTrade(article, first) ? first + 1 : first),
      readWord(tokens.text(end - 1)).text,
    ]),
  )
}

/** "Furious Kayleigh" and "Malam Yakubu", where the article has a Kayleigh Stubbs and a Sani Yakubu. */
function isGlued(article: Article, { kind, first, end }: TaggedName, parts: ReadonlySet<string>): boolean {
  if (kind !== 'person' || end - first !== 2) return false
  if (!startsWithEveryday(article, first) && !FORMS_LIKE_NAMES.has(plain(article.tokens.text(first)))) return false
  return parts.has(readWord(article.tokens.text(end - 1)).text)
}

/** "DS Omar Vale" is no company: a rank in capitals, and a given name; nor is "HV Seshadri, who wrote": initials, and somebody who acts. */
function isOfficer(
  article: Article,
  { kind, first, end }: TaggedName,
  partsOfPeople: () => ReadonlySet<string>,
): boolean {
  if (kind !== 'organization') return false
  const { tokens } = article
  const last = readWord(tokens.text(end - 1))
  if (last.flags & NO_FAMILY_NAME) return false
  if (end - first === 2 && isPoliceRank(tokens.text(first)) && partsOfPeople().has(last.text)) return true
  if (end - first > 2) return isPoliceRank(tokens.text(first)) && hasGivenName(tokens.text(first + 1))
  if (end - first < 2 || !/^\p{Lu}{1,3}$/u.test(tokens.text(first)) || !/^\p{Lu}\p{Ll}{2,}$/u.test(last.text))
    return false
  const initials = readWord(tokens.text(first))
  if (initials.known !== 0 || knownAs([initials, last]) !== 0) return false
  return (
    PERSON_AFTER.test(tokens.text(end)) || (tokens.text(first - 1) === 'by' && WRITING.test(tokens.text(first - 2)))
  )
}

/** "TJ Hallam" of "TJ Hallam, Ann Roe and Bo Hale": initials and no known name, beside a person's in a list. */
function isAmongPeople(
  article: Article,
  { kind, first, end }: TaggedName,
  before: TaggedName | undefined,
  next: TaggedName | undefined,
): boolean {
  if (kind !== 'organization' || end - first !== 2 || !/^\p{Lu}{2}$/u.test(article.tokens.text(first))) return false
  const [initials, last] = [first, first + 1].map((i) => readWord(article.tokens.text(i)))
  if (!initials || !last || !/^\p{Lu}\p{Ll}{2,}$/u.test(last.text)) return false
  if (initials.known !== 0 || knownAs([initials, last]) !== 0 || last.flags & NO_FAMILY_NAME) return false
  const isBeside = (left: number, right: number): boolean =>
    LISTED.test(article.text.slice(article.tokens.ends[left - 1], article.tokens.starts[right]))
  if (next?.kind === 'person' && isBeside(end, next.first)) return true
  return before?.kind === 'person' && isBeside(before.end, first)
}

const NO_FAMILY_NAME = FLAG.organizationHead | FLAG.organization | FLAG.facilityHead | FLAG.common
const LISTED = /^(?:,|,? and) $/u

/** "DC" of "DC Latif", "Tan Sri" of "Tan Sri Dr Noraini Kassim", tagged apart. */
function isRankAlone({ tokens }: Article, { kind, first, end }: TaggedName, next: TaggedName | undefined): boolean {
  if (next?.kind !== 'person' || next.first > end + 1) return false
  if (kind === 'person' && end - first === 2)
    return FORMS_OF_TWO.has(`${plain(tokens.text(first))} ${plain(tokens.text(first + 1))}`)
  return kind === 'organization' && end - first === 1 && next.first === end && isPoliceRank(tokens.text(first))
}

const hasGivenName = (word: string): boolean => (readWord(word).flags & FLAG.firstName) !== 0
const PERSON_AFTER = /^(?:who|whose|wrote)$/u
const WRITING = /^(?:directed|edited|introduced|painted|written)$/u

/** Tokens of the bare name within a person's tagged one; it keeps at least one. */
export function bareName(
  article: Article,
  { first, end }: TaggedName,
): { readonly first: number; readonly end: number } {
  const { tokens } = article
  let [from, to] = [first, end]
  if (to - from > 1 && GREETINGS.has(tokens.text(from).toLowerCase())) from++
  if (to - from > 2 && FORMS_OF_TWO.has(`${plain(tokens.text(from))} ${plain(tokens.text(from + 1))}`)) from += 2
  else if (to - from > 1 && FORMS_OF_TWO.has(`${plain(tokens.text(from - 1))} ${plain(tokens.text(from))}`)) from++
  while (to - from > 1 && isRank(tokens.text(from), to - from - 1, isAbbreviated(article, from))) from++
  if (to - from > 1 && tokens.text(from) === 'Justice' && BEFORE_JUSTICE.test(tokens.text(from - 1))) from++
  if (to - from > 1 && isGluedWord(article, from, to)) from++
  while (to - from > 1 && POST_NOMINALS.has(plain(tokens.text(to - 1))) && /^\p{Lu}+\.?$/u.test(tokens.text(to - 1)))
    to--
  return { first: from, end: to }
}

/** "Mr Justice [Penrose]": a judge. */
const BEFORE_JUSTICE = /^(?:Chief|Lady|Lord|Mr|Mrs|Ms)$/u

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '')

const isPoliceRank = (word: string): boolean => /^\p{Lu}{2,}\.?$/u.test(word) && POLICE_RANKS.has(plain(word))

/** "Barr." of "Barr. Okafor". */
export const isAbbreviated = ({ text, tokens }: Article, i: number): boolean => text.charAt(tokens.ends[i] ?? 0) === '.'

/** "DCI", "Alhaji", "President": before a name of so many words, and no given name. */
function isRank(word: string, rest: number, isShort: boolean): boolean {
  const lower = plain(word)
  if (lower === 'the' || FORMS_OF_ADDRESS.has(lower)) return true
  const { flags } = readWord(word)
  const isName = (flags & (FLAG.firstName | FLAG.surname)) !== 0
  if (isPoliceRank(word)) return true
  if (FORMS_BEFORE_TWO.has(lower)) return rest > 1 && !isShort
  if (RANKS_AND_FORMS.has(lower)) return !isName || (FORMS_LIKE_NAMES.has(lower) && (rest > 1 || isShort))
  return (flags & (FLAG.honorific | FLAG.role)) !== 0 && !isName
}

/** A trade or a mood that has its capital from the sentence's start: "Shopkeeper Amos Bekele", "Furious Kayleigh". */
const isGluedWord = (article: Article, from: number, to: number): boolean =>
  (startsWithEveryday(article, from) &&
    (to - from > 2 ||
      BODIES_BEFORE_NAMES.has(article.tokens.text(from).toLowerCase()) ||
      (readWord(article.tokens.text(to - 1)).flags & (FLAG.firstName | FLAG.surname)) !== 0)) ||
  (to - from > 2 && startsWithTrade(article, from) && hasGivenName(article.tokens.text(from + 1)))

/** "Jockey [Shona Breen]", "Guitarists [J. D. Harkness]": a noun for people, or an unknown word with the ending of a trade. */
function startsWithTrade(article: Article, first: number): boolean {
  if (!opensSentence(article, first)) return false
  const word = article.tokens.text(first)
  return isNounForPeople(word) ? !hasGivenName(word) : isUnnamed(word) && TRADE.test(word)
}

/** "Keepers said": a trade in the plural that has its capital from the sentence's start. */
function isTradeAlone(article: Article, { kind, first, end }: TaggedName): boolean {
  if (kind !== 'person' || end - first > 1 || !opensSentence(article, first)) return false
  const word = article.tokens.text(first)
  if (!isUnnamed(word) || !TRADES.test(word) || !/^\p{Ll}/u.test(article.tokens.text(end))) return false
  const { flags, lower } = readWord(word.slice(0, -1))
  return (flags & (FLAG.role | FLAG.common)) !== 0 || isNounForPeople(lower) || isNounForPeople(word)
}

const TRADES = /^\p{Lu}\p{Ll}{2,}(?:er|ian|ist|or)s$/u

const isNounForPeople = (word: string): boolean => /^(?:people|person)$/u.test(nounClass(word.toLowerCase()) ?? '')

const TRADE = /^\p{Lu}\p{Ll}{3,}(?:er|ian|ist|man|or|woman)$/u

const isUnnamed = (word: string): boolean => {
  const { flags, known } = readWord(word)
  return (flags & (FLAG.firstName | FLAG.surname)) === 0 && known === 0
}

/** Does a sentence begin here, with a word that is nobody's name? */
function startsWithEveryday(article: Article, first: number): boolean {
  if (isInitial(article, first) || !opensSentence(article, first)) return false
  const word = article.tokens.text(first)
  const { flags, lower } = readWord(word)
  if (!isUnnamed(word)) return false
  return (
    (flags & (FLAG.common | FLAG.verb)) !== 0 ||
    isNounForPeople(lower) ||
    /(?:broken|driver|ful|ious|keeper|less|maker|owner|struck|worker)$/u.test(lower)
  )
}
