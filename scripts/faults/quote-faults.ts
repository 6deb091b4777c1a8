import { wordsOf } from '../../src/checks/compared-words.ts'
import { wordCount } from '../../src/checks/quoted-words.ts'
import type { AnalysedText } from '../../src/checks/rule.ts'
import { paragraphAt } from '../../src/checks/rule-scope.ts'
import type { Quote } from '../../src/core/analysis.ts'
import { contains } from '../../src/core/span.ts'
import { CUE_WORDS } from '../../src/lexicons/cues.ts'
import { type Fault, type FaultKind, isRunning, pick, quotesOf, type Random } from './fault.ts'

/** Closing marks, but not the last of a paragraph where the next one opens with a mark: without it the quotation goes on there. */
function droppedClosers(article: AnalysedText): Fault[] {
  const { text } = article
  return quotesOf(article)
    .filter((quote) => wordCount(quote) >= 2 && /["”’]$/u.test(quote.text) && /^["“‘]/u.test(quote.text))
    .filter(({ end }) => !mayGoOn(text, end))
    .map(({ end }) => ({ start: end - 1, end, replacement: '' }))
}

const mayGoOn = (text: string, end: number): boolean => /^[^"“”‘\n]*\n\s*["“‘]/u.test(text.slice(end))

const droppedOpeners = (article: AnalysedText): Fault[] =>
  quotesOf(article)
    .filter((quote) => wordCount(quote) >= 2 && /["”]$/u.test(quote.text) && /^["“]/u.test(quote.text))
    .map(({ start }) => ({ start, end: start + 1, replacement: '' }))

/** The attribution behind a quotation, up to the end of the sentence: ", Mayor Jane Roe said." */
const ATTRIBUTION = /^[ ]\p{L}[^"“”.!?\n]{2,60}\p{Ll}{2}\.(?=\s|$)/u

/**
 * The only quotation of a paragraph loses who says it, where nobody else says anything near: behind "Jane Roe said the bridge was safe."
 * a quotation needs no speaker of its own.
 */
function droppedAttributions(article: AnalysedText): Fault[] {
  const { text, analysis } = article
  const quotes = quotesOf(article)
  return quotes.flatMap((quote, i): Fault[] => {
    const paragraph = paragraphAt(analysis, quote.start)
    if (!paragraph || !isRunning(article, quote) || wordCount(quote) < 6 || !/^["“]\p{Lu}.*,["”]$/su.test(quote.text))
      return []
    const rest = ATTRIBUTION.exec(text.slice(quote.end, paragraph.end))?.[0]
    if (rest === undefined || [quotes[i - 1], quotes[i + 1]].some((each) => each && contains(paragraph, each)))
      return []
    const before = text.slice(paragraph.start, quote.start)
    const after = text.slice(quote.end + rest.length, paragraph.end)
    const isFault = /[.!?]\s$/u.test(before) && !speaks(before) && !speaks(after)
    return isFault
      ? [{ start: quote.end - 2, end: quote.end + rest.length, replacement: `.${quote.text.slice(-1)}` }]
      : []
  })
}

/** Does somebody speak, write or ask? */
const speaks = (text: string): boolean =>
  wordsOf(text).some(({ key }) => ['say', 'write', 'ask', 'according'].includes(CUE_WORDS.get(key)?.class ?? ''))

/** A quotation with its attribution stands again, two paragraphs below. */
function repeatedQuotes(article: AnalysedText): Fault[] {
  const { text, analysis } = article
  const { paragraphs } = analysis.structure
  return quotesOf(article).flatMap((quote: Quote): Fault[] => {
    const index = paragraphs.findIndex((each) => contains(each, quote))
    const target = paragraphs[index + 2]
    const whole = quote.kind === 'direct' && wordCount(quote) >= 6 && /^["“]\p{Lu}.*["”]$/u.test(quote.text)
    if (!whole || target?.role !== 'body' || !isRunning(article, quote)) return []
    const rest = ATTRIBUTION.exec(text.slice(quote.end))?.[0]
    return rest ? [{ start: target.end, end: target.end, replacement: ` ${quote.text}${rest}` }] : []
  })
}

const OTHER_WORDS = ['seldom', 'yellow', 'harbour', 'perhaps', 'nobody', 'winter', 'always', 'twelve']

/** Any word of a quotation of four words or more. */
function alteredWords(article: AnalysedText, random: Random): Fault[] {
  return quotesOf(article)
    .filter((quote) => wordCount(quote) >= 4)
    .flatMap((quote) => {
      const word = pick(wordsOf(article.text, { start: quote.start + 1, end: quote.end - 1 }), random)
      const replacement = pick(OTHER_WORDS, random) ?? 'seldom'
      return word && word.key !== replacement ? [{ start: word.start, end: word.end, replacement }] : []
    })
}

export const QUOTE_FAULTS: readonly FaultKind[] = [
  { name: 'drop a closing mark', rules: ['quote/unbalanced'], faults: droppedClosers },
  { name: 'drop an opening mark', rules: ['quote/unbalanced'], faults: droppedOpeners },
  { name: 'drop the attribution of a quotation', rules: ['quote/unattributed'], faults: droppedAttributions },
  { name: 'repeat a quotation in a later paragraph', rules: ['quote/duplicate'], faults: repeatedQuotes },
  { name: 'alter a word in a quote (--against)', rules: ['quote/altered'], faults: alteredWords },
  { name: 'alter a word in a quote (--base)', rules: ['diff/quote-changed'], faults: alteredWords },
]
