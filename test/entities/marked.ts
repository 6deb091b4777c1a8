import type { Article, Structure } from '../../src/core/article.ts'
import type { NameMention } from '../../src/entities/name-mentions.ts'
import type { NameKind } from '../../src/ner/labels.ts'
import { readArticle } from '../../src/text/read-article.ts'

const KINDS: Readonly<Record<string, NameKind>> = { '[': 'person', '{': 'organization', '<': 'place' }

/** A text whose names are marked, "[Ann Roe] of {Acme} in <Lyon>", as an article without the marks and its mentions. */
export function readMarked(marked: string, structure: Partial<Structure> = {}) {
  const spans: { kind: NameKind; start: number; end: number }[] = []
  let text = ''
  for (const mark of marked.matchAll(/[[{<](?<name>[^\]}>]*)[\]}>]|[^[{<]+/gu)) {
    const kind = KINDS[mark[0].charAt(0)]
    const plain = mark.groups?.name ?? mark[0]
    if (kind) spans.push({ kind, start: text.length, end: text.length + plain.length })
    text += plain
  }
  const read = readArticle(text)
  const article: Article = { ...read, structure: { ...read.structure, ...structure } }
  return { article, mentions: spans.map((span) => mentionOf(article, span)) }
}

function mentionOf(
  { text, tokens }: Article,
  { kind, start, end }: { kind: NameKind; start: number; end: number },
): NameMention {
  const first = tokens.ends.findIndex((tokenEnd) => tokenEnd > start)
  const last = tokens.starts.findLastIndex((tokenStart) => tokenStart < end)
  return { kind, text: text.slice(start, end), start, end, first, endToken: last + 1 }
}
