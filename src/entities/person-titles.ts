// Titles of a person: "Russian President" before the name, "the mayor of Lyon" after it.
import type { Article } from '../core/article.ts'
import { fold } from '../core/fold.ts'
import { gapBefore } from '../core/tokens.ts'
import { FLAG } from '../ner/tagger-words.ts'
import type { NameMention } from './name-mentions.ts'
import { titleAfter } from './title-after.ts'
import {
  isCompass,
  isDeterminer,
  isHead,
  isOrganization,
  isShortHonorific,
  isTitleWord,
  titleText,
  wordAt,
} from './title-words.ts'

const MAX_TITLE_TOKENS = 9
const MAX_TITLES = 20

/** Titles around a person's mention, in the order of the text. */
export function titlesOf(article: Article, mention: NameMention, isName: (token: number) => boolean): string[] {
  const after = titleAfter(article, mention.endToken, isName)
  return [...titlesBefore(article, mention.first, isName), ...(after === null ? [] : [after])]
}

/** "North Korean dictator [Kim Jong Un]"; two in "science minister Dr. [Ann Roe]". */
function titlesBefore(article: Article, first: number, isName: (token: number) => boolean): string[] {
  const start = startBefore(article, first, isName)
  if (start < 0) return []
  const last = wordAt(article, first - 1)
  const role = start < first - 1 ? wordAt(article, first - 2) : undefined
  const isTwo = role && isShortHonorific(last) && (role.flags & FLAG.role) !== 0 && (role.flags & FLAG.honorific) === 0
  const parts = isTwo
    ? [titleText(article, start, first - 1), titleText(article, first - 1, first)]
    : [titleText(article, start, first)]
  return parts.filter((title) => title !== null)
}

/** First token of the title before a name; -1 for none. */
function startBefore(article: Article, first: number, isName: (token: number) => boolean): number {
  const sentence = article.sentences[article.tokens.sentences[first] ?? -1]
  if (!sentence || first === sentence.firstToken) return -1
  const isApart = /^ ?, $/u.test(gapBefore(article, first))
  if (!isApart && !isJoined(article, first)) return -1
  let start = headBefore(article, first, sentence.firstToken)
  if (start < 0 || isName(start)) return -1
  while (start > sentence.firstToken && first - start < MAX_TITLE_TOKENS) {
    const step = stepBefore(article, start, sentence.firstToken, isName)
    if (step === 0) break
    start -= step
  }
  // "Russia's foreign minister, [Sergei Lavrov]", "the mayor, [Ann Roe]".
  if (isApart && !(start > sentence.firstToken && isDeterminer(wordAt(article, start - 1)))) return -1
  while (start < first - 1 && /^(?:of|and|then)$/iu.test(article.tokens.text(start))) start++
  return start
}

/** Number of tokens before `start` that belong to the title as well: 2 for "chairman and" before "president". */
function stepBefore(article: Article, start: number, firstToken: number, isName: (token: number) => boolean): number {
  if (!isJoined(article, start) || isName(start - 1)) return 0
  const [word, next] = [wordAt(article, start - 1), wordAt(article, start)]
  const isOpening = start - 1 === firstToken && !isOrganization(word, next)
  if (isTitleWord(word, isOpening) || isCompass(word, next)) return 1
  if (word.lower !== 'and' || start - 2 < firstToken || isName(start - 2) || !isJoined(article, start - 1)) return 0
  const before = wordAt(article, start - 2)
  return before.text !== before.lower || next.text !== next.lower || !isHead(before) || !isHead(next) ? 0 : 2
}

/** Token of the title's head: right before the name, or before "of" and capitals ("Minister of Tourism [Usi]"); -1 for none. */
function headBefore(article: Article, first: number, sentenceStart: number): number {
  const last = wordAt(article, first - 1)
  if (last.possessive || /^(?:of|for|to)$/u.test(last.lower)) return -1
  if (isHead(last)) return first - 1
  for (let i = first - 1; i > sentenceStart && first - i < 6 && isJoined(article, i); i--) {
    const [before, word] = [wordAt(article, i - 1), wordAt(article, i)]
    if (/^(?:of|for)$/u.test(word.lower)) return isHead(before) ? i - 1 : -1
    if (word.lower === 'to') return IS_SENT.test(before.lower) ? i - 1 : -1
    if (!/^\p{Lu}/u.test(word.text) && !/^(?:and|the)$/u.test(word.lower)) return -1
  }
  return -1
}

/** "The ambassador to Lyon". */
const IS_SENT = /^(?:advise?or|aide|ambassador|envoy|representative)$/u

/** Do the token and the one before it stand together, as "vice president" and "Vice-President" do? */
function isJoined(article: Article, i: number): boolean {
  const { sentences } = article.tokens
  if (i < 1 || i >= sentences.length || sentences[i - 1] !== sentences[i]) return false
  const gap = gapBefore(article, i)
  return /^(?:\.? |-|)$/u.test(gap) && (gap !== '. ' || (wordAt(article, i - 1).flags & FLAG.honorific) !== 0)
}

/** Titles without doubles: the same but for capitals, or the end of a longer one. */
export function distinctTitles(titles: readonly string[]): string[] {
  const byFolded = new Map(titles.toReversed().map((title) => [fold(title), title]))
  const folded = [...new Set(titles.map(fold))].slice(0, MAX_TITLES)
  const isPart = (own: string) =>
    folded.some((other) => other.length > own.length && (other.endsWith(` ${own}`) || other.startsWith(`${own} `)))
  return folded.filter((own) => !isPart(own)).flatMap((own) => byFolded.get(own) ?? [])
}
