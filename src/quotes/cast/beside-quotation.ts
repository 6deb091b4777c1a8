// The quotation beside a pronoun as evidence: people whom it names, or calls "he" or "she", do not speak it.
import { dictionary } from '../../core/dictionary.ts'
import { partitionPoint } from '../../core/search.ts'
import type { Anaphor } from './anaphors.ts'
import type { AttributionContext } from './attribution-context.ts'
import type { EntityProfile } from './entity-profiles.ts'

const MAX_QUOTATIONS = 4
const MAX_QUOTED = 1000

/** The words of a sentence's quotations, in lower case. */
export function quotedIn(
  { layout: { text, quoteItems, sentenceOf }, passages }: AttributionContext,
  sentence: number,
): string {
  const first = partitionPoint(0, quoteItems.length, (i) => (sentenceOf[quoteItems[i] ?? 0] ?? 0) >= sentence)
  let quoted = ''
  for (
    let i = first;
    i < quoteItems.length && sentenceOf[quoteItems[i] ?? 0] === sentence && i < first + MAX_QUOTATIONS;
    i++
  ) {
    const { start, end } = passages[i]?.content ?? { start: 0, end: 0 }
    quoted += ` ${text.slice(start, Math.min(end, start + MAX_QUOTED))}`
  }
  return quoted.toLowerCase()
}

/** Is an entity named in quoted words, by any of its names: "Hillary" of Hillary Clinton? */
export function isNamedIn(quoted: string, { names }: EntityProfile): boolean {
  if (quoted !== '') for (const name of names) if (name.length > 2 && quoted.includes(name)) return true
  return false
}

/** "“Obama had singers,” he said": who speaks does not call himself by name, unless nobody else is left. */
export function withoutQuoted<Found extends readonly [EntityProfile, unknown]>(
  { kind, salience }: Anaphor,
  found: readonly Found[],
  quoted: string,
): readonly Found[] {
  if (salience !== 'speaks' || !/^s?he$/u.test(kind)) return found
  const others = found.filter(([profile]) => !isNamedIn(quoted, profile))
  return others.length ? others : found
}

const PRONOUNS_OF: Readonly<Record<string, RegExp>> = dictionary({
  he: /\b(?:he|him|his)\b/u,
  she: /\b(?:she|hers?)\b/u,
})

/** "“She is late,” she said": does the quotation speak of somebody by the same pronoun? */
export const isSpokenOf = ({ kind, isPronoun }: Anaphor, quoted: string): boolean =>
  isPronoun && PRONOUNS_OF[kind]?.test(quoted) === true
