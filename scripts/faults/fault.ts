// A fault that is put into an article, and the parts that all kinds of faults share.
import { isQuoted } from '../../src/checks/quoted-words.ts'
import { type AnalysedText, ARTICLE } from '../../src/checks/rule.ts'
import { roleAt } from '../../src/checks/rule-scope.ts'
import type { Quote } from '../../src/core/analysis.ts'
import type { Range } from '../../src/core/span.ts'

/** Other words at a place of a text; several places where one fault needs them, in text order. */
export interface Fault extends Range {
  readonly replacement: string
  readonly more?: readonly Fault[]
  /** The roster that the house has, for rules that need one. */
  readonly roster?: string
}

export type Random = () => number

export interface FaultKind {
  readonly name: string
  /** The rules that are meant for it; finding one of theirs counts. */
  readonly rules: readonly string[]
  /** Every fault of this kind that the text has room for. */
  readonly faults: (article: AnalysedText, random: Random) => Fault[]
}

export const pick = <T>(all: readonly T[], random: Random): T | undefined => all[Math.floor(random() * all.length)]

/** Quotes that rules read. */
export const quotesOf = ({ analysis }: AnalysedText): Quote[] =>
  (analysis.quotes ?? []).filter(
    (quote) => isQuoted(quote) && ARTICLE.includes(roleAt(analysis, quote.start) ?? 'chrome'),
  )

export const isRunning = ({ analysis }: AnalysedText, { start }: Range): boolean => roleAt(analysis, start) === 'body'

/** The number with its first digit changed, to one from 1 to 9. */
export function otherNumber({ text, start }: Range & { readonly text: string }, random: Random): Fault {
  const at = text.search(/[1-9]/u)
  const digit = Number(text.charAt(at))
  const other = ((digit - 1 + 1 + Math.floor(random() * 8)) % 9) + 1
  return { start: start + at, end: start + at + 1, replacement: String(other) }
}

/** Two letters inside of a word the wrong way round; null where none differ. */
export function swapped(word: string, start: number, random: Random): Fault | null {
  const places = [...word].flatMap((_, i) =>
    i > 0 && i < word.length - 2 && word[i] !== word[i + 1] && /^\p{Ll}{2}/u.test(word.slice(i)) ? [i] : [],
  )
  const at = pick(places, random)
  if (at === undefined) return null
  return { start: start + at, end: start + at + 2, replacement: `${word.charAt(at + 1)}${word.charAt(at)}` }
}

/** A letter inside of a word twice. */
export function doubledLetter(word: string, start: number, random: Random): Fault | null {
  const places = [...word].flatMap((letter, i) =>
    i > 0 && i < word.length - 1 && /\p{Ll}/u.test(letter) && word[i - 1] !== letter && word[i + 1] !== letter
      ? [i]
      : [],
  )
  const at = pick(places, random)
  return at === undefined ? null : { start: start + at, end: start + at + 1, replacement: word.charAt(at).repeat(2) }
}
