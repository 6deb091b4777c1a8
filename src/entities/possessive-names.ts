// Companies named after a person, with the apostrophe: "Macy's rose" is a company, "Macy's lawyer" somebody's.
import type { Article } from '../core/article.ts'
import { gapBefore } from '../core/tokens.ts'
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, VERBS } from '../lexicons/function-words.ts'
import { NAMES_WITH_APOSTROPHE } from '../lexicons/names-with-apostrophe.ts'
import type { TaggedName } from '../ner/labels.ts'
import { FLAG, readWord } from '../ner/tagger-words.ts'
import { wordsOfPeople } from './person-edges.ts'

export const isPossessiveName = (name: string): boolean =>
  NAMES_WITH_APOSTROPHE.has(name.toLowerCase().replace('’', "'"))

/** The names, with possessives that own nothing made organizations, where nobody of the article has the name. */
export function withPossessiveNames(article: Article, names: readonly TaggedName[]): readonly TaggedName[] {
  const found = names.filter((name) => name.kind !== 'organization' && isPossessiveName(textOf(article, name)))
  if (found.length === 0) return names
  // "Papa John's", taken for a person, is no evidence of a John.
  const own = new Set(found)
  const people = wordsOfPeople(
    article,
    names.filter((name) => !own.has(name)),
  )
  const companies = new Set(found.filter((name) => !people.has(lastWord(article, name)) && !isOwner(article, name.end)))
  return names.map((name) => (companies.has(name) ? { ...name, kind: 'organization' } : name))
}

const textOf = ({ text, tokens }: Article, { first, end }: TaggedName): string =>
  text.slice(tokens.starts[first], tokens.ends[end - 1])

const lastWord = ({ tokens }: Article, { end }: TaggedName): string => readWord(tokens.text(end - 1)).text

/** "At Lord's": a ground or a house, where nothing follows that it owns. */
export const isPossessiveSite = (article: Article, { kind, first, end }: TaggedName): boolean =>
  (kind === 'place' || kind === 'facility') && /^at$/iu.test(article.tokens.text(first - 1)) && !isOwner(article, end)

/** Does a noun phrase follow, which the possessive belongs to? */
function isOwner(article: Article, end: number): boolean {
  if (gapBefore(article, end) !== ' ') return false
  const next = article.tokens.text(end)
  if (FOLLOWING.some((words) => words.has(next))) return false
  return (readWord(next).flags & (FLAG.verb | FLAG.common)) !== FLAG.verb
}

const FOLLOWING = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, VERBS]
