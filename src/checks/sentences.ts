import { indexAt, type Range } from '../core/span.ts'
import { HEADLINE_SYNONYMS } from '../lexicons/headline-synonyms.ts'
import { STOP_WORDS } from '../lexicons/stop-words.ts'
import { type Word, wordsOf } from './compared-words.ts'
import type { AnalysedText } from './rule.ts'

/** The sentence around a place; the place itself where it stands in none. */
export function sentenceAt({ sentences }: Pick<AnalysedText, 'sentences'>, at: Range): Range {
  const found = sentences[indexAt(sentences, at.start)]
  return found && at.start < found.end ? found : at
}

/** The sentence before that around a place; an empty one at the text's beginning. */
export function sentenceBefore({ sentences }: Pick<AnalysedText, 'sentences'>, at: Range): Range {
  return sentences[indexAt(sentences, at.start) - 1] ?? { start: 0, end: 0 }
}

/** The topic of a sentence: the stems of its words without names, figures and the small ones. */
export const topicOf = (text: string, sentence: Range): Set<string> =>
  stemsOf(wordsOf(text, sentence).filter(({ start }) => !/\p{Lu}/u.test(text.charAt(start))))

/** The stems of its words without figures and the small ones, one for words that headlines put for each other; headlines may have capitals throughout. */
export const headlineStems = (text: string, sentence: Range): Set<string> =>
  stemsOf(wordsOf(text, sentence).map((word) => ({ ...word, key: HEADLINE_SYNONYMS.get(word.key) ?? word.key })))

/** Plural and possessive endings off. */
const stemsOf = (words: readonly Word[]): Set<string> =>
  new Set(
    words
      .map(({ key }) => key.replace(/'s$/u, ''))
      .filter((key) => key.length > 2 && !STOP_WORDS.has(key) && !/^\d/u.test(key))
      .map((key) => (key.length > 4 ? key.replace(/(?:es|s|ed|ing|e)$/u, '') : key)),
  )

/** The number of members that two sets share. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((each) => b.has(each)).length
