// The words beside a mention.
import type { Article } from '../core/article.ts'
import { gapBefore, opensSentence } from '../core/tokens.ts'
import type { NameMention } from './name-mentions.ts'

/** As it is written, in lower case at a sentence's start; empty where more than a space or an opening mark stands between. */
export function wordBefore(article: Article, { first }: NameMention): string {
  if (first < 1 || !/^ ["“‘']?$/u.test(gapBefore(article, first))) return ''
  const word = article.tokens.text(first - 1)
  return opensSentence(article, first - 1) ? word.toLowerCase() : word
}

/** The word that follows in the same breath; empty where none does. */
export function nextWord(article: Article, { endToken }: NameMention): string {
  return gapBefore(article, endToken) === ' ' ? article.tokens.text(endToken) : ''
}
