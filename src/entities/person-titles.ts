// Titles of a person: "Russian President" before the name, "the mayor of Lyon" after it.
import type { Article } from '../core/article.ts'
import { fold } from '../core/fold.ts'
import { APPOSITION_STARTS, KIN, TITLE_MODIFIERS } from '../lexicons/title-modifiers.ts'
import { KNOWN, knownFor, nameHash } from '../ner/known-names.ts'
import { FLAG, readWord, type Word } from '../ner/tagger-words.ts'
import type { NameMention } from './name-mentions.ts'

const MAX_TITLE_TOKENS = 9
const MAX_APPOSITION_TOKENS = 14
const MAX_TITLES = 20

/** Titles around a person's mention, in the order of the text. */
export function titlesOf(article: Article, mention: NameMention, isName: (token: number) => boolean): string[] {
  return [titleBefore(article, mention.first, isName), titleAfter(article, mention.endToken)].filter(
    (title) => title !== null,
  )
}

const isHead = ({ flags, lower }: Word): boolean => (flags & (FLAG.role | FLAG.honorific)) !== 0 && !KIN.has(lower)

/** "North Korean dictator [Kim Jong Un]". */
export function titleBefore(
  article: Article,
  first: number,
  isName: (token: number) => boolean = () => false,
): string | null {
  const words = (i: number): Word => readWord(article.tokens.text(i))
  const sentence = article.sentences[article.tokens.sentences[first] ?? -1]
  if (!sentence || first === sentence.firstToken) return null
  const isApart = gapBefore(article, first) === ', '
  if (!isApart && !isJoined(article, first)) return null
  let start = headBefore(article, first, sentence.firstToken)
  if (start < 0 || isName(start)) return null
  while (
    start > sentence.firstToken &&
    first - start < MAX_TITLE_TOKENS &&
    isJoined(article, start) &&
    !isName(start - 1)
  ) {
    const [word, next] = [words(start - 1), words(start)]
    const isOpening = start - 1 === sentence.firstToken && !isOrganization(word, next)
    if (!isTitleWord(word, isOpening) && !isCompass(word, next)) break
    start--
  }
  if (isApart && !(start > sentence.firstToken && isDeterminer(words(start - 1)))) return null
  while (start < first - 1 && /^(?:of|and|then)$/iu.test(words(start).text)) start++
  return textBetween(article, start, first)
}

/** "Russia's foreign minister, [Sergei Lavrov]", "the mayor, [Ann Roe]". */
const isDeterminer = ({ possessive, lower }: Word): boolean =>
  possessive || /^(?:the|a|an|his|her|its|their|our|my)$/u.test(lower)

const gapBefore = ({ text, tokens }: Article, i: number): string =>
  text.slice(tokens.ends[i - 1] ?? 0, tokens.starts[i] ?? 0)

/** Token of the title's head: right before the name, or before "of" and capitals ("Minister of Tourism [Usi]"); -1 for none. */
function headBefore(article: Article, first: number, sentenceStart: number): number {
  const word = (i: number): Word => readWord(article.tokens.text(i))
  if (word(first - 1).possessive || /^(?:of|for)$/u.test(word(first - 1).lower)) return -1
  if (isHead(word(first - 1))) return first - 1
  for (let i = first - 1; i > sentenceStart && first - i < 6 && isJoined(article, i); i--) {
    if (/^(?:of|for)$/u.test(word(i).lower)) return isHead(word(i - 1)) ? i - 1 : -1
    if (!/^\p{Lu}/u.test(word(i).text) && !/^(?:and|the)$/u.test(word(i).lower)) return -1
  }
  return -1
}

/** "White House", however common its words. */
const isOrganization = (a: Word, b: Word): boolean =>
  (knownFor(nameHash([a.foldedHash, b.foldedHash])) & KNOWN.organization) !== 0

/** "North" before "Korean". */
const isCompass = ({ text }: Word, next: Word): boolean =>
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Latin|Central|New|Sri|Costa|Saudi|Hong|El|Puerto|Sierra)$/u.test(
    text,
  ) && /^\p{Lu}/u.test(next.text)

