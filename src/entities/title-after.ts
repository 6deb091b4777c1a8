// Titles after a person's name: "[Jane Roe], the mayor of Lyon, said", "[Jane Roe] QC".
import type { Article } from '../core/article.ts'
import { gapBefore } from '../core/tokens.ts'
import { POST_NOMINALS } from '../lexicons/person-edge-words.ts'
import { APPOSITION_STARTS, TITLE_MODIFIERS } from '../lexicons/title-modifiers.ts'
import { FLAG } from '../ner/tagger-words.ts'
import { isHead, isTitleWord, titleText, wordAt } from './title-words.ts'

const MAX_TOKENS = 18
/** Words that a title's head is looked for among. */
const MAX_HEAD_DISTANCE = 7
const PREPOSITION = /^(?:of|for|at|to|in|with|by|on|from)$/u
const ON = /^(?:and|of|for|at|to|in|with|by|on|from)$/u
/** A clause of its own begins. */
const CLAUSE = /^(?:who|whom|whose|which|that|where|when|said|says|told|has|had|was|were|is|are)$/u

/** "mayor of Lyon", "QC"; null where nothing or another person stands there. */
export function titleAfter(article: Article, end: number, isName: (token: number) => boolean): string | null {
  const { tokens, sentences } = article
  const sentence = sentences[tokens.sentences[end - 1] ?? -1]
  if (!sentence || end >= sentence.endToken) return null
  const gap = gapBefore(article, end)
  if (/^,? $/u.test(gap) && /^\p{Lu}{2,3}$/u.test(tokens.text(end)) && POST_NOMINALS.has(wordAt(article, end).lower))
    return tokens.text(end)
  if (!/^(?:['’]s)?,\s?$/u.test(gap)) return null
  const start = APPOSITION_STARTS.has(wordAt(article, end).lower) ? end + 1 : end
  let stop = appositionEnd(article, start, sentence.endToken, isName)
  while (stop > start && /^(?:of|for|at|to|in|with|by|on|from|the|a|and)$/u.test(tokens.text(stop - 1))) stop--
  if (stop <= start || stop - start > MAX_TOKENS || headIn(article, start, stop) < 0) return null
  return namesAnother(article, start, stop, isName) ? null : titleText(article, start, stop)
}

/** Is another person named there? "Carlin's attorney" and "adviser to Carlin" are titles, "Carlin" and "captain Ann Carlin" are not. */
function namesAnother(article: Article, start: number, stop: number, isName: (token: number) => boolean): boolean {
  for (let i = start; i < stop; i++) {
    if (!isName(i) || (i > start && (isName(i - 1) || PREPOSITION.test(wordAt(article, i - 1).lower)))) continue
    let last = i
    while (last + 1 < stop && isName(last + 1)) last++
    if (!wordAt(article, last).possessive) return true
  }
  return false
}

/** Token where the apposition is over: after it comes punctuation, or a clause of its own. "Chairman, CEO and president" goes on. */
function appositionEnd(article: Article, start: number, sentenceEnd: number, isName: (i: number) => boolean): number {
  for (let i = start; i < sentenceEnd && i <= start + MAX_TOKENS; i++) {
    const { lower } = wordAt(article, i)
    if (CLAUSE.test(lower)) return i
    if (i === start) continue
    const gap = gapBefore(article, i)
    if (lower === 'and') {
      if (headIn(article, start, i) >= 0 && !goesOn(article, i + 1, sentenceEnd, isName)) return i
    } else if (gap === ', ') {
      if (!goesOn(article, i, sentenceEnd, isName)) return i
    } else if (/[,;:()–—"“”]|^\s*-\s/u.test(gap)) return i
  }
  return sentenceEnd
}

/** Does another title begin here that is nobody else's: "CEO and president of Acme", "co-author of the study"? */
function goesOn(article: Article, from: number, end: number, isName: (token: number) => boolean): boolean {
  const start = APPOSITION_STARTS.has(wordAt(article, from).lower) ? from + 1 : from
  for (let i = start; i < end && i < start + MAX_HEAD_DISTANCE && !isName(i); i++) {
    if (i > start && !/^[ -]$/u.test(gapBefore(article, i))) return false
    const word = wordAt(article, i)
    if (!isTitleWord(word, false)) return false
    if (!isHead(word) || /^\p{Lu}/u.test(word.text) !== /^\p{Lu}/u.test(article.tokens.text(start))) continue
    if (i + 1 === end) return true
    return !isName(i + 1) && (ON.test(wordAt(article, i + 1).lower) || /^[,.]/u.test(gapBefore(article, i + 1)))
  }
  return false
}

/** Token of a role among the first words, with no verb, no preposition and no other noun phrase before it; -1 for none. */
function headIn(article: Article, start: number, stop: number): number {
  for (let i = start; i < stop && i < start + MAX_HEAD_DISTANCE; i++) {
    const word = wordAt(article, i)
    if (isHead(word) || isFellow(article, start, i)) return i
    if (PREPOSITION.test(word.lower) || /^(?:the|a|an|his|her|their|its|as|after|before|but|or)$/u.test(word.lower))
      return -1
    if (/^\p{N}/u.test(word.text)) return -1
    if (isVerb(word.lower) && (word.flags & (FLAG.verb | FLAG.common)) === FLAG.verb) return -1
  }
  return -1
}

/** "Postdoctoral fellow", not "fellow Briton". */
const isFellow = (article: Article, start: number, i: number): boolean =>
  i > start && wordAt(article, i).lower === 'fellow' && wordAt(article, i).text === 'fellow'

const isVerb = (lower: string): boolean => /(?:ed|ing|s)$/u.test(lower) && !TITLE_MODIFIERS.has(lower)
