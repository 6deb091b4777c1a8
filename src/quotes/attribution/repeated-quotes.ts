// Quotations whose words the text quotes again, with a speaker: 'Not one tree' as a heading, or as a line of its own between two
// paragraphs, and "Not one tree will fall," Ann Orr said.
import type { AttributionContext } from '../cast/attribution-context.ts'
import { isInHeading } from '../marks/quote-layout.ts'
import { wordsOf } from './passage-words.ts'

/** Quotations looked at: more than an article repeats. */
const MAX_REPEATED = 20
/** Words of a quotation that may be a part of the other one; of a shorter one the other has to have the same. */
const MIN_WORDS = { heading: 2, line: 4 }

/** By passage of a heading or of a line that is nothing else: the passage of the text that holds its words. */
export function repeatsOf(context: AttributionContext): ReadonlyMap<number, number> {
  const { layout, passages } = context
  const isHeading = layout.quoteItems.map((item) => isInHeading(layout, layout.sentenceOf[item] ?? 0))
  const isSetOff = passages.map((_, i) => isHeading[i] || isDropQuote(context, i))
  const setOff = passages.flatMap((_, i) => (isSetOff[i] ? [i] : [])).slice(0, MAX_REPEATED)
  if (!setOff.length) return new Map()
  const wordsAt = ({ content }: (typeof passages)[number]): string =>
    ` ${wordsOf(layout.text.slice(content.start, content.end)).join(' ').toLowerCase().replaceAll('’', "'")} `
  const texts = passages.map((passage, i) => (isSetOff[i] ? '' : wordsAt(passage)))
  const found = new Map<number, number>()
  for (const passage of setOff) {
    const words = wordsAt(passages[passage] as (typeof passages)[number])
    const isShort = words.split(' ').length - 2 < MIN_WORDS[isHeading[passage] ? 'heading' : 'line']
    const repeat = texts.findIndex((text) => (isShort ? text === words : text.includes(words)))
    if (repeat >= 0) found.set(passage, repeat)
  }
  return found
}

/** A line that is a quotation without a stop and nothing else. */
function isDropQuote({ layout, passages }: AttributionContext, passage: number): boolean {
  const { paragraph, start, end } = passages[passage] ?? { paragraph: 0, start: 0, end: 0 }
  const line = layout.paragraphs[paragraph]
  return start === line?.start && end === line.end && !layout.stops.get(layout.quoteItems[passage] ?? 0)
}

/** Code units of words that an article sets in marks again and again: a term, a title, a slogan. */
const MAX_TERM = 48
const times = new WeakMap<AttributionContext, Map<string, number>>()

/** The number of times that an article's text, its headings aside, has the words of a passage in marks; 1 for longer words. */
export function timesMarked(context: AttributionContext, passage: number): number {
  const known = times.get(context) ?? countTerms(context)
  times.set(context, known)
  return known.get(termOf(context, passage)) ?? 1
}

function countTerms(context: AttributionContext): Map<string, number> {
  const { layout, passages } = context
  const counts = new Map<string, number>()
  passages.forEach((_, i) => {
    const term = termOf(context, i)
    if (!term || isInHeading(layout, layout.sentenceOf[layout.quoteItems[i] ?? 0] ?? 0)) return
    counts.set(term, (counts.get(term) ?? 0) + 1)
  })
  return counts
}

function termOf({ layout: { text }, passages }: AttributionContext, passage: number): string {
  const { start, end } = passages[passage]?.content ?? { start: 0, end: 0 }
  return end - start > MAX_TERM
    ? ''
    : text
        .slice(start, end)
        .toLowerCase()
        .replace(/[.,;:!?]+$/u, '')
}
