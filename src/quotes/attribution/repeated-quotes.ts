// Quotations of a heading whose words the text quotes again: 'Not one tree' over "Not one tree will fall," Ann Orr said.
import type { AttributionContext } from '../cast/attribution-context.ts'
import { wordsOf } from './passage-words.ts'
import { isInHeading } from './speaker-candidates.ts'

/** Headings looked at: more than an article has. */
const MAX_HEADINGS = 20
const MIN_WORDS = 2

/** By passage of a heading: the passage of the text that holds its words. */
export function repeatsOf(context: AttributionContext): ReadonlyMap<number, number> {
  const { layout, passages } = context
  const inHeading = layout.quoteItems.map((item) => isInHeading(context, layout.sentenceOf[item] ?? 0))
  const headings = passages.flatMap((_, i) => (inHeading[i] ? [i] : [])).slice(0, MAX_HEADINGS)
  if (!headings.length) return new Map()
  const wordsAt = ({ content }: (typeof passages)[number]): string =>
    ` ${wordsOf(layout.text.slice(content.start, content.end)).join(' ').toLowerCase()} `
  const texts = passages.map((passage, i) => (inHeading[i] ? '' : wordsAt(passage)))
  const found = new Map<number, number>()
  for (const heading of headings) {
    const words = wordsAt(passages[heading] as (typeof passages)[number])
    if (words.split(' ').length - 2 < MIN_WORDS) continue
    const repeat = texts.findIndex((text) => text.includes(words))
    if (repeat >= 0) found.set(heading, repeat)
  }
  return found
}
