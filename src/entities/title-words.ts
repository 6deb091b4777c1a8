// The words that a person's title may be made of.
import type { Article } from '../core/article.ts'
import { KIN, NO_TITLES, POSITIONS, TITLE_MODIFIERS } from '../lexicons/title-modifiers.ts'
import { FORMS_OF_ADDRESS } from '../lexicons/titles.ts'
import { KNOWN } from '../ner/known-names.ts'
import { FLAG, knownAs, readWord, type Word } from '../ner/tagger-words.ts'

export const wordAt = ({ tokens }: Article, i: number): Word => readWord(tokens.text(i))

/** A word that one person may be called by: "president", "Dr", "defenseman", "ex-minister". */
export function isHead({ flags, lower, text }: Word): boolean {
  if (KIN.has(lower) || NO_TITLES.has(lower) || isPlural(lower)) return false
  return (flags & (FLAG.role | FLAG.honorific)) !== 0 || (lower === text && isTrade(lower))
}

const isRole = (word: string): boolean => (readWord(word).flags & FLAG.role) !== 0

const isTrade = (word: string): boolean =>
  POSITIONS.has(word) ||
  /.(?:iatrist|ographer|ologist)$/u.test(word) ||
  (/^(?:co|ex|vice)-/u.test(word) && isRole(word.slice(word.indexOf('-') + 1)))

/** "Lawyers" */
const isPlural = (word: string): boolean => word.length > 4 && /[^s]s$/u.test(word) && isRole(word.slice(0, -1))

/** "Dr", "Gen": a title of its own after a role. */
export const isShortHonorific = ({ flags, lower }: Word): boolean =>
  FORMS_OF_ADDRESS.has(lower) || ((flags & FLAG.honorific) !== 0 && (flags & FLAG.role) === 0 && lower.length < 5)

export const isDeterminer = ({ possessive, lower }: Word): boolean =>
  possessive || /^(?:the|a|an|his|her|its|their|our|my)$/u.test(lower)

/** "White House", however common its words. */
export const isOrganization = (a: Word, b: Word): boolean => (knownAs([a, b]) & KNOWN.organization) !== 0

/** "North" before "Korean". */
export const isCompass = ({ text }: Word, next: Word): boolean =>
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Latin|Central|New|Sri|Costa|Saudi|Hong|El|Puerto|Sierra)$/u.test(
    text,
  ) && /^\p{Lu}/u.test(next.text)

const NO_TITLE_WORD =
  /^(?:The|A|An|On|In|But|And|As|When|While|If|For|After|Before|That|This|By|With|I|Later|Now|Then|Meanwhile|Yesterday|Today|Once|Even|Only|Also|Both|Its|His|Her|Their|Our)$/u

/** A word that may stand before a title's head. */
export function isTitleWord(word: Word, startsSentence: boolean): boolean {
  if (word.possessive) return false
  if (isHead(word) || TITLE_MODIFIERS.has(word.lower)) return true
  if (!/^\p{Lu}/u.test(word.text)) return false
  if ((word.flags & FLAG.demonym) !== 0 || (word.known & (KNOWN.group | KNOWN.country)) !== 0) return true
  if (word.flags & FLAG.date || NO_TITLE_WORD.test(word.text)) return false
  return !startsSentence || (word.flags & (FLAG.common | FLAG.verb)) === 0
}

/** The text of these tokens, with the full stop of an abbreviation. */
export function titleText({ text, tokens }: Article, first: number, end: number): string | null {
  const [from, to] = [tokens.at(first), tokens.at(end - 1)]
  if (!from || !to) return null
  const title = text.slice(from.start, to.end).replace(/\s+/gu, ' ')
  return text.charAt(to.end) === '.' && isHead(readWord(to.text)) && to.text.length < 5 ? `${title}.` : title
}