function isTitleWord(word: Word, startsSentence: boolean): boolean {
  if (word.possessive) return false
  if (isHead(word) || TITLE_MODIFIERS.has(word.lower)) return true
  if (!/^\p{Lu}/u.test(word.text)) return false
  const isNationality = (word.flags & FLAG.demonym) !== 0 || (word.known & (KNOWN.group | KNOWN.country)) !== 0
  if (isNationality) return true
  if (
    word.flags & FLAG.date ||
    /^(?:The|A|An|On|In|But|And|As|When|While|If|For|After|Before|That|This|By|With|I|Later|Now|Then|Meanwhile|Yesterday|Today|Once|Even|Only|Also|Both|Its|His|Her|Their|Our)$/u.test(
      word.text,
    )
  )
    return false
  return !startsSentence || (word.flags & (FLAG.common | FLAG.verb)) === 0
}

/** Do the token and the one before it stand together, as "vice president" and "Vice-President" do? */
function isJoined({ text, tokens }: Article, i: number): boolean {
  const [before, token] = [tokens.at(i - 1), tokens.at(i)]
  if (!before || !token || before.sentence !== token.sentence) return false
  const gap = text.slice(before.end, token.start)
  return /^(?:\.? |-|)$/u.test(gap) && (gap !== '. ' || (readWord(before.text).flags & FLAG.honorific) !== 0)
}

/** "[Jane Roe], the mayor of Lyon, said": "mayor of Lyon". */
export function titleAfter(article: Article, end: number): string | null {
  const { text, tokens, sentences } = article
  const [before, opening] = [tokens.at(end - 1), tokens.at(end)]
  const sentence = before && sentences[before.sentence]
  if (!sentence || !opening || end >= sentence.endToken) return null
  if (!/^(?:['’]s)?,\s?$/u.test(text.slice(before.end, opening.start))) return null
  const start = APPOSITION_STARTS.has(opening.text.toLowerCase()) ? end + 1 : end
  let stop = appositionEnd(article, start, sentence.endToken)
  while (stop > start && /^(?:of|for|at|to|in|with|by|on|from|the|a)$/u.test(tokens.text(stop - 1))) stop--
  if (stop <= start || stop - start > MAX_APPOSITION_TOKENS || !hasHead(article, start, stop)) return null
  return textBetween(article, start, stop)
}

/** Token where the apposition is over: after it comes punctuation, or a clause of its own. */
function appositionEnd({ text, tokens }: Article, start: number, sentenceEnd: number): number {
  for (let i = start; i < sentenceEnd; i++) {
    const word = tokens.at(i)
    if (!word) return i
    if (i > start && /[,;:()–—"“”]|^\s*-\s/u.test(text.slice(tokens.ends[i - 1] ?? 0, word.start))) return i
    if (/^(?:who|whom|whose|which|that|where|when|said|says|told|has|had|was|is|and)$/iu.test(word.text)) return i
  }
  return sentenceEnd
}

/** A role among the first words, with no verb and no preposition before it. */
function hasHead(article: Article, start: number, stop: number): boolean {
  for (let i = start; i < stop && i < start + 7; i++) {
    const word = readWord(article.tokens.text(i))
    if (isHead(word)) return true
    if (word.flags & FLAG.verb && !TITLE_MODIFIERS.has(word.lower) && (word.flags & FLAG.common) === 0) return false
    if (/^(?:of|in|at|by|for|with|to|from|on|as|after|before)$/u.test(word.lower) || /^\p{N}/u.test(word.text))
      return false
  }
  return false
}

function textBetween({ text, tokens }: Article, first: number, end: number): string | null {
  const [from, to] = [tokens.at(first), tokens.at(end - 1)]
  if (!from || !to) return null
  const word = text.slice(from.start, to.end).replace(/\s+/gu, ' ')
  return text.charAt(to.end) === '.' && isHead(readWord(to.text)) && to.text.length < 5 ? `${word}.` : word
}

/** Titles without doubles: the same but for capitals, or the end of a longer one. */
export function distinctTitles(titles: readonly string[]): string[] {
  const byFolded = new Map(titles.toReversed().map((title) => [fold(title), title]))
  const folded = [...new Set(titles.map(fold))].slice(0, MAX_TITLES)
  const isPart = (own: string) =>
    folded.some((other) => other.length > own.length && (other.endsWith(` ${own}`) || other.startsWith(`${own} `)))
  return folded.filter((own) => !isPart(own)).flatMap((own) => byFolded.get(own) ?? [])
}
