import type { PageBlock } from './page-blocks.ts'
import type { MeasuredPage } from './page-measures.ts'

/** Sums of a count over the blocks in each node, by the node's index. */
export function sumsBelow(
  page: MeasuredPage,
  blocks: readonly PageBlock[],
  count: (block: PageBlock) => number,
): Float64Array {
  const sums = new Float64Array(page.nodes.length)
  for (const block of blocks) sums[block.container.index] = (sums[block.container.index] as number) + count(block)
  for (let i = page.nodes.length - 1; i > 0; i--) {
    const parent = page.nodes[i]?.parent
    if (parent) sums[parent.index] = (sums[parent.index] as number) + (sums[i] as number)
  }
  return sums
}

const SENTENCE_END = /[.!?…。！？]["”’»›)\]」』]*$/u
/** Shorter paragraphs (code units without white space) are as often no sentences. */
const SENTENCE_LETTERS = 45

/** Is the paragraph made of sentences, and not of links? */
export const isProse = ({ text, role, letters, linked }: PageBlock): boolean =>
  (role === 'body' || role === null || role === 'blockquote' || role === 'list') &&
  letters >= SENTENCE_LETTERS &&
  linked * 2 < letters &&
  SENTENCE_END.test(text)

export const proseLetters = (block: PageBlock): number => (isProse(block) ? block.letters : 0)
export const lettersOf = ({ letters }: PageBlock): number => letters
export const linkedOf = ({ linked }: PageBlock): number => linked
