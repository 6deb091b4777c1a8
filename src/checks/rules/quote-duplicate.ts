import type { Quote } from '../../core/analysis.ts'
import { contains, type Range, spanOf } from '../../core/span.ts'
import { keysOf, shortened } from '../compared-words.ts'
import { contentRange, isTitleCase } from '../quoted-words.ts'
import { defineRule, type Problem, type Reading } from '../rule.ts'
import { paragraphAt } from '../rule-scope.ts'

export const quoteDuplicate = defineRule({
  name: 'quote/duplicate',
  summary: 'the same quotation stands in the article twice',
  level: 'warning',
  scope: ['body', 'blockquote', 'list'],
  options: { words: { type: 'integer', default: 6, minimum: 1, says: 'shorter quotations may come again' } },
  explanation: {
    what: 'A quotation of a sentence, six words or more, stands word for word in the running text twice. The headline, subheadings, captions and pull quotes may repeat it, and so may a live blog.',
    why: 'It is what a paragraph that was moved, and not removed from its old place, leaves behind.',
    fails:
      '“The water came faster than anyone had thought,” Jane Roe said.\n\nRescuers worked all night. “The water came faster than anyone had thought,” said Roe.',
    mend: '“The water came faster than anyone had thought,” Jane Roe said.\n\nRescuers worked all night.',
  },
  run: (reading, { words }) => {
    const { text } = reading
    if (isLiveBlog(reading)) return []
    const seen = new Map<string, Sentence>()
    const problems: Problem[] = []
    const reported = new Set<Quote>()
    for (const sentence of sentencesOf(reading, words)) {
      const opening = sentence.key.split(' ', words + MORE_WORDS).join(' ')
      const before = seen.get(opening)
      // The sentence that an attribution parts counts whole.
      if (!before || (isOneSpeech(before, sentence) && sentence.key.startsWith(before.key))) seen.set(opening, sentence)
      else if (!isSame(before.key, sentence.key) || isFullText(before, sentence)) continue
      else if (!sentence.quotes.some((quote) => reported.has(quote)) && !isOneSpeech(before, sentence)) {
        for (const quote of sentence.quotes) reported.add(quote)
        problems.push({
          ...spanOf(text, ...placeOf(sentence)),
          message: `“${shortened(text.slice(sentence.start, sentence.end), 60)}” stands in the article already`,
          related: [{ ...spanOf(text, ...placeOf(before)), message: 'the first time', in: 'article' }],
        })
      }
    }
    return problems
  },
})

/** A sentence that is quoted, or its first part before an attribution. */
interface Sentence extends Range {
  readonly key: string
  /** The quotations that hold it: two where an attribution parts it. */
  readonly quotes: readonly Quote[]
  /** The number of sentences that the quotation has. */
  readonly of: number
}

/** A quotation of one sentence is shown with its marks. */
function placeOf({ start, end, of, quotes }: Sentence): [number, number] {
  const [quote] = quotes
  return quote && of === 1 && quotes.length === 1 ? [quote.start, quote.end] : [start, end]
}

/** Is the later one the earlier one, or what a cut left of it? The fuller one, later, gives the whole of what was quoted in part. */
const isSame = (before: string, later: string): boolean => before.startsWith(later)

/** A statement or a speech in full, from which a sentence was quoted before. */
const isFullText = (before: Sentence, { of }: Sentence): boolean => of > MAX_SENTENCES && before.of <= MAX_SENTENCES
const MAX_SENTENCES = 3

/** People say a thing twice in one speech. */
const isOneSpeech = (a: Sentence, b: Sentence): boolean =>
  a.quotes.some((quote) => b.quotes.includes(quote) || b.quotes.some(({ continues }) => continues === quote.id))

/** The sentences of quotations, with those that an attribution parts put together: “We won,” she said, “in the end.” */
function sentencesOf(reading: Reading, words: number): Sentence[] {
  const quotes = (reading.analysis.quotes ?? []).filter(
    (quote) => quote.kind === 'direct' && !isPullQuote(reading, quote) && !isTitle(quote),
  )
  let open: Sentence | null = null
  return quotes.flatMap((quote) => {
    const own = cut(reading.text, quote)
    const joined: Sentence[] = []
    const [first] = own
    if (open && first && quote.continues === open.quotes[0]?.id)
      joined.push({
        start: open.start,
        end: first.end,
        key: `${open.key} ${first.key}`,
        quotes: [...open.quotes, quote],
        of: Math.max(open.of, first.of),
      })
    const last = own.at(-1)
    open = last && /[,–—-]$/u.test(reading.text.slice(last.start, last.end)) ? last : null
    return [...joined, ...own].filter(({ key, of }) => key.split(' ').length >= words + (of === 1 ? 0 : MORE_WORDS))
  })
}

/** "1864: Lincoln at the Gates of History," has the comma of the sentence around it. */
const isTitle = (quote: Quote): boolean => isTitleCase({ ...quote, content: quote.content.replace(/[.,]$/u, '') })

/** A sentence among others has to be so much longer (words): speakers come back to a phrase. */
const MORE_WORDS = 3
const SENTENCE = /(?<=[.!?…]["”’]?)\s+(?=["“‘]?\p{Lu})/gu

function cut(text: string, quote: Quote): Sentence[] {
  const { start, end } = contentRange(quote)
  const content = text.slice(start, end)
  const ends = [...content.matchAll(SENTENCE)].map(({ index, 0: gap }) => [index, index + gap.length] as const)
  return [...ends, [content.length, content.length] as const].map(([stop], i) => {
    const from = ends[i - 1]?.[1] ?? 0
    return {
      start: start + from,
      end: start + stop,
      key: keysOf(content.slice(from, stop)),
      quotes: [quote],
      of: ends.length + 1,
    }
  })
}

/** A paragraph with little in it but the quotation, no verb of speech, and no part of a longer one: a pull quote, or a refrain. */
function isPullQuote({ text, analysis }: Reading, quote: Quote): boolean {
  const before = analysis.quotes?.find(({ id }) => id === quote.continues)
  if (before && !/["”’']$/u.test(text.slice(before.start, before.end))) return false
  const paragraph = paragraphAt(analysis, quote.start)
  if (paragraph === null || (quote.cue !== null && contains(paragraph, quote.cue))) return false
  return paragraph.end - paragraph.start - (quote.end - quote.start) < MAX_CREDIT
}

/** A pull quote may have its speaker beside it (code units). */
const MAX_CREDIT = 12

/** A paragraph that is a time of day: "11:30 a.m." */
const TIME_LINE = /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[.:]?$/u

const isLiveBlog = ({ text, analysis: { structure } }: Reading): boolean =>
  structure.paragraphs.filter(({ start, end }) => end - start < 20 && TIME_LINE.test(text.slice(start, end))).length > 1
