// Family names alone: whoever has been called by a full name is meant, whatever the tagger says or leaves out.
import type { Article } from '../core/article.ts'
import { once } from '../core/memoize.ts'
import { spanOf } from '../core/span.ts'
import { opensSentence } from '../core/tokens.ts'
import type { Word } from '../core/words.ts'
import { GENERATIONS } from '../lexicons/name-parts.ts'
import { KNOWN } from '../ner/known-names.ts'
import { FLAG, factsOf, readWord } from '../ner/tagger-words.ts'
import type { NameMention } from './name-mentions.ts'

/** The mentions, with those of a person's family name made people's, and with those that were left out. */
export function settleSurnames(article: Article, mentions: readonly NameMention[]): NameMention[] {
  const surnames = surnamesOf(mentions)
  if (surnames.size === 0) return [...mentions]
  const settled = mentions.map((mention) =>
    isMistaken(mention) && surnames.has(mention.text) ? { ...mention, kind: 'person' as const } : mention,
  )
  const added = leftOut(article, settled, surnames)
  return added.length === 0 ? settled : [...settled, ...added].sort((a, b) => a.start - b.start)
}

function surnamesOf(mentions: readonly NameMention[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { kind, text } of mentions) {
    const last = text.slice(text.lastIndexOf(' ') + 1)
    if (kind === 'person' && last !== text && SURNAME.test(last) && !GENERATIONS.has(last.toLowerCase()))
      surnames.add(last)
  }
  return surnames
}

const SURNAME = /^\p{Lu}[\p{L}’'-]*\p{Ll}{2}$/u
const OTHERS = ~(KNOWN.givenName | KNOWN.familyName | KNOWN.village | KNOWN.town | KNOWN.county)

/** A place or an organization by the tagger alone: the word is known as neither, or as a small place. */
const isMistaken = ({ kind, text }: NameMention): boolean =>
  (kind === 'place' || kind === 'organization') && (readWord(text).known & OTHERS) === 0

function leftOut(article: Article, mentions: readonly NameMention[], surnames: ReadonlySet<string>): NameMention[] {
  const { tokens, vocabulary } = article
  // The vocabulary holds words of other articles, too.
  const written = once(() => new Set(Array.from(tokens.words, (word) => vocabulary[word]?.text)))
  const added: NameMention[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    while ((mentions[next]?.endToken ?? Infinity) <= i) next++
    if (i >= (mentions[next]?.first ?? Infinity)) continue
    const { text } = factsOf(vocabulary[tokens.words[i] as number] as Word)
    if (!surnames.has(text) || !standsAlone(article, i) || written().has(text.toLowerCase())) continue
    const start = tokens.starts[i] as number
    added.push({ kind: 'person', first: i, endToken: i + 1, ...spanOf(article.text, start, start + text.length) })
  }
  return added
}

/** No part of a longer name, and no everyday word that opens a sentence. */
function standsAlone(article: Article, i: number): boolean {
  const { text, tokens } = article
  const [start, end] = [tokens.starts[i] as number, tokens.ends[i] as number]
  if (/(?:\p{Lu}[\p{L}.’'-]*[ -]|[\p{L}\p{N}@#/-])$/u.test(text.slice(Math.max(0, start - 24), start))) return false
  if (/^(?:[-@/]| \p{Lu})/u.test(text.slice(end, end + 2))) return false
  return !opensSentence(article, i) || (readWord(tokens.text(i)).flags & (FLAG.common | FLAG.verb)) === 0
}
