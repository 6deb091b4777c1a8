import type { Analysis } from '../core/analysis.ts'
import type { Range } from '../core/span.ts'
import { STOP_WORDS } from '../lexicons/stop-words.ts'
import { wordsOf } from './compared-words.ts'
import { paragraphAt } from './rule-scope.ts'

/** The end of a sentence, but not of "Mr." or "U.S.": a word of at least three small letters or a digit stands before it. */
const END = /(?:\p{Ll}{3}|\d|[”"’')\]])[.!?]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\d])/gu

/** Rules look no further than this (code units) for the ends of a sentence. */
const MAX_DISTANCE = 600

/** The sentence around a place, within its paragraph; roughly, for rules that ask what else it speaks of. */
export function sentenceAt(text: string, analysis: Analysis, at: Range): Range {
  const paragraph = paragraphAt(analysis, at.start) ?? at
  let start = Math.max(paragraph.start, at.start - MAX_DISTANCE)
  const end = Math.min(paragraph.end, at.end + MAX_DISTANCE)
  for (const match of text.slice(start, at.start).matchAll(END)) {
    const after = Math.max(paragraph.start, at.start - MAX_DISTANCE) + match.index + match[0].length
    if (after <= at.start) start = after
  }
  // A lookahead may need the first character behind the slice.
  const rest = text.slice(at.end, end)
  const close = [...rest.matchAll(END)][0]
  return { start, end: close ? at.end + close.index + close[0].trimEnd().length : end }
}

/** The content words of a sentence: without names, figures and function words, plural and possessive endings off. */
export function topicOf(text: string, sentence: Range): Set<string> {
  return new Set(
    wordsOf(text, sentence)
      .filter(({ start }) => !/\p{Lu}/u.test(text.charAt(start)))
      .map(({ key }) => key.replace(/'s$/u, ''))
      .filter((key) => key.length > 2 && !STOP_WORDS.has(key) && !/^\d/u.test(key))
      .map((key) => (key.length > 4 ? key.replace(/(?:es|s|ed|ing)$/u, '') : key)),
  )
}

/** The number of members that two sets share. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((each) => b.has(each)).length
