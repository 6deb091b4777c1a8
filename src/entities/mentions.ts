// From tagged tokens to bare names: no title before, no possessive after.
import type { Mention } from '../core/analysis.ts'
import type { Article } from '../core/article.ts'
import { spanOf } from '../core/span.ts'
import type { NameKind, TaggedName } from './labels.ts'
import { FLAG, readWord } from './words.ts'

/** A name's mention, with the tokens it covers. */
export interface NameMention extends Mention {
  readonly kind: NameKind
  readonly first: number
  readonly endToken: number
}

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u

/** The bare mentions of tagged names; a place that is really a list ("Lyon, France") becomes several. */
export function mentionsOf(article: Article, names: readonly TaggedName[]): NameMention[] {
  return names
    .flatMap((name) => (name.kind === 'place' ? partsOf(article, name) : [name]))
    .flatMap((name) => mentionOf(article, name) ?? [])
}

function partsOf({ text, tokens }: Article, name: TaggedName): TaggedName[] {
  const parts: TaggedName[] = []
  let first = name.first
  for (let i = name.first + 1; i <= name.end; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]]
    if (i < name.end && before && token && !/[,/]/u.test(text.slice(before.end, token.start))) continue
    parts.push({ kind: name.kind, first, end: i })
    first = i
  }
  return parts
}

function mentionOf({ text, tokens }: Article, { kind, first, end }: TaggedName): NameMention | undefined {
  let from = first
  while (from + 1 < end && isOutside(tokens[from]?.text ?? '', kind)) from++
  const [start, last] = [tokens[from]?.start, tokens[end - 1]?.end]
  if (start === undefined || last === undefined) return undefined
  const raw = text.slice(start, last)
  const bare = raw.length > 3 ? raw.replace(POSSESSIVE, '') : raw
  return { kind, first: from, endToken: end, ...spanOf(text, start, start + bare.length) }
}

/** "the", and before a person's name "Mr", "President". */
function isOutside(word: string, kind: NameKind): boolean {
  if (word.toLowerCase() === 'the') return true
  return kind === 'person' && (readWord(word).flags & FLAG.honorific) !== 0
}
