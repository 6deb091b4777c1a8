import { isProse, proseLetters, sumsBelow } from './block-sums.ts'
import type { PageBlock } from './page-blocks.ts'
import type { MeasuredPage } from './page-measures.ts'
import { ancestorsOf } from './page-nodes.ts'

/** A card has no more blocks than these: a section, a title, a summary, a byline. */
const MAX_CARD = 4
/** Fewer cards are no list of other stories. */
const MIN_CARDS = 3
/** Code units of sentences that must be left for a story. */
const MIN_STORY = 150

/** Gives the summaries of other stories, which stand in a small box under a title that is a link, the role of a teaser. */
export function markTeaserCards(page: MeasuredPage, blocks: readonly PageBlock[]): PageBlock[] {
  const counts = sumsBelow(page, blocks, () => 1)
  const isSummary = (block: PageBlock, i: number): boolean => {
    const title = blocks[i - 1]
    if (title?.role !== 'teaser' || !isProse(block)) return false
    const box = [block.container, ...ancestorsOf(block.container)].find(
      ({ index, end }) => index < title.at && title.at < end,
    )
    return box !== undefined && (counts[box.index] as number) <= MAX_CARD
  }
  const summaries = new Set(blocks.filter(isSummary))
  const left = blocks.reduce((sum, block) => sum + (summaries.has(block) ? 0 : proseLetters(block)), 0)
  if (summaries.size < MIN_CARDS || left < MIN_STORY) return [...blocks]
  return blocks.map((block) => (summaries.has(block) ? { ...block, role: 'teaser' } : block))
}
