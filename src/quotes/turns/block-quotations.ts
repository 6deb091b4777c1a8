// Block quotations without marks, with a footer below them: a dash and who said it.
import type { Paragraph } from '../../core/article.ts'
import { type Range, spanOf, trimmed } from '../../core/span.ts'
import { namedFinder, type Turn, type TurnSource } from './turn.ts'

/** "— Ann Orr, harbour master" as a line of its own, in a mail's marks or without (code units). */
const FOOTER = /(?:^|\n)[> \t]*[—–-]{1,2}[ \t]?(?<name>\p{Lu}[^\n,()—–]{1,60}?)(?:[,(][^\n]{1,80})?$/u
/** The signs of a quoted line: "> ". */
const SIGNS = /^[>\s]+/u

/** One turn a block by somebody whom the article names, be it in the footer alone. */
export function blockQuotations({ article: { text, paragraphs }, entities, opened }: TurnSource): readonly Turn[] {
  const blocks = paragraphs.filter(({ start, end, role }) => role === 'blockquote' && !isEmpty(text.slice(start, end)))
  if (blocks.length === 0) return []
  const named = namedFinder(entities)
  return blocks.flatMap((block, i): Turn[] => {
    const footer = FOOTER.exec(text.slice(block.start, block.end).trimEnd())
    const name = footer?.groups?.name
    const speaker = name === undefined ? null : named(name)
    if (!footer || name === undefined || !speaker) return []
    const content = bare(
      text,
      footer.index > 0 ? { start: block.start, end: block.start + footer.index } : blocks[i - 1],
    )
    if (!content || opened.has(content.start) || !isNear(paragraphs, content, block)) return []
    const at = block.start + footer.index + footer[0].indexOf(name)
    return [{ content, speaker: { ...spanOf(text, at, at + name.length), ...speaker } }]
  })
}

const isEmpty = (block: string): boolean => block.replace(SIGNS, '') === ''

/** A block without the signs before it; null where nothing is left. */
function bare(text: string, block: Range | undefined): Range | null {
  if (!block) return null
  const signs = SIGNS.exec(text.slice(block.start, block.end))?.[0].length ?? 0
  const content = trimmed(text, { start: block.start + signs, end: block.end })
  return content.end > content.start ? content : null
}

/** Does no paragraph with words stand between a block and its footer? */
const isNear = (paragraphs: readonly Paragraph[], content: Range, footer: Range): boolean =>
  !paragraphs.some(({ start, end, role }) => start >= content.end && end <= footer.start && role !== 'chrome')
