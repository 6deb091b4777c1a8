// Posts of social networks that a page embeds: the words, and below them or behind them a dash, a name, an account and a day.
import { type Range, spanOf, trimmed } from '../../core/span.ts'
import type { Entities } from '../../entities/index.ts'
import { namedFinder, type Turn, type TurnSource } from './turn.ts'

/** "— Ann Orr (@annorr) June 7, 2024" at the end of a paragraph (code units). */
const SIGNATURE = /(?:^|\s)[—–-]{1,2}\s?(?<name>[^\n()@]{2,60}?)\s\((?<account>@\w{1,30})\)(?:\s[^\n]{4,40})?$/u

/** One turn a post by somebody whom the article names beside it: the words stand in the paragraph of the signature, or above it. */
export function embeddedPosts({ article: { text, paragraphs }, entities, opened }: TurnSource): readonly Turn[] {
  const named = namedFinder(entities)
  return paragraphs.flatMap(({ start, end, role }, i): Turn[] => {
    const signature = role === 'headline' ? null : signatureOf(text.slice(start, end).trimEnd())
    const author = signature && named(signature.name)
    if (!author) return []
    const line = { start, end: start + signature.start }
    const above = paragraphs[i - 1]
    const words = line.end > start || above?.role === 'headline' ? line : above
    const content = words && trimmed(text, words)
    if (!content || opened.has(content.start) || !isSaid(text.slice(content.start, content.end))) return []
    const post = { start: content.start, end }
    if (!isNamedOutside(entities, author.entity, post)) return []
    const at = start + signature.nameAt
    return [{ content, speaker: { ...spanOf(text, at, at + signature.name.length), ...author } }]
  })
}

/** The name of a post's author, and where it and the signature begin in the paragraph; null where there is none. */
function signatureOf(
  paragraph: string,
): { readonly name: string; readonly nameAt: number; readonly start: number } | null {
  const found = paragraph.includes('(@') ? SIGNATURE.exec(paragraph) : null
  const name = found?.groups?.name
  return found && name ? { name, nameAt: found.index + found[0].indexOf(name), start: found.index } : null
}

function isNamedOutside({ people, organizations }: Entities, id: string | null, post: Range): boolean {
  const author = [...people, ...organizations].find((entity) => entity.id === id)
  return author?.mentions.some(({ start, end }) => end <= post.start || start >= post.end) ?? false
}

const LINK = /https?:\/\/\S+|pic\.twitter\.com\/\S+|@\w+/gu

/** Three words at least beside links and accounts. */
const isSaid = (post: string): boolean => (post.replace(LINK, '').match(/\p{L}+/gu)?.length ?? 0) >= 3
